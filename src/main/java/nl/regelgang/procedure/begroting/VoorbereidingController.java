package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.AlBegonnen;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
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

/** The pages on which a secretaris prepares a begrotingsprocedure and changes what he prepared. */
@Controller
@RequestMapping("/procedures")
class VoorbereidingController {

    private final Begrotingsrechten rechten;
    private final Begrotingen begrotingen;
    private final Begrotingsprocedures procedures;
    private final Regelingen regelingen;
    private final Ontwerpbestanden bestanden;
    private final Toegang toegang;
    private final Clock klok;

    VoorbereidingController(
            Begrotingsrechten rechten,
            Begrotingen begrotingen,
            Begrotingsprocedures procedures,
            Regelingen regelingen,
            Ontwerpbestanden bestanden,
            Toegang toegang,
            Clock klok) {
        this.rechten = rechten;
        this.begrotingen = begrotingen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.bestanden = bestanden;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** @param regeling for which it is started, where the person comes from a page about that one; else empty */
    @GetMapping("/begroting/nieuw")
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        Set<RegelingId> eigen = eigen(persoon).keySet();
        String gekozen = eigen.size() == 1 ? eigen.iterator().next().waarde() : regeling;
        String jaar = Integer.toString(vandaag(klok).getYear() + 1);
        String dossier = UUID.randomUUID().toString();
        Startformulier leeg = new Startformulier(gekozen, jaar, null, null, dossier, null, null);
        return toon(model, leeg, persoon, "/procedures/begroting/nieuw");
    }

    @PostMapping("/begroting/nieuw")
    String voorbereiden(@ModelAttribute Startformulier formulier, Model model, Principal persoon) throws IOException {
        UUID dossier = nieuwDossier(formulier.dossier());
        Startformulier bewaard = formulier;
        String bestandFout = null;
        try {
            bewaard = bestanden.bewaar(formulier, dossier, handelend(formulier, persoon));
        } catch (OngeldigeInvoer geweigerd) {
            bestandFout = geweigerd.getMessage();
        }
        if (bestandFout == null && bestanden.van(bewaard, dossier) == null) {
            bestandFout = "Kies het bestand met de ontwerpbegroting.";
        }
        try {
            Startformulier.Gelezen gelezen = bewaard.lees(eigen(persoon).keySet(), bestandFout);
            Document document = Objects.requireNonNull(bestanden.van(bewaard, dossier));
            begrotingen.voorbereiden(dossier, gelezen, document.id());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(model, bewaard, persoon, "/procedures/begroting/nieuw");
        }
        return "redirect:/procedures/" + dossier + "/planning";
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
            bewaard = bestanden.bewaar(formulier, id, rechten.secretaris(procedure, persoon.getName()));
        } catch (OngeldigeInvoer geweigerd) {
            bestandFout = geweigerd.getMessage();
        }
        try {
            Startformulier.Gelezen gelezen =
                    bewaard.lees(List.of(procedure.bestuur().regeling()), bestandFout);
            Document document = bestanden.van(bewaard, id);
            begrotingen.wijzigen(procedure, gelezen, document == null ? procedure.ontwerp() : document.id());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(model, bewaard, persoon, "/procedures/" + id + "/plan");
        }
        return "redirect:/procedures/" + id + "/planning";
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
                Ontwerpbestanden.uuid(formulier.dossier())
                        .map(dossier -> bestanden.van(formulier, dossier))
                        .orElse(null));
        return "begroting/nieuw";
    }

    /** The regelingen with a begroting of which this person is the secretaris. */
    private Map<RegelingId, String> eigen(Principal persoon) {
        Map<RegelingId, String> eigen = new LinkedHashMap<>();
        for (Regeling regeling : regelingen.vanBestuurOfInVereffening(rechten.secretarisVan(persoon.getName()))) {
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
        UUID id = Ontwerpbestanden.uuid(dossier).orElseThrow(() -> new NietGevonden("dossier " + dossier));
        if (procedures.vind(id).isPresent()) {
            throw new AlBegonnen(id);
        }
        return id;
    }
}
