package nl.regelgang.overzicht;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page for all that can be found; what was asked stands in the address. */
@Controller
class ZoekController {

    private static final int KORTSTE = 2;

    private final Zoekmachine zoekmachine;

    ZoekController(Zoekmachine zoekmachine) {
        this.zoekmachine = zoekmachine;
    }

    @GetMapping("/zoeken")
    String zoek(@RequestParam(name = "q", defaultValue = "") String getypt, Principal wie, Model model) {
        String tekst = getypt.strip();
        model.addAttribute("getypt", tekst);
        if (tekst.length() >= KORTSTE) {
            model.addAttribute("uitslag", zoekmachine.zoek(tekst, wie.getName()));
        }
        return "overzicht/zoeken";
    }
}
