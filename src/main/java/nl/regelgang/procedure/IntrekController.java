package nl.regelgang.procedure;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a secretaris takes a procedure back, with the reason. */
@Controller
@RequestMapping("/procedures/{id}/terugnemen")
class IntrekController {

    private static final int LANGSTE_REDEN = 2_000;

    private final List<Intrekbaar> soorten;
    private final Zichtbareprocedures zichtbare;
    private final Procedurerechten rechten;

    IntrekController(List<Intrekbaar> soorten, Zichtbareprocedures zichtbare, Procedurerechten rechten) {
        this.soorten = soorten;
        this.zichtbare = zichtbare;
        this.rechten = rechten;
    }

    @GetMapping
    String vragen(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = zichtbare.lees(id, persoon.getName());
        return pagina(procedure, alsSecretaris(procedure, persoon), "", model);
    }

    @PostMapping
    String intrekken(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            Principal persoon,
            RedirectAttributes hierna) {
        Procedure procedure = zichtbare.lees(id, persoon.getName());
        Intrekbaar soort = alsSecretaris(procedure, persoon);
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            model.addAttribute(
                    "fouten",
                    Map.of(
                            "reden",
                            "Schrijf in hoogstens %s tekens waarom %s wordt ingetrokken."
                                    .formatted(Aantal.getal(LANGSTE_REDEN), soort.wat())));
            return pagina(procedure, soort, reden, model);
        }
        soort.intrekken(procedure, reden.strip(), rechten.secretaris(soort.namens(procedure), persoon.getName()));
        hierna.addFlashAttribute("melding", StringUtils.capitalize(soort.wat()) + " is ingetrokken.");
        return "redirect:" + procedure.pad();
    }

    private static String pagina(Procedure procedure, Intrekbaar soort, String reden, Model model) {
        model.addAttribute("zaak", procedure);
        model.addAttribute("wat", soort.wat());
        model.addAttribute("gevolg", soort.gevolg());
        model.addAttribute("reden", reden);
        return "procedure/intrekken";
    }

    /**
     * @throws NietGevonden when the kind cannot be taken back here
     * @throws NietBevoegd when the person may only read it
     */
    private Intrekbaar alsSecretaris(Procedure procedure, Principal persoon) {
        Intrekbaar gevonden = soorten.stream()
                .filter(soort -> soort.soort() == procedure.soort() && soort.geldtVoor(procedure))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("a procedure that can be taken back " + procedure.id()));
        if (!rechten.isSecretaris(gevonden.namens(procedure), persoon.getName())) {
            throw new NietBevoegd("Alleen %s kan %s intrekken.".formatted(gevonden.wie(), gevonden.wat()));
        }
        return gevonden;
    }
}
