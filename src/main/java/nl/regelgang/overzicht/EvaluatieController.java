package nl.regelgang.overzicht;

import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.formulieren.Datuminvoer;
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

    private static final String VELD = "evaluatie";

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
            @RequestParam Map<String, String> invoer,
            Principal wie,
            RedirectAttributes hierna) {
        Regeling regeling = regelingen.vanBestuur(rechten.besturen(wie.getName())).stream()
                .filter(een -> een.id().waarde().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("overzicht of regeling " + id));
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate dag = Datuminvoer.lees(invoer, VELD, "Dag van de laatste evaluatie", fouten);
        try {
            if (dag == null) {
                throw new OngeldigeInvoer(fouten);
            }
            evaluaties.bewaar(regeling.id(), dag, toegang.handelend(wie.getName(), regeling.dagelijksBestuur()));
            hierna.addFlashAttribute("melding", "De dag van de laatste evaluatie is bewaard.");
        } catch (OngeldigeInvoer fout) {
            hierna.addFlashAttribute("fouten", Map.of(VELD, String.valueOf(fout.getMessage())));
            hierna.addFlashAttribute("ingevuld", Datuminvoer.uit(invoer, VELD).tekst());
        }
        return "redirect:/overzicht/regelingen/" + regeling.id();
    }
}
