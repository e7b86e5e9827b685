package nl.regelgang.procedure.wijziging;

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

/** The pages on which a secretaris proposes a wijziging, and withdraws it. */
@Controller
@RequestMapping("/procedures/wijziging")
class WijzigingController {

    private static final int LANGSTE_REDEN = 2_000;

    private final Wijzigingstart start;
    private final Startstukken stukken;
    private final Zichtbareprocedures zichtbare;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;
    private final Toegang toegang;
    private final Clock klok;

    WijzigingController(
            Wijzigingstart start,
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
        return toon(model, new Wijzigingsformulier(regeling, null, null, null, null, dossier, null, null), persoon);
    }

    @PostMapping("/nieuw")
    String voorstellen(@ModelAttribute Wijzigingsformulier formulier, Model model, Principal persoon)
            throws IOException {
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Wijzigingsformulier bewaard = formulier;
        String bestandFout = null;
        try {
            bewaard = metBestand(formulier, dossier, persoon);
        } catch (OngeldigeInvoer geweigerd) {
            bestandFout = geweigerd.getMessage();
        }
        Optional<Document> ontwerp = stukken.van(formulier.dossier(), bewaard.document());
        if (bestandFout == null && ontwerp.isEmpty()) {
            bestandFout = "Kies het bestand met het ontwerp.";
        }
        try {
            Wijzigingsformulier.Gelezen gelezen =
                    bewaard.lees(eigen(persoon), this::deelnemers, regelingen::zoekOrganisaties, bestandFout);
            Handelend door =
                    toegang.handelend(persoon.getName(), gelezen.regeling().dagelijksBestuur());
            start.voorstellen(dossier, gelezen, ontwerp.orElseThrow().id(), door);
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
                            "Schrijf in hoogstens %d tekens waarom u het voorstel intrekt.".formatted(LANGSTE_REDEN)));
            return intrekpagina(procedure, reden, model);
        }
        start.intrekken(procedure, reden.strip(), rechten.secretaris(procedure.bestuur(), persoon.getName()));
        hierna.addFlashAttribute("melding", "Het voorstel is ingetrokken.");
        return "redirect:" + procedure.pad();
    }

    private static String intrekpagina(Procedure procedure, String reden, Model model) {
        model.addAttribute("zaak", procedure);
        model.addAttribute("kop", "Voorstel intrekken");
        model.addAttribute("pad", "/procedures/wijziging/" + procedure.id() + "/intrekken");
        model.addAttribute("reden", reden);
        return "procedure/voorstel-intrekken";
    }

    /**
     * @throws NietBevoegd when the person may only read it
     * @throws NietGevonden when it is not his at all
     */
    private Procedure alsSecretaris(UUID id, Principal persoon) {
        Procedure procedure = zichtbare.lees(id, persoon.getName());
        if (procedure.soort() != Proceduresoort.WIJZIGING) {
            throw new NietGevonden("wijziging " + id);
        }
        if (!rechten.isSecretaris(procedure.bestuur(), persoon.getName())) {
            throw new NietBevoegd("Alleen de secretaris van het bestuur kan het voorstel intrekken.");
        }
        return procedure;
    }

    private String toon(Model model, Wijzigingsformulier formulier, Principal persoon) {
        List<Regeling> eigen = eigen(persoon);
        if (eigen.isEmpty()) {
            throw new NietGevonden("no regeling of which this person is secretaris");
        }
        Wijzigingsformulier gekozen =
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
        return "wijziging/nieuw";
    }

    private List<Regeling> eigen(Principal persoon) {
        return regelingen.vanBestuur(rechten.secretarisVan(persoon.getName()));
    }

    private List<Organisatie> deelnemers(Regeling regeling) {
        return regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(Deelnemer::organisatie)
                .toList();
    }

    private Wijzigingsformulier metBestand(Wijzigingsformulier formulier, UUID dossier, Principal persoon)
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
                        "Ontwerp van de wijziging",
                        formulier.ontwerp(),
                        toegang.handelend(persoon.getName(), regeling.dagelijksBestuur()))
                .map(formulier::metDocument)
                .orElse(formulier);
    }
}
