package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.formulieren.BewaardBestand;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulieren;
import nl.regelgang.formulieren.Formulierinvoer;
import nl.regelgang.formulieren.Veld;
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
    private final Formulieren formulieren;
    private final Documenten documenten;
    private final Bijlagen bijlagen;
    private final Clock klok;

    TaakController(Taken taken, Formulieren formulieren, Documenten documenten, Bijlagen bijlagen, Clock klok) {
        this.taken = taken;
        this.formulieren = formulieren;
        this.documenten = documenten;
        this.bijlagen = bijlagen;
        this.klok = klok;
    }

    @GetMapping("/taken/{id}")
    String taak(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String terug,
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
        return pagina(taak, wie.getName(), UUID.randomUUID(), Map.of(), model);
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
        Formulier formulier = formulieren.vind(taak.formulier());
        Map<String, Object> waarden = Formulierinvoer.van(formulier, verzoek.getParameterMap());
        taken.weigering(taak, wie.getName()).ifPresent(waarom -> {
            throw new NietBevoegd(waarom);
        });
        model.addAttribute("terug", Terug.naar(terug));
        try {
            List<String> gevolg = leverIn(taak, formulier, waarden, opdracht, verzoek, wie.getName());
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

    /**
     * Adds the kept files to the values as they are shown again, and as ids to the values that are handed in.
     *
     * @return what must be confirmed first; empty when the task was completed, or the person wants to change something
     */
    private List<String> leverIn(
            Taak taak,
            Formulier formulier,
            Map<String, Object> waarden,
            UUID opdracht,
            HttpServletRequest verzoek,
            String persoon) {
        Map<String, String> fouten = Map.of();
        if (taak.open()) {
            Bijlagen.Uitkomst bestanden = bijlagen.bewaar(taak, formulier, verzoek, persoon);
            waarden.putAll(bestanden.bewaard());
            fouten = bestanden.fouten();
        }
        Map<String, Object> inzending = new LinkedHashMap<>(waarden);
        inzending.replaceAll((sleutel, waarde) ->
                waarde instanceof BewaardBestand bestand ? bestand.document().toString() : waarde);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(alleFouten(taak, formulier, inzending, fouten, persoon));
        }
        if (verzoek.getParameter("wijzigen") != null) {
            return List.of();
        }
        if (taak.open() && verzoek.getParameter("bevestigd") == null) {
            List<String> gevolg = taken.gevolg(
                    taak, formulieren.controleer(formulier.id(), inzending, taken.handelend(taak, persoon)));
            if (!gevolg.isEmpty()) {
                return gevolg;
            }
        }
        taken.voltooi(opdracht, taak.id(), inzending, persoon);
        return List.of();
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

    /** Those of the files and those of the other fields together, in the order of the form. */
    private Map<String, String> alleFouten(
            Taak taak,
            Formulier formulier,
            Map<String, Object> inzending,
            Map<String, String> vanBestanden,
            String persoon) {
        Map<String, String> overige = Map.of();
        try {
            formulieren.controleer(formulier.id(), inzending, taken.handelend(taak, persoon));
        } catch (OngeldigeInvoer geweigerd) {
            overige = geweigerd.fouten();
        }
        Map<String, String> alle = new LinkedHashMap<>();
        for (Veld veld : formulier.velden()) {
            String fout = vanBestanden.getOrDefault(veld.sleutel(), overige.get(veld.sleutel()));
            if (fout != null) {
                alle.put(veld.sleutel(), fout);
            }
        }
        overige.forEach(alle::putIfAbsent);
        return alle;
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
        model.addAttribute("regel", Taakregel.van(taak, vandaag, wie, weigering == null));
        model.addAttribute("weigering", weigering);
        model.addAttribute("vanMij", vanMij);
        model.addAttribute("vanEenAnder", taak.behandelaar() != null && !vanMij);
        model.addAttribute("toelichting", context.toelichting());
        model.addAttribute(
                "documenten",
                context.documenten().stream()
                        .map(documenten::vind)
                        .flatMap(Optional::stream)
                        .toList());
        model.addAttribute("formulier", formulieren.vind(taak.formulier()));
        model.addAttribute("waarden", waarden);
        model.addAttribute("ingevuld", Afronding.leesbaar(formulieren.vind(taak.formulier()), waarden));
        model.addAttribute("opdracht", opdracht);
        return "taken/taak";
    }

    private String afgerond(
            Taak taak, String persoon, Map<String, Object> waarden, HttpServletResponse antwoord, Model model) {
        antwoord.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("taak", taak);
        model.addAttribute("zin", Afronding.zin(taak, persoon, taken::naam));
        model.addAttribute("ingevuld", Afronding.leesbaar(formulieren.vind(taak.formulier()), waarden));
        return "taken/afgerond";
    }
}
