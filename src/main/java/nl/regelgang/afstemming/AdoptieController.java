package nl.regelgang.afstemming;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietBevoegd;
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

/** Everybody sees who is adoptiegriffier of a regeling; its griffiers choose who. */
@Controller
@RequestMapping("/regelingen/{id}/adoptiegriffier")
class AdoptieController {

    private final Regelingen regelingen;
    private final Aanwijzing aanwijzing;
    private final Journaal journaal;

    AdoptieController(Regelingen regelingen, Aanwijzing aanwijzing, Journaal journaal) {
        this.regelingen = regelingen;
        this.aanwijzing = aanwijzing;
        this.journaal = journaal;
    }

    @GetMapping
    String toon(@PathVariable String id, Model model, Principal persoon) {
        return pagina(id, "", Datuminvoer.LEEG, model, persoon);
    }

    private String pagina(String id, String wie, Datuminvoer totEnMet, Model model, Principal persoon) {
        Regeling regeling = regelingen.metId(id);
        model.addAttribute("regeling", regeling);
        model.addAttribute("nu", aanwijzing.nu(regeling).orElse(null));
        model.addAttribute("naam", aanwijzing.nu(regeling).map(aanwijzing::naam).orElse(null));
        boolean griffier = aanwijzing.griffier(regeling, persoon.getName()).isPresent();
        model.addAttribute("griffier", griffier);
        model.addAttribute("kandidaten", griffier ? kandidaten(regeling) : Map.of());
        model.addAttribute("regels", journaal.van(Afstemmingsfeit.adoptiedossier(regeling.lichaam())));
        model.addAttribute("organisatienamen", namen(regeling));
        model.addAttribute("wie", wie);
        model.addAttribute("totEnMet", totEnMet);
        return "afstemming/adoptiegriffier";
    }

    private Map<String, String> kandidaten(Regeling regeling) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        aanwijzing
                .kandidaten(regeling)
                .forEach(een -> keuzes.put(een.sleutel(), een.persoon().naam() + ", " + een.organisatie()));
        return keuzes;
    }

    private static Map<OrganisatieId, String> namen(Regeling regeling) {
        Map<OrganisatieId, String> namen = new LinkedHashMap<>();
        regeling.deelnemers()
                .forEach(een ->
                        namen.put(een.organisatie().id(), een.organisatie().naam()));
        return namen;
    }

    @PostMapping
    String wijsAan(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam Map<String, String> invoer,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes terug,
            Principal persoon) {
        Regeling regeling = regelingen.metId(id);
        Handelend door = griffier(regeling, persoon);
        Datuminvoer totEnMet = Datuminvoer.uit(invoer, "totEnMet");
        try {
            controleer(wie, totEnMet);
            aanwijzing.aanwijzen(regeling, wie, totEnMet.datum(), door);
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fout.fouten());
            return pagina(id, wie, totEnMet, model, persoon);
        }
        terug.addFlashAttribute("melding", "De adoptiegriffier is aangewezen.");
        return "redirect:/regelingen/" + regeling.id() + "/adoptiegriffier";
    }

    private static void controleer(String wie, Datuminvoer totEnMet) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (wie.isEmpty()) {
            fouten.put("wie", "Kies een griffier van een van de deelnemers.");
        }
        String zin = totEnMet.foutzin("Tot en met");
        if (zin != null) {
            fouten.put("totEnMet", totEnMet.leeg() ? "Vul in tot en met welke dag de aanwijzing geldt." : zin);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }

    @PostMapping("/beeindigen")
    String beeindig(@PathVariable String id, RedirectAttributes terug, Principal persoon) {
        Regeling regeling = regelingen.metId(id);
        aanwijzing.beeindigen(regeling, griffier(regeling, persoon));
        terug.addFlashAttribute("melding", "De aanwijzing is beëindigd.");
        return "redirect:/regelingen/" + regeling.id() + "/adoptiegriffier";
    }

    private Handelend griffier(Regeling regeling, Principal persoon) {
        return aanwijzing
                .griffier(regeling, persoon.getName())
                .orElseThrow(() -> new NietBevoegd("Alleen een griffier van een van de deelnemers wijst aan."));
    }
}
