package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.procesmotor.AlUitgevoerd;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Wat als": the secretaris of the bestuur moves a planned day, and sees every consequence before he does. */
@Controller
@RequestMapping("/procedures/{id}/verzetten")
class VerzetController {

    private final Begrotingsrechten rechten;
    private final Planverzetting verzetting;

    VerzetController(Begrotingsrechten rechten, Planverzetting verzetting) {
        this.rechten = rechten;
        this.verzetting = verzetting;
    }

    /** Nothing is kept: the days to look at stand in the address. */
    @GetMapping
    String vraag(@PathVariable UUID id, @ModelAttribute Verzetformulier formulier, Model model, Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        if (procedure.status() == Status.CONCEPT) {
            return "redirect:/procedures/" + id + "/plan";
        }
        verzetting.eisVerzetbaar(procedure);
        if (formulier.isLeeg()) {
            return toon(procedure, formulier.metPlan(procedure.plan()), model);
        }
        try {
            bereken(procedure, formulier, model);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
        }
        return toon(procedure, formulier, model);
    }

    @PostMapping
    String verzet(
            @PathVariable UUID id,
            @ModelAttribute Verzetformulier formulier,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        try {
            int raden = verzetting.verzetten(
                    formulier.eisOpdracht(),
                    id,
                    Objects.requireNonNull(formulier.gezien()),
                    plan(procedure, formulier),
                    formulier.eisReden(),
                    rechten.secretaris(procedure, persoon.getName()));
            terug.addFlashAttribute("melding", melding(raden));
            return "redirect:/procedures/" + id;
        } catch (AlUitgevoerd dubbel) {
            terug.addFlashAttribute("melding", dubbel.getMessage());
            return "redirect:/procedures/" + id;
        } catch (OngeldigeInvoer fout) {
            return opnieuw(procedure, formulier, fout.fouten(), model);
        } catch (Achterhaald fout) {
            return opnieuw(procedure, formulier, Map.of("", String.valueOf(fout.getMessage())), model);
        }
    }

    private static String melding(int raden) {
        return raden == 0
                ? "De planning is verzet. Voor de raden verandert er geen dag."
                : "De planning is verzet. De griffie van %s krijgt bericht van de nieuwe dag."
                        .formatted(Aantal.van(raden, "raad", "raden"));
    }

    /** With all that was typed, and the consequences as they are by now where there can be any. */
    private String opnieuw(
            Begrotingsprocedure procedure, Verzetformulier formulier, Map<String, String> fouten, Model model) {
        model.addAttribute("fouten", fouten);
        try {
            bereken(procedure, formulier, model);
        } catch (OngeldigeInvoer | Achterhaald geenGevolgen) {
            model.addAttribute("gevolgen", null);
        }
        return toon(procedure, formulier, model);
    }

    private void bereken(Begrotingsprocedure procedure, Verzetformulier formulier, Model model) {
        model.addAttribute("gevolgen", verzetting.gevolgen(procedure, plan(procedure, formulier)));
    }

    private Plan plan(Begrotingsprocedure procedure, Verzetformulier formulier) {
        return formulier.plan(procedure.plan(), verzetting.isAangeboden(procedure));
    }

    private String toon(Begrotingsprocedure procedure, Verzetformulier formulier, Model model) {
        model.addAttribute("procedure", procedure);
        model.addAttribute("invoer", formulier);
        model.addAttribute("aangeboden", verzetting.isAangeboden(procedure));
        model.addAttribute("gezien", Verzetformulier.kenmerk(procedure.plan()));
        model.addAttribute("opdracht", UUID.randomUUID());
        return "begroting/verzetten";
    }
}
