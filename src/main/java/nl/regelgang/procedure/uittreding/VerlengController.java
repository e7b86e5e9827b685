package nl.regelgang.procedure.uittreding;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a secretaris records that the algemeen bestuur takes longer, with its reason. */
@Controller
@RequestMapping("/procedures/{id}/verlengen")
class VerlengController {

    private static final int LANGSTE_REDEN = 2_000;

    private final Uittredingverlenging verlenging;
    private final Zichtbareprocedures procedures;
    private final Procedurerechten rechten;

    VerlengController(Uittredingverlenging verlenging, Zichtbareprocedures procedures, Procedurerechten rechten) {
        this.verlenging = verlenging;
        this.procedures = procedures;
        this.rechten = rechten;
    }

    @GetMapping
    String vragen(@PathVariable UUID id, Model model, Principal persoon) {
        return pagina(alsSecretaris(id, persoon), "", model);
    }

    @PostMapping
    String verlengen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            Principal persoon,
            RedirectAttributes hierna) {
        Procedure procedure = alsSecretaris(id, persoon);
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            model.addAttribute(
                    "fouten",
                    Map.of(
                            "reden",
                            "Schrijf in hoogstens %s tekens waarom het bestuur meer tijd nodig heeft."
                                    .formatted(Aantal.getal(LANGSTE_REDEN))));
            return pagina(procedure, reden, model);
        }
        verlenging.verleng(procedure, reden.strip(), rechten.secretaris(procedure.bestuur(), persoon.getName()));
        hierna.addFlashAttribute("melding", "De termijn is verlengd.");
        return "redirect:" + procedure.pad();
    }

    private String pagina(Procedure procedure, String reden, Model model) {
        Uiterlijk nieuw = verlenging
                .mogelijk(procedure)
                .orElseThrow(() -> new Achterhaald("De termijn kan nu niet worden verlengd."));
        model.addAttribute("zaak", procedure);
        model.addAttribute("nieuw", nieuw);
        model.addAttribute("reden", reden);
        return "uittreding/verlengen";
    }

    /**
     * @throws NietGevonden when it is no uittreding, or not his
     * @throws NietBevoegd when the person may only read it
     */
    private Procedure alsSecretaris(UUID id, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        if (procedure.soort() != Proceduresoort.UITTREDING) {
            throw new NietGevonden("uittreding " + id);
        }
        if (!rechten.isSecretaris(procedure.bestuur(), persoon.getName())) {
            throw new NietBevoegd("Alleen de secretaris van het bestuur kan de termijn verlengen.");
        }
        return procedure;
    }
}
