package nl.regelgang.taken;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of tasks, and taking a task or giving it back. */
@Controller
class TakenController {

    private final Taken taken;
    private final Takenlijst takenlijst;
    private final Lijstweergave weergave;

    TakenController(Taken taken, Takenlijst takenlijst, Lijstweergave weergave) {
        this.taken = taken;
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

    @PostMapping("/taken/{id}/nemen")
    String neem(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(defaultValue = "false") boolean blijf,
            Principal wie,
            RedirectAttributes daarna) {
        taken.neem(id, wie.getName());
        daarna.addFlashAttribute(
                "melding",
                "De taak ‘" + taken.vind(id, wie.getName()).naam() + "’ staat nu op uw naam, bij Mijn taken.");
        return naar(id, terug, blijf, daarna);
    }

    @PostMapping("/taken/{id}/teruggeven")
    String geefTerug(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(defaultValue = "false") boolean blijf,
            Principal wie,
            RedirectAttributes daarna) {
        taken.geefTerug(id, wie.getName());
        daarna.addFlashAttribute(
                "melding",
                "De taak ‘" + taken.vind(id, wie.getName()).naam()
                        + "’ is terug bij het team. Iedereen van het team kan hem oppakken.");
        return naar(id, terug, blijf, daarna);
    }

    private static String naar(String id, @Nullable String terug, boolean blijf, RedirectAttributes daarna) {
        if (!blijf) {
            return "redirect:" + Terug.naar(terug);
        }
        daarna.addAttribute("id", id);
        daarna.addAttribute("terug", Terug.naar(terug));
        return "redirect:/taken/{id}";
    }
}
