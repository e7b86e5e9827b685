package nl.regelgang.vergaderkalender;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills a calendar from a file: first to look at, then to take over. */
@Controller
@RequestMapping("/vergaderkalender/{organisatie}/{orgaan}")
class InleesController {

    private static final String VOORBEELD = "vergaderkalender/voorbeeld";

    private final Kalenderrechten rechten;
    private final Kalenderbeheer beheer;
    private final Kalenderpagina pagina;
    private final Kalenderpunten punten;

    InleesController(Kalenderrechten rechten, Kalenderbeheer beheer, Kalenderpagina pagina, Kalenderpunten punten) {
        this.rechten = rechten;
        this.beheer = beheer;
        this.pagina = pagina;
        this.punten = punten;
    }

    @PostMapping("/inlezen")
    String lees(
            @PathVariable String organisatie,
            @PathVariable String orgaan,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Principal wie,
            Model model,
            HttpServletResponse antwoord)
            throws IOException {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        rechten.wijziger(wie.getName(), recht);
        try {
            return toon(model, recht, gelezen(bestand), false);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return pagina.vul(model, recht, null, wie.getName());
        }
    }

    @PostMapping("/overnemen")
    String neemOver(
            @PathVariable String organisatie,
            @PathVariable String orgaan,
            @RequestParam(defaultValue = "") String inhoud,
            @RequestParam(defaultValue = "false") boolean vervang,
            @RequestParam Map<String, String> velden,
            Principal wie,
            Model model,
            RedirectAttributes straks,
            HttpServletResponse antwoord) {
        Orgaanrecht recht = rechten.recht(wie.getName(), organisatie, orgaan);
        Handelend door = rechten.wijziger(wie.getName(), recht);
        List<Inleesregel> regels = gekozen(Inlezer.leesTerug(inhoud, grens()), velden);
        try {
            Overname overname = beheer.neemOver(recht.orgaan(), regels, vervang, door);
            straks.addFlashAttribute("melding", melding(overname));
            return "redirect:" + recht.pad();
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(model, recht, regels, vervang);
        }
    }

    private String toon(Model model, Orgaanrecht recht, List<Inleesregel> regels, boolean vervang) {
        Orgaankalender kalender = punten.van(
                        List.of(recht.orgaan()), Kalenderbeheer.ALTIJD_VAN, Kalenderbeheer.ALTIJD_TOT)
                .getOrDefault(recht.orgaan(), Orgaankalender.leeg(recht.orgaan()));
        Overname overname = Overname.van(kalender, regels, vervang, rechten.vandaag());
        if (!model.containsAttribute("fouten") && !overname.fouten().isEmpty()) {
            model.addAttribute("fouten", overname.fouten());
        }
        model.addAttribute("recht", recht);
        model.addAttribute("keuzes", Voorbeeld.keuzes());
        model.addAttribute("voorbeeld", Voorbeeld.van(regels, overname, kalender, vervang, rechten.vandaag()));
        return VOORBEELD;
    }

    private List<Inleesregel> gelezen(@Nullable MultipartFile bestand) throws IOException {
        if (bestand == null
                || bestand.getOriginalFilename() == null
                || bestand.getOriginalFilename().isEmpty()) {
            throw new OngeldigeInvoer(Bestandsfout.VELD, "Kies een bestand: iCalendar (.ics) of CSV.");
        }
        try (InputStream inhoud = bestand.getInputStream()) {
            return Inlezer.lees(inhoud, grens());
        }
    }

    private static List<Inleesregel> gekozen(List<Inleesregel> regels, Map<String, String> velden) {
        List<Inleesregel> gekozen = new ArrayList<>();
        for (int nummer = 0; nummer < regels.size(); nummer++) {
            Inleesregel regel = regels.get(nummer);
            String keuze = velden.getOrDefault(Voorbeeld.veld(nummer), "");
            gekozen.add(regel.met(Keuze.van(keuze).orElse(regel.keuze())));
        }
        return gekozen;
    }

    private static String melding(Overname overname) {
        if (overname.toe().isEmpty()
                && overname.gewijzigd().isEmpty()
                && overname.weg().isEmpty()) {
            return "Alles uit het bestand stond al in de kalender. Er is niets gewijzigd.";
        }
        long vergaderingen =
                overname.toe().stream().filter(Vergadering.class::isInstance).count();
        return "Overgenomen: %s en %s toegevoegd, %d gewijzigd, %d verwijderd."
                .formatted(
                        Zinnen.vergaderingen(vergaderingen),
                        Zinnen.recessen(overname.toe().size() - vergaderingen),
                        overname.gewijzigd().size(),
                        overname.weg().size());
    }

    private Leesgrens grens() {
        return new Leesgrens(rechten.vandaag());
    }
}
