package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.zienswijzeronde.Ronden;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The griffier takes back an answer that he recorded wrongly, with a reason that the bestuur reads. */
@Controller
@RequestMapping("/procedures/{id}/trajecten/{traject}/heropenen")
class HeropenController {

    private static final int LENGTE = 1_000;

    private final Ronderechten rechten;
    private final Zienswijzeronden zienswijzeronden;
    private final Ronden ronden;

    HeropenController(Ronderechten rechten, Zienswijzeronden zienswijzeronden, Ronden ronden) {
        this.rechten = rechten;
        this.zienswijzeronden = zienswijzeronden;
        this.ronden = ronden;
    }

    @GetMapping
    String vraag(@PathVariable UUID id, @PathVariable UUID traject, Model model, Principal persoon) {
        model.addAttribute("procedure", rechten.zichtbaar(id, persoon.getName()));
        Traject deze = eigen(id, traject, persoon);
        if (!zienswijzeronden.vind(deze.ronde()).orElseThrow().heropenbaar(deze)) {
            throw new Achterhaald("De ronde is gesloten, of er is nog geen antwoord om te heropenen.");
        }
        model.addAttribute("traject", deze);
        return "begroting/heropenen";
    }

    @PostMapping
    String heropen(
            @PathVariable UUID id,
            @PathVariable UUID traject,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        Traject deze = eigen(id, traject, persoon);
        if (reden.isBlank() || reden.length() > LENGTE) {
            model.addAttribute(
                    "fouten",
                    Map.of(
                            "reden",
                            reden.isBlank()
                                    ? "Vul in waarom u het antwoord heropent. Het bestuur leest dit."
                                    : "De reden is te lang: hoogstens %d tekens. Kort hem in.".formatted(LENGTE)));
            model.addAttribute("reden", reden);
            return vraag(id, traject, model, persoon);
        }
        Zienswijzeronde ronde = zienswijzeronden.vind(deze.ronde()).orElseThrow();
        Handelend griffier = rechten.griffier(deze, persoon.getName());
        ronden.antwoordHeropenen(ronde, deze, reden.strip(), griffier);
        terug.addFlashAttribute(
                "melding",
                "Het antwoord is heropend en het bestuur krijgt bericht. De taak ‘Zienswijze vastleggen’ staat weer bij uw team.");
        return "redirect:/procedures/" + id + "/trajecten/" + traject;
    }

    private Traject eigen(UUID procedure, UUID id, Principal persoon) {
        rechten.zichtbaar(procedure, persoon.getName());
        Traject traject = zienswijzeronden.traject(id);
        Zienswijzeronde ronde = zienswijzeronden.vind(traject.ronde()).orElseThrow();
        if (!ronde.zaak().dossier().equals(procedure) || !rechten.isGriffier(traject, persoon.getName())) {
            throw new NietGevonden("traject " + id);
        }
        return traject;
    }
}
