package nl.regelgang.procedure.uittreding;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which a secretaris records that a deelnemer means to leave, and that it does not any more. */
@Controller
@RequestMapping("/procedures/uittreding")
class UittredingController {

    private static final int LANGSTE_REDEN = 2_000;

    private final Uittredingstart start;
    private final Startstukken stukken;
    private final Zichtbareprocedures zichtbare;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;
    private final Toegang toegang;
    private final Clock klok;

    UittredingController(
            Uittredingstart start,
            Startstukken stukken,
            Zichtbareprocedures zichtbare,
            Procedurerechten rechten,
            Regelingen regelingen,
            Toegang toegang,
            Clock klok) {
        this.start = start;
        this.stukken = stukken;
        this.zichtbare = zichtbare;
        this.rechten = rechten;
        this.regelingen = regelingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping("/nieuw")
    String nieuw(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        String dossier = UUID.randomUUID().toString();
        return toon(model, new Uittredingsformulier(regeling, null, null, dossier, null, null), persoon);
    }

    @PostMapping("/nieuw")
    String beginnen(@ModelAttribute Uittredingsformulier formulier, Model model, Principal persoon) throws IOException {
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Uittredingsformulier bewaard = formulier;
        String bestandFout = null;
        try {
            bewaard = metBestand(formulier, dossier, persoon);
        } catch (OngeldigeInvoer geweigerd) {
            bestandFout = geweigerd.getMessage();
        }
        Optional<Document> ontwerp = stukken.van(formulier.dossier(), bewaard.document());
        if (bestandFout == null && ontwerp.isEmpty()) {
            bestandFout = "Kies het bestand met het ontwerp van het besluit.";
        }
        try {
            Uittredingsformulier.Gelezen gelezen = bewaard.lees(eigen(persoon), this::deelnemers, bestandFout);
            Handelend door =
                    toegang.handelend(persoon.getName(), gelezen.regeling().dagelijksBestuur());
            start.beginnen(dossier, gelezen, ontwerp.orElseThrow().id(), door);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(model, bewaard, persoon);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    @GetMapping("/{id}/intrekken")
    String intrekken(@PathVariable UUID id, Model model, Principal persoon) {
        return intrekpagina(alsSecretaris(id, persoon), "", model);
    }

    @PostMapping("/{id}/intrekken")
    String ingetrokken(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            Principal persoon,
            RedirectAttributes hierna) {
        Procedure procedure = alsSecretaris(id, persoon);
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            model.addAttribute(
                    "fouten",
                    Map.of(
                            "reden",
                            "Schrijf in hoogstens %d tekens waarom het voornemen is ingetrokken."
                                    .formatted(LANGSTE_REDEN)));
            return intrekpagina(procedure, reden, model);
        }
        start.intrekken(procedure, reden.strip(), rechten.secretaris(procedure.bestuur(), persoon.getName()));
        hierna.addFlashAttribute("melding", "Het voornemen is ingetrokken.");
        return "redirect:" + procedure.pad();
    }

    private static String intrekpagina(Procedure procedure, String reden, Model model) {
        model.addAttribute("zaak", procedure);
        model.addAttribute("kop", "Voornemen intrekken");
        model.addAttribute("pad", "/procedures/uittreding/" + procedure.id() + "/intrekken");
        model.addAttribute("reden", reden);
        return "procedure/voorstel-intrekken";
    }

    /**
     * @throws NietBevoegd when the person may only read it
     * @throws NietGevonden when it is not his at all
     */
    private Procedure alsSecretaris(UUID id, Principal persoon) {
        Procedure procedure = zichtbare.lees(id, persoon.getName());
        if (procedure.soort() != Proceduresoort.UITTREDING) {
            throw new NietGevonden("uittreding " + id);
        }
        if (!rechten.isSecretaris(procedure.bestuur(), persoon.getName())) {
            throw new NietBevoegd("Alleen de secretaris van het bestuur kan het voornemen intrekken.");
        }
        return procedure;
    }

    private String toon(Model model, Uittredingsformulier formulier, Principal persoon) {
        List<Regeling> eigen = eigen(persoon);
        if (eigen.isEmpty()) {
            throw new NietGevonden("no regeling of which this person is secretaris");
        }
        Uittredingsformulier gekozen =
                eigen.size() == 1 ? formulier.metRegeling(eigen.get(0).id().waarde()) : formulier;
        Map<String, String> keuzes = new LinkedHashMap<>();
        eigen.forEach(regeling -> keuzes.put(regeling.id().waarde(), regeling.korteNaam()));
        Map<String, String> deelnemers = new LinkedHashMap<>();
        eigen.stream()
                .filter(regeling -> regeling.id().waarde().equals(gekozen.regeling()))
                .flatMap(regeling -> deelnemers(regeling).stream())
                .forEach(organisatie -> deelnemers.put(organisatie.id().code(), organisatie.naam()));
        model.addAttribute("invoer", gekozen);
        model.addAttribute("regelingen", keuzes);
        model.addAttribute("deelnemers", deelnemers);
        model.addAttribute(
                "bewaard", stukken.van(gekozen.dossier(), gekozen.document()).orElse(null));
        return "uittreding/nieuw";
    }

    private List<Regeling> eigen(Principal persoon) {
        return regelingen.vanBestuur(rechten.secretarisVan(persoon.getName()));
    }

    private List<Organisatie> deelnemers(Regeling regeling) {
        return regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(Deelnemer::organisatie)
                .toList();
    }

    private Uittredingsformulier metBestand(Uittredingsformulier formulier, UUID dossier, Principal persoon)
            throws IOException {
        List<Regeling> eigen = eigen(persoon);
        if (eigen.isEmpty()) {
            return formulier;
        }
        Regeling regeling = eigen.stream()
                .filter(een -> een.id().waarde().equals(formulier.regeling()))
                .findFirst()
                .orElse(eigen.get(0));
        return stukken.bewaar(
                        dossier,
                        "Ontwerp van het besluit tot uittreding",
                        formulier.ontwerp(),
                        toegang.handelend(persoon.getName(), regeling.dagelijksBestuur()))
                .map(formulier::metDocument)
                .orElse(formulier);
    }
}
