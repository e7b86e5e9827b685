package nl.regelgang.web;

import java.security.Principal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Eigenteksten;
import nl.regelgang.notificatie.Postherstel;
import nl.regelgang.notificatie.Poststand;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.notificatie.Postuit.Verzending;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the mail is, for a beheerder: what did not arrive, what waits, and whether it goes at all. */
@Controller
@RequestMapping("/beheer/post")
class PostController {

    private static final String HIER = "redirect:/beheer/post";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy 'om' HH.mm 'uur'", Dagen.NEDERLANDS)
            .withZone(Dagen.NEDERLAND);

    /** More are counted, not shown. */
    private static final int MEESTE = 50;

    private final Postuit postuit;
    private final Postherstel herstel;
    private final Poststand stand;
    private final Eigenteksten teksten;
    private final Regelingen regelingen;
    private final Toegang toegang;

    PostController(
            Postuit postuit,
            Postherstel herstel,
            Poststand stand,
            Eigenteksten teksten,
            Regelingen regelingen,
            Toegang toegang) {
        this.postuit = postuit;
        this.herstel = herstel;
        this.stand = stand;
        this.teksten = teksten;
        this.regelingen = regelingen;
        this.toegang = toegang;
    }

    @GetMapping
    String toon(@RequestParam(defaultValue = "") String zoek, Model model) {
        Poststand.Pauze pauze = stand.pauze().orElse(null);
        model.addAttribute("pauze", pauze);
        model.addAttribute("sinds", pauze == null ? null : MOMENT.format(pauze.sinds()));
        model.addAttribute("berichten", postuit.nietAangekomen(MEESTE));
        model.addAttribute("aantal", postuit.aantalNietAangekomen());
        model.addAttribute("wachtend", wachtend());
        model.addAttribute("aantalWachtend", postuit.aantalWachtend());
        model.addAttribute("zoek", zoek);
        model.addAttribute("organisaties", organisaties(zoek.strip()));
        return "web/post";
    }

    @PostMapping("/pauzeren")
    String pauzeer(Principal wie, RedirectAttributes straks) {
        stand.pauzeer("Stilgezet door een beheerder.", handelend(wie).naam());
        straks.addFlashAttribute("melding", "De post staat stil. Er gaat niets weg tot u haar weer aanzet.");
        return HIER;
    }

    @PostMapping("/hervatten")
    String hervat(RedirectAttributes straks) {
        stand.hervat();
        straks.addFlashAttribute("melding", "De post gaat weer. Wat klaarstond, wordt verzonden.");
        return HIER;
    }

    @PostMapping("/{bericht}/opnieuw")
    String opnieuw(
            @PathVariable UUID bericht,
            @RequestParam(defaultValue = "") String adres,
            Model model,
            RedirectAttributes straks,
            Principal wie) {
        try {
            herstel.opnieuw(bericht, adres, handelend(wie));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", Map.of("adres-" + bericht, String.valueOf(fout.getMessage())));
            model.addAttribute("ingevuld", adres);
            return toon("", model);
        }
        straks.addFlashAttribute("melding", "Het bericht wordt opnieuw verzonden.");
        return HIER;
    }

    @PostMapping("/{bericht}/afgehandeld")
    String afgehandeld(@PathVariable UUID bericht, RedirectAttributes straks, Principal wie) {
        herstel.afgehandeld(bericht, handelend(wie));
        straks.addFlashAttribute("melding", "Het bericht staat als afgehandeld in het journaal.");
        return HIER;
    }

    @PostMapping("/{bericht}/tegenhouden")
    String tegenhouden(@PathVariable UUID bericht, RedirectAttributes straks, Principal wie) {
        herstel.houdTegen(bericht, handelend(wie));
        straks.addFlashAttribute("melding", "Het bericht wordt niet verzonden. U vindt het bij wat niet aankwam.");
        return HIER;
    }

    private Handelend handelend(Principal wie) {
        return toegang.handelend(wie.getName(), Toegang.BEHEER);
    }

    private List<Wachtend> wachtend() {
        return postuit.wachtend(MEESTE).stream()
                .map(een -> new Wachtend(een, MOMENT.format(een.klaargezet())))
                .toList();
    }

    /** What was searched for, otherwise the organisations with words of their own. */
    private List<Organisatie> organisaties(String zoek) {
        if (!zoek.isEmpty()) {
            return regelingen.zoekOrganisaties(zoek).stream()
                    .flatMap(gevonden -> regelingen.organisatie(gevonden.id()).stream())
                    .toList();
        }
        List<OrganisatieId> eigen = teksten.organisaties();
        return eigen.stream().flatMap(id -> regelingen.organisatie(id).stream()).toList();
    }

    /** @param klaargezet since when, in words */
    record Wachtend(Verzending bericht, String klaargezet) {}
}
