package nl.regelgang.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the time of the demo forward. */
@Controller
@Profile("demo")
@RequestMapping("/demo/klok")
class DemoklokController {

    /** Farther than any procedure, and near enough for every date that follows from it. */
    private static final int JAREN_VOORUIT = 10;

    private final Demoklok klok;

    DemoklokController(Demoklok klok) {
        this.klok = klok;
    }

    @GetMapping
    String toon(Model model) {
        LocalDate vandaag = Dagen.vandaag(klok);
        model.addAttribute("vandaag", Dagen.voluit(vandaag));
        model.addAttribute("morgen", Dagen.voluit(vandaag.plusDays(1)));
        model.addAttribute("volgendeWeek", Dagen.voluit(vandaag.plusWeeks(1)));
        model.addAttribute("twaalfWeken", Dagen.voluit(vandaag.plusWeeks(12)));
        if (!model.containsAttribute("datum")) {
            model.addAttribute("datum", Datuminvoer.LEEG);
        }
        return "demo/klok";
    }

    @PostMapping(params = "dagen")
    String vooruit(@RequestParam int dagen, RedirectAttributes straks) {
        naar(Dagen.vandaag(klok).plusDays(Math.max(0, Math.min(dagen, 366))), straks);
        return "redirect:/demo/klok";
    }

    @PostMapping
    String naarDatum(
            @RequestParam(name = "datum.dag", defaultValue = "") String dag,
            @RequestParam(name = "datum.maand", defaultValue = "") String maand,
            @RequestParam(name = "datum.jaar", defaultValue = "") String jaar,
            Model model,
            RedirectAttributes straks) {
        Datuminvoer ingevuld = new Datuminvoer(dag.strip(), maand.strip(), jaar.strip());
        LocalDate vandaag = Dagen.vandaag(klok);
        LocalDate gekozen = ingevuld.fout() == null ? ingevuld.datum() : vandaag;
        if (!gekozen.isAfter(vandaag) || ChronoUnit.YEARS.between(vandaag, gekozen) >= JAREN_VOORUIT) {
            model.addAttribute("datum", ingevuld);
            model.addAttribute(
                    "fouten",
                    Map.of(
                            "datum",
                            "Vul een dag in na " + Dagen.voluit(vandaag) + ", hoogstens " + JAREN_VOORUIT
                                    + " jaar later. Terug kan niet."));
            return toon(model);
        }
        naar(gekozen, straks);
        return "redirect:/demo/klok";
    }

    private void naar(LocalDate dag, RedirectAttributes straks) {
        if (klok.naar(dag)) {
            straks.addFlashAttribute("melding", "Het is nu " + Dagen.voluit(dag) + ".");
        }
    }
}
