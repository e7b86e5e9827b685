package nl.regelgang.procedure.begrotingswijziging;

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

/** The page on which a secretaris begins to change the begroting. */
@Controller
@RequestMapping("/procedures/begrotingswijziging/nieuw")
class BegrotingswijzigingController {

    private final Begrotingswijzigingstart start;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Toegang toegang;
    private final Clock klok;

    BegrotingswijzigingController(
            Begrotingswijzigingstart start, Startpagina pagina, Startstukken stukken, Toegang toegang, Clock klok) {
        this.start = start;
        this.pagina = pagina;
        this.stukken = stukken;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        String jaar = String.valueOf(Dagen.vandaag(klok).getYear());
        String dossier = UUID.randomUUID().toString();
        return toon(
                new Begrotingswijzigingformulier(regeling, jaar, null, null, null, null, null, dossier, null, null),
                model,
                persoon);
    }

    @PostMapping
    String beginnen(@ModelAttribute Begrotingswijzigingformulier formulier, Model model, Principal persoon)
            throws IOException {
        String wie = persoon.getName();
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Ingeleverd<Begrotingswijzigingformulier> ingeleverd = pagina.bewaar(
                formulier,
                dossier,
                "Ontwerp van de begrotingswijziging",
                "Kies het bestand met het ontwerp van de wijziging.",
                wie);
        try {
            Begrotingswijzigingformulier.Gelezen gelezen =
                    ingeleverd.formulier().lees(pagina.eigen(wie), Dagen.vandaag(klok), ingeleverd.fout());
            start.beginnen(
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

    private String toon(Begrotingswijzigingformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        return "begrotingswijziging/nieuw";
    }
}
