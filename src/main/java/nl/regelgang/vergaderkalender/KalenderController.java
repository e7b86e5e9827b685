package nl.regelgang.vergaderkalender;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar of an orgaan: to read, and to keep by hand. */
@Controller
@RequestMapping("/vergaderkalender/{organisatie}/{orgaan}")
class KalenderController {

    private static final String PUNT = "vergaderkalender/punt";
    private static final String MELDING = "melding";
    private static final String FOUTEN = "fouten";

    private final Kalenderrechten rechten;
    private final Kalenderbeheer beheer;
    private final Kalenderpunten punten;
    private final Kalenderpagina pagina;
    private final Journaal journaal;

    KalenderController(
            Kalenderrechten rechten,
            Kalenderbeheer beheer,
            Kalenderpunten punten,
            Kalenderpagina pagina,
            Journaal journaal) {
        this.rechten = rechten;
        this.beheer = beheer;
        this.punten = punten;
        this.pagina = pagina;
        this.journaal = journaal;
    }

    @GetMapping
    String toon(
            @PathVariable String organisatie,
            @PathVariable String orgaan,
            @RequestParam(defaultValue = "") String jaar,
            Principal wie,
            Model model) {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        return pagina.vul(model, recht, jaar.matches("\\d{4}") ? Integer.valueOf(jaar) : null, wie.getName());
    }

    @GetMapping("/wijzigingen")
    String wijzigingen(@PathVariable String organisatie, @PathVariable String orgaan, Principal wie, Model model) {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        model.addAttribute("recht", recht);
        model.addAttribute("regels", journaal.van(KalenderGewijzigd.dossierVan(recht.orgaan())));
        model.addAttribute(
                "organisatienamen",
                Map.of(recht.organisatie().id(), recht.organisatie().naam()));
        return "vergaderkalender/wijzigingen";
    }

    @PostMapping("/{soort:vergaderingen|recessen}")
    String voegToe(
            @PathVariable String organisatie,
            @PathVariable String orgaan,
            @PathVariable String soort,
            @RequestParam Map<String, String> velden,
            Principal wie,
            Model model,
            RedirectAttributes straks,
            HttpServletResponse antwoord) {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        Handelend door = rechten.wijziger(wie.getName(), recht);
        Puntinvoer invoer = Puntinvoer.van(velden);
        Leesgrens grens = new Leesgrens(rechten.vandaag());
        boolean reces = soort.equals("recessen");
        try {
            Kalenderpunt punt =
                    reces ? invoer.reces(UUID.randomUUID(), grens) : invoer.vergadering(UUID.randomUUID(), grens);
            beheer.voegToe(recht.orgaan(), punt, door);
            straks.addFlashAttribute(MELDING, "Toegevoegd: " + Zinnen.van(punt) + "." + letOp(punt));
            return terug(recht, punt.begin());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute(FOUTEN, fout.fouten());
            model.addAttribute(reces ? "reces" : "vergadering", invoer);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return pagina.vul(model, recht, null, wie.getName());
        }
    }

    @GetMapping("/punten/{id}")
    String punt(
            @PathVariable String organisatie,
            @PathVariable String orgaan,
            @PathVariable UUID id,
            Principal wie,
            Model model) {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        rechten.wijziger(wie.getName(), recht);
        Kalenderpunten.Rij rij = bestaand(recht, id);
        vulPunt(model, recht, rij.punt(), rij.versie(), Puntinvoer.van(rij.punt()));
        return PUNT;
    }

    @PostMapping("/punten/{id}")
    String wijzig(
            @PathVariable String organisatie,
            @PathVariable String orgaan,
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam Map<String, String> velden,
            Principal wie,
            Model model,
            RedirectAttributes straks,
            HttpServletResponse antwoord) {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        Handelend door = rechten.wijziger(wie.getName(), recht);
        Kalenderpunt was = bestaand(recht, id).punt();
        Puntinvoer invoer = Puntinvoer.van(velden);
        try {
            Kalenderpunt punt = was instanceof Reces
                    ? invoer.reces(id, new Leesgrens(rechten.vandaag()))
                    : invoer.vergadering(id, new Leesgrens(rechten.vandaag()));
            beheer.wijzig(recht.orgaan(), new Kalenderpunten.Rij(punt, versie), door);
            straks.addFlashAttribute(MELDING, "De wijziging is bewaard." + letOp(punt));
            return terug(recht, punt.begin());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute(FOUTEN, fout.fouten());
            vulPunt(model, recht, was, versie, invoer);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PUNT;
        }
    }

    @PostMapping("/punten/{id}/verwijderen")
    String verwijder(
            @PathVariable String organisatie,
            @PathVariable String orgaan,
            @PathVariable UUID id,
            Principal wie,
            RedirectAttributes straks) {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        Kalenderpunt was = beheer.verwijder(recht.orgaan(), id, rechten.wijziger(wie.getName(), recht));
        straks.addFlashAttribute(MELDING, "Verwijderd: " + Zinnen.van(was) + ".");
        return terug(recht, was.begin());
    }

    @PostMapping("/voorbereiding")
    String bewaarVoorbereiding(
            @PathVariable String organisatie,
            @PathVariable String orgaan,
            @RequestParam int versie,
            @RequestParam Map<String, String> velden,
            Principal wie,
            Model model,
            RedirectAttributes straks,
            HttpServletResponse antwoord) {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        Handelend door = rechten.wijziger(wie.getName(), recht);
        Voorbereidinginvoer invoer = Voorbereidinginvoer.van(velden);
        try {
            beheer.bewaar(recht.orgaan(), invoer.voorbereiding(recht.metCommissie()), versie, door);
            straks.addFlashAttribute(MELDING, "De voorbereiding is bewaard.");
            return "redirect:" + recht.pad();
        } catch (OngeldigeInvoer fout) {
            model.addAttribute(FOUTEN, fout.fouten());
            model.addAttribute("voorbereiding", invoer);
            model.addAttribute("versie", versie);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return pagina.vul(model, recht, null, wie.getName());
        }
    }

    private String letOp(Kalenderpunt punt) {
        return punt.eind().isBefore(rechten.vandaag()) ? " Let op: deze dag is al geweest." : "";
    }

    private Kalenderpunten.Rij bestaand(Orgaanrecht recht, UUID id) {
        return punten.vind(recht.orgaan(), id).orElseThrow(() -> new NietGevonden("kalenderpunt " + id));
    }

    private static void vulPunt(Model model, Orgaanrecht recht, Kalenderpunt punt, int versie, Puntinvoer invoer) {
        model.addAttribute("recht", recht);
        model.addAttribute("punt", punt);
        model.addAttribute("isReces", punt instanceof Reces);
        model.addAttribute("zin", Zinnen.van(punt));
        model.addAttribute("versie", versie);
        model.addAttribute("invoer", invoer);
    }

    private static String terug(Orgaanrecht recht, LocalDate dag) {
        return "redirect:" + recht.pad() + "?jaar=" + dag.getYear();
    }
}
