package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulierinvoer;
import nl.regelgang.formulieren.Veld;
import nl.regelgang.formulieren.Veldsoort;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what somebody is filling in at a task: by a button, and by a script that does the same every ten seconds. */
@Controller
@RequestMapping("/taken/{id}/concept")
class ConceptController {

    private static final String KIES = "kies.";

    private final Taken taken;
    private final Concepten concepten;
    private final Bijlagen bijlagen;
    private final Taakpagina pagina;

    ConceptController(Taken taken, Concepten concepten, Bijlagen bijlagen, Taakpagina pagina) {
        this.taken = taken;
        this.concepten = concepten;
        this.bijlagen = bijlagen;
        this.pagina = pagina;
    }

    /** @param tekst what the script says to the person */
    record Uitkomst(int versie, String tekst) {}

    /** Asked by the script; files stay on the page until the button is used. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Uitkomst> vanzelf(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int conceptversie,
            Principal wie,
            HttpServletRequest verzoek) {
        Taak taak = taken.vind(id, wie.getName());
        if (!taak.open()) {
            return botst(
                    conceptversie,
                    Afronding.zin(taak, wie.getName(), taken::naam)
                            + " Uw tekst staat nog op deze pagina; kopieer wat u wilt bewaren.");
        }
        eisRecht(taak, wie);
        Formulier formulier = taken.formulier(taak);
        Map<String, Object> waarden = Formulierinvoer.van(formulier, verzoek.getParameterMap());
        waarden.putAll(bijlagen.bewaar(taak, formulier, verzoek, wie.getName()).bewaard());
        try {
            Concept concept = concepten.bewaar(taak, formulier, waarden, conceptversie, wie.getName());
            return ResponseEntity.ok(
                    new Uitkomst(concept.versie(), "Concept opgeslagen " + Verloopzin.uur(concept.opgeslagen())));
        } catch (Conceptbotsing botsing) {
            return botst(
                    conceptversie,
                    taken.naam(botsing.opgeslagen().door()) + " heeft dit concept ook gewijzigd. Uw tekst is nog niet"
                            + " opgeslagen. Kies ‘Bewaar concept’ om beide teksten naast elkaar te zien.");
        } catch (OngeldigeInvoer fout) {
            return ResponseEntity.unprocessableEntity()
                    .body(new Uitkomst(
                            conceptversie, String.join(" ", fout.fouten().values())));
        }
    }

    private static ResponseEntity<Uitkomst> botst(int versie, String tekst) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new Uitkomst(versie, tekst));
    }

    /** The button; also where two texts are brought together. */
    @PostMapping
    String bewaar(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int conceptversie,
            @RequestParam(required = false) @Nullable String terug,
            Principal wie,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes daarna) {
        Taak taak = taken.vind(id, wie.getName());
        Formulier formulier = taken.formulier(taak);
        Map<String, Object> waarden = Formulierinvoer.van(formulier, verzoek.getParameterMap());
        model.addAttribute("terug", Terug.naar(terug));
        eisRecht(taak, wie);
        if (!taak.open()) {
            return pagina.afgerond(taak, wie.getName(), waarden, antwoord, model);
        }
        Bijlagen.Uitkomst bestanden = bijlagen.bewaar(taak, formulier, verzoek, wie.getName());
        waarden.putAll(bestanden.bewaard());
        kies(taak, formulier, waarden, verzoek, wie);
        try {
            if (!bestanden.fouten().isEmpty()) {
                throw new OngeldigeInvoer(bestanden.fouten());
            }
            Concept concept = concepten.bewaar(taak, formulier, waarden, conceptversie, wie.getName());
            daarna.addFlashAttribute(
                    "melding", "Het concept is opgeslagen om " + Verloopzin.uur(concept.opgeslagen()) + " uur.");
        } catch (OngeldigeInvoer geweigerd) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", geweigerd.fouten());
            return pagina.taak(taak, wie.getName(), verzoek, waarden, model);
        } catch (Conceptbotsing botsing) {
            antwoord.setStatus(HttpStatus.CONFLICT.value());
            return naastElkaar(taak, formulier, waarden, botsing.opgeslagen(), model);
        }
        daarna.addAttribute("id", id).addAttribute("terug", Terug.naar(terug));
        return "redirect:/taken/{id}";
    }

    private void eisRecht(Taak taak, Principal wie) {
        taken.weigering(taak, wie.getName()).ifPresent(waarom -> {
            throw new NietBevoegd(waarom);
        });
    }

    /** What was chosen on the page with both texts: per field one's own, that of the other, or one below the other. */
    private void kies(
            Taak taak, Formulier formulier, Map<String, Object> waarden, HttpServletRequest verzoek, Principal wie) {
        Map<String, Object> ander =
                concepten.van(taak, wie.getName()).map(Concept::waarden).orElse(Map.of());
        for (Veld veld : formulier.velden()) {
            Object hunne = ander.get(veld.sleutel());
            String keuze = verzoek.getParameter(KIES + veld.sleutel());
            if ("ander".equals(keuze)) {
                if (hunne == null) {
                    waarden.remove(veld.sleutel());
                } else {
                    waarden.put(veld.sleutel(), hunne);
                }
            } else if ("beide".equals(keuze) && hunne instanceof String tekst) {
                waarden.merge(veld.sleutel(), tekst, (mijne, onder) -> mijne + "\n\n" + onder);
            }
        }
    }

    /**
     * A field in which two people wrote something else.
     *
     * @param samen whether the two can stand one below the other
     */
    record Verschil(String veld, String label, String mijn, String ander, boolean samen) {}

    private String naastElkaar(
            Taak taak, Formulier formulier, Map<String, Object> waarden, Concept ander, Model model) {
        Map<String, String> mijn = Afronding.leesbaar(formulier, waarden);
        Map<String, String> hun = Afronding.leesbaar(formulier, ander.waarden());
        List<Verschil> verschillen = formulier.velden().stream()
                .filter(veld -> !mijn.getOrDefault(veld.label(), "").equals(hun.getOrDefault(veld.label(), "")))
                .map(veld -> new Verschil(
                        veld.sleutel(),
                        veld.label(),
                        mijn.getOrDefault(veld.label(), ""),
                        hun.getOrDefault(veld.label(), ""),
                        veld.soort() == Veldsoort.TEKSTVAK
                                && !mijn.getOrDefault(veld.label(), "").isEmpty()
                                && !hun.getOrDefault(veld.label(), "").isEmpty()))
                .toList();
        model.addAttribute("taak", taak);
        model.addAttribute("wie", taken.naam(ander.door()));
        model.addAttribute("wanneer", Verloopzin.moment(ander.opgeslagen()));
        model.addAttribute("verschillen", verschillen);
        model.addAttribute("opnieuw", new LinkedHashMap<>(Afronding.velden(formulier, waarden)));
        model.addAttribute("conceptversie", ander.versie());
        return "taken/concept";
    }
}
