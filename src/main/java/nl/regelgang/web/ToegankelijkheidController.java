package nl.regelgang.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The toegankelijkheidsverklaring, after the Dutch model: what holds, what was tested, and where to complain. */
@Controller
class ToegankelijkheidController {

    private final String meldadres;

    ToegankelijkheidController(@Value("${regelgang.post.antwoord-aan}") String meldadres) {
        this.meldadres = meldadres;
    }

    @GetMapping("/toegankelijkheid")
    String verklaring(Model model) {
        model.addAttribute("meldadres", meldadres);
        return "web/toegankelijkheid";
    }
}
