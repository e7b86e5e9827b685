package nl.regelgang.termijnbewaking;

import java.security.Principal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All terms and meetings of an organisation, or of a regeling, on one page; what is shown stands in the address. */
@Controller
class PcKalenderController {

    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", Dagen.NEDERLANDS);

    private final PcKalender kalender;
    private final Regelingen regelingen;

    PcKalenderController(PcKalender kalender, Regelingen regelingen) {
        this.kalender = kalender;
        this.regelingen = regelingen;
    }

    record Maand(String naam, List<Pcregel> regels) {}

    @GetMapping("/pc-kalender")
    String toon(
            @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String organisatie,
            @RequestParam(defaultValue = "") String regeling,
            @RequestParam(defaultValue = "") String orgaan,
            @RequestParam(defaultValue = "") String soort,
            Principal wie,
            Model model) {
        Pckeuze keuze = new Pckeuze(Pckeuze.jaar(jaar, kalender.vandaag()), organisatie, regeling, orgaan, soort);
        Set<OrganisatieId> eigen = kalender.organisaties(wie.getName());
        Set<OrganisatieId> gekozen = gekozen(eigen, organisatie);
        List<Pcregel> alles = Stream.concat(
                        kalender.van(gekozen).stream(), kalender.vergaderingen(gekozen, wie.getName(), keuze).stream())
                .sorted(Comparator.comparing(Pcregel::dag))
                .toList();
        Pckeuze.Mogelijk mogelijk =
                Pckeuze.Mogelijk.van(alles, namen(eigen), kalender.besturen(wie.getName()), kalender.vandaag());
        mogelijk.controleer(keuze);
        List<Pcregel> regels = alles.stream().filter(keuze::toont).toList();
        model.addAttribute("keuze", keuze);
        model.addAttribute("mogelijk", mogelijk);
        model.addAttribute("maanden", maanden(regels));
        model.addAttribute("tijdlijn", Tijdlijn.van(keuze.jaar(), regels, kalender.vandaag()));
        model.addAttribute("titel", titel(keuze, mogelijk));
        return "termijnbewaking/pc-kalender";
    }

    private static Set<OrganisatieId> gekozen(Set<OrganisatieId> eigen, String organisatie) {
        return organisatie.isEmpty()
                ? eigen
                : eigen.stream().filter(een -> een.code().equals(organisatie)).collect(Collectors.toSet());
    }

    private Map<String, String> namen(Set<OrganisatieId> organisaties) {
        Map<String, String> namen = new TreeMap<>();
        organisaties.forEach(id -> namen.put(
                id.code(), regelingen.organisatie(id).map(Organisatie::naam).orElse(id.code())));
        return namen;
    }

    private static List<Maand> maanden(List<Pcregel> regels) {
        Map<YearMonth, List<Pcregel>> opMaand = regels.stream()
                .collect(
                        Collectors.groupingBy(regel -> YearMonth.from(regel.dag()), TreeMap::new, Collectors.toList()));
        return opMaand.entrySet().stream()
                .map(maand -> new Maand(MAAND.format(maand.getKey()), maand.getValue()))
                .toList();
    }

    private static String titel(Pckeuze keuze, Pckeuze.Mogelijk mogelijk) {
        String regeling = mogelijk.regelingen().get(keuze.regeling());
        return "P&C-kalender " + keuze.jaar() + (regeling == null ? "" : ", " + regeling);
    }
}
