package nl.regelgang.procedure.jaarrekening;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Startpagina.Ingeleverd;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.procedure.kaders.Voorlopigejaarrekening;
import nl.regelgang.procedure.kaders.Voorlopigejaarrekening.Toegezonden;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a secretaris begins with a jaarrekening. */
@Controller
@RequestMapping("/procedures/jaarrekening/nieuw")
class JaarrekeningController {

    private static final String ONTBREEKT = "Kies het bestand met de voorlopige jaarrekening.";

    private final Jaarrekeningstart start;
    private final Voorlopigejaarrekening voorlopige;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Toegang toegang;
    private final Clock klok;

    JaarrekeningController(
            Jaarrekeningstart start,
            Voorlopigejaarrekening voorlopige,
            Startpagina pagina,
            Startstukken stukken,
            Toegang toegang,
            Clock klok) {
        this.start = start;
        this.voorlopige = voorlopige;
        this.pagina = pagina;
        this.stukken = stukken;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        String jaar = String.valueOf(Dagen.vandaag(klok).getYear() - 1);
        String dossier = UUID.randomUUID().toString();
        return toon(new Jaarrekeningformulier(regeling, jaar, null, null, null, dossier, null, null), model, persoon);
    }

    @PostMapping
    String beginnen(@ModelAttribute Jaarrekeningformulier formulier, Model model, Principal persoon)
            throws IOException {
        String wie = persoon.getName();
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Ingeleverd<Jaarrekeningformulier> ingeleverd =
                pagina.bewaar(formulier, dossier, "Voorlopige jaarrekening", ONTBREEKT, wie);
        Jaarrekeningformulier invoer = ingeleverd.formulier();
        Optional<Toegezonden> metKaders = metKaders(invoer, wie);
        try {
            Jaarrekeningformulier.Gelezen gelezen = metKaders
                    .map(een -> invoer.metDag(een.op()))
                    .orElse(invoer)
                    .lees(pagina.eigen(wie), Dagen.vandaag(klok), fout(ingeleverd, metKaders));
            start.beginnen(
                    dossier,
                    gelezen,
                    stuk(ingeleverd, metKaders),
                    toegang.handelend(wie, gelezen.regeling().dagelijksBestuur()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(invoer, model, persoon);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    /** What went to the raden with the kaders need not be given again. */
    private Optional<Toegezonden> metKaders(Jaarrekeningformulier invoer, String persoon) {
        return invoer.gekozen(pagina.eigen(persoon))
                .flatMap(regeling -> invoer.ingevuldJaar().flatMap(jaar -> voorlopige.over(regeling.id(), jaar)));
    }

    private static @Nullable String fout(
            Ingeleverd<Jaarrekeningformulier> ingeleverd, Optional<Toegezonden> metKaders) {
        return metKaders.isPresent() && ONTBREEKT.equals(ingeleverd.fout()) ? null : ingeleverd.fout();
    }

    private static UUID stuk(Ingeleverd<Jaarrekeningformulier> ingeleverd, Optional<Toegezonden> metKaders) {
        return Optional.ofNullable(ingeleverd.ontwerp())
                .or(() -> metKaders.map(Toegezonden::document))
                .orElseThrow();
    }

    private String toon(Jaarrekeningformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        Jaarrekeningformulier invoer = (Jaarrekeningformulier) Objects.requireNonNull(model.getAttribute("invoer"));
        metKaders(invoer, persoon.getName()).ifPresent(een -> {
            model.addAttribute("invoer", invoer.metDag(een.op()));
            model.addAttribute("metKaders", een);
        });
        return "jaarrekening/nieuw";
    }
}
