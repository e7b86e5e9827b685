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
    private final Lijstweergave weergave;

    TakenController(Takenlijst takenlijst, Lijstweergave weergave) {
        this.takenlijst = takenlijst;
        this.weergave = weergave;
    }

    @GetMapping("/taken")
    String lijst(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "false") boolean filters,
            Principal wie,
            Model model) {
        Takenlijst.Bladzijde bladzijde = takenlijst.lees(Takenvraag.van(parameters), wie.getName());
        weergave.vul(model, bladzijde);
        if (filters) {
            weergave.vulKeuzes(model, bladzijde.vraag(), wie.getName());
        }
        return "taken/lijst";
    }
}
