package nl.regelgang.procedure.bestuursbesluit;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A griffier files that its raad asks for a zienswijze. */
@Controller
@RequestMapping("/procedures/{id}/zienswijzeverzoek")
class ZienswijzeverzoekController {

    private static final String VELD = "besluitVan";

    private final Zichtbareprocedures procedures;
    private final Zienswijzeverzoekrechten rechten;
    private final Zienswijzeverzoeken verzoeken;
    private final Bestuursbesluiten besluiten;
    private final Cyclusstukken stukken;
    private final Toegang toegang;

    ZienswijzeverzoekController(
            Zichtbareprocedures procedures,
            Zienswijzeverzoekrechten rechten,
            Zienswijzeverzoeken verzoeken,
            Bestuursbesluiten besluiten,
            Cyclusstukken stukken,
            Toegang toegang) {
        this.procedures = procedures;
        this.rechten = rechten;
        this.verzoeken = verzoeken;
        this.besluiten = besluiten;
        this.stukken = stukken;
        this.toegang = toegang;
    }

    @GetMapping
    String vraag(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = procedure(id, persoon);
        return toon(procedure, deelnemer(procedure, persoon), Datuminvoer.LEEG, model);
    }

    @PostMapping
    String vragen(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal persoon,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Procedure procedure = procedure(id, persoon);
        Organisatie deelnemer = deelnemer(procedure, persoon);
        try {
            verzoeken.indienen(id, deelnemer, dag(ingevuld), toegang.handelend(persoon.getName(), deelnemer.griffie()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(procedure, deelnemer, Datuminvoer.uit(ingevuld, VELD), model);
        }
        hierna.addFlashAttribute("melding", "Het verzoek van uw raad is vastgelegd.");
        return "redirect:" + procedure.pad();
    }

    private static LocalDate dag(Map<String, String> ingevuld) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate dag = Datuminvoer.lees(ingevuld, VELD, "Wanneer besloot uw raad dit?", fouten);
        if (dag == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return dag;
    }

    private Procedure procedure(UUID id, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        if (procedure.soort() != Proceduresoort.BESTUURSBESLUIT) {
            throw new NietGevonden("bestuursbesluit " + id);
        }
        return procedure;
    }

    private Organisatie deelnemer(Procedure procedure, Principal persoon) {
        return rechten.deelnemer(procedure, persoon.getName())
                .orElseThrow(() -> new NietGevonden("griffie of a deelnemer of " + procedure.id()));
    }

    private String toon(Procedure procedure, Organisatie deelnemer, Datuminvoer dag, Model model) {
        model.addAttribute("zaak", procedure);
        model.addAttribute("deelnemer", deelnemer);
        model.addAttribute("besluit", besluiten.lees(procedure.id()));
        model.addAttribute(
                "kanNiet", verzoeken.fout(stukken.lees(procedure.id()), besluiten.lees(procedure.id()), deelnemer));
        model.addAttribute("dag", dag);
        return "bestuursbesluit/verzoek";
    }
}
