package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulierinvoer;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
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
    private final Taakverdeling verdeling;
    private final Documenten documenten;
    private final Taakinlevering inlevering;
    private final Clock klok;

    TaakController(Taken taken, Taakverdeling verdeling, Documenten documenten, Taakinlevering inlevering, Clock klok) {
        this.taken = taken;
        this.verdeling = verdeling;
        this.documenten = documenten;
        this.inlevering = inlevering;
        this.klok = klok;
    }

    @GetMapping("/taken/{id}")
    String taak(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(required = false) @Nullable String voorstel,
            Principal wie,
            HttpServletResponse antwoord,
            Model model) {
        Taak taak = taken.vind(id, wie.getName());
        model.addAttribute("terug", Terug.naar(terug));
        if (!taak.open()) {
            return afgerond(taak, wie.getName(), Map.of(), antwoord, model);
        }
        if (taak.werkpagina() != null && taken.weigering(taak, wie.getName()).isEmpty()) {
            return "redirect:" + taak.werkpagina();
        }
        return pagina(taak, wie.getName(), UUID.randomUUID(), vooraf(taak, voorstel, wie.getName()), model);
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
                return pagina(taak, wie.getName(), opdracht, waarden, model);
            }
            if (!gevolg.isEmpty()) {
                return controle(taak, formulier, waarden, opdracht, gevolg, model);
            }
            daarna.addFlashAttribute("melding", vastgelegd(taak));
        } catch (AlUitgevoerd dubbel) {
            daarna.addFlashAttribute("melding", vastgelegd(taak));
        } catch (OngeldigeInvoer geweigerd) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", geweigerd.fouten());
            return pagina(taak, wie.getName(), opdracht, waarden, model);
        } catch (Achterhaald tegengehouden) {
            return achterhaald(taken.vind(id, wie.getName()), tegengehouden, waarden, opdracht, wie, antwoord, model);
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
            UUID opdracht,
            Principal wie,
            HttpServletResponse antwoord,
            Model model) {
        if (!taak.open()) {
            return afgerond(taak, wie.getName(), waarden, antwoord, model);
        }
        antwoord.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("fouten", Map.of("", String.valueOf(reden.getMessage())));
        return pagina(taak, wie.getName(), opdracht, waarden, model);
    }

    private String pagina(Taak taak, String persoon, UUID opdracht, Map<String, Object> waarden, Model model) {
        Taakcontext context = taken.context(taak);
        LocalDate vandaag = Dagen.vandaag(klok);
        boolean vanMij = persoon.equals(taak.behandelaar());
        model.addAttribute("taak", taak);
        String weigering = taken.weigering(taak, persoon).orElse(null);
        String wie = taak.behandelaar() == null ? "Nog niemand" : vanMij ? "U" : taken.naam(taak.behandelaar());
        model.addAttribute("regel", Taakregel.van(taak, vandaag, wie, weigering));
        model.addAttribute("weigering", weigering);
        model.addAttribute("vanMij", vanMij);
        model.addAttribute("vanEenAnder", taak.behandelaar() != null && !vanMij);
        model.addAttribute("streefdatum", taak.streefdatum() == null ? null : Dagen.voluit(taak.streefdatum()));
        model.addAttribute(
                "verloop",
                verdeling.verloop(taak).stream()
                        .map(een -> Verloopzin.van(een, taken::naam))
                        .toList());
        model.addAttribute("toelichting", context.toelichting());
        model.addAttribute("voorstellen", taken.voorstellen(taak, persoon));
        model.addAttribute("waarom", taken.waarom(taak).orElse(null));
        model.addAttribute(
                "documenten",
                context.documenten().stream()
                        .map(documenten::vind)
                        .flatMap(Optional::stream)
                        .toList());
        Formulier formulier = taken.formulier(taak);
        model.addAttribute("formulier", formulier);
        model.addAttribute("waarden", waarden);
        model.addAttribute("ingevuld", Afronding.leesbaar(formulier, waarden));
        model.addAttribute("opdracht", opdracht);
        return "taken/taak";
    }

    private String afgerond(
            Taak taak, String persoon, Map<String, Object> waarden, HttpServletResponse antwoord, Model model) {
        antwoord.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("taak", taak);
        model.addAttribute("kop", Afronding.kop(taak, persoon));
        model.addAttribute("zin", Afronding.zin(taak, persoon, taken::naam));
        model.addAttribute(
                "ingevuld", waarden.isEmpty() ? Map.of() : Afronding.leesbaar(taken.formulier(taak), waarden));
        return "taken/afgerond";
    }
}
