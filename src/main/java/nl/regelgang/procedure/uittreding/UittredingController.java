package nl.regelgang.procedure.uittreding;

import java.io.IOException;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Startpagina.Ingeleverd;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a secretaris records that a deelnemer means to leave. */
@Controller
@RequestMapping("/procedures/uittreding/nieuw")
class UittredingController {

    private final Uittredingstart start;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Toegang toegang;

    UittredingController(Uittredingstart start, Startpagina pagina, Startstukken stukken, Toegang toegang) {
        this.start = start;
        this.pagina = pagina;
        this.stukken = stukken;
        this.toegang = toegang;
    }

    @GetMapping
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        String dossier = UUID.randomUUID().toString();
        return toon(new Uittredingsformulier(regeling, null, null, dossier, null, null), model, persoon);
    }

    @PostMapping
    String beginnen(@ModelAttribute Uittredingsformulier formulier, Model model, Principal persoon) throws IOException {
        String wie = persoon.getName();
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Ingeleverd<Uittredingsformulier> ingeleverd = pagina.bewaar(
                formulier,
                dossier,
                "Ontwerp van het besluit tot uittreding",
                "Kies het bestand met het ontwerp van het besluit.",
                wie);
        try {
            Uittredingsformulier.Gelezen gelezen =
                    ingeleverd.formulier().lees(pagina.eigen(wie), pagina::deelnemers, ingeleverd.fout());
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

    /** What makes deelneming an obligation in the regeling that was chosen, null when nothing does. */
    private @Nullable String verplicht(@Nullable Uittredingsformulier invoer, Principal persoon) {
        return Optional.ofNullable(invoer)
                .flatMap(formulier -> formulier.gekozen(pagina.eigen(persoon.getName())))
                .map(regeling -> regeling.regels().verplichteDeelneming())
                .orElse(null);
    }

    private String toon(Uittredingsformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        model.addAttribute("verplicht", verplicht((Uittredingsformulier) model.getAttribute("invoer"), persoon));
        return "uittreding/nieuw";
    }
}
