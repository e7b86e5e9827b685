package nl.regelgang.procedure.geschil;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.geschil.Geschilverdaging.Ruimte;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gedeputeerde staten record that they decide later, until which day, and why. */
@Controller
@RequestMapping("/procedures/{id}/geschil-verdaging")
class VerdagingController {

    private static final int LANGSTE = 2_000;

    private final Geschillen geschillen;
    private final Geschilverdaging verdaging;
    private final Partijen partijen;
    private final Zichtbareprocedures procedures;
    private final Toegang toegang;

    VerdagingController(
            Geschillen geschillen,
            Geschilverdaging verdaging,
            Partijen partijen,
            Zichtbareprocedures procedures,
            Toegang toegang) {
        this.geschillen = geschillen;
        this.verdaging = verdaging;
        this.partijen = partijen;
        this.procedures = procedures;
        this.toegang = toegang;
    }

    @GetMapping
    String vraag(@PathVariable UUID id, Model model, Principal persoon) {
        Geschil geschil = geschil(id, persoon);
        return toon(
                geschil,
                Map.of(
                        Geschilverdaging.TOT,
                        Datuminvoer.van(ruimte(geschil).uiterlijk()).tekst()),
                model);
    }

    @PostMapping
    String verdaag(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal persoon,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Geschil geschil = geschil(id, persoon);
        try {
            verdaging.verdaag(
                    geschil,
                    tot(ingevuld),
                    ingevuld.getOrDefault("reden", "").strip(),
                    toegang.handelend(
                            persoon.getName(),
                            Geschilstappen.gedeputeerdeStaten(geschil).orgaan()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(geschil, ingevuld, model);
        }
        hierna.addFlashAttribute("melding", "De beslissing is verdaagd. Beide partijen krijgen bericht.");
        return "redirect:" + Procedure.pad(id);
    }

    private static LocalDate tot(Map<String, String> ingevuld) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate tot = Datuminvoer.lees(ingevuld, Geschilverdaging.TOT, "Uiterlijk beslissen op", fouten);
        String reden = ingevuld.getOrDefault("reden", "").strip();
        if (reden.isEmpty() || reden.length() > LANGSTE) {
            fouten.put("reden", "Schrijf in hoogstens 2.000 tekens waarom er meer tijd nodig is.");
        }
        if (tot == null || !fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return tot;
    }

    /** @throws NietBevoegd when the person sees it, but does not decide it */
    private Geschil geschil(UUID id, Principal persoon) {
        if (procedures.lees(id, persoon.getName()).soort() != Proceduresoort.GESCHIL) {
            throw new NietGevonden("geschil " + id);
        }
        Geschil geschil = geschillen.lees(id);
        if (!partijen.beslist(geschil, persoon.getName())) {
            throw new NietBevoegd("Alleen gedeputeerde staten kunnen hun beslissing verdagen.");
        }
        return geschil;
    }

    private Ruimte ruimte(Geschil geschil) {
        return verdaging
                .mogelijk(geschil)
                .orElseThrow(() -> new Achterhaald("De beslissing kan niet worden verdaagd."));
    }

    private String toon(Geschil geschil, Map<String, String> ingevuld, Model model) {
        model.addAttribute("zaak", geschil.procedure());
        model.addAttribute("ruimte", ruimte(geschil));
        model.addAttribute("grondslag", Geschiltermijnen.VERDAGING);
        model.addAttribute("tot", Datuminvoer.uit(ingevuld, Geschilverdaging.TOT));
        model.addAttribute("reden", ingevuld.get("reden"));
        return "geschil/verdaging";
    }
}
