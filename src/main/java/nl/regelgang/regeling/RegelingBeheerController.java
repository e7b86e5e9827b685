package nl.regelgang.regeling;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A beheerder enters what the regeling itself decides, and who sits in its bestuur. */
@Controller
@RequestMapping("/beheer/regelingen/{id}")
class RegelingBeheerController {

    private static final String PAGINA = "regeling/beheer";

    private final Regelingen regelingen;
    private final Regelbeheer beheer;
    private final Toegang toegang;
    private final Journaal journaal;

    RegelingBeheerController(Regelingen regelingen, Regelbeheer beheer, Toegang toegang, Journaal journaal) {
        this.regelingen = regelingen;
        this.beheer = beheer;
        this.toegang = toegang;
        this.journaal = journaal;
    }

    @GetMapping
    String toon(@PathVariable String id, Model model) {
        Regeling regeling = regelingen.metId(id);
        vul(model, regeling, regelingen.versie(regeling.id()), Map.of());
        return PAGINA;
    }

    @GetMapping("/wijzigingen")
    String wijzigingen(@PathVariable String id, Model model) {
        Regeling regeling = regelingen.metId(id);
        model.addAttribute("regeling", regeling);
        model.addAttribute("regels", journaal.van(RegelsGewijzigd.dossierVan(regeling.id())));
        model.addAttribute("organisatienamen", Map.of(Toegang.BEHEER.organisatie(), "Regelgang"));
        return "regeling/wijzigingen";
    }

    @PostMapping("/regels")
    String bewaarRegels(
            @PathVariable String id,
            @RequestParam int versie,
            Principal wie,
            @RequestParam MultiValueMap<String, String> ingevuld,
            Model model,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Regeling regeling = regelingen.metId(id);
        Regelinvoer invoer = new Regelinvoer(ingevuld.toSingleValueMap());
        Map<String, String> fouten = new LinkedHashMap<>();
        OrganisatieId provincie = invoer.vestigingsprovincie(fouten);
        Regels regels = invoer.regels(regeling, regelingen.vandaag(), fouten);
        Map<OrganisatieId, Integer> gewichten = invoer.gewichten(regeling, regelingen.vandaag(), fouten);
        if (!fouten.isEmpty()) {
            model.addAttribute("invoer", invoer);
            return opnieuw(model, regeling, versie, fouten, antwoord);
        }
        beheer.bewaarRegels(regeling.id(), versie, regels, gewichten, provincie, door(wie));
        return klaar(regeling, "De regels en stemgewichten zijn bewaard.", hierna);
    }

    @PostMapping("/bestuursleden")
    String bewaarBestuursleden(
            @PathVariable String id,
            @RequestParam int versie,
            Principal wie,
            @RequestParam MultiValueMap<String, String> ingevuld,
            Model model,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Regeling regeling = regelingen.metId(id);
        Bestuursledeninvoer invoer = Bestuursledeninvoer.van(
                alle(ingevuld, "lidId"),
                alle(ingevuld, "naam"),
                alle(ingevuld, "namens"),
                alle(ingevuld, "stemmen"),
                alle(ingevuld, "dagelijksBestuur"));
        Map<String, String> fouten = new LinkedHashMap<>();
        List<ABLid> leden = invoer.leden(deelnemers(regeling), fouten);
        if (!fouten.isEmpty()) {
            model.addAttribute("leden", invoer);
            return opnieuw(model, regeling, versie, fouten, antwoord);
        }
        beheer.bewaarBestuursleden(regeling.id(), versie, leden, door(wie));
        return klaar(
                regeling,
                leden.isEmpty()
                        ? "Er zijn geen bestuursleden ingevuld. Elke deelnemer heeft weer één zetel."
                        : "De bestuursleden zijn bewaard.",
                hierna);
    }

    private Handelend door(Principal wie) {
        return toegang.handelend(wie.getName(), Toegang.BEHEER);
    }

    private String opnieuw(
            Model model, Regeling regeling, int versie, Map<String, String> fouten, HttpServletResponse antwoord) {
        vul(model, regeling, versie, fouten);
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return PAGINA;
    }

    private static String klaar(Regeling regeling, String melding, RedirectAttributes hierna) {
        hierna.addFlashAttribute("melding", melding);
        return "redirect:/beheer/regelingen/" + regeling.id();
    }

    private void vul(Model model, Regeling regeling, int versie, Map<String, String> fouten) {
        if (!model.containsAttribute("invoer")) {
            model.addAttribute("invoer", Regelinvoer.van(regeling, regelingen.vandaag()));
        }
        if (!model.containsAttribute("leden")) {
            model.addAttribute(
                    "leden",
                    Bestuursledeninvoer.van(
                            regelingen.heeftEigenBestuursleden(regeling.id())
                                    ? regelingen.ledenVanHetBestuur(regeling.id())
                                    : List.of()));
        }
        model.addAttribute("weergave", new Regelingweergave(regeling, regelingen.vandaag()));
        model.addAttribute("deelnemers", deelnemers(regeling));
        model.addAttribute("groepen", Instellingengroep.van(regeling, regelingen.vandaag()));
        model.addAttribute("versie", versie);
        model.addAttribute("fouten", fouten);
        model.addAttribute("provincies", Regelwoorden.provincies());
        model.addAttribute("toezichthouders", Regelwoorden.toezichthouders());
        model.addAttribute("quorums", Regelwoorden.quorums());
        model.addAttribute("meerderheden", Regelwoorden.meerderheden());
    }

    private Map<String, String> deelnemers(Regeling regeling) {
        Map<String, String> deelnemers = new LinkedHashMap<>();
        regeling.deelnemersOp(regelingen.vandaag())
                .forEach(deelnemer -> deelnemers.put(
                        deelnemer.organisatie().id().code(),
                        deelnemer.organisatie().naam()));
        return deelnemers;
    }

    private static List<String> alle(MultiValueMap<String, String> ingevuld, String veld) {
        return ingevuld.getOrDefault(veld, List.of());
    }
}
