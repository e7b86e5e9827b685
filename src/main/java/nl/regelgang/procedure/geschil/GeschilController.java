package nl.regelgang.procedure.geschil;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.geschil.Partijen.Optreden;
import nl.regelgang.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a party reports a geschil, and reads who will decide it. */
@Controller
@RequestMapping("/procedures/geschil/nieuw")
class GeschilController {

    private final Geschilstart start;
    private final Partijen partijen;
    private final Zichtbareprocedures procedures;
    private final Startstukken stukken;
    private final Toegang toegang;
    private final Clock klok;

    GeschilController(
            Geschilstart start,
            Partijen partijen,
            Zichtbareprocedures procedures,
            Startstukken stukken,
            Toegang toegang,
            Clock klok) {
        this.start = start;
        this.partijen = partijen;
        this.procedures = procedures;
        this.stukken = stukken;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * @param partij for whom the person acts, where that is for more than one
     * @param bij the procedure in which the geschil arose
     */
    @GetMapping
    String nieuw(
            @RequestParam(defaultValue = "") String partij,
            @RequestParam(defaultValue = "") String bij,
            Model model,
            Principal persoon) {
        List<Optreden> mogelijk = mogelijk(bij, persoon);
        String dossier = UUID.randomUUID().toString();
        return toon(
                new Geschilformulier(Map.of("partij", partij, "bij", bij, "dossier", dossier)),
                mogelijk,
                model,
                persoon);
    }

    @PostMapping
    String melden(
            @RequestParam Map<String, String> ingevuld, Model model, Principal persoon, HttpServletResponse antwoord) {
        Geschilformulier formulier = new Geschilformulier(new HashMap<>(ingevuld));
        String bij = formulier.veld("bij");
        List<Optreden> mogelijk = mogelijk(bij, persoon);
        UUID dossier = stukken.nieuwDossier(formulier.veld("dossier"));
        try {
            Geschilformulier.Gelezen gelezen = formulier.lees(
                    mogelijk,
                    partijen,
                    Dagen.vandaag(klok),
                    herkomst(bij, persoon).orElse(null));
            start.melden(
                    dossier,
                    gelezen,
                    toegang.handelend(
                            persoon.getName(), gelezen.optreden().partij().orgaan()));
            return "redirect:" + Procedure.pad(dossier);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(formulier, mogelijk, model, persoon);
        }
    }

    /** @throws NietBevoegd with the article, when the person acts for no party */
    private List<Optreden> mogelijk(String bij, Principal persoon) {
        Optional<Procedure> herkomst = herkomst(bij, persoon);
        List<Optreden> mogelijk = herkomst.map(een -> partijen.van(persoon.getName(), een))
                .orElseGet(() -> partijen.van(persoon.getName()));
        if (mogelijk.isEmpty()) {
            throw new NietBevoegd(Geschilformulier.GEEN_PARTIJ);
        }
        return mogelijk;
    }

    /** What the person may not see does not exist for him. */
    private Optional<Procedure> herkomst(String bij, Principal persoon) {
        try {
            return bij.isEmpty()
                    ? Optional.empty()
                    : Optional.of(procedures.lees(UUID.fromString(bij), persoon.getName()));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }

    private String toon(Geschilformulier formulier, List<Optreden> mogelijk, Model model, Principal persoon) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        mogelijk.forEach(een -> keuzes.put(
                een.sleutel(),
                een.regeling().korteNaam() + ", namens " + een.partij().naam()));
        Optional<Optreden> optreden = formulier.optreden(mogelijk);
        Procedure herkomst = herkomst(formulier.veld("bij"), persoon).orElse(null);
        Map<String, String> tegenover = new LinkedHashMap<>();
        optreden.ifPresent(een -> partijen.tegenover(een.regeling(), een.partij(), herkomst)
                .forEach(partij -> tegenover.put(partij.orgaan().toString(), partij.naam())));
        Map<String, String> aarden = new LinkedHashMap<>();
        for (Route.Aard aard : Route.Aard.values()) {
            aarden.put(aard.name(), aard.naam());
        }
        model.addAttribute("invoer", formulier);
        model.addAttribute("partijen", keuzes);
        model.addAttribute("tegenover", tegenover);
        model.addAttribute("gekozen", optreden.orElse(null));
        model.addAttribute("aarden", aarden);
        model.addAttribute("routes", optreden.map(this::routes).orElse(List.of()));
        model.addAttribute("herkomst", herkomst);
        model.addAttribute("voorlegger", optreden.flatMap(partijen::voorlegger).orElse(null));
        return "geschil/nieuw";
    }

    /** Who decides, per subject of a geschil, in the chapter of this regeling. */
    private List<String> routes(Optreden optreden) {
        Hoofdstuk hoofdstuk = optreden.regeling().hoofdstukOp(Dagen.vandaag(klok));
        return List.of(Route.Aard.REGELING, Route.Aard.VORDERING, Route.Aard.RECHTER).stream()
                .map(aard -> Route.van(hoofdstuk, aard).uitleg())
                .toList();
    }
}
