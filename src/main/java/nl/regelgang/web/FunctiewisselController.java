package nl.regelgang.web;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Voorkeuren;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For which of his functies somebody is at work. It changes what stands above the pages, never what he may see. */
@Controller
@RequestMapping("/functie")
class FunctiewisselController {

    private final Toegang toegang;
    private final Voorkeuren voorkeuren;
    private final Organisatienamen namen;

    FunctiewisselController(Toegang toegang, Voorkeuren voorkeuren, Organisatienamen namen) {
        this.toegang = toegang;
        this.voorkeuren = voorkeuren;
        this.namen = namen;
    }

    @GetMapping
    String toon(Principal wie, Model model) {
        List<Functie> functies = toegang.functiesVan(wie.getName());
        UUID nu = voorkeuren.functie(wie.getName(), functies).map(Functie::id).orElse(null);
        model.addAttribute(
                "functies",
                functies.stream()
                        .map(functie -> new Regel(
                                functie.id(),
                                functie.titel(),
                                namen.van(functie.orgaan().organisatie()),
                                functie.id().equals(nu)))
                        .toList());
        return "web/functiewissel";
    }

    @PostMapping
    String kies(@RequestParam UUID functie, Principal wie, RedirectAttributes straks) {
        voorkeuren.kiesFunctie(wie.getName(), functie);
        straks.addFlashAttribute(
                "melding", "U werkt nu in deze functie. U ziet nog steeds wat bij al uw functies hoort.");
        return "redirect:/functie";
    }

    /** @param nu whether he is at work in it */
    record Regel(UUID id, String titel, String organisatie, boolean nu) {}
}
