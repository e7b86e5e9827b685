package nl.regelgang.procedure.geschil;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A beheerder enters which steps a regeling asks before a geschil is laid before gedeputeerde staten, from a day on. */
@Controller
@RequestMapping("/beheer/regelingen/{id}/geschilstappen")
class TredeController {

    private static final int LANGSTE = 100;

    private final Regelingen regelingen;
    private final Treden treden;
    private final Toegang toegang;

    TredeController(Regelingen regelingen, Treden treden, Toegang toegang) {
        this.regelingen = regelingen;
        this.treden = treden;
        this.toegang = toegang;
    }

    /** @param vanaf which of the versions stands in the form; empty for a new one */
    @GetMapping
    String toon(@PathVariable String id, @RequestParam(defaultValue = "") String vanaf, Model model) {
        Regeling regeling = regelingen.metId(id);
        Map<String, String> ingevuld = new LinkedHashMap<>();
        treden.alle(regeling.id()).forEach((dag, versie) -> {
            if (dag.toString().equals(vanaf)) {
                ingevuld.put("vanaf", vanaf);
                versie.forEach(trede -> vul(ingevuld, versie.indexOf(trede) + 1, trede));
            }
        });
        return toon(regeling, ingevuld, model);
    }

    private static void vul(Map<String, String> ingevuld, int nummer, Trede trede) {
        ingevuld.put("soort-" + nummer, trede.soort().name());
        ingevuld.put("artikel-" + nummer, trede.artikel());
        ingevuld.put("termijn-" + nummer, trede.termijn().cijfers());
    }

    @PostMapping
    String bewaar(
            @PathVariable String id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal wie,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Regeling regeling = regelingen.metId(id);
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate vanaf = Datuminvoer.lees(ingevuld, "vanaf", "Vanaf welke dag geldt dit?", fouten);
        List<Trede> gelezen = lees(ingevuld, fouten);
        if (!fouten.isEmpty() || vanaf == null) {
            model.addAttribute("fouten", fouten);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(regeling, ingevuld, model);
        }
        treden.bewaar(regeling.id(), vanaf, gelezen, toegang.handelend(wie.getName(), Toegang.BEHEER));
        hierna.addFlashAttribute("melding", "De stappen zijn bewaard.");
        return "redirect:/beheer/regelingen/" + regeling.id() + "/geschilstappen";
    }

    private static List<Trede> lees(Map<String, String> ingevuld, Map<String, String> fouten) {
        List<Integer> gevuld = IntStream.rangeClosed(1, Trede.Soort.values().length)
                .filter(nummer -> Stream.of("soort-", "artikel-", "termijn-")
                        .anyMatch(veld ->
                                !ingevuld.getOrDefault(veld + nummer, "").isBlank()))
                .boxed()
                .toList();
        if (gevuld.isEmpty()) {
            fouten.put("soort-1", "Kies ten minste één stap, of laat deze pagina zoals zij is.");
        }
        return gevuld.stream()
                .flatMap(nummer -> trede(ingevuld, nummer, fouten).stream())
                .toList();
    }

    private static Optional<Trede> trede(Map<String, String> ingevuld, int nummer, Map<String, String> fouten) {
        String soort = ingevuld.getOrDefault("soort-" + nummer, "");
        Optional<Trede.Soort> gekozen = List.of(Trede.Soort.values()).stream()
                .filter(een -> een.name().equals(soort))
                .findFirst();
        String artikel = ingevuld.getOrDefault("artikel-" + nummer, "").strip();
        Optional<Lengte> termijn =
                Lengte.gelezen(ingevuld.getOrDefault("termijn-" + nummer, "").strip());
        if (gekozen.isEmpty()) {
            fouten.put("soort-" + nummer, "Kies een stap uit de lijst.");
        }
        if (artikel.isEmpty() || artikel.length() > LANGSTE) {
            fouten.put("artikel-" + nummer, "Vul bij stap %d het artikel van de regeling in.".formatted(nummer));
        }
        if (termijn.isEmpty()) {
            fouten.put("termijn-" + nummer, "Schrijf bij stap %d een termijn, bijvoorbeeld 6 weken.".formatted(nummer));
        }
        return fouten.isEmpty()
                ? Optional.of(new Trede(gekozen.orElseThrow(), artikel, termijn.orElseThrow()))
                : Optional.empty();
    }

    private String toon(Regeling regeling, Map<String, String> ingevuld, Model model) {
        Map<String, String> soorten = new LinkedHashMap<>();
        for (Trede.Soort soort : Trede.Soort.values()) {
            soorten.put(soort.name(), soort.naam());
        }
        model.addAttribute("regeling", regeling);
        model.addAttribute("versies", treden.alle(regeling.id()));
        model.addAttribute("soorten", soorten);
        model.addAttribute("ingevuld", ingevuld);
        model.addAttribute("vanaf", Datuminvoer.uit(ingevuld, "vanaf"));
        return "geschil/treden";
    }
}
