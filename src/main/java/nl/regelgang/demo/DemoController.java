package nl.regelgang.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logging in without a password, and making people for a regeling; both only here. */
@Controller
@Profile("demo")
@RequestMapping("/demo")
class DemoController {

    private final DemoMensen demo;
    private final Toegang toegang;
    private final Regelingen regelingen;

    DemoController(DemoMensen demo, Toegang toegang, Regelingen regelingen) {
        this.demo = demo;
        this.toegang = toegang;
        this.regelingen = regelingen;
    }

    /** Begins a new session, and goes to the page that was asked for before logging in. */
    @PostMapping("/inloggen")
    String inloggen(@RequestParam String persoon, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        Persoon gekozen = toegang.persoon(persoon).orElseThrow(() -> new NietGevonden("person " + persoon));
        SavedRequest gevraagd = new HttpSessionRequestCache().getRequest(verzoek, antwoord);
        HttpSession oud = verzoek.getSession(false);
        if (oud != null) {
            oud.invalidate();
        }
        User wie = new User(gekozen.id(), "", List.of());
        SecurityContext aangemeld = SecurityContextHolder.createEmptyContext();
        aangemeld.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(wie, null, List.of()));
        SecurityContextHolder.setContext(aangemeld);
        new HttpSessionSecurityContextRepository().saveContext(aangemeld, verzoek, antwoord);
        return "redirect:" + (gevraagd == null ? "/taken" : gevraagd.getRedirectUrl());
    }

    @GetMapping("/mensen")
    String mensen(@RequestParam(defaultValue = "") String zoek, Principal wie, Model model) {
        alleenBeheerder(wie);
        model.addAttribute("zoek", zoek);
        model.addAttribute("regelingen", regelingen.zoek(zoek, 1).regels());
        return "demo/mensen";
    }

    @PostMapping("/mensen")
    String maakMensen(@RequestParam String regeling, Principal wie, RedirectAttributes straks) {
        alleenBeheerder(wie);
        Regeling gekozen =
                regelingen.vind(new RegelingId(regeling)).orElseThrow(() -> new NietGevonden("regeling " + regeling));
        demo.voor(gekozen);
        straks.addFlashAttribute(
                "melding", "Er zijn demo-mensen voor " + gekozen.korteNaam() + ". U vindt ze op de inlogpagina.");
        return "redirect:/demo/mensen";
    }

    private void alleenBeheerder(Principal wie) {
        if (!toegang.isBeheerder(wie.getName())) {
            throw new NietGevonden("demo people");
        }
    }
}
