package nl.regelgang.procedure.toetreding;

import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which the bestuurssecretaris of a college asks to join a regeling. */
@Controller
@RequestMapping("/procedures/toetreding/nieuw")
class ToetredingController {

    private final Toetredingstart start;
    private final Startstukken stukken;
    private final Regelingen regelingen;
    private final Toegang toegang;

    ToetredingController(Toetredingstart start, Startstukken stukken, Regelingen regelingen, Toegang toegang) {
        this.start = start;
        this.stukken = stukken;
        this.regelingen = regelingen;
        this.toegang = toegang;
    }

    @GetMapping
    String nieuw(Model model, Principal persoon) {
        return toon(
                new Toetredingsformulier(null, null, UUID.randomUUID().toString(), null, null), eigen(persoon), model);
    }

    @PostMapping
    String vragen(@ModelAttribute Toetredingsformulier formulier, Model model, Principal persoon) throws IOException {
        List<OrgaanId> eigen = eigen(persoon);
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        OrgaanId wie = toetreder(formulier, eigen);
        Toetredingsformulier ingevuld = formulier;
        try {
            ingevuld = metBestand(formulier, dossier, wie, persoon);
            Document bewaard = bewaard(ingevuld);
            Toetredingsformulier.Gelezen gelezen = ingevuld.lees(
                    wie, start::zoek, start.vandaag(), bewaard == null ? "Kies het bestand met het verzoek." : null);
            start.vragen(
                    dossier,
                    gelezen,
                    Objects.requireNonNull(bewaard).id(),
                    toegang.handelend(persoon.getName(), gelezen.toetreder()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(ingevuld, eigen, model);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    /** @throws NietGevonden when the person is bestuurssecretaris of no college */
    private List<OrgaanId> eigen(Principal persoon) {
        List<OrgaanId> eigen = start.toetreders(persoon.getName());
        if (eigen.isEmpty()) {
            throw new NietGevonden("no college of which this person is bestuurssecretaris");
        }
        return eigen;
    }

    private static @Nullable OrgaanId toetreder(Toetredingsformulier formulier, List<OrgaanId> eigen) {
        return eigen.size() == 1
                ? eigen.get(0)
                : eigen.stream()
                        .filter(orgaan -> orgaan.toString().equals(formulier.toetreder()))
                        .findFirst()
                        .orElse(null);
    }

    private Toetredingsformulier metBestand(
            Toetredingsformulier formulier, UUID dossier, @Nullable OrgaanId wie, Principal persoon)
            throws IOException {
        if (wie == null) {
            return formulier;
        }
        try {
            return stukken.bewaar(
                            dossier,
                            "Verzoek om toe te treden",
                            formulier.verzoek(),
                            toegang.handelend(persoon.getName(), wie))
                    .map(formulier::metDocument)
                    .orElse(formulier);
        } catch (OngeldigeInvoer geweigerd) {
            throw new OngeldigeInvoer("verzoek", String.valueOf(geweigerd.getMessage()));
        }
    }

    private @Nullable Document bewaard(Toetredingsformulier formulier) {
        return stukken.van(formulier.dossier(), formulier.document()).orElse(null);
    }

    private String toon(Toetredingsformulier formulier, List<OrgaanId> eigen, Model model) {
        Map<String, String> toetreders = new LinkedHashMap<>();
        eigen.forEach(orgaan -> regelingen
                .organisatie(orgaan.organisatie())
                .ifPresent(een -> toetreders.put(orgaan.toString(), een.naam())));
        model.addAttribute("invoer", formulier);
        model.addAttribute("toetreders", toetreders);
        model.addAttribute("bewaard", bewaard(formulier));
        return "toetreding/nieuw";
    }
}
