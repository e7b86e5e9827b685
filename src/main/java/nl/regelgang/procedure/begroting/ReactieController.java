package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Taakblok;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the secretaris answers the zienswijzen one by one, and then lets the reaction be adopted. */
@Controller
@RequestMapping("/procedures/{id}/reacties")
class ReactieController {

    private static final int LENGTE = 10_000;

    private final Begrotingsrechten rechten;
    private final Begrotingen begrotingen;
    private final Zienswijzeronden ronden;
    private final Reactiestand reacties;
    private final Begrotingstermijnregister termijnen;
    private final Taakblok taakblok;

    ReactieController(
            Begrotingsrechten rechten,
            Begrotingen begrotingen,
            Zienswijzeronden ronden,
            Reactiestand reacties,
            Begrotingstermijnregister termijnen,
            Taakblok taakblok) {
        this.rechten = rechten;
        this.begrotingen = begrotingen;
        this.ronden = ronden;
        this.reacties = reacties;
        this.termijnen = termijnen;
        this.taakblok = taakblok;
    }

    @GetMapping
    String toon(@PathVariable UUID id, Model model, Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        model.addAttribute("procedure", procedure);
        model.addAttribute("voorVaststelling", termijnen.termijnen(procedure).reactieVoorVaststelling());
        model.addAttribute(
                "ronde",
                ronden.laatste(id)
                        .orElseThrow(() -> new Achterhaald(
                                "Er is nog geen zienswijze om op te reageren: de stukken zijn niet toegezonden.")));
        model.addAttribute("ronden", reacties.metZienswijzen(id));
        taakblok.voegToe(model, id, "reactieVaststellen", persoon.getName());
        return "begroting/reacties";
    }

    @PostMapping("/{traject}")
    String bewaar(
            @PathVariable UUID id,
            @PathVariable UUID traject,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String conclusie,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        try {
            controleer(traject, oordeel, conclusie);
            begrotingen.reageren(
                    procedure,
                    traject,
                    oordeel.strip(),
                    conclusie.strip(),
                    rechten.secretaris(procedure, persoon.getName()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            model.addAttribute("ingevuld", Map.of("oordeel-" + traject, oordeel, "conclusie-" + traject, conclusie));
            return toon(id, model, persoon);
        }
        terug.addFlashAttribute("melding", "De reactie is bewaard.");
        return "redirect:/procedures/" + id + "/reacties#zienswijze-" + traject;
    }

    private static void controleer(UUID traject, String oordeel, String conclusie) {
        Map<String, String> fouten = new LinkedHashMap<>();
        controleer(fouten, "oordeel-" + traject, oordeel, "Schrijf wat het bestuur van de zienswijze vindt.");
        controleer(fouten, "conclusie-" + traject, conclusie, "Schrijf wat het bestuur met de zienswijze doet.");
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }

    private static void controleer(Map<String, String> fouten, String veld, String tekst, String leeg) {
        if (tekst.isBlank()) {
            fouten.put(veld, leeg);
        } else if (tekst.length() > LENGTE) {
            fouten.put(veld, "De tekst is te lang: hoogstens %d tekens. Kort hem in.".formatted(LENGTE));
        }
    }
}
