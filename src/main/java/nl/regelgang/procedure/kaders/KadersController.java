package nl.regelgang.procedure.kaders;

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

/** The page on which a secretaris sends the kaders and the voorlopige jaarrekening to the raden. */
@Controller
@RequestMapping("/procedures/kaders/nieuw")
class KadersController {

    private final Kadersstart start;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Toegang toegang;
    private final Clock klok;

    KadersController(Kadersstart start, Startpagina pagina, Startstukken stukken, Toegang toegang, Clock klok) {
        this.start = start;
        this.pagina = pagina;
        this.stukken = stukken;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        String jaar = String.valueOf(Dagen.vandaag(klok).getYear() + 1);
        String dossier = UUID.randomUUID().toString();
        return toon(new Kadersformulier(regeling, jaar, null, dossier, null, null, null, null), model, persoon);
    }

    @PostMapping
    String toezenden(@ModelAttribute Kadersformulier formulier, Model model, Principal persoon) throws IOException {
        String wie = persoon.getName();
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Ingeleverd<Kadersformulier> kaders =
                pagina.bewaar(formulier, dossier, "Kaders", "Kies het bestand met de kaders.", wie);
        Ingeleverd<Kadersbijlage> jaarrekening = pagina.bewaar(
                formulier.bijlage(),
                dossier,
                "Voorlopige jaarrekening",
                "Kies het bestand met de voorlopige jaarrekening.",
                wie);
        Kadersformulier bewaard = kaders.formulier().metBijlage(jaarrekening.formulier());
        try {
            Kadersformulier.Gelezen gelezen =
                    bewaard.lees(pagina.eigen(wie), Dagen.vandaag(klok), kaders.fout(), jaarrekening.fout());
            start.beginnen(
                    dossier,
                    gelezen,
                    Objects.requireNonNull(kaders.ontwerp()),
                    Objects.requireNonNull(jaarrekening.ontwerp()),
                    toegang.handelend(wie, gelezen.regeling().dagelijksBestuur()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(bewaard, model, persoon);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    private String toon(Kadersformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        model.addAttribute(
                "bewaardeJaarrekening",
                stukken.van(formulier.dossier(), formulier.bewaardeJaarrekening())
                        .orElse(null));
        return "kaders/nieuw";
    }
}
