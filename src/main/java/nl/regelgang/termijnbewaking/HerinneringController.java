package nl.regelgang.termijnbewaking;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When one organisation reminds, whom, and in which words; with a preview before it is kept. */
@Controller
@RequestMapping("/beheer/termijnen/herinneringen/{organisatie}")
class HerinneringController {

    private static final String PAGINA = "termijnbewaking/herinneringen";

    private final Herinneringsregels regels;
    private final Regelingen regelingen;

    HerinneringController(Herinneringsregels regels, Regelingen regelingen) {
        this.regels = regels;
        this.regelingen = regelingen;
    }

    @GetMapping
    String toon(@PathVariable String organisatie, Model model) {
        return pagina(organisatie, Momentinvoer.van(regels.van(vind(organisatie).id())), model);
    }

    /** Shows what would be mailed; keeps nothing. */
    @PostMapping(params = "voorbeeld")
    String voorbeeld(@PathVariable String organisatie, @ModelAttribute Momentinvoer invoer, Model model) {
        try {
            Herinneringsregel regel = invoer.lees();
            String naam = vind(organisatie).naam();
            model.addAttribute("voorbeelden", List.of(vul(regel.tekst(), naam), vul(regel.tekstVerstreken(), naam)));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
        }
        return pagina(organisatie, invoer, model);
    }

    @PostMapping
    String bewaar(
            @PathVariable String organisatie,
            @ModelAttribute Momentinvoer invoer,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        Organisatie van = vind(organisatie);
        try {
            regels.bewaar(van.id(), invoer.lees(), wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return pagina(organisatie, invoer, model);
        }
        straks.addFlashAttribute("melding", "De herinneringen van " + van.naam() + " zijn bewaard.");
        return naar(organisatie, straks);
    }

    @PostMapping(params = "standaard")
    String standaard(@PathVariable String organisatie, RedirectAttributes straks) {
        Organisatie van = vind(organisatie);
        regels.wis(van.id());
        straks.addFlashAttribute("melding", "Voor " + van.naam() + " gelden weer de standaardherinneringen.");
        return naar(organisatie, straks);
    }

    private String pagina(String organisatie, Momentinvoer invoer, Model model) {
        Organisatie van = vind(organisatie);
        model.addAttribute("organisatie", van);
        model.addAttribute("invoer", invoer);
        model.addAttribute("eigen", regels.eigen(van.id()).isPresent());
        model.addAttribute("velden", Sjabloon.namen());
        return PAGINA;
    }

    private static String vul(String tekst, String organisatie) {
        Map<String, String> waarden = new HashMap<>(Sjabloon.VELDEN);
        waarden.put("organisatie", organisatie);
        return Sjabloon.vul(tekst, waarden);
    }

    private Organisatie vind(String code) {
        try {
            return regelingen
                    .organisatie(new OrganisatieId(code))
                    .orElseThrow(() -> new NietGevonden("organisation " + code));
        } catch (IllegalArgumentException geenCode) {
            throw new NietGevonden("organisation");
        }
    }

    private static String naar(String organisatie, RedirectAttributes straks) {
        straks.addAttribute("organisatie", organisatie);
        return "redirect:/beheer/termijnen/herinneringen/{organisatie}";
    }
}
