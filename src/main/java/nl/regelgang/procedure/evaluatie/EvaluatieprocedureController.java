package nl.regelgang.procedure.evaluatie;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretaris begins an evaluatie before its day, or stops one. */
@Controller
@RequestMapping("/procedures")
class EvaluatieprocedureController {

    private static final int LENGTE = 1_000;

    private final Procedurerechten rechten;
    private final Regelingen regelingen;
    private final Evaluatieplanner planner;
    private final Evaluatieopslag opslag;
    private final Evaluatiestappen stappen;
    private final Toegang toegang;

    EvaluatieprocedureController(
            Procedurerechten rechten,
            Regelingen regelingen,
            Evaluatieplanner planner,
            Evaluatieopslag opslag,
            Evaluatiestappen stappen,
            Toegang toegang) {
        this.rechten = rechten;
        this.regelingen = regelingen;
        this.planner = planner;
        this.opslag = opslag;
        this.stappen = stappen;
        this.toegang = toegang;
    }

    @GetMapping("/evaluatie/nieuw")
    String nieuw(Model model, Principal persoon) {
        Map<RegelingId, String> eigen = eigen(persoon);
        model.addAttribute("regelingen", eigen);
        model.addAttribute(
                "gekozen", eigen.size() == 1 ? eigen.keySet().iterator().next() : null);
        return "evaluatie/nieuw";
    }

    @PostMapping("/evaluatie/nieuw")
    String begin(
            @RequestParam(defaultValue = "") String regeling,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        Map<RegelingId, String> eigen = eigen(persoon);
        RegelingId gekozen = eigen.keySet().stream()
                .filter(id -> id.waarde().equals(regeling))
                .findFirst()
                .orElse(null);
        try {
            if (gekozen == null) {
                throw new OngeldigeInvoer("regeling", "Kies de regeling die u gaat evalueren.");
            }
            UUID evaluatie = planner.beginNu(
                    gekozen,
                    toegang.handelend(
                            persoon.getName(),
                            regelingen.vind(gekozen).orElseThrow().dagelijksBestuur()));
            terug.addFlashAttribute("melding", "De evaluatie begint. De raden krijgen daarover bericht.");
            return "redirect:/procedures/" + evaluatie;
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return nieuw(model, persoon);
        }
    }

    @GetMapping("/{id}/evaluatie/stoppen")
    String vraag(@PathVariable UUID id, Model model, Principal persoon) {
        model.addAttribute("evaluatie", alsSecretaris(id, persoon));
        return "evaluatie/stoppen";
    }

    @PostMapping("/{id}/evaluatie/stoppen")
    String stop(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        Evaluatie evaluatie = alsSecretaris(id, persoon);
        if (reden.isBlank() || reden.length() > LENGTE) {
            model.addAttribute(
                    "fouten",
                    Map.of(
                            "reden",
                            reden.isBlank()
                                    ? "Vul in waarom u de evaluatie stopt. De raden lezen dit."
                                    : "De reden is te lang: hoogstens %d tekens. Kort hem in.".formatted(LENGTE)));
            model.addAttribute("reden", reden);
            return vraag(id, model, persoon);
        }
        stappen.stop(id, reden.strip(), rechten.secretaris(evaluatie.procedure().bestuur(), persoon.getName()));
        terug.addFlashAttribute("melding", "De evaluatie is gestopt. De raden krijgen daarover bericht.");
        return "redirect:/procedures/" + id;
    }

    /** @throws NietGevonden when the person is not the secretaris of the bestuur, or it is no evaluatie */
    private Evaluatie alsSecretaris(UUID id, Principal persoon) {
        return opslag.vind(id)
                .filter(evaluatie -> rechten.isSecretaris(evaluatie.procedure().bestuur(), persoon.getName()))
                .orElseThrow(() -> new NietGevonden("evaluatie " + id));
    }

    /** The regelingen of which this person is the secretaris. */
    private Map<RegelingId, String> eigen(Principal persoon) {
        Map<RegelingId, String> eigen = new LinkedHashMap<>();
        for (Regeling regeling : regelingen.vanBestuur(rechten.secretarisVan(persoon.getName()))) {
            if (Evaluatieplanner.kanEvalueren(regeling)) {
                eigen.put(regeling.id(), regeling.korteNaam());
            }
        }
        if (eigen.isEmpty()) {
            throw new NietGevonden("no regeling of which this person is secretaris");
        }
        return eigen;
    }
}
