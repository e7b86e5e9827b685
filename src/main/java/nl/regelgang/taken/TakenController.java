package nl.regelgang.taken;

import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of tasks. */
@Controller
class TakenController {

    private final Takenlijst takenlijst;
    private final Taakweergaven weergaven;
    private final Lijstweergave weergave;

    TakenController(Takenlijst takenlijst, Taakweergaven weergaven, Lijstweergave weergave) {
        this.takenlijst = takenlijst;
        this.weergaven = weergaven;
        this.weergave = weergave;
    }

    /** An address that says nothing shows the view with which the person's list opens. */
    @GetMapping("/taken")
    String lijst(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "false") boolean filters,
            Principal wie,
            Model model) {
        String persoon = wie.getName();
        Voorkeur voorkeur = weergaven.voorkeur(persoon);
        Takenvraag vraag = Takenvraag.van(parameters);
        if (vraag.leeg()) {
            vraag = weergaven.standaard(persoon, voorkeur).orElse(vraag);
        }
        Takenlijst.Bladzijde bladzijde = takenlijst.lees(vraag, voorkeur.volgorde(), persoon);
        weergave.vul(model, bladzijde, voorkeur, weergaven.van(persoon));
        if (filters) {
            weergave.vulKeuzes(model, bladzijde.vraag(), persoon);
        }
        return "taken/lijst";
    }
}
