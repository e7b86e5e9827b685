package nl.regelgang.demo;

import java.util.List;
import java.util.Locale;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mail of everybody in the demo, for who is not logged in too: members of a college have no account. */
@Controller
@Profile("demo")
@RequestMapping("/demo/postbus")
class DemopostbusController {

    private final Demopostbus postbus;
    private final String site;

    DemopostbusController(Demopostbus postbus, @Value("${regelgang.adres}") String site) {
        this.postbus = postbus;
        this.site = site;
    }

    @GetMapping
    String alle(@RequestParam(defaultValue = "") String adres, Model model) {
        String gezocht = adres.strip().toLowerCase(Locale.ROOT);
        List<Demobericht> gevonden = postbus.berichten().stream()
                .filter(bericht -> bericht.aan().toLowerCase(Locale.ROOT).contains(gezocht))
                .toList();
        model.addAttribute("adres", adres.strip());
        model.addAttribute("berichten", gevonden);
        return "demo/postbus";
    }

    @GetMapping("/{nummer:[0-9]{1,9}}")
    String een(@PathVariable int nummer, Model model) {
        Demobericht bericht = postbus.bericht(nummer).orElseThrow(() -> new NietGevonden("demo message " + nummer));
        model.addAttribute("bericht", bericht);
        model.addAttribute("delen", bericht.delen(site));
        return "demo/bericht";
    }
}
