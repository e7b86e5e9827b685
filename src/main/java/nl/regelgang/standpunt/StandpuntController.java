package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a standpunt stands, for the college whose it is, and what its bestuurssecretaris decides about the answers. */
@Controller
@RequestMapping("/standpunten/{traject}")
class StandpuntController {

    private final Standpuntpagina pagina;
    private final Afhandeling afhandeling;
    private final Bewijsvoering bewijsvoering;
    private final Verzoeken verzoeken;
    private final Akkoordpagina akkoordpagina;
    private final Stukuitgifte stukuitgifte;

    StandpuntController(
            Standpuntpagina pagina,
            Afhandeling afhandeling,
            Bewijsvoering bewijsvoering,
            Verzoeken verzoeken,
            Akkoordpagina akkoordpagina,
            Stukuitgifte stukuitgifte) {
        this.pagina = pagina;
        this.afhandeling = afhandeling;
        this.bewijsvoering = bewijsvoering;
        this.verzoeken = verzoeken;
        this.akkoordpagina = akkoordpagina;
        this.stukuitgifte = stukuitgifte;
    }

    /** Help stands where it is on every other page (WCAG 3.2.6). */
    @ModelAttribute("metHulp")
    boolean metHulp() {
        return true;
    }

    @GetMapping
    String toon(@PathVariable UUID traject, Principal wie, Model model) {
        return pagina.toon(model, pagina.zichtbaar(traject, wie.getName()), wie.getName());
    }

    @GetMapping("/stuk/{nummer}")
    void stuk(@PathVariable UUID traject, @PathVariable int nummer, Principal wie, HttpServletResponse antwoord)
            throws IOException {
        stukuitgifte.geef(pagina.stuk(pagina.zichtbaar(traject, wie.getName()), nummer), antwoord);
    }

    /** What proves one answer. */
    @GetMapping("/bewijs/{verzoek}")
    String bewijs(@PathVariable UUID traject, @PathVariable UUID verzoek, Principal wie, Model model) {
        pagina.zichtbaar(traject, wie.getName());
        return verzoeken
                .vind(verzoek)
                .filter(gevonden -> gevonden.traject().equals(traject))
                .flatMap(bewijsvoering::akte)
                .map(akte -> akkoordpagina.akte(model, akte, "/standpunten/" + traject))
                .orElseThrow(() -> new NietGevonden("bewijs of " + verzoek));
    }

    @PostMapping("/voortzetten")
    String voortzetten(
            @PathVariable UUID traject,
            @RequestParam(defaultValue = "") String reden,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes straks) {
        Versie versie = pagina.zichtbaar(traject, wie.getName());
        var door = pagina.alsSecretaris(versie, wie.getName());
        try {
            afhandeling.voortzetten(traject, reden, door);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("reden", reden);
            return opnieuw(model, versie, wie, fout.fouten(), antwoord);
        }
        straks.addFlashAttribute("melding", "Vastgelegd. Het college kan nu zelf besluiten.");
        return "redirect:/standpunten/" + traject;
    }

    @PostMapping("/terugnemen")
    String terugnemen(
            @PathVariable UUID traject,
            @RequestParam(defaultValue = "") String terugreden,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes straks) {
        Versie versie = pagina.zichtbaar(traject, wie.getName());
        var door = pagina.alsSecretaris(versie, wie.getName());
        try {
            afhandeling.terugnemen(traject, terugreden, door);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("terugreden", terugreden);
            return opnieuw(model, versie, wie, fout.fouten(), antwoord);
        }
        straks.addFlashAttribute(
                "melding", "De tekst is teruggenomen. De taak Standpunt voorbereiden staat weer bij de taken.");
        return "redirect:/standpunten/" + traject;
    }

    @PostMapping("/betwisting/{verzoek}")
    String afhandelen(
            @PathVariable UUID traject,
            @PathVariable UUID verzoek,
            @RequestParam(required = false) @Nullable String uitkomst,
            @RequestParam(defaultValue = "") String toelichting,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes straks) {
        Versie versie = pagina.zichtbaar(traject, wie.getName());
        var door = pagina.alsSecretaris(versie, wie.getName());
        model.addAttribute("toelichting", toelichting).addAttribute("uitkomst", uitkomst);
        if (!"ja".equals(uitkomst) && !"nee".equals(uitkomst)) {
            return opnieuw(model, versie, wie, Map.of("uitkomst", "Kies of het antwoord van het lid is."), antwoord);
        }
        try {
            afhandeling.betwistingAfhandelen(traject, verzoek, "ja".equals(uitkomst), toelichting, door);
        } catch (OngeldigeInvoer fout) {
            return opnieuw(model, versie, wie, fout.fouten(), antwoord);
        }
        straks.addFlashAttribute("melding", "De melding is afgehandeld.");
        return "redirect:/standpunten/" + traject;
    }

    private String opnieuw(
            Model model, Versie versie, Principal wie, Map<String, String> fouten, HttpServletResponse antwoord) {
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("fouten", fouten);
        return pagina.toon(model, versie, wie.getName());
    }
}
