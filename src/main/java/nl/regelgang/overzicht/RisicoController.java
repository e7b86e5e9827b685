package nl.regelgang.overzicht;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A griffier or beleidsadviseur notes, changes and closes the risks of his own organisation. */
@Controller
@RequestMapping("/overzicht/organisaties/{organisatie}/risicos")
class RisicoController {

    private static final String PAGINA = "overzicht/risico";

    private final Overzichtsrechten rechten;
    private final Risicos risicos;
    private final Regelingen regelingen;

    RisicoController(Overzichtsrechten rechten, Risicos risicos, Regelingen regelingen) {
        this.rechten = rechten;
        this.risicos = risicos;
        this.regelingen = regelingen;
    }

    @GetMapping("/nieuw")
    String nieuw(
            @PathVariable String organisatie,
            @RequestParam(defaultValue = "") String regeling,
            Principal wie,
            Model model) {
        OrganisatieId eigen = OverzichtenController.organisatie(organisatie);
        rechten.noteerder(wie.getName(), eigen);
        return nieuw(eigen, regeling, Risicoinvoer.LEEG, Map.of(), model);
    }

    @PostMapping
    String noteer(
            @PathVariable String organisatie,
            @RequestParam(defaultValue = "") String regeling,
            Risicoinvoer invoer,
            Principal wie,
            Model model,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        OrganisatieId eigen = OverzichtenController.organisatie(organisatie);
        Handelend door = rechten.noteerder(wie.getName(), eigen);
        try {
            risicos.noteer(eigen, gekozen(eigen, regeling), invoer.gelezen(), door);
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return nieuw(eigen, regeling, invoer, fout.fouten(), model);
        }
        return klaar(eigen, "Het risico is genoteerd. Alleen uw eigen organisatie ziet het.", hierna);
    }

    @GetMapping("/{id}")
    String risico(@PathVariable String organisatie, @PathVariable UUID id, Principal wie, Model model) {
        OrganisatieId eigen = OverzichtenController.organisatie(organisatie);
        rechten.noteerder(wie.getName(), eigen);
        Risico risico = risicos.lees(eigen, id);
        return bestaand(risico, risico.versie(), Risicoinvoer.van(risico), Map.of(), model);
    }

    @PostMapping("/{id}")
    String wijzig(
            @PathVariable String organisatie,
            @PathVariable UUID id,
            @RequestParam int versie,
            Risicoinvoer invoer,
            Principal wie,
            Model model,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        OrganisatieId eigen = OverzichtenController.organisatie(organisatie);
        Handelend door = rechten.noteerder(wie.getName(), eigen);
        Risico risico = risicos.lees(eigen, id);
        try {
            risicos.wijzig(eigen, id, versie, invoer.gelezen(), door);
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return bestaand(risico, versie, invoer, fout.fouten(), model);
        }
        return klaar(eigen, "Het risico is gewijzigd.", hierna);
    }

    @PostMapping("/{id}/sluiten")
    String sluit(
            @PathVariable String organisatie,
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String reden,
            Principal wie,
            Model model,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        OrganisatieId eigen = OverzichtenController.organisatie(organisatie);
        Handelend door = rechten.noteerder(wie.getName(), eigen);
        Risico risico = risicos.lees(eigen, id);
        try {
            risicos.sluit(eigen, id, versie, reden, door);
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("reden", reden);
            return bestaand(risico, versie, Risicoinvoer.van(risico), fout.fouten(), model);
        }
        return klaar(eigen, "Het risico is gesloten.", hierna);
    }

    private Regeling gekozen(OrganisatieId eigen, String regeling) {
        return deelnames(eigen).stream()
                .filter(een -> een.id().waarde().equals(regeling))
                .findFirst()
                .orElseThrow(() -> new OngeldigeInvoer("regeling", "Kies bij welke regeling het risico hoort."));
    }

    private List<Regeling> deelnames(OrganisatieId eigen) {
        return regelingen.metDeelnemer(Set.of(eigen));
    }

    private String nieuw(
            OrganisatieId eigen, String regeling, Risicoinvoer invoer, Map<String, String> fouten, Model model) {
        Map<String, String> opties = new LinkedHashMap<>();
        deelnames(eigen).forEach(een -> opties.put(een.id().waarde(), een.korteNaam()));
        model.addAttribute("regelingen", opties);
        model.addAttribute("regeling", regeling);
        return toon(eigen, invoer, fouten, model);
    }

    private static String bestaand(
            Risico risico, int versie, Risicoinvoer invoer, Map<String, String> fouten, Model model) {
        model.addAttribute("risico", risico);
        model.addAttribute("versie", versie);
        return toon(risico.organisatie(), invoer, fouten, model);
    }

    private static String toon(OrganisatieId eigen, Risicoinvoer invoer, Map<String, String> fouten, Model model) {
        model.addAttribute("organisatie", eigen);
        model.addAttribute("invoer", invoer);
        model.addAttribute("mates", Risicoinvoer.mates());
        model.addAttribute("fouten", fouten);
        return PAGINA;
    }

    private static String klaar(OrganisatieId eigen, String melding, RedirectAttributes hierna) {
        hierna.addFlashAttribute("melding", melding);
        return "redirect:/overzicht/organisaties/" + eigen;
    }
}
