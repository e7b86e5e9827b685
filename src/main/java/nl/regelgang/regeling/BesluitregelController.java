package nl.regelgang.regeling;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
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

/** A beheerder enters how the deelnemers decide over their regeling, and tries it out. */
@Controller
@RequestMapping("/beheer/regelingen/{id}/besluiten")
class BesluitregelController {

    private final Regelingen regelingen;
    private final Drempels drempels;
    private final Toegang toegang;

    BesluitregelController(Regelingen regelingen, Drempels drempels, Toegang toegang) {
        this.regelingen = regelingen;
        this.drempels = drempels;
        this.toegang = toegang;
    }

    @GetMapping
    String toon(@PathVariable String id, Model model) {
        Regeling regeling = regelingen.metId(id);
        model.addAttribute("regeling", regeling);
        model.addAttribute(
                "versies",
                drempels.alle(regeling.id()).stream()
                        .map(regels -> new Besluitregelversie(regeling, regels))
                        .toList());
        return "regeling/besluiten";
    }

    @GetMapping("/wijzigen")
    String wijzig(@PathVariable String id, @RequestParam(defaultValue = "") String vanaf, Model model) {
        Regeling regeling = regelingen.metId(id);
        Besluitregels regels = vanaf.isEmpty() ? null : versie(regeling, vanaf);
        Besluitregels bron = regels != null
                ? regels
                : drempels.alle(regeling.id()).stream().findFirst().orElse(null);
        Besluitregelinvoer invoer = Besluitregelinvoer.van(bron);
        vul(model, regeling, regels == null ? invoer.zonderDag() : invoer, regels == null ? 0 : regels.versie());
        return "regeling/besluiten-wijzigen";
    }

    @PostMapping
    String bewaar(
            @PathVariable String id,
            @RequestParam int versie,
            @RequestParam MultiValueMap<String, String> ingevuld,
            Principal wie,
            Model model,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Regeling regeling = regelingen.metId(id);
        Besluitregelinvoer invoer = new Besluitregelinvoer(ingevuld);
        try {
            Besluitregels regels = invoer.gelezen(deelnemers(regeling), versie);
            drempels.bewaar(regeling.id(), regels, toegang.handelend(wie.getName(), Toegang.BEHEER));
        } catch (OngeldigeInvoer fout) {
            vul(model, regeling, invoer, versie);
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "regeling/besluiten-wijzigen";
        }
        hierna.addFlashAttribute("melding", "De regels zijn bewaard.");
        return "redirect:/beheer/regelingen/" + regeling.id() + "/besluiten";
    }

    /** What would come of it if the deelnemers decided so; nothing is kept. */
    @GetMapping("/proef")
    String proef(
            @PathVariable String id,
            @RequestParam String vanaf,
            @RequestParam(defaultValue = "") String besluit,
            @RequestParam Map<String, String> ingevuld,
            Model model) {
        Regeling regeling = regelingen.metId(id);
        Besluitregels regels = versie(regeling, vanaf);
        Map<OrganisatieId, Deelnemerkeuze> keuzes = new HashMap<>();
        deelnemers(regeling).forEach(wie -> keuzes.put(wie.id(), keuze(ingevuld.get("keuze-" + wie.id()))));
        Regelingbesluit.vanEenRegeling().stream()
                .filter(een -> een.name().equals(besluit))
                .findFirst()
                .ifPresent(een -> model.addAttribute("uitkomst", regels.uitkomst(een, deelnemers(regeling), keuzes)));
        model.addAttribute("regeling", regeling);
        model.addAttribute("versie", new Besluitregelversie(regeling, regels));
        model.addAttribute("besluit", besluit);
        model.addAttribute("besluiten", Besluitregelversie.besluiten());
        model.addAttribute("keuzes", Besluitregelversie.keuzes());
        model.addAttribute("gekozen", keuzes);
        model.addAttribute("deelnemers", deelnemers(regeling));
        return "regeling/besluiten-proef";
    }

    private static Deelnemerkeuze keuze(@Nullable String naam) {
        return Arrays.stream(Deelnemerkeuze.values())
                .filter(keuze -> keuze.name().equals(naam))
                .findFirst()
                .orElse(Deelnemerkeuze.OPEN);
    }

    private Besluitregels versie(Regeling regeling, String vanaf) {
        try {
            return drempels.vanaf(regeling.id(), LocalDate.parse(vanaf))
                    .orElseThrow(() -> new NietGevonden("besluitregels of " + regeling.id() + " from " + vanaf));
        } catch (DateTimeParseException geenDag) {
            NietGevonden fout = new NietGevonden("besluitregels from " + vanaf);
            fout.initCause(geenDag);
            throw fout;
        }
    }

    private void vul(Model model, Regeling regeling, Besluitregelinvoer invoer, int versie) {
        model.addAttribute("regeling", regeling);
        model.addAttribute("invoer", invoer);
        model.addAttribute("versie", versie);
        model.addAttribute("vanaf", invoer.vanaf());
        model.addAttribute("deelnemers", deelnemers(regeling));
        model.addAttribute("besluiten", Regelingbesluit.vanEenRegeling());
        model.addAttribute("delen", Regelwoorden.delen());
        model.addAttribute("wijzen", Besluitregelversie.wijzen());
        model.addAttribute("fouten", Map.of());
    }

    private List<Organisatie> deelnemers(Regeling regeling) {
        return regeling.deelnemersOp(regelingen.vandaag()).stream()
                .map(Deelnemer::organisatie)
                .toList();
    }
}
