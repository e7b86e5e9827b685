package nl.regelgang.procedure.bestuursbesluit;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Startpagina.Ingeleverd;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a secretaris prepares a besluit of the bestuur. */
@Controller
@RequestMapping("/procedures/bestuursbesluit/nieuw")
class BestuursbesluitController {

    private final Bestuursbesluitstart start;
    private final Regelopslag regels;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Toegang toegang;
    private final Clock klok;

    BestuursbesluitController(
            Bestuursbesluitstart start,
            Regelopslag regels,
            Startpagina pagina,
            Startstukken stukken,
            Toegang toegang,
            Clock klok) {
        this.start = start;
        this.regels = regels;
        this.pagina = pagina;
        this.stukken = stukken;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        String dossier = UUID.randomUUID().toString();
        return toon(
                new Bestuursbesluitformulier(
                        regeling, null, null, null, "nee", null, null, "nee", null, dossier, null, null),
                model,
                persoon);
    }

    @PostMapping
    String beginnen(@ModelAttribute Bestuursbesluitformulier formulier, Model model, Principal persoon)
            throws IOException {
        String wie = persoon.getName();
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Ingeleverd<Bestuursbesluitformulier> ingeleverd =
                pagina.bewaar(formulier, dossier, "Ontwerpbesluit", "Kies het bestand met het ontwerpbesluit.", wie);
        LocalDate vandaag = Dagen.vandaag(klok);
        try {
            Bestuursbesluitformulier.Gelezen gelezen = ingeleverd
                    .formulier()
                    .lees(pagina.eigen(wie), regeling -> regels.op(regeling.id(), vandaag), vandaag, ingeleverd.fout());
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

    private String toon(Bestuursbesluitformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        Map<String, String> aarden = new LinkedHashMap<>();
        for (Aard aard : Aard.values()) {
            aarden.put(aard.name(), aard.naam());
        }
        model.addAttribute("aarden", aarden);
        model.addAttribute("lijst", lijst(pagina.eigen(persoon.getName())));
        return "bestuursbesluit/nieuw";
    }

    /** With the name of the regeling behind it, for who has more than one. */
    private Map<String, String> lijst(List<Regeling> eigen) {
        Map<String, String> lijst = new LinkedHashMap<>();
        for (Regeling regeling : eigen) {
            regels.op(regeling.id(), Dagen.vandaag(klok)).ifPresent(van -> van.besluiten()
                    .forEach(een -> lijst.merge(
                            een,
                            eigen.size() == 1 ? een : een + " (" + regeling.korteNaam() + ")",
                            (een1, ander) -> een)));
        }
        return lijst;
    }
}
