package nl.regelgang.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginController {

    private final Optional<Aanmeldlijst> lijst;

    LoginController(ObjectProvider<Aanmeldlijst> lijst) {
        this.lijst = Optional.ofNullable(lijst.getIfAvailable());
    }

    @GetMapping("/login")
    String inloggen(
            Model model,
            @RequestParam(required = false) @Nullable String fout,
            @RequestParam(required = false) @Nullable String uit,
            @RequestParam(required = false) @Nullable String gewijzigd,
            @RequestParam(defaultValue = "") String zoek) {
        model.addAttribute("mislukt", fout != null);
        if (uit != null) {
            model.addAttribute("melding", "U bent uitgelogd.");
        } else if (gewijzigd != null) {
            model.addAttribute("melding", "Uw wachtwoord is gewijzigd. Log in met uw nieuwe wachtwoord.");
        }
        model.addAttribute("zoek", zoek);
        lijst.ifPresent(demo -> model.addAttribute("groepen", demo.groepen(zoek)));
        return "web/login";
    }
}
