package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which a secretaris prepares a begrotingsprocedure, sees its planning, and starts it. */
@Controller
@RequestMapping("/procedures")
class VoorbereidingController {

    private final Begrotingsrechten rechten;
    private final Begrotingen begrotingen;
    private final Begrotingsprocedures procedures;
    private final Regelingen regelingen;
    private final Documenten documenten;
    private final Raadskalenders raadskalenders;
    private final Toegang toegang;
    private final Clock klok;

    VoorbereidingController(
            Begrotingsrechten rechten,
            Begrotingen begrotingen,
            Begrotingsprocedures procedures,
            Regelingen regelingen,
            Documenten documenten,
            Raadskalenders raadskalenders,
            Toegang toegang,
            Clock klok) {
        this.rechten = rechten;
        this.begrotingen = begrotingen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.documenten = documenten;
        this.raadskalenders = raadskalenders;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping("/begroting/nieuw")
    String nieuw(Model model, Principal persoon) {
        String jaar = Integer.toString(vandaag(klok).getYear() + 1);
        String dossier = UUID.randomUUID().toString();
        Startformulier leeg = new Startformulier(null, jaar, null, null, dossier, null, null);
        return toon(model, leeg, persoon, "/procedures/begroting/nieuw");
    }

    @PostMapping("/begroting/nieuw")
    String voorbereiden(@ModelAttribute Startformulier formulier, Model model, Principal persoon) throws IOException {
        UUID dossier = nieuwDossier(formulier.dossier());
        Startformulier bewaard = formulier;
        String bestandFout = null;
        try {
            bewaard = metBestand(formulier, dossier, handelend(formulier, persoon));
        } catch (OngeldigeInvoer geweigerd) {
            bestandFout = geweigerd.getMessage();
        }
        if (bestandFout == null && document(bewaard, dossier) == null) {
            bestandFout = "Kies het bestand met de ontwerpbegroting.";
        }
        try {
            Startformulier.Gelezen gelezen = bewaard.lees(eigen(persoon).keySet(), bestandFout);
            Document document = Objects.requireNonNull(document(bewaard, dossier));
            begrotingen.voorbereiden(dossier, gelezen, document.id());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(model, bewaard, persoon, "/procedures/begroting/nieuw");
        }
        return "redirect:/procedures/" + dossier + "/planning";
    }

    /** @param verzending a day of sending to look at, empty for today; nothing is kept */
    @GetMapping("/{id}/planning")
    String planning(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String verzending, Model model, Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        if (procedure.status() != Status.CONCEPT) {
            return "redirect:/procedures/" + id;
        }
        Regeling regeling = regeling(procedure);
        model.addAttribute("procedure", procedure);
        model.addAttribute("deelnemers", regeling.deelnemersOp(vandaag(klok)));
        model.addAttribute("redenNodig", berekend(procedure, regeling).vraagtReden());
        bijVerzending(Verzendkeuze.lees(verzending, vandaag(klok)), procedure, regeling, model);
        model.addAttribute("zonderGriffier", zonderGriffier(regeling));
        model.addAttribute("andere", procedures.andere(procedure));
        model.addAttribute("document", documenten.vind(procedure.ontwerp()).orElseThrow());
        return "begroting/planning";
    }

    private void bijVerzending(Verzendkeuze keuze, Begrotingsprocedure procedure, Regeling regeling, Model model) {
        LocalDate vandaag = vandaag(klok);
        LocalDate verzending = Objects.requireNonNullElse(keuze.dag(), vandaag);
        Planvraag vraag = Planvraag.voor(regeling, procedure.jaar(), verzending, procedure.plan(), vandaag);
        model.addAttribute("vraag", vraag);
        model.addAttribute("planning", Begrotingsplanning.maak(vraag));
        model.addAttribute("raden", raadskalenders.planning(vraag, regeling.deelnemersOp(vandaag)));
        model.addAttribute("verzending", keuze.tekst());
        if (keuze.fout() != null) {
            model.addAttribute("fouten", Map.of("verzending", keuze.fout()));
        }
    }

    /** With the days of the plan, or with those that the planning proposed. */
    @GetMapping("/{id}/plan")
    String wijzigen(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String aanbieding,
            @RequestParam(required = false) @Nullable String vergadering,
            Model model,
            Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        Startformulier formulier = Startformulier.van(procedure).metDagen(aanbieding, vergadering);
        return toon(model, formulier, persoon, "/procedures/" + id + "/plan");
    }

    @PostMapping("/{id}/plan")
    String gewijzigd(@PathVariable UUID id, @ModelAttribute Startformulier formulier, Model model, Principal persoon)
            throws IOException {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        Startformulier bewaard = formulier;
        String bestandFout = null;
        try {
            bewaard = metBestand(formulier, id, rechten.secretaris(procedure, persoon.getName()));
        } catch (OngeldigeInvoer geweigerd) {
            bestandFout = geweigerd.getMessage();
        }
        try {
            Startformulier.Gelezen gelezen =
                    bewaard.lees(List.of(procedure.bestuur().regeling()), bestandFout);
            Document document = document(bewaard, id);
            begrotingen.wijzigen(procedure, gelezen, document == null ? procedure.ontwerp() : document.id());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(model, bewaard, persoon, "/procedures/" + id + "/plan");
        }
        return "redirect:/procedures/" + id + "/planning";
    }

    @PostMapping("/{id}/starten")
    String starten(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String afwijking,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        List<String> afwijkingen = berekend(procedure, regeling(procedure)).afwijkingen();
        try {
            begrotingen.starten(
                    procedure,
                    afwijkingen,
                    afwijking.isBlank() ? null : afwijking.strip(),
                    rechten.secretaris(procedure, persoon.getName()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return planning(id, "", model, persoon);
        }
        terug.addFlashAttribute(
                "melding",
                "De begrotingsprocedure is gestart. De stukken gaan nu naar de raden; ververs de pagina zo.");
        return "redirect:/procedures/" + id;
    }

    private String toon(Model model, Startformulier formulier, Principal persoon, String pad) {
        Map<RegelingId, String> eigen = eigen(persoon);
        if (eigen.isEmpty()) {
            throw new NietGevonden("no regeling of which this person is secretaris");
        }
        model.addAttribute("invoer", formulier);
        model.addAttribute("regelingen", eigen);
        model.addAttribute("pad", pad);
        model.addAttribute(
                "bewaard",
                uuid(formulier.dossier())
                        .map(dossier -> document(formulier, dossier))
                        .orElse(null));
        return "begroting/nieuw";
    }

    /** The regelingen with a begroting of which this person is the secretaris. */
    private Map<RegelingId, String> eigen(Principal persoon) {
        Map<RegelingId, String> eigen = new LinkedHashMap<>();
        for (Regeling regeling : regelingen.vanBestuur(rechten.secretarisVan(persoon.getName()))) {
            if (regeling.vorm().heeftBegroting()) {
                eigen.put(regeling.id(), regeling.korteNaam());
            }
        }
        return eigen;
    }

    private Handelend handelend(Startformulier formulier, Principal persoon) {
        return eigen(persoon).keySet().stream()
                .filter(id -> id.waarde().equals(formulier.regeling()))
                .findFirst()
                .or(() -> eigen(persoon).keySet().stream().findFirst())
                .flatMap(regelingen::vind)
                .map(regeling -> toegang.handelend(persoon.getName(), regeling.dagelijksBestuur()))
                .orElseThrow(() -> new NietGevonden("no regeling of which this person is secretaris"));
    }

    /** The id under which the file is kept until there is a procedure; never that of a procedure that exists. */
    private UUID nieuwDossier(@Nullable String dossier) {
        UUID id = uuid(dossier).orElseThrow(() -> new NietGevonden("dossier " + dossier));
        if (procedures.vind(id).isPresent()) {
            throw new NietGevonden("dossier " + id);
        }
        return id;
    }

    /** Keeps a chosen file first, so that it is not lost when something else is wrong. */
    private Startformulier metBestand(Startformulier formulier, UUID dossier, Handelend door) throws IOException {
        MultipartFile bestand = formulier.gekozenOntwerp();
        if (bestand == null) {
            return formulier;
        }
        try (InputStream inhoud = bestand.getInputStream()) {
            String naam = String.valueOf(bestand.getOriginalFilename());
            Document document = documenten.bewaar(dossier, "Ontwerpbegroting", naam, inhoud, door);
            return formulier.metDocument(document.id());
        }
    }

    private @Nullable Document document(Startformulier formulier, UUID dossier) {
        if (formulier.document() == null || formulier.document().isBlank()) {
            return null;
        }
        return uuid(formulier.document())
                .flatMap(documenten::vind)
                .filter(document -> document.dossier().equals(dossier))
                .orElse(null);
    }

    private Planning berekend(Begrotingsprocedure procedure, Regeling regeling) {
        return Begrotingsplanning.maak(Planvraag.voor(regeling, procedure.jaar(), procedure.plan(), vandaag(klok)));
    }

    private List<String> zonderGriffier(Regeling regeling) {
        return regeling.deelnemersOp(vandaag(klok)).stream()
                .map(deelnemer -> deelnemer.organisatie())
                .filter(organisatie -> toegang.metFunctieIn(organisatie.griffie(), Rol.GRIFFIER)
                        .isEmpty())
                .map(organisatie -> organisatie.naam())
                .toList();
    }

    private Regeling regeling(Begrotingsprocedure procedure) {
        return regelingen.vind(procedure.bestuur().regeling()).orElseThrow();
    }

    /** Both ids come back from the browser. */
    private static Optional<UUID> uuid(@Nullable String tekst) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(tekst)));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }
}
