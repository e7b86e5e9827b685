package nl.regelgang.afstemming;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.afstemming.Tekst.Versie;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A griffier writes a text; when a colleague was first, both texts are on the page and nothing is lost. */
@Controller
@RequestMapping("/voorgenomen/{traject}/teksten")
class SchrijfController {

    private static final String PAGINA = "afstemming/schrijven";

    private final Griffies griffies;
    private final Inzagen inzagen;
    private final Tekstopslag teksten;
    private final Schrijfwerk werk;

    SchrijfController(Griffies griffies, Inzagen inzagen, Tekstopslag teksten, Schrijfwerk werk) {
        this.griffies = griffies;
        this.inzagen = inzagen;
        this.teksten = teksten;
        this.werk = werk;
    }

    @GetMapping("/nieuw")
    String nieuw(@PathVariable UUID traject, @RequestParam Soort soort, Model model, Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        return toon(ik, soort, new Invoer(null, null), model);
    }

    @PostMapping
    String begin(
            @PathVariable UUID traject,
            @RequestParam Soort soort,
            @ModelAttribute Invoer invoer,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes terug,
            Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        try {
            Tekst tekst = werk.beginnen(ik, soort, invoer);
            return bewaard(ik, tekst.id(), "De tekst is bewaard. Hij is nog met niemand gedeeld.", terug);
        } catch (OngeldigeInvoer fout) {
            return opnieuw(antwoord, HttpStatus.UNPROCESSABLE_ENTITY, fout.fouten(), ik, soort, invoer, model);
        } catch (Achterhaald fout) {
            Map<String, String> zin = Map.of("", String.valueOf(fout.getMessage()));
            return opnieuw(antwoord, HttpStatus.CONFLICT, zin, ik, soort, invoer, model);
        } catch (DuplicateKeyException tegelijk) {
            Map<String, String> zin = Map.of(
                    "",
                    "Een collega begon op hetzelfde moment. Uw tekst staat hieronder nog:"
                            + " kopieer hem en open de tekst die er al is.");
            return opnieuw(antwoord, HttpStatus.CONFLICT, zin, ik, soort, invoer, model);
        }
    }

    @GetMapping("/{tekst}/wijzigen")
    String wijzig(@PathVariable UUID traject, @PathVariable UUID tekst, Model model, Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        Tekst dit = inzagen.alsSchrijver(ik, tekst).tekst();
        Versie nu = teksten.versie(dit, dit.versie());
        model.addAttribute("tekst", dit);
        return toon(ik, dit.soort(), new Invoer(nu.inhoud(), nu.advies()), model);
    }

    @PostMapping("/{tekst}/wijzigen")
    String bewaar(
            @PathVariable UUID traject,
            @PathVariable UUID tekst,
            @RequestParam int versie,
            @ModelAttribute Invoer invoer,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes terug,
            Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        Tekst dit = inzagen.alsSchrijver(ik, tekst).tekst();
        model.addAttribute("tekst", dit);
        try {
            if (werk.wijzigen(ik, tekst, versie, invoer)) {
                return bewaard(ik, tekst, "De tekst is bewaard als versie %d.".formatted(versie + 1), terug);
            }
        } catch (OngeldigeInvoer fout) {
            return opnieuw(antwoord, HttpStatus.UNPROCESSABLE_ENTITY, fout.fouten(), ik, dit.soort(), invoer, model);
        } catch (Achterhaald fout) {
            Map<String, String> zin = Map.of("", String.valueOf(fout.getMessage()));
            return opnieuw(antwoord, HttpStatus.CONFLICT, zin, ik, dit.soort(), invoer, model);
        }
        return botsing(ik, tekst, invoer, antwoord, model);
    }

    /** Somebody else wrote a version meanwhile: both texts are shown, and saving again puts this one after the other. */
    private String botsing(Griffie ik, UUID tekst, Invoer invoer, HttpServletResponse antwoord, Model model) {
        Tekst nu = inzagen.alsSchrijver(ik, tekst).tekst();
        Versie ander = teksten.versie(nu, nu.versie());
        model.addAttribute("tekst", nu);
        model.addAttribute("ander", ander);
        String zin = "%s heeft intussen versie %d bewaard. Uw tekst is nog niet bewaard."
                .formatted(ander.naam(), ander.nummer());
        return opnieuw(antwoord, HttpStatus.CONFLICT, Map.of("", zin), ik, nu.soort(), invoer, model);
    }

    private static String bewaard(Griffie ik, UUID tekst, String melding, RedirectAttributes terug) {
        terug.addFlashAttribute("melding", melding);
        return "redirect:/voorgenomen/" + ik.traject().id() + "/teksten/" + tekst;
    }

    private static String opnieuw(
            HttpServletResponse antwoord,
            HttpStatus status,
            Map<String, String> fouten,
            Griffie ik,
            Soort soort,
            Invoer invoer,
            Model model) {
        antwoord.setStatus(status.value());
        model.addAttribute("fouten", fouten);
        return toon(ik, soort, invoer, model);
    }

    private static String toon(Griffie ik, Soort soort, Invoer invoer, Model model) {
        model.addAttribute("ik", ik);
        model.addAttribute("soort", soort);
        model.addAttribute("invoer", invoer);
        return PAGINA;
    }
}
