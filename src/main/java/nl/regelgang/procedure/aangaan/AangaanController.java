package nl.regelgang.procedure.aangaan;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.dossier.Document;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.procedure.aangaan.Deelnemerslijst.Lijst;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which the bestuurssecretaris of a college takes the initiative for a regeling. */
@Controller
@RequestMapping("/procedures/aangaan/nieuw")
class AangaanController {

    private final Aangaanstart start;
    private final Deelnemerslijst lijst;
    private final Startstukken stukken;
    private final Regelingen regelingen;
    private final Toegang toegang;
    private final Clock klok;

    AangaanController(
            Aangaanstart start,
            Deelnemerslijst lijst,
            Startstukken stukken,
            Regelingen regelingen,
            Toegang toegang,
            Clock klok) {
        this.start = start;
        this.lijst = lijst;
        this.stukken = stukken;
        this.regelingen = regelingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping
    String nieuw(Model model, Principal persoon) {
        List<OrgaanId> eigen = eigen(persoon);
        Aangaanformulier leeg = Aangaanformulier.leeg(UUID.randomUUID().toString());
        return toon(lijst.bijgewerkt(leeg, lijst.initiatiefnemer(leeg, eigen)), Map.of(), eigen, model);
    }

    /** Looks at the choice so far, or begins when the person says that it is complete. */
    @PostMapping
    String invullen(@ModelAttribute Aangaanformulier formulier, Model model, Principal persoon) throws IOException {
        List<OrgaanId> eigen = eigen(persoon);
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        OrgaanId wie = lijst.initiatiefnemer(formulier, eigen);
        Map<String, String> fouten = new LinkedHashMap<>();
        Lijst gekozen = lijst.bijgewerkt(metBestand(formulier, dossier, wie, persoon, fouten), wie);
        fouten.putAll(gekozen.fouten());
        if (!formulier.vastleggen()) {
            // In the order of the page: the vorm is asked before the deelnemers and the file.
            Map<String, String> alle = new LinkedHashMap<>(
                    gekozen.formulier().toets(gekozen.deelnemers()).verboden());
            alle.putAll(fouten);
            return toon(gekozen, alle, eigen, model);
        }
        Document startdocument = bewaard(gekozen.formulier());
        if (startdocument == null) {
            fouten.putIfAbsent("startdocument", "Kies het bestand met het startdocument.");
        }
        try {
            Aangaanformulier.Gelezen gelezen = gekozen.formulier().lees(wie, gekozen.deelnemers(), fouten);
            start.beginnen(
                    dossier,
                    gelezen,
                    Objects.requireNonNull(startdocument).id(),
                    toegang.handelend(persoon.getName(), gelezen.initiatiefnemer()));
        } catch (OngeldigeInvoer fout) {
            return toon(gekozen, fout.fouten(), eigen, model);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    /** @throws NietGevonden when the person can take no initiative */
    private List<OrgaanId> eigen(Principal persoon) {
        List<OrgaanId> eigen = lijst.initiatiefnemers(persoon.getName());
        if (eigen.isEmpty()) {
            throw new NietGevonden("no college of which this person is bestuurssecretaris");
        }
        return eigen;
    }

    private Aangaanformulier metBestand(
            Aangaanformulier formulier,
            UUID dossier,
            @Nullable OrgaanId wie,
            Principal persoon,
            Map<String, String> fouten)
            throws IOException {
        if (wie == null) {
            return formulier;
        }
        try {
            return stukken.bewaar(
                            dossier,
                            "Startdocument",
                            formulier.startdocument(),
                            toegang.handelend(persoon.getName(), wie))
                    .map(formulier::metDocument)
                    .orElse(formulier);
        } catch (OngeldigeInvoer geweigerd) {
            fouten.put("startdocument", geweigerd.getMessage());
            return formulier;
        }
    }

    private @Nullable Document bewaard(Aangaanformulier formulier) {
        return stukken.van(formulier.dossier(), formulier.document()).orElse(null);
    }

    private String toon(Lijst gekozen, Map<String, String> fouten, List<OrgaanId> eigen, Model model) {
        Aangaanformulier invoer = gekozen.formulier();
        OrgaanId wie = lijst.initiatiefnemer(invoer, eigen);
        model.addAttribute("fouten", fouten);
        model.addAttribute("invoer", invoer);
        model.addAttribute("initiatiefnemers", namen(eigen));
        model.addAttribute("initiatiefnemer", wie == null ? null : wie.organisatie());
        model.addAttribute("vormen", namen(Vormkeuze.values(), Vormkeuze::uitleg));
        model.addAttribute("partijen", Partij.values());
        model.addAttribute("deelnemers", gekozen.deelnemers());
        model.addAttribute(
                "centra",
                gekozen.deelnemers().stream()
                        .collect(Collectors.toMap(
                                een -> een.id().code(), Organisatie::naam, (een, ander) -> een, LinkedHashMap::new)));
        model.addAttribute("bewaard", bewaard(invoer));
        model.addAttribute("gevolgen", fouten.isEmpty() ? gevolgen(invoer, gekozen.deelnemers()) : List.of());
        return "aangaan/nieuw";
    }

    /** Empty until enough was chosen to say something. */
    private List<String> gevolgen(Aangaanformulier invoer, List<Organisatie> deelnemers) {
        return deelnemers.size() < 2 || invoer.gekozenPartijen().isEmpty()
                ? List.of()
                : invoer.gekozenVorm()
                        .map(vorm -> Vormgevolgen.van(
                                invoer.gekozenPartijen(),
                                Aangaan.regeling(0, "", vorm, invoer.gekozenPartijen(), deelnemers, null),
                                Dagen.vandaag(klok)))
                        .orElse(List.of());
    }

    private Map<String, String> namen(List<OrgaanId> organen) {
        Map<String, String> namen = new LinkedHashMap<>();
        organen.forEach(orgaan -> regelingen
                .organisatie(orgaan.organisatie())
                .ifPresent(een -> namen.put(orgaan.toString(), een.naam())));
        return namen;
    }

    private static <E extends Enum<E>> Map<String, String> namen(E[] waarden, Function<E, String> naam) {
        Map<String, String> namen = new LinkedHashMap<>();
        Arrays.stream(waarden).forEach(waarde -> namen.put(waarde.name(), naam.apply(waarde)));
        return namen;
    }
}
