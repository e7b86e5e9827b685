package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the secretaris of the bestuur can do with a running procedure besides his tasks. */
@Controller
@RequestMapping("/procedures/{id}")
class SecretarisController {

    private final Begrotingsrechten rechten;
    private final Begrotingen begrotingen;

    SecretarisController(Begrotingsrechten rechten, Begrotingen begrotingen) {
        this.rechten = rechten;
        this.begrotingen = begrotingen;
    }

    @PostMapping("/herinneren")
    String herinneren(@PathVariable UUID id, RedirectAttributes terug, Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        List<String> herinnerd = begrotingen.herinneren(procedure, rechten.secretaris(procedure, persoon.getName()));
        terug.addFlashAttribute(
                "melding",
                herinnerd.isEmpty()
                        ? "Er is geen herinnering gestuurd: wie nog moet reageren is vandaag al herinnerd, of er is geen adres bekend."
                        : "Herinnering gestuurd aan de griffie van: " + String.join(", ", herinnerd) + ".");
        return "redirect:/procedures/" + id;
    }

    @GetMapping("/intrekken")
    String intrekken(@PathVariable UUID id, Model model, Principal persoon) {
        model.addAttribute("procedure", rechten.alsSecretaris(id, persoon.getName()));
        return "begroting/intrekken";
    }

    @PostMapping("/intrekken")
    String ingetrokken(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes terug,
            Principal persoon) {
        Begrotingsprocedure procedure = rechten.alsSecretaris(id, persoon.getName());
        if (reden.isBlank()) {
            model.addAttribute("fouten", Map.of("reden", "Vul in waarom u de procedure intrekt. De raden lezen dit."));
            return intrekken(id, model, persoon);
        }
        begrotingen.intrekken(procedure, reden.strip(), rechten.secretaris(procedure, persoon.getName()));
        terug.addFlashAttribute("melding", "De procedure is ingetrokken. De raden krijgen daarover bericht.");
        return "redirect:/procedures/" + id;
    }
}
