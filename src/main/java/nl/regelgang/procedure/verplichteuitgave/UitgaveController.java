package nl.regelgang.procedure.verplichteuitgave;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Startpagina.Ingeleverd;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a secretaris asks for a verplichte uitgave. */
@Controller
@RequestMapping("/procedures/verplichte-uitgave/nieuw")
class UitgaveController {

    private final Uitgavestart start;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Toegang toegang;
    private final Clock klok;

    UitgaveController(Uitgavestart start, Startpagina pagina, Startstukken stukken, Toegang toegang, Clock klok) {
        this.start = start;
        this.pagina = pagina;
        this.stukken = stukken;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        int jaar = Dagen.vandaag(klok).getYear() + 1;
        return toon(Uitgaveformulier.leeg(regeling, jaar, UUID.randomUUID().toString()), model, persoon);
    }

    @PostMapping
    String vragen(@ModelAttribute Uitgaveformulier formulier, Model model, Principal persoon) throws IOException {
        String wie = persoon.getName();
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Ingeleverd<Uitgaveformulier> ingeleverd = pagina.bewaar(
                formulier,
                dossier,
                "Bewijs van de verplichting",
                "Kies het bestand waaruit blijkt dat de gemeente dit moet betalen.",
                wie);
        try {
            Uitgaveformulier.Gelezen gelezen = ingeleverd
                    .formulier()
                    .lees(pagina.eigen(wie), pagina::deelnemers, Dagen.vandaag(klok), ingeleverd.fout());
            start.vragen(
                    dossier,
                    gelezen,
                    Objects.requireNonNull(ingeleverd.ontwerp()),
                    toegang.handelend(wie, gelezen.regeling().dagelijksBestuur()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(ingeleverd.formulier(), model, persoon);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    private String toon(Uitgaveformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        return "verplichteuitgave/nieuw";
    }
}
