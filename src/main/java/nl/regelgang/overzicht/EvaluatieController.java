package nl.regelgang.overzicht;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.regeling.Evaluaties;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bestuur says when its regeling was last evaluated. */
@Controller
class EvaluatieController {

    private final Overzichtsrechten rechten;
    private final Regelingen regelingen;
    private final Evaluaties evaluaties;
    private final Toegang toegang;

    EvaluatieController(Overzichtsrechten rechten, Regelingen regelingen, Evaluaties evaluaties, Toegang toegang) {
        this.rechten = rechten;
        this.regelingen = regelingen;
        this.evaluaties = evaluaties;
        this.toegang = toegang;
    }

    @PostMapping("/overzicht/regelingen/{id}/evaluatie")
    String bewaar(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String evaluatie,
            Principal wie,
            RedirectAttributes hierna) {
        Regeling regeling = regelingen.vanBestuur(rechten.besturen(wie.getName())).stream()
                .filter(een -> een.id().waarde().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("overzicht of regeling " + id));
        try {
            evaluaties.bewaar(
                    regeling.id(),
                    LocalDate.parse(evaluatie),
                    toegang.handelend(wie.getName(), regeling.dagelijksBestuur()));
            hierna.addFlashAttribute("melding", "De dag van de laatste evaluatie is bewaard.");
        } catch (DateTimeParseException geenDag) {
            fout(hierna, evaluatie, "Vul de dag van de laatste evaluatie in.");
        } catch (OngeldigeInvoer fout) {
            fout(hierna, evaluatie, String.valueOf(fout.getMessage()));
        }
        return "redirect:/overzicht/regelingen/" + regeling.id();
    }

    private static void fout(RedirectAttributes hierna, String ingevuld, String zin) {
        hierna.addFlashAttribute("fouten", Map.of("evaluatie", zin));
        hierna.addFlashAttribute("ingevuld", ingevuld);
    }
}
