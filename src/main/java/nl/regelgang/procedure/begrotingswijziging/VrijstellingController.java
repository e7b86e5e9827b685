package nl.regelgang.procedure.begrotingswijziging;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A beheerder enters for which wijzigingen of the begroting a regeling does not ask the raden. */
@Controller
@RequestMapping("/beheer/regelingen/{id}/begrotingswijzigingen")
class VrijstellingController {

    private static final String GRENS = "grens";
    private static final int LANGSTE = 100;

    private final Regelingen regelingen;
    private final Vrijstellingen vrijstellingen;
    private final Toegang toegang;

    VrijstellingController(Regelingen regelingen, Vrijstellingen vrijstellingen, Toegang toegang) {
        this.regelingen = regelingen;
        this.vrijstellingen = vrijstellingen;
        this.toegang = toegang;
    }

    @GetMapping
    String toon(@PathVariable String id, Model model) {
        Regeling regeling = regelingen.metId(id);
        Map<String, String> ingevuld = new LinkedHashMap<>();
        for (Vrijstelling een : vrijstellingen.van(regeling.id())) {
            ingevuld.put(een.soort().veld(), een.artikel());
            if (een.grens() != null) {
                ingevuld.put(GRENS, een.grens().toPlainString().replace('.', ','));
            }
        }
        return toon(regeling, ingevuld, model);
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
        List<Vrijstelling> alle = lees(ingevuld, fouten);
        if (!fouten.isEmpty()) {
            model.addAttribute("fouten", fouten);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(regeling, ingevuld, model);
        }
        vrijstellingen.bewaar(regeling.id(), alle, toegang.handelend(wie.getName(), Toegang.BEHEER));
        hierna.addFlashAttribute("melding", "De regels zijn bewaard.");
        return "redirect:/beheer/regelingen/" + regeling.id() + "/begrotingswijzigingen";
    }

    private static List<Vrijstelling> lees(Map<String, String> ingevuld, Map<String, String> fouten) {
        List<Vrijstelling> alle = new ArrayList<>();
        for (Vrijstelling.Soort soort : Vrijstelling.Soort.values()) {
            String artikel = ingevuld.getOrDefault(soort.veld(), "").strip();
            if (artikel.length() > LANGSTE) {
                fouten.put(soort.veld(), "Schrijf het artikel in hoogstens %d tekens.".formatted(LANGSTE));
            } else if (!artikel.isEmpty()) {
                alle.add(new Vrijstelling(
                        soort, artikel, soort == Vrijstelling.Soort.BEDRAG ? grens(ingevuld, fouten) : null));
            }
        }
        return alle;
    }

    private static @Nullable BigDecimal grens(Map<String, String> ingevuld, Map<String, String> fouten) {
        BigDecimal grens = Bedrag.lees(ingevuld.getOrDefault(GRENS, "")).orElse(null);
        if (grens == null) {
            fouten.put(GRENS, "Schrijf de grens als bedrag in euro's, bijvoorbeeld 50.000.");
        }
        return grens;
    }

    private static String toon(Regeling regeling, Map<String, String> ingevuld, Model model) {
        model.addAttribute("regeling", regeling);
        model.addAttribute("soorten", Vrijstelling.Soort.values());
        model.addAttribute("ingevuld", ingevuld);
        return "begrotingswijziging/vrijstellingen";
    }
}
