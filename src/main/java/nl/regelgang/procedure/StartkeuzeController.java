package nl.regelgang.procedure;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.Startlijst.Aanleiding;
import nl.regelgang.procedure.Startlijst.Start;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody chooses which procedure to start; what is due this year stands first. */
@Controller
class StartkeuzeController {

    private final Startlijst lijst;
    private final Jaarplanning planning;

    StartkeuzeController(Startlijst lijst, Jaarplanning planning) {
        this.lijst = lijst;
        this.planning = planning;
    }

    /** @throws NietGevonden when there is nothing that this person can start */
    @GetMapping("/procedures/nieuw")
    String kies(Model model, Principal persoon) {
        Map<Aanleiding, List<Start>> mogelijk = lijst.van(persoon.getName());
        if (mogelijk.isEmpty()) {
            throw new NietGevonden("a procedure to start");
        }
        model.addAttribute("mogelijk", mogelijk);
        model.addAttribute("teBeginnen", planning.teBeginnen(persoon.getName()));
        return "procedure/starten";
    }
}
