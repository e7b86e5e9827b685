package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.OngeldigeInvoer;
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

/** The opmerkingen at a task. What is shared with other organisations is confirmed first, with who will read it. */
@Controller
@RequestMapping("/taken/{id}/opmerkingen")
class OpmerkingController {

    private final Taken taken;
    private final Opmerkingen opmerkingen;
    private final Opmerkingpagina pagina;

    OpmerkingController(Taken taken, Opmerkingen opmerkingen, Opmerkingpagina pagina) {
        this.taken = taken;
        this.opmerkingen = opmerkingen;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            Principal wie,
            Model model) {
        return pagina(taken.vind(id, wie.getName()), terug, wie, model);
    }

    @PostMapping
    String plaats(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String bereik,
            @RequestParam(defaultValue = "") List<String> genoemd,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes daarna) {
        Taak taak = taken.vind(id, wie.getName());
        Set<String> mensen = new LinkedHashSet<>(genoemd);
        boolean gedeeld = bereik.equals("gedeeld");
        model.addAttribute("tekst", tekst).addAttribute("bereik", bereik).addAttribute("genoemd", mensen);
        try {
            if (gedeeld && !bevestigd) {
                opmerkingen.controleer(taak, tekst, true, mensen, wie.getName());
                return delen(taak, terug, wie, model);
            }
            opmerkingen.plaats(taak, tekst, gedeeld, mensen, wie.getName());
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fout.fouten());
            return pagina(taak, terug, wie, model);
        }
        daarna.addFlashAttribute(
                "melding",
                gedeeld
                        ? "De opmerking is gedeeld met iedereen bij deze procedure."
                        : "De opmerking is geplaatst; alleen uw organisatie leest haar.");
        return terugNaar(id, terug, daarna);
    }

    private String delen(Taak taak, @Nullable String terug, Principal wie, Model model) {
        model.addAttribute("taak", taak);
        model.addAttribute("terug", Terug.naar(terug));
        model.addAttribute("lezers", pagina.lezers(taak, true, wie.getName()));
        return "taken/opmerking-delen";
    }

    @PostMapping("/{opmerking}/wijzigen")
    String wijzig(
            @PathVariable String id,
            @PathVariable UUID opmerking,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(defaultValue = "") String tekst,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes daarna) {
        Taak taak = taken.vind(id, wie.getName());
        try {
            opmerkingen.wijzig(taak, opmerking, tekst, wie.getName());
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fout.fouten());
            return pagina(taak, terug, wie, model);
        }
        daarna.addFlashAttribute("melding", "De opmerking is gewijzigd.");
        return terugNaar(id, terug, daarna);
    }

    @PostMapping("/{opmerking}/verwijderen")
    String verwijder(
            @PathVariable String id,
            @PathVariable UUID opmerking,
            @RequestParam(required = false) @Nullable String terug,
            Principal wie,
            RedirectAttributes daarna) {
        opmerkingen.verwijder(taken.vind(id, wie.getName()), opmerking, wie.getName());
        daarna.addFlashAttribute("melding", "De opmerking is verwijderd. Dat zij er stond, blijft te zien.");
        return terugNaar(id, terug, daarna);
    }

    @PostMapping("/gelezen")
    String gelezen(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            Principal wie,
            RedirectAttributes daarna) {
        opmerkingen.gelezen(taken.vind(id, wie.getName()), wie.getName());
        return terugNaar(id, terug, daarna);
    }

    private String pagina(Taak taak, @Nullable String terug, Principal wie, Model model) {
        model.addAttribute("taak", taak);
        model.addAttribute("terug", Terug.naar(terug));
        pagina.vul(taak, wie.getName(), model);
        return "taken/opmerkingen";
    }

    private static String terugNaar(String id, @Nullable String terug, RedirectAttributes daarna) {
        daarna.addAttribute("id", id).addAttribute("terug", Terug.naar(terug));
        return "redirect:/taken/{id}/opmerkingen";
    }
}
