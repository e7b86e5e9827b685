package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.toegang.Persoon;
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

/** Taking a task, giving it back, handing it over to a colleague, and choosing a streefdatum for it. */
@Controller
@RequestMapping("/taken/{id}")
class VerdelingController {

    private final Taken taken;
    private final Taakverdeling verdeling;

    VerdelingController(Taken taken, Taakverdeling verdeling) {
        this.taken = taken;
        this.verdeling = verdeling;
    }

    @PostMapping("/nemen")
    String neem(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(defaultValue = "false") boolean blijf,
            Principal wie,
            RedirectAttributes daarna) {
        verdeling.neem(id, wie.getName());
        daarna.addFlashAttribute("melding", "De taak ‘" + naam(id, wie) + "’ staat nu op uw naam, bij Mijn taken.");
        return naar(id, terug, blijf, daarna);
    }

    @PostMapping("/teruggeven")
    String geefTerug(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(defaultValue = "false") boolean blijf,
            @RequestParam(required = false) @Nullable String reden,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes daarna) {
        try {
            verdeling.geefTerug(id, reden, wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("reden", reden);
            return opnieuw(taken.vind(id, wie.getName()), terug, fout, model, antwoord);
        }
        daarna.addFlashAttribute(
                "melding",
                "De taak ‘" + naam(id, wie) + "’ is terug bij het team. Iedereen van het team kan hem oppakken.");
        return naar(id, terug, blijf, daarna);
    }

    /** Who can have the task, the streefdatum, and what was arranged so far. */
    @GetMapping("/verdelen")
    String verdelen(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            Principal wie,
            Model model) {
        return pagina(taken.vind(id, wie.getName()), terug, model);
    }

    @PostMapping("/overdragen")
    String draagOver(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(defaultValue = "") String bij,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(required = false) @Nullable String reden,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes daarna) {
        try {
            verdeling.draagOver(id, bij.isEmpty() ? null : bij, naar, reden, wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("naar", naar).addAttribute("reden", reden);
            return opnieuw(taken.vind(id, wie.getName()), terug, fout, model, antwoord);
        }
        daarna.addFlashAttribute(
                "melding", "De taak ‘" + naam(id, wie) + "’ staat nu op naam van " + taken.naam(naar) + ".");
        return naar(id, terug, true, daarna);
    }

    @PostMapping("/streefdatum")
    String streefdatum(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam Map<String, String> invoer,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes daarna) {
        Datuminvoer dag = Datuminvoer.uit(invoer, "streefdatum");
        try {
            verdeling.streefdatum(id, datum(dag), wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("streefdatum", dag);
            return opnieuw(taken.vind(id, wie.getName()), terug, fout, model, antwoord);
        }
        daarna.addFlashAttribute(
                "melding",
                dag.leeg() ? "De streefdatum is weggehaald." : "De streefdatum is " + Dagen.voluit(dag.datum()) + ".");
        return naar(id, terug, true, daarna);
    }

    private static @Nullable LocalDate datum(Datuminvoer dag) {
        if (dag.leeg()) {
            return null;
        }
        String fout = dag.foutzin("Streefdatum");
        if (fout != null) {
            throw new OngeldigeInvoer("streefdatum", fout);
        }
        return dag.datum();
    }

    private String opnieuw(
            Taak taak, @Nullable String terug, OngeldigeInvoer fout, Model model, HttpServletResponse antwoord) {
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("fouten", fout.fouten());
        return pagina(taak, terug, model);
    }

    private String pagina(Taak taak, @Nullable String terug, Model model) {
        Map<String, String> kandidaten = new LinkedHashMap<>();
        for (Persoon persoon : verdeling.kandidaten(taak)) {
            if (!persoon.id().equals(taak.behandelaar())) {
                kandidaten.put(persoon.id(), persoon.naam());
            }
        }
        model.addAttribute("taak", taak);
        model.addAttribute("terug", Terug.naar(terug));
        model.addAttribute("bij", taak.behandelaar() == null ? null : taken.naam(taak.behandelaar()));
        model.addAttribute("kandidaten", kandidaten);
        model.addAttribute("verlengen", Verlengbaarheid.zin(taak.termijn()));
        model.addAttribute("uiterlijk", taak.uiterlijk() == null ? null : Dagen.voluit(taak.uiterlijk()));
        if (!model.containsAttribute("streefdatum")) {
            model.addAttribute(
                    "streefdatum", taak.streefdatum() == null ? Datuminvoer.LEEG : Datuminvoer.van(taak.streefdatum()));
        }
        return "taken/verdelen";
    }

    private String naam(String id, Principal wie) {
        return taken.vind(id, wie.getName()).naam();
    }

    private static String naar(String id, @Nullable String terug, boolean blijf, RedirectAttributes daarna) {
        if (!blijf) {
            return "redirect:" + Terug.naar(terug);
        }
        daarna.addAttribute("id", id);
        daarna.addAttribute("terug", Terug.naar(terug));
        return "redirect:/taken/{id}";
    }
}
