package nl.regelgang.procedure.geschil;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Zichtbareprocedures;
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

/** Who brought the geschil ends it: because parties agree, or because it takes it back. */
@Controller
@RequestMapping("/procedures/{id}/geschil-einde")
class GeschileindeController {

    private static final int LANGSTE = 2_000;

    private final Geschillen geschillen;
    private final Geschileinde einde;
    private final Partijen partijen;
    private final Zichtbareprocedures procedures;
    private final Toegang toegang;

    GeschileindeController(
            Geschillen geschillen,
            Geschileinde einde,
            Partijen partijen,
            Zichtbareprocedures procedures,
            Toegang toegang) {
        this.geschillen = geschillen;
        this.einde = einde;
        this.partijen = partijen;
        this.procedures = procedures;
        this.toegang = toegang;
    }

    @GetMapping
    String vraag(@PathVariable UUID id, Model model, Principal persoon) {
        return toon(geschil(id, persoon), Map.of(), model);
    }

    @PostMapping
    String beeindig(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal persoon,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Geschil geschil = geschil(id, persoon);
        String hoe = ingevuld.getOrDefault("hoe", "");
        String uitleg = ingevuld.getOrDefault("uitleg", "").strip();
        Map<String, String> fouten = new LinkedHashMap<>();
        if (!List.of("eens", "ingetrokken").contains(hoe)) {
            fouten.put("hoe", "Kies waarom het geschil voorbij is.");
        }
        if (uitleg.isEmpty() || uitleg.length() > LANGSTE) {
            fouten.put(
                    "uitleg", "Schrijf in hoogstens 2.000 tekens wat is afgesproken, of waarom u het geschil intrekt.");
        }
        if (!fouten.isEmpty()) {
            model.addAttribute("fouten", fouten);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(geschil, ingevuld, model);
        }
        OrgaanId namens = geschil.indiener().orgaan();
        einde.beeindigen(geschil, hoe.equals("eens"), uitleg, toegang.handelend(persoon.getName(), namens));
        hierna.addFlashAttribute("melding", "Het geschil is voorbij. De andere partij krijgt bericht.");
        return "redirect:" + Procedure.pad(id);
    }

    /** @throws NietBevoegd when the person sees it, but does not act for the indiener */
    private Geschil geschil(UUID id, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        if (procedure.soort() != Proceduresoort.GESCHIL) {
            throw new NietGevonden("geschil " + id);
        }
        Geschil geschil = geschillen.lees(id);
        if (!partijen.treedtOpVoor(geschil.indiener(), persoon.getName())) {
            throw new NietBevoegd("Alleen %s kan dit geschil beëindigen."
                    .formatted(geschil.indiener().naam()));
        }
        return geschil;
    }

    private static String toon(Geschil geschil, Map<String, String> ingevuld, Model model) {
        model.addAttribute("zaak", geschil.procedure());
        model.addAttribute("ingevuld", ingevuld);
        return "geschil/einde";
    }
}
