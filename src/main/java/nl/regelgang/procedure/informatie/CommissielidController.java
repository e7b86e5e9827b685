package nl.regelgang.procedure.informatie;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A griffier files who sits in the adviescommissie for its raad. */
@Controller
@RequestMapping("/procedures/{id}/adviescommissie/lid")
class CommissielidController {

    private static final String HEEFT_LID = "heeftLid";
    private static final String NAAM = "naam";
    private static final int LANGSTE = 100;

    private final Commissietoegang voorstellen;
    private final Commissieleden leden;
    private final Toegang toegang;

    CommissielidController(Commissietoegang voorstellen, Commissieleden leden, Toegang toegang) {
        this.voorstellen = voorstellen;
        this.leden = leden;
        this.toegang = toegang;
    }

    private record Gelezen(@Nullable String lid, LocalDate sinds) {}

    @GetMapping
    String vraag(@PathVariable UUID id, Model model, Principal persoon) {
        Commissievoorstel voorstel = voorstel(id, persoon);
        Raad raad = voorstellen.raad(voorstel, persoon.getName());
        Map<String, String> nu = new HashMap<>();
        if (raad.lid() != null) {
            nu.put(HEEFT_LID, "ja");
            nu.put(NAAM, raad.lid());
        }
        return toon(voorstel, raad, nu, model);
    }

    @PostMapping
    String vastleggen(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal persoon,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Commissievoorstel voorstel = voorstel(id, persoon);
        Raad raad = voorstellen.raad(voorstel, persoon.getName());
        try {
            Gelezen gelezen = lees(ingevuld);
            leden.vastleggen(
                    id,
                    raad,
                    gelezen.lid(),
                    gelezen.sinds(),
                    toegang.handelend(persoon.getName(), InformatieController.griffie(raad.organisatie())));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(voorstel, raad, ingevuld, model);
        }
        hierna.addFlashAttribute("melding", "Vastgelegd wie er voor uw raad in de adviescommissie zit.");
        return "redirect:" + Procedure.pad(id);
    }

    private static Gelezen lees(Map<String, String> ingevuld) {
        Map<String, String> fouten = new LinkedHashMap<>();
        String heeftLid = ingevuld.getOrDefault(HEEFT_LID, "");
        String naam = ingevuld.getOrDefault(NAAM, "").strip();
        if (!heeftLid.equals("ja") && !heeftLid.equals("nee")) {
            fouten.put(HEEFT_LID, "Kies of uw raad een lid heeft.");
        }
        if (heeftLid.equals("ja") && (naam.isEmpty() || naam.length() > LANGSTE)) {
            fouten.put(NAAM, "Vul de naam van het lid in, in hoogstens 100 tekens.");
        }
        LocalDate sinds = Datuminvoer.lees(ingevuld, Commissieleden.SINDS, "Sinds wanneer?", fouten);
        if (sinds == null || !fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(heeftLid.equals("ja") ? naam : null, sinds);
    }

    /** @throws NietGevonden also when there is no adviescommissie (yet) */
    private Commissievoorstel voorstel(UUID id, Principal persoon) {
        Commissievoorstel voorstel = voorstellen.voorstel(id, persoon.getName());
        if (!Boolean.TRUE.equals(voorstel.ingesteld())) {
            throw new NietGevonden("adviescommissie " + id);
        }
        return voorstel;
    }

    private static String toon(Commissievoorstel voorstel, Raad raad, Map<String, String> ingevuld, Model model) {
        model.addAttribute("zaak", voorstel.informatie().procedure());
        model.addAttribute("raad", raad);
        model.addAttribute("grondslag", Commissievoorstel.grondslag(voorstel.informatie()));
        model.addAttribute("ingevuld", ingevuld);
        model.addAttribute("sinds", Datuminvoer.uit(ingevuld, Commissieleden.SINDS));
        return "informatie/commissielid";
    }
}
