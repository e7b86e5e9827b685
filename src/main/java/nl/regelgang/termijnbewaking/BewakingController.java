package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procesmotor.Storingen;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the watch is, for a beheerder. */
@Controller
@RequestMapping("/beheer/termijnen")
class BewakingController {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy 'om' HH.mm 'uur'", Dagen.NEDERLANDS)
            .withZone(Dagen.NEDERLAND);

    /** More are counted, not shown. */
    private static final int MEESTE = 50;

    private final Bewakingsstand stand;
    private final Bewaking bewaking;
    private final Verschillen verschillen;
    private final Aansluiting aansluiting;
    private final Storingen storingen;
    private final Herinneringsregels regels;
    private final Regelingen regelingen;
    private final Clock klok;

    BewakingController(
            Bewakingsstand stand,
            Bewaking bewaking,
            Verschillen verschillen,
            Aansluiting aansluiting,
            Storingen storingen,
            Herinneringsregels regels,
            Regelingen regelingen,
            Clock klok) {
        this.stand = stand;
        this.bewaking = bewaking;
        this.verschillen = verschillen;
        this.aansluiting = aansluiting;
        this.storingen = storingen;
        this.regels = regels;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    @GetMapping
    String toon(@RequestParam(defaultValue = "") String zoek, Model model) {
        model.addAttribute("punten", stand.ververs());
        model.addAttribute("storingen", storingen.alle());
        model.addAttribute("verstreken", verstreken());
        model.addAttribute("verschillen", verschillen.alle());
        model.addAttribute(
                "vergeleken", verschillen.laatste().map(MOMENT::format).orElse(null));
        model.addAttribute("zoek", zoek);
        model.addAttribute("organisaties", organisaties(zoek.strip()));
        return "termijnbewaking/bewaking";
    }

    @PostMapping("/storingen/{id}/opnieuw")
    String opnieuw(@PathVariable String id, RedirectAttributes straks) {
        storingen.opnieuw(id);
        straks.addFlashAttribute("melding", "De stap wordt opnieuw geprobeerd. Ververs de pagina over een minuut.");
        return "redirect:/beheer/termijnen";
    }

    @PostMapping("/vergelijken")
    String vergelijk(RedirectAttributes straks) {
        aansluiting.vergelijkNu(Dagen.vandaag(klok));
        int aantal = verschillen.aantal();
        straks.addFlashAttribute(
                "melding",
                aantal == 0 ? "Vergeleken: geen verschillen." : "Vergeleken. Aantal verschillen: " + aantal + ".");
        return "redirect:/beheer/termijnen";
    }

    /** What was searched for, otherwise the organisations with a running term or a choice of their own. */
    private List<Regel> organisaties(String zoek) {
        if (!zoek.isEmpty()) {
            return regelingen.zoekOrganisaties(zoek).stream()
                    .map(gevonden -> regel(gevonden.id(), gevonden.naam()))
                    .toList();
        }
        return regels.organisaties().stream()
                .map(id -> regel(id, naam(id)))
                .sorted((een, ander) -> een.naam().compareTo(ander.naam()))
                .toList();
    }

    private List<Regelverstreken> verstreken() {
        return bewaking.verstreken(Dagen.vandaag(klok), MEESTE).stream()
                .map(een -> new Regelverstreken(
                        een.omschrijving(),
                        naam(een.wie().organisatie()) + ", " + een.wie().soort().naam(),
                        Dagen.voluit(een.uiterlijk()),
                        een.grondslag().voluit(),
                        een.uitleg()))
                .toList();
    }

    private String naam(OrganisatieId id) {
        return regelingen.organisatie(id).map(Organisatie::naam).orElse(id.code());
    }

    private Regel regel(OrganisatieId id, String naam) {
        return new Regel(id, naam, regels.eigen(id).isPresent());
    }

    /** @param eigen the organisation chose its own moments and words */
    record Regel(OrganisatieId id, String naam, boolean eigen) {}

    /** @param wie the organisation and its orgaan */
    record Regelverstreken(String omschrijving, String wie, String uiterlijk, String grondslag, String uitleg) {}
}
