package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several tasks at once: first a page that says what would happen, then what came of each. */
@Controller
@RequestMapping("/taken")
class SelectieController {

    /** A file with more lines is not read by anybody; a filter makes it shorter. */
    private static final int LANGSTE_UITVOER = 10_000;

    private final Taakselectie selectie;
    private final Takenlijst takenlijst;
    private final Clock klok;

    SelectieController(Taakselectie selectie, Takenlijst takenlijst, Clock klok) {
        this.selectie = selectie;
        this.takenlijst = takenlijst;
        this.klok = klok;
    }

    /** Changes nothing yet. */
    @PostMapping("/selectie")
    String controle(
            @RequestParam(name = "taak", defaultValue = "") List<String> taken,
            @RequestParam(defaultValue = "") String actie,
            @RequestParam(required = false) @Nullable String terug,
            Principal wie,
            Model model,
            RedirectAttributes daarna) {
        String bezwaar = taken.isEmpty()
                ? "U hebt nog geen taak gekozen. Zet een vinkje bij de taken, en kies dan wat u ermee wilt doen."
                : taken.size() > Taakselectie.MEESTE
                        ? "Kies niet meer dan " + Taakselectie.MEESTE + " taken tegelijk."
                        : null;
        if (bezwaar != null) {
            daarna.addFlashAttribute("bezwaar", bezwaar);
            return "redirect:" + Terug.naar(terug);
        }
        model.addAttribute("opdracht", UUID.randomUUID());
        return controle(actie(actie), taken, terug, wie.getName(), model);
    }

    @PostMapping("/selectie/uitvoeren")
    String voerUit(
            @RequestParam(name = "taak") List<String> taken,
            @RequestParam String actie,
            @RequestParam UUID opdracht,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam Map<String, String> invoer,
            @RequestParam(required = false) @Nullable String terug,
            Principal wie,
            HttpServletResponse antwoord,
            Model model) {
        Selectieactie gekozen = actie(actie);
        try {
            List<Taakselectie.Uitkomst> uitkomsten =
                    switch (gekozen) {
                        case TOEWIJZEN -> selectie.wijsToe(opdracht, taken, gekozen(naar), wie.getName());
                        case HERINNEREN -> selectie.herinner(opdracht, taken, wie.getName());
                        case STREEFDATUM -> selectie.streefdatum(opdracht, taken, dag(invoer), wie.getName());
                    };
            model.addAttribute("actie", gekozen);
            model.addAttribute("terug", Terug.naar(terug));
            model.addAttribute("uitkomsten", uitkomsten);
            model.addAttribute(
                    "gelukt",
                    uitkomsten.stream().filter(Taakselectie.Uitkomst::gelukt).count());
            return "taken/uitslag";
        } catch (OngeldigeInvoer geweigerd) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", geweigerd.fouten());
            model.addAttribute("opdracht", opdracht);
            model.addAttribute("dag", datum(invoer));
            return controle(gekozen, taken, terug, wie.getName(), model);
        }
    }

    /** The chosen tasks as a file. */
    @PostMapping("/selectie/export")
    ResponseEntity<byte[]> exporteer(
            @RequestParam(name = "taak", defaultValue = "") List<String> taken, Principal wie) {
        return bestand(selectie.gekozen(taken.stream().limit(LANGSTE_UITVOER).toList(), wie.getName()));
    }

    /** The whole list as it is filtered, over all pages. */
    @GetMapping("/export")
    ResponseEntity<byte[]> exporteer(@RequestParam Map<String, String> parameters, Principal wie) {
        return bestand(
                takenlijst.alles(Takenvraag.van(parameters), Volgorde.UITERLIJK, LANGSTE_UITVOER, wie.getName()));
    }

    private ResponseEntity<byte[]> bestand(List<Lijstregel> regels) {
        String naam = "taken-" + Dagen.vandaag(klok) + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(Lijstuitvoer.csv(regels).getBytes(StandardCharsets.UTF_8));
    }

    private String controle(
            Selectieactie actie, List<String> taken, @Nullable String terug, String persoon, Model model) {
        List<Lijstregel> regels = selectie.gekozen(taken, persoon);
        List<Taakselectie.Vooruitblik> vooruit = selectie.vooruit(actie, regels, persoon);
        model.addAttribute("actie", actie);
        model.addAttribute("terug", Terug.naar(terug));
        model.addAttribute("taken", vooruit);
        model.addAttribute(
                "kan", vooruit.stream().filter(Taakselectie.Vooruitblik::kan).count());
        model.addAttribute("weg", taken.stream().distinct().count() - regels.size());
        model.addAttribute("ik", persoon);
        if (actie == Selectieactie.TOEWIJZEN) {
            model.addAttribute("kandidaten", selectie.kandidaten(regels));
        }
        if (!model.containsAttribute("dag")) {
            model.addAttribute("dag", Datuminvoer.LEEG);
        }
        return "taken/selectie";
    }

    private static Selectieactie actie(String code) {
        return Takenvraag.kies(Selectieactie.values(), Selectieactie::code, code)
                .orElseThrow(() -> new OngeldigeInvoer("Kies wat u met deze taken wilt doen."));
    }

    private static String gekozen(String naar) {
        if (naar.isBlank()) {
            throw new OngeldigeInvoer("naar", "Kies aan wie u de taken toewijst.");
        }
        return naar;
    }

    private static LocalDate dag(Map<String, String> invoer) {
        Datuminvoer dag = datum(invoer);
        String fout = dag.leeg() ? "Vul een dag in." : dag.foutzin("Streefdatum");
        if (fout != null) {
            throw new OngeldigeInvoer("streefdatum", fout);
        }
        return dag.datum();
    }

    private static Datuminvoer datum(Map<String, String> invoer) {
        return Datuminvoer.uit(invoer, "streefdatum");
    }
}
