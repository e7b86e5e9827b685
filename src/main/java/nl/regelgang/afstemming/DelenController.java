package nl.regelgang.afstemming;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.zienswijzen.Traject;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sharing is an act of its own: choose with whom, read who that is and what they get, and confirm. */
@Controller
@RequestMapping("/voorgenomen/{traject}/teksten/{tekst}/delen")
class DelenController {

    private final Griffies griffies;
    private final Inzagen inzagen;
    private final Tekstopslag teksten;
    private final Delingen delingen;
    private final Deelwerk werk;

    DelenController(Griffies griffies, Inzagen inzagen, Tekstopslag teksten, Delingen delingen, Deelwerk werk) {
        this.griffies = griffies;
        this.inzagen = inzagen;
        this.teksten = teksten;
        this.delingen = delingen;
        this.werk = werk;
    }

    @GetMapping
    String kies(@PathVariable UUID traject, @PathVariable UUID tekst, Model model, Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        return keuze(ik, inzagen.alsEigenaar(ik, tekst).tekst(), List.of(), model);
    }

    private String keuze(Griffie ik, Tekst tekst, List<OrganisatieId> gekozen, Model model) {
        Schrijfwerk.eisOpen(ik);
        model.addAttribute("ik", ik);
        model.addAttribute("tekst", tekst);
        model.addAttribute("gekozen", gekozen);
        model.addAttribute(
                "bijgewerkt",
                delingen.van(tekst).stream()
                        .filter(deling -> deling.versie() == tekst.versie())
                        .map(Tekst.Deling::organisatie)
                        .toList());
        return "afstemming/delen";
    }

    /** Nothing is kept: who was chosen stands in the address. */
    @GetMapping("/controle")
    String controleer(
            @PathVariable UUID traject,
            @PathVariable UUID tekst,
            @RequestParam(defaultValue = "") List<OrganisatieId> met,
            @RequestParam(defaultValue = "false") boolean allen,
            Model model,
            HttpServletResponse antwoord,
            Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        Tekst dit = inzagen.alsEigenaar(ik, tekst).tekst();
        List<OrganisatieId> gekozen = allen
                ? ik.anderen().stream()
                        .map(ander -> ander.deelnemer().organisatie())
                        .toList()
                : met;
        try {
            Deelwerk.eisAnderen(ik, gekozen);
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fout.fouten());
            return keuze(ik, dit, gekozen, model);
        }
        List<Traject> lezers = ik.anderen().stream()
                .filter(ander -> gekozen.contains(ander.deelnemer().organisatie()))
                .toList();
        model.addAttribute("ik", ik);
        model.addAttribute("tekst", dit);
        model.addAttribute("versie", teksten.versie(dit, dit.versie()));
        model.addAttribute("lezers", lezers);
        return "afstemming/controle";
    }

    @PostMapping
    String deel(
            @PathVariable UUID traject,
            @PathVariable UUID tekst,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") List<OrganisatieId> met,
            RedirectAttributes terug,
            Principal persoon) {
        werk.delen(griffies.griffie(traject, persoon.getName()), tekst, versie, met);
        terug.addFlashAttribute(
                "melding", "Versie %d is gedeeld. U kunt het delen op elk moment stoppen.".formatted(versie));
        return "redirect:/voorgenomen/" + traject + "/teksten/" + tekst;
    }

    @PostMapping("/stoppen")
    String stop(
            @PathVariable UUID traject,
            @PathVariable UUID tekst,
            @RequestParam OrganisatieId met,
            RedirectAttributes terug,
            Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        werk.stoppen(ik, tekst, met);
        terug.addFlashAttribute("melding", "De griffie van %s leest deze tekst niet meer.".formatted(ik.naam(met)));
        return "redirect:/voorgenomen/" + traject + "/teksten/" + tekst;
    }
}
