package nl.regelgang.procedure.opheffing;

import java.io.IOException;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
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

/** The page on which a secretaris proposes to end a regeling. */
@Controller
@RequestMapping("/procedures/opheffing/nieuw")
class OpheffingController {

    private final Opheffingstart start;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Toegang toegang;

    OpheffingController(Opheffingstart start, Startpagina pagina, Startstukken stukken, Toegang toegang) {
        this.start = start;
        this.pagina = pagina;
        this.stukken = stukken;
        this.toegang = toegang;
    }

    @GetMapping
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        String dossier = UUID.randomUUID().toString();
        return toon(new Opheffingsformulier(regeling, null, dossier, null, null), model, persoon);
    }

    @PostMapping
    String voorstellen(@ModelAttribute Opheffingsformulier formulier, Model model, Principal persoon)
            throws IOException {
        String wie = persoon.getName();
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Ingeleverd<Opheffingsformulier> ingeleverd =
                pagina.bewaar(formulier, dossier, "Ontwerp van de opheffing", "Kies het bestand met het ontwerp.", wie);
        try {
            Opheffingsformulier.Gelezen gelezen =
                    ingeleverd.formulier().lees(pagina.eigen(wie), pagina::deelnemers, start::loopt, ingeleverd.fout());
            start.voorstellen(
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

    private String toon(Opheffingsformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        return "opheffing/nieuw";
    }
}
