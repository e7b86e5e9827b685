package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.zienswijzeronde.Rondeplanning;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.procesmotor.AlUitgevoerd;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The griffier moves the meeting in which his raad treats the draft, and sees before what follows from it. */
@Controller
@RequestMapping("/procedures/{id}/trajecten/{traject}/vergadering")
class RaadsdagController {

    private final Ronderechten rechten;
    private final Zienswijzeronden ronden;
    private final Rondeplanning rondeplanning;
    private final Raadsdag raadsdag;
    private final Clock klok;

    RaadsdagController(
            Ronderechten rechten, Zienswijzeronden ronden, Rondeplanning rondeplanning, Raadsdag raadsdag, Clock klok) {
        this.rechten = rechten;
        this.ronden = ronden;
        this.rondeplanning = rondeplanning;
        this.raadsdag = raadsdag;
        this.klok = klok;
    }

    @GetMapping
    String vraag(
            @PathVariable UUID id,
            @PathVariable UUID traject,
            @ModelAttribute Verzetformulier formulier,
            Model model,
            Principal persoon) {
        Traject dit = eigen(id, traject, persoon);
        if (!dit.heeftGeplandeVergadering()) {
            throw new Achterhaald("Er is geen geplande vergadering om te verzetten, of de raad heeft al geantwoord.");
        }
        if (!formulier.vergadering().leeg()) {
            bereken(dit, formulier, model);
        }
        return toon(id, dit, formulier, model);
    }

    @PostMapping
    String verzet(
            @PathVariable UUID id,
            @PathVariable UUID traject,
            @ModelAttribute Verzetformulier formulier,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        Traject dit = eigen(id, traject, persoon);
        try {
            raadsdag.verzetten(
                    formulier.eisOpdracht(),
                    traject,
                    Objects.requireNonNull(formulier.gezien()),
                    dag(dit, formulier),
                    formulier.eisReden(),
                    rechten.griffier(dit, persoon.getName()));
            terug.addFlashAttribute("melding", "De raadsvergadering is verzet. Het bestuur krijgt bericht.");
        } catch (AlUitgevoerd dubbel) {
            terug.addFlashAttribute("melding", dubbel.getMessage());
        } catch (OngeldigeInvoer fout) {
            bereken(dit, formulier, model);
            model.addAttribute("fouten", fout.fouten());
            return toon(id, dit, formulier, model);
        } catch (Achterhaald fout) {
            bereken(dit, formulier, model);
            model.addAttribute("fouten", Map.of("", String.valueOf(fout.getMessage())));
            return toon(id, dit, formulier, model);
        }
        return "redirect:/procedures/" + id + "/trajecten/" + traject;
    }

    private void bereken(Traject traject, Verzetformulier formulier, Model model) {
        if (!traject.heeftGeplandeVergadering()) {
            return;
        }
        try {
            LocalDate dag = dag(traject, formulier);
            Zienswijzeronde ronde = ronde(traject);
            model.addAttribute("gevolgen", gevolgen(ronde, traject, dag));
            model.addAttribute("waarschuwingen", Rondeplanning.waarschuwingen(ronde, dag));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
        }
    }

    private List<Gevolg> gevolgen(Zienswijzeronde ronde, Traject traject, LocalDate dag) {
        return rondeplanning.gevolgen(ronde, traject, dag).stream()
                .map(verschuiving -> new Gevolg(
                        verschuiving.wat(),
                        verschuiving.was(),
                        verschuiving.wordt(),
                        verschuiving.waarom(),
                        Grondslag.WERKAFSPRAAK))
                .toList();
    }

    private LocalDate dag(Traject traject, Verzetformulier formulier) {
        Datuminvoer ingevuld = formulier.vergadering();
        String fout = ingevuld.leeg() ? "Vul de nieuwe dag in." : ingevuld.foutzin("Vergadering van de raad");
        if (fout != null) {
            throw new OngeldigeInvoer("vergadering", fout);
        }
        if (ingevuld.datum().equals(traject.vergaderingOp())) {
            throw new OngeldigeInvoer("vergadering", "Dit is de dag die al is gepland. Vul een andere dag in.");
        }
        if (ingevuld.datum().isBefore(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer("vergadering", "Deze dag is voorbij. Kies vandaag of een latere dag.");
        }
        return ingevuld.datum();
    }

    private String toon(UUID id, Traject traject, Verzetformulier formulier, Model model) {
        model.addAttribute("procedure", id);
        model.addAttribute("traject", traject);
        model.addAttribute("invoer", formulier);
        model.addAttribute("ronde", ronde(traject));
        model.addAttribute("opdracht", UUID.randomUUID());
        return "begroting/raadsdag";
    }

    private Zienswijzeronde ronde(Traject traject) {
        return ronden.vind(traject.ronde()).orElseThrow();
    }

    private Traject eigen(UUID procedure, UUID id, Principal persoon) {
        rechten.zichtbaar(procedure, persoon.getName());
        Traject traject = ronden.traject(id);
        if (!ronde(traject).zaak().dossier().equals(procedure) || !rechten.isGriffier(traject, persoon.getName())) {
            throw new NietGevonden("traject " + id);
        }
        return traject;
    }
}
