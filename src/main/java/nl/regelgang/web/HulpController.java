package nl.regelgang.web;

import java.util.List;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HulpController {

    private final Toegang toegang;

    HulpController(Toegang toegang) {
        this.toegang = toegang;
    }

    /** Who the beheerders are is told only to people who are logged in. */
    @GetMapping("/hulp")
    String hulp(@Nullable Authentication wie, Model model) {
        model.addAttribute("beheerders", wie == null ? List.of() : toegang.metFunctieIn(Toegang.BEHEER));
        return "web/hulp";
    }
}
