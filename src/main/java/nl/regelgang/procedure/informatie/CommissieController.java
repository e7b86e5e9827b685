package nl.regelgang.procedure.informatie;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
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

/** A griffier files whether its raad joins the voorstel of another for an adviescommissie. */
@Controller
@RequestMapping("/procedures/{id}/adviescommissie")
class CommissieController {

    private static final String MEE = "mee";
    private static final String BESLUIT_VAN = "besluitVan";

    private final Commissietoegang voorstellen;
    private final Commissieraden raden;
    private final Toegang toegang;

    CommissieController(Commissietoegang voorstellen, Commissieraden raden, Toegang toegang) {
        this.voorstellen = voorstellen;
        this.raden = raden;
        this.toegang = toegang;
    }

    @GetMapping
    String vraag(@PathVariable UUID id, Model model, Principal persoon) {
        Commissievoorstel voorstel = voorstellen.voorstel(id, persoon.getName());
        return toon(voorstel, voorstellen.raad(voorstel, persoon.getName()), Map.of(), model);
    }

    @PostMapping
    String besluiten(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal persoon,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Commissievoorstel voorstel = voorstellen.voorstel(id, persoon.getName());
        Raad raad = voorstellen.raad(voorstel, persoon.getName());
        try {
            Besluit besluit = lees(ingevuld);
            raden.besluiten(
                    id,
                    raad,
                    besluit.mee(),
                    besluit.van(),
                    toegang.handelend(persoon.getName(), InformatieController.griffie(raad.organisatie())));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(voorstel, raad, ingevuld, model);
        }
        hierna.addFlashAttribute("melding", "Het besluit van uw raad is vastgelegd.");
        return "redirect:" + Procedure.pad(id);
    }

    private record Besluit(boolean mee, LocalDate van) {}

    private static Besluit lees(Map<String, String> ingevuld) {
        Map<String, String> fouten = new LinkedHashMap<>();
        String mee = ingevuld.getOrDefault(MEE, "");
        if (!mee.equals("ja") && !mee.equals("nee")) {
            fouten.put(MEE, "Kies of uw raad meedoet met het voorstel.");
        }
        LocalDate van = Datuminvoer.lees(ingevuld, BESLUIT_VAN, "Wanneer besloot uw raad dit?", fouten);
        if (van == null || !fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Besluit(mee.equals("ja"), van);
    }

    private static String toon(Commissievoorstel voorstel, Raad raad, Map<String, String> ingevuld, Model model) {
        model.addAttribute("zaak", voorstel.informatie().procedure());
        model.addAttribute("voorstel", voorstel);
        model.addAttribute("raad", raad);
        model.addAttribute("kanNiet", voorstel.fout(raad));
        model.addAttribute("mee", ingevuld.get(MEE));
        model.addAttribute("dag", Datuminvoer.uit(ingevuld, BESLUIT_VAN));
        return "informatie/adviescommissie";
    }
}
