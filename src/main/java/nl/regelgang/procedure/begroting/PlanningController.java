package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Bijdragejaar;
import nl.regelgang.regeling.Bijdragen;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a secretaris sees the planning that the law dictates, and starts the procedure. */
@Controller
@RequestMapping("/procedures/{id}")
class PlanningController {

    private final Begrotingsrechten rechten;
    private final Begrotingen begrotingen;
    private final Begrotingsprocedures procedures;
    private final Regelingen regelingen;
    private final Documenten documenten;
    private final Raadskalenders raadskalenders;
    private final Bijdragen bijdragen;
    private final Toegang toegang;
    private final Begrotingskaders kaders;
    private final Clock klok;

    PlanningController(
            Begrotingsrechten rechten,
            Begrotingen begrotingen,
            Begrotingsprocedures procedures,
            Regelingen regelingen,
            Documenten documenten,
            Raadskalenders raadskalenders,
            Bijdragen bijdragen,
            Toegang toegang,
            Begrotingskaders kaders,
            Clock klok) {
        this.rechten = rechten;
        this.begrotingen = begrotingen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.documenten = documenten;
        this.raadskalenders = raadskalenders;
        this.bijdragen = bijdragen;
        this.toegang = toegang;
        this.kaders = kaders;
        this.klok = klok;
    }

    /** @param invoer a day of sending to look at, empty for today; nothing is kept */
    @GetMapping("/planning")
    String planning(@PathVariable UUID id, @RequestParam Map<String, String> invoer, Model model, Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        if (procedure.status() != Status.CONCEPT) {
            return "redirect:/procedures/" + id;
        }
        Regeling regeling = regeling(procedure);
        model.addAttribute("procedure", procedure);
        model.addAttribute("kaders", kaders.van(procedure, persoon.getName()));
        model.addAttribute("deelnemers", regeling.deelnemersOp(vandaag(klok)));
        model.addAttribute("redenNodig", berekend(procedure, regeling).vraagtReden());
        Bijdragejaar bijdragejaar =
                bijdragen.voorBestuur(regeling.id(), procedure.jaar()).orElse(null);
        model.addAttribute("bijdragejaar", bijdragejaar);
        model.addAttribute("bijdragetotaal", bijdragejaar == null ? null : Bedrag.euro(bijdragejaar.totaal()));
        bijVerzending(Verzendkeuze.lees(invoer, vandaag(klok)), procedure, regeling, model);
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
        model.addAttribute(Verzendkeuze.VELD, keuze.ingevuld());
        if (keuze.fout() != null) {
            model.addAttribute("fouten", Map.of(Verzendkeuze.VELD, keuze.fout()));
        }
    }

    @PostMapping("/starten")
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
            return planning(id, Map.of(), model, persoon);
        }
        terug.addFlashAttribute(
                "melding",
                "De begrotingsprocedure is gestart. De stukken gaan nu naar de raden; ververs de pagina zo.");
        return "redirect:/procedures/" + id;
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
}
