package nl.regelgang.web;

import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Wachtwoorden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people, for a beheerder. */
@Controller
@RequestMapping("/beheer/mensen")
class MensenController {

    private static final String NIEUW = "web/persoon-nieuw";

    private final Mensenlijst lijst;
    private final Mensen mensen;
    private final Wachtwoorden wachtwoorden;

    MensenController(Mensenlijst lijst, Mensen mensen, Wachtwoorden wachtwoorden) {
        this.lijst = lijst;
        this.mensen = mensen;
        this.wachtwoorden = wachtwoorden;
    }

    @GetMapping
    String lijst(@RequestParam(defaultValue = "") String zoek, Model model) {
        var regels = lijst.zoek(zoek);
        model.addAttribute("zoek", zoek);
        model.addAttribute("regels", regels);
        model.addAttribute("afgekapt", regels.size() == Mensen.HOOGSTENS);
        return "web/mensen";
    }

    @GetMapping("/nieuw")
    String nieuw(Model model) {
        model.addAttribute("invoer", Map.of());
        return NIEUW;
    }

    @PostMapping("/nieuw")
    String voegToe(
            @RequestParam String naam,
            @RequestParam String id,
            @RequestParam String email,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        Persoon persoon = new Persoon(id.strip().toLowerCase(Locale.ROOT), naam.strip(), email.strip());
        try {
            mensen.voegToe(persoon, wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            model.addAttribute("invoer", Map.of("naam", naam, "id", id, "email", email));
            return NIEUW;
        }
        straks.addFlashAttribute("melding", persoon.naam() + " is toegevoegd.");
        return naar(persoon.id(), straks);
    }

    @GetMapping("/{persoon}")
    String persoon(@PathVariable String persoon, Model model) {
        return toon(persoon, lijst, model);
    }

    @PostMapping("/{persoon}/email")
    String wijzigEmail(
            @PathVariable String persoon,
            @RequestParam String email,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        try {
            mensen.wijzigEmail(persoon, email.strip(), wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten()).addAttribute("email", email);
            return persoon(persoon, model);
        }
        straks.addFlashAttribute(
                "melding", "Het e-mailadres is gewijzigd. Links die naar het oude adres gingen, werken niet meer.");
        return naar(persoon, straks);
    }

    /** The password travels once, in this answer and not by way of a redirect: a session is kept in the database. */
    @PostMapping("/{persoon}/startwachtwoord")
    String startwachtwoord(@PathVariable String persoon, Principal wie, Model model) {
        model.addAttribute("startwachtwoord", wachtwoorden.geefStartwachtwoord(persoon, wie.getName()));
        return persoon(persoon, model);
    }

    @PostMapping("/{persoon}/blokkeren")
    String blokkeer(@PathVariable String persoon, Principal wie, RedirectAttributes straks) {
        wachtwoorden.blokkeer(persoon, wie.getName());
        straks.addFlashAttribute(
                "melding",
                lijst.persoon(persoon).naam() + " kan niet meer inloggen en is overal uitgelogd. Gaat deze persoon weg?"
                        + " Beëindig dan ook de functies: zolang die gelden, gaat er mail naartoe met links die werken.");
        return naar(persoon, straks);
    }

    static String toon(String persoon, Mensenlijst lijst, Model model) {
        model.addAttribute("persoon", lijst.persoon(persoon));
        model.addAttribute("functies", lijst.functiesVan(persoon));
        model.addAttribute("geenDag", Datuminvoer.LEEG);
        return "web/persoon";
    }

    static String naar(String persoon, RedirectAttributes straks) {
        straks.addAttribute("persoon", persoon);
        return "redirect:/beheer/mensen/{persoon}";
    }
}
