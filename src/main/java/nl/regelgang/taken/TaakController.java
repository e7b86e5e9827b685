package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulierinvoer;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procesmotor.AlUitgevoerd;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one task, on which it is done. */
@Controller
class TaakController {

    private final Taken taken;
    private final Taakinlevering inlevering;
    private final Concepten concepten;
    private final Taakpagina pagina;

    TaakController(Taken taken, Taakinlevering inlevering, Concepten concepten, Taakpagina pagina) {
        this.taken = taken;
        this.inlevering = inlevering;
        this.concepten = concepten;
        this.pagina = pagina;
    }

    @GetMapping("/taken/{id}")
    String taak(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(required = false) @Nullable String voorstel,
            Principal wie,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        Taak taak = taken.vind(id, wie.getName());
        model.addAttribute("terug", Terug.naar(terug));
        if (!taak.open()) {
            return pagina.afgerond(taak, wie.getName(), Map.of(), antwoord, model);
        }
        if (taak.werkpagina() != null && taken.weigering(taak, wie.getName()).isEmpty()) {
            return "redirect:" + taak.werkpagina();
        }
        return pagina.taak(taak, wie.getName(), verzoek, vooraf(taak, voorstel, wie.getName()), model);
    }

    /** What was prepared elsewhere and chosen to fill in the form with; nothing is kept by showing it. */
    private Map<String, Object> vooraf(Taak taak, @Nullable String voorstel, String persoon) {
        return taken.voorstellen(taak, persoon).stream()
                .filter(een -> een.sleutel().equals(voorstel))
                .findFirst()
                .map(Taakcontext.Voorstel::waarden)
                .orElse(Map.of());
    }

    @PostMapping("/taken/{id}")
    String voltooi(
            @PathVariable String id,
            @RequestParam UUID opdracht,
            @RequestParam(required = false) @Nullable String terug,
            Principal wie,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes daarna) {
        Taak taak = taken.vind(id, wie.getName());
        Formulier formulier = taken.formulier(taak);
        Map<String, Object> waarden = Formulierinvoer.van(formulier, verzoek.getParameterMap());
        taken.weigering(taak, wie.getName()).ifPresent(waarom -> {
            throw new NietBevoegd(waarom);
        });
        model.addAttribute("terug", Terug.naar(terug));
        try {
            List<String> gevolg = inlevering.leverIn(taak, formulier, waarden, opdracht, verzoek, wie.getName());
            if (verzoek.getParameter("wijzigen") != null) {
                return pagina.taak(taak, wie.getName(), verzoek, waarden, model);
            }
            if (!gevolg.isEmpty()) {
                model.addAttribute("conceptversie", Taakpagina.gezien(verzoek));
                return controle(taak, formulier, waarden, opdracht, gevolg, model);
            }
            concepten.afgerond(taak, Taakpagina.gezien(verzoek), wie.getName());
            daarna.addFlashAttribute("melding", vastgelegd(taak));
        } catch (AlUitgevoerd dubbel) {
            daarna.addFlashAttribute("melding", vastgelegd(taak));
        } catch (OngeldigeInvoer geweigerd) {
            // Nobody corrects a form for a task that is finished.
            if (!taak.open()) {
                return pagina.afgerond(taak, wie.getName(), waarden, antwoord, model);
            }
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", geweigerd.fouten());
            return pagina.taak(taak, wie.getName(), verzoek, waarden, model);
        } catch (Achterhaald tegengehouden) {
            return achterhaald(taken.vind(id, wie.getName()), tegengehouden, waarden, verzoek, wie, antwoord, model);
        }
        return "redirect:" + Terug.naar(terug);
    }

    private static String vastgelegd(Taak taak) {
        return "Vastgelegd: " + taak.naam() + " (" + taak.regeling() + ", " + taak.procedure()
                + (taak.deelnemer() == null ? "" : ", " + taak.deelnemer()) + ").";
    }

    /** The answers once more, with what follows from them; nothing is recorded before they are confirmed. */
    private static String controle(
            Taak taak,
            Formulier formulier,
            Map<String, Object> waarden,
            UUID opdracht,
            List<String> gevolg,
            Model model) {
        model.addAttribute("taak", taak);
        model.addAttribute("gevolg", gevolg);
        model.addAttribute("ingevuld", Afronding.leesbaar(formulier, waarden));
        model.addAttribute("opnieuw", Afronding.velden(formulier, waarden));
        model.addAttribute("opdracht", opdracht);
        return "taken/controle";
    }

    private String achterhaald(
            Taak taak,
            Achterhaald reden,
            Map<String, Object> waarden,
            HttpServletRequest verzoek,
            Principal wie,
            HttpServletResponse antwoord,
            Model model) {
        if (!taak.open()) {
            return pagina.afgerond(taak, wie.getName(), waarden, antwoord, model);
        }
        antwoord.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("fouten", Map.of("", String.valueOf(reden.getMessage())));
        return pagina.taak(taak, wie.getName(), verzoek, waarden, model);
    }
}
