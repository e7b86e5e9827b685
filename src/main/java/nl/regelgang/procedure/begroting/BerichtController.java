package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.notificatie.Postherstel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages of a procedure that did not arrive, for who can see to them. */
@Controller
@RequestMapping("/procedures/{id}/berichten")
class BerichtController {

    private final Begrotingsrechten rechten;
    private final Berichtrechten berichtrechten;
    private final Postherstel herstel;

    BerichtController(Begrotingsrechten rechten, Berichtrechten berichtrechten, Postherstel herstel) {
        this.rechten = rechten;
        this.berichtrechten = berichtrechten;
        this.herstel = herstel;
    }

    @GetMapping
    String toon(@PathVariable UUID id, Model model, Principal persoon) {
        Begrotingsprocedure procedure = rechten.zichtbaar(id, persoon.getName());
        model.addAttribute("procedure", procedure);
        model.addAttribute("berichten", berichtrechten.teHerstellen(procedure, persoon.getName()));
        return "begroting/berichten";
    }

    @PostMapping("/{bericht}/opnieuw")
    String opnieuw(
            @PathVariable UUID id,
            @PathVariable UUID bericht,
            @RequestParam(defaultValue = "") String adres,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        try {
            herstel.opnieuw(bericht, adres, hersteller(id, bericht, persoon));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", Map.of("adres-" + bericht, String.valueOf(fout.getMessage())));
            model.addAttribute("ingevuld", adres);
            return toon(id, model, persoon);
        }
        terug.addFlashAttribute("melding", "Het bericht wordt opnieuw verzonden.");
        return "redirect:/procedures/" + id + "/berichten";
    }

    @PostMapping("/{bericht}/afgehandeld")
    String afgehandeld(@PathVariable UUID id, @PathVariable UUID bericht, RedirectAttributes terug, Principal persoon) {
        herstel.afgehandeld(bericht, hersteller(id, bericht, persoon));
        terug.addFlashAttribute("melding", "Het bericht staat als afgehandeld in het journaal.");
        return "redirect:/procedures/" + id + "/berichten";
    }

    private Handelend hersteller(UUID id, UUID bericht, Principal persoon) {
        return berichtrechten.hersteller(rechten.zichtbaar(id, persoon.getName()), bericht, persoon.getName());
    }
}
