package nl.regelgang.procedure.wijziging;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Startpagina.Ingeleverd;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.procedure.inhoud.Inhoudsformulier;
import nl.regelgang.procedure.inhoud.Inhoudspagina;
import nl.regelgang.procedure.wijziging.Wijzigingsformulier.Gelezen;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which a secretaris proposes a wijziging: first what, then whether its ontwerp holds what the law asks. */
@Controller
@RequestMapping("/procedures/wijziging/nieuw")
class WijzigingController {

    private final Wijzigingstart start;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Regelingen regelingen;
    private final Inhoudspagina inhoudspagina;
    private final Toegang toegang;
    private final Clock klok;

    WijzigingController(
            Wijzigingstart start,
            Startpagina pagina,
            Startstukken stukken,
            Regelingen regelingen,
            Inhoudspagina inhoudspagina,
            Toegang toegang,
            Clock klok) {
        this.start = start;
        this.pagina = pagina;
        this.stukken = stukken;
        this.regelingen = regelingen;
        this.inhoudspagina = inhoudspagina;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping
    String nieuw(
            @RequestParam(defaultValue = "") String regeling,
            @RequestParam(defaultValue = "") String toetreder,
            Model model,
            Principal persoon) {
        String dossier = UUID.randomUUID().toString();
        return toon(
                new Wijzigingsformulier(regeling, null, null, toetreder, null, dossier, null, null), model, persoon);
    }

    /** What is proposed is complete: now the contents of the ontwerp. */
    @PostMapping
    String controleren(@ModelAttribute Wijzigingsformulier formulier, Model model, Principal persoon)
            throws IOException {
        Ingeleverd<Wijzigingsformulier> ingeleverd = bewaar(formulier, persoon);
        try {
            Gelezen gelezen = lees(ingeleverd, persoon);
            return vraagInhoud(ingeleverd.formulier(), gelezen, new Inhoudsformulier(Map.of()), model, persoon);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(ingeleverd.formulier(), model, persoon);
        }
    }

    @PostMapping("/inhoud")
    String voorstellen(
            @ModelAttribute Wijzigingsformulier formulier,
            @RequestParam Map<String, String> velden,
            Model model,
            Principal persoon)
            throws IOException {
        Ingeleverd<Wijzigingsformulier> ingeleverd = bewaar(formulier, persoon);
        Gelezen gelezen;
        try {
            gelezen = lees(ingeleverd, persoon);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(ingeleverd.formulier(), model, persoon);
        }
        Inhoudsformulier inhoud = new Inhoudsformulier(velden);
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        try {
            start.voorstellen(
                    dossier,
                    gelezen,
                    Objects.requireNonNull(ingeleverd.ontwerp()),
                    inhoud.lees(gelezen.regeling().vorm()),
                    toegang.handelend(persoon.getName(), gelezen.regeling().dagelijksBestuur()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return vraagInhoud(ingeleverd.formulier(), gelezen, inhoud, model, persoon);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    private Ingeleverd<Wijzigingsformulier> bewaar(Wijzigingsformulier formulier, Principal persoon)
            throws IOException {
        return pagina.bewaar(
                formulier,
                stukken.nieuwDossier(formulier.dossier()),
                "Ontwerp van de wijziging",
                "Kies het bestand met het ontwerp.",
                persoon.getName());
    }

    private Gelezen lees(Ingeleverd<Wijzigingsformulier> ingeleverd, Principal persoon) {
        return ingeleverd
                .formulier()
                .lees(
                        pagina.eigen(persoon.getName()),
                        pagina::deelnemers,
                        regelingen::zoekOrganisaties,
                        ingeleverd.fout());
    }

    private String vraagInhoud(
            Wijzigingsformulier formulier, Gelezen gelezen, Inhoudsformulier inhoud, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        Regeling regeling = gelezen.regeling();
        inhoudspagina.vraag(regeling.vorm(), regeling.hoofdstukOp(Dagen.vandaag(klok)), inhoud, model);
        return "wijziging/inhoud";
    }

    private String toon(Wijzigingsformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        return "wijziging/nieuw";
    }
}
