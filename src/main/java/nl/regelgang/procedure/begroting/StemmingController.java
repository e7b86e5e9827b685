package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.Taakblok;
import nl.regelgang.regeling.Stemregels.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the vote of the algemeen bestuur is entered per member and added up. */
@Controller
@RequestMapping("/procedures/{id}/stemming")
class StemmingController {

    private static final String VELD = "stem-";
    private static final String STAP = "stemmingVastleggen";

    private final Begrotingsrechten rechten;
    private final Stemmen stemmen;
    private final Taakblok taakblok;

    StemmingController(Begrotingsrechten rechten, Stemmen stemmen, Taakblok taakblok) {
        this.rechten = rechten;
        this.stemmen = stemmen;
        this.taakblok = taakblok;
    }

    @GetMapping
    String toon(@PathVariable UUID id, Model model, Principal persoon) {
        Begrotingsprocedure procedure = magInvullen(id, persoon);
        taakblok.voegToe(model, id, STAP, persoon.getName());
        Stemming stemming = stemmen.lopende(id);
        model.addAttribute("procedure", procedure);
        model.addAttribute("stemming", stemming);
        model.addAttribute("keuzes", Keuze.values());
        model.addAttribute("grond", stemmen.grond(procedure));
        if (stemming.ingevuld()) {
            model.addAttribute("uitslag", stemmen.uitslag(id, stemming));
        }
        return "begroting/stemming";
    }

    /** What was entered is kept, also when some members are still open. */
    @PostMapping
    String bewaar(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            RedirectAttributes terug,
            Principal persoon) {
        magInvullen(id, persoon);
        Map<String, Keuze> keuzes = new LinkedHashMap<>();
        for (Stemming.Uitgebracht stem : stemmen.lopende(id).stemmen()) {
            keuze(ingevuld.get(VELD + stem.lid().id()), stem, keuzes);
        }
        stemmen.invullen(id, keuzes);
        terug.addFlashAttribute("melding", "De stemmen zijn bewaard.");
        return "redirect:/procedures/" + id + "/stemming#uitslag";
    }

    private static void keuze(@Nullable String gekozen, Stemming.Uitgebracht stem, Map<String, Keuze> keuzes) {
        for (Keuze keuze : Keuze.values()) {
            if (keuze.name().equals(gekozen)) {
                keuzes.put(stem.lid().id(), keuze);
            }
        }
    }

    private Begrotingsprocedure magInvullen(UUID id, Principal persoon) {
        Begrotingsprocedure procedure = rechten.zichtbaar(id, persoon.getName());
        if (!rechten.magStemmenInvullen(procedure, persoon.getName())) {
            throw taakblok.vanAnderen(id, persoon.getName()).stream()
                    .filter(ander -> ander.taak().stap().equals(STAP))
                    .<RuntimeException>map(ander -> new NietBevoegd(ander.wie()))
                    .findFirst()
                    .orElseGet(() -> new NietGevonden("stemming van " + id));
        }
        if (taakblok.eigenTaken(id, persoon.getName()).stream()
                .noneMatch(taak -> taak.stap().equals(STAP))) {
            throw new Achterhaald("Er is nu geen stemming in te vullen. Bekijk waar de procedure staat.");
        }
        return procedure;
    }
}
