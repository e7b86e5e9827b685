package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Persoon;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who answers in the place of a member of one's own college. */
@Controller
@RequestMapping("/vervanging")
class VervangingController {

    private final Vervangingsbeheer beheer;
    private final Regelingen regelingen;

    VervangingController(Vervangingsbeheer beheer, Regelingen regelingen) {
        this.beheer = beheer;
        this.regelingen = regelingen;
    }

    /** @param college for which the form is; of more than one, the first when none was chosen */
    @GetMapping
    String toon(@RequestParam(defaultValue = "") String college, Principal wie, Model model) {
        List<College> colleges = beheer.colleges(wie.getName()).stream()
                .map(een -> college(een, wie.getName()))
                .toList();
        model.addAttribute("colleges", colleges);
        model.addAttribute(
                "gekozen",
                colleges.stream()
                        .map(College::id)
                        .filter(college::equals)
                        .findFirst()
                        .orElse(colleges.isEmpty() ? "" : colleges.get(0).id()));
        if (!model.containsAttribute("invoer")) {
            vul(Map.of(), model);
        }
        return "standpunt/vervanging";
    }

    @PostMapping
    String regel(
            @RequestParam Map<String, String> invoer,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes straks) {
        try {
            beheer.regel(lees(invoer), wie.getName());
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fout.fouten());
            vul(invoer, model);
            return toon(invoer.getOrDefault("college", ""), wie, model);
        }
        straks.addFlashAttribute("melding", "De vervanging is vastgelegd.");
        return "redirect:/vervanging";
    }

    @PostMapping("/{vervanging}/beeindigen")
    String beeindig(@PathVariable UUID vervanging, Principal wie, RedirectAttributes straks) {
        beheer.beeindig(vervanging, wie.getName());
        straks.addFlashAttribute(
                "melding", "De vervanging is beëindigd. Open vragen gaan binnen een minuut terug naar het lid.");
        return "redirect:/vervanging";
    }

    private static void vul(Map<String, String> invoer, Model model) {
        model.addAttribute("invoer", invoer)
                .addAttribute("van", Datuminvoer.uit(invoer, "van"))
                .addAttribute("totEnMet", Datuminvoer.uit(invoer, "totEnMet"));
    }

    private College college(OrgaanId college, String persoon) {
        Map<String, String> namen = namen(beheer.leden(college));
        String organisatie = regelingen
                .organisatie(college.organisatie())
                .map(Organisatie::naam)
                .orElse(college.organisatie().code());
        Map<String, String> zelf = namen(beheer.teVervangen(college, persoon));
        return new College(
                college.toString(),
                organisatie,
                namen,
                zelf,
                regelingen.metDeelnemer(List.of(college.organisatie())).stream()
                        .map(Regeling::korteNaam)
                        .distinct()
                        .sorted()
                        .toList(),
                beheer.van(college).stream().map(een -> regel(een, namen, zelf)).toList());
    }

    /** As the regeling is called today. */
    private String naam(Vervanging een) {
        if (een.regeling() == null) {
            return "alle regelingen";
        }
        return Optional.ofNullable(een.regelingId())
                .flatMap(regelingen::vind)
                .map(Regeling::korteNaam)
                .orElse(een.regeling());
    }

    private Regel regel(Vervanging een, Map<String, String> namen, Map<String, String> zelf) {
        return new Regel(
                een.id(),
                namen.getOrDefault(een.persoon(), een.persoon()),
                namen.getOrDefault(een.vervanger(), een.vervanger()),
                Dagen.voluit(een.van()) + " tot en met " + een.totEnMet(),
                naam(een),
                een.bijStilte() ? "alleen als het lid niet antwoordt" : "alle vragen",
                een.grond(),
                zelf.containsKey(een.persoon()));
    }

    private static Map<String, String> namen(List<Persoon> mensen) {
        return mensen.stream()
                .collect(Collectors.toMap(Persoon::id, Persoon::naam, (een, ander) -> een, LinkedHashMap::new));
    }

    private static Vervanging lees(Map<String, String> invoer) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (invoer.getOrDefault("persoon", "").isEmpty()) {
            fouten.put("persoon", "Kies wie wordt vervangen.");
        }
        if (invoer.getOrDefault("vervanger", "").isEmpty()) {
            fouten.put("vervanger", "Kies wie vervangt.");
        }
        LocalDate van = Datuminvoer.lees(invoer, "van", "Eerste dag", fouten);
        LocalDate totEnMet = Datuminvoer.lees(invoer, "totEnMet", "Laatste dag", fouten);
        String wanneer = invoer.getOrDefault("wanneer", "");
        if (!wanneer.equals("alles") && !wanneer.equals("stilte")) {
            fouten.put("wanneer", "Kies wanneer de vervanger wordt gevraagd.");
        }
        if (!fouten.isEmpty() || van == null || totEnMet == null) {
            throw new OngeldigeInvoer(fouten);
        }
        String regeling = invoer.getOrDefault("regeling", "").strip();
        return new Vervanging(
                UUID.randomUUID(),
                college(invoer.getOrDefault("college", "")),
                invoer.getOrDefault("persoon", ""),
                invoer.getOrDefault("vervanger", ""),
                regeling.isEmpty() ? null : regeling,
                null,
                van,
                totEnMet.plusDays(1),
                wanneer.equals("stilte"),
                invoer.getOrDefault("grond", "").strip());
    }

    private static OrgaanId college(String tekst) {
        try {
            return OrgaanId.van(tekst);
        } catch (IllegalArgumentException geenOrgaan) {
            throw new NietGevonden("college");
        }
    }

    /**
     * @param zelf for whom this person may arrange it
     * @param regelingen for one of which it can be arranged, by name
     */
    record College(
            String id,
            String organisatie,
            Map<String, String> leden,
            Map<String, String> zelf,
            List<String> regelingen,
            List<Regel> regels) {}

    /** @param mag whether this person may end it */
    record Regel(
            UUID id,
            String lid,
            String vervanger,
            String periode,
            String regeling,
            String wanneer,
            String grond,
            boolean mag) {}
}
