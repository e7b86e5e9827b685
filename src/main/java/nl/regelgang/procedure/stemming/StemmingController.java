package nl.regelgang.procedure.stemming;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Taakblok;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.toegang.Toegang;
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

/** The page on which the vote of the algemeen bestuur is entered per member and added up. */
@Controller
@RequestMapping("/procedures/{id}/stemming")
class StemmingController {

    private static final String VELD = "stem-";

    private final Stemzaken zaken;
    private final Stemmen stemmen;
    private final Stemuitslagen uitslagen;
    private final Stemrechten rechten;
    private final Taakblok taakblok;
    private final Toegang toegang;

    StemmingController(
            Stemzaken zaken,
            Stemmen stemmen,
            Stemuitslagen uitslagen,
            Stemrechten rechten,
            Taakblok taakblok,
            Toegang toegang) {
        this.zaken = zaken;
        this.stemmen = stemmen;
        this.uitslagen = uitslagen;
        this.rechten = rechten;
        this.taakblok = taakblok;
        this.toegang = toegang;
    }

    @GetMapping
    String toon(@PathVariable UUID id, Model model, Principal persoon) {
        return toon(magInvullen(id, persoon), Map.of(), model, persoon);
    }

    private String toon(Stemzaak zaak, Map<String, String> ingevuld, Model model, Principal persoon) {
        UUID id = zaak.procedure().id();
        taakblok.voegToe(model, id, zaak.stap(), persoon.getName());
        Stemming stemming = stemmen.lopende(id);
        model.addAttribute("over", zaak);
        model.addAttribute("stemming", stemming);
        model.addAttribute("keuzes", Keuze.values());
        model.addAttribute("grond", zaak.grond());
        model.addAttribute("zonderBesluitOp", Datuminvoer.uit(ingevuld, Stemuitslagen.VERGADERING));
        if (stemming.ingevuld()) {
            model.addAttribute("uitslag", stemmen.uitslag(zaak, stemming));
        }
        return "stemming/stemming";
    }

    /** What was entered is kept, also when some members are still open. */
    @PostMapping
    String bewaar(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            RedirectAttributes terug,
            Principal persoon) {
        magInvullen(id, persoon);
        Map<String, Keuze> keuzes = new LinkedHashMap<>();
        for (Stemming.Uitgebracht stem : stemmen.lopende(id).stemmen()) {
            keuze(ingevuld.get(VELD + stem.lid().id()), stem, keuzes);
        }
        stemmen.invullen(id, keuzes);
        terug.addFlashAttribute("melding", "De stemmen zijn bewaard.");
        return "redirect:" + Procedure.pad(id) + "/stemming#uitslag";
    }

    private static void keuze(@Nullable String gekozen, Stemming.Uitgebracht stem, Map<String, Keuze> keuzes) {
        for (Keuze keuze : Keuze.values()) {
            if (keuze.name().equals(gekozen)) {
                keuzes.put(stem.lid().id(), keuze);
            }
        }
    }

    /** A meeting in which nothing was decided. */
    @PostMapping("/vergadering")
    String zonderBesluit(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal persoon,
            RedirectAttributes terug,
            HttpServletResponse antwoord) {
        Stemzaak zaak = magInvullen(id, persoon);
        if (!zaak.alleenBesluit()) {
            throw new NietGevonden("vergadering zonder besluit van " + id);
        }
        try {
            uitslagen.zonderBesluit(
                    id, dag(ingevuld), toegang.handelend(persoon.getName(), rechten.namens(zaak, persoon.getName())));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(zaak, ingevuld, model, persoon);
        }
        terug.addFlashAttribute("melding", "De vergadering is vastgelegd. Vul hier straks de volgende stemming in.");
        return "redirect:" + Procedure.pad(id) + "/stemming";
    }

    private static LocalDate dag(Map<String, String> ingevuld) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate dag = Datuminvoer.lees(ingevuld, Stemuitslagen.VERGADERING, "Datum van de vergadering", fouten);
        if (dag == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return dag;
    }

    private Stemzaak magInvullen(UUID id, Principal persoon) {
        Stemzaak zaak = zaken.lees(id);
        String wie = persoon.getName();
        if (!rechten.magInvullen(zaak.procedure().bestuur(), wie)) {
            throw taakblok.vanAnderen(id, wie).stream()
                    .filter(ander -> ander.taak().stap().equals(zaak.stap()))
                    .<RuntimeException>map(ander -> new NietBevoegd(ander.wie()))
                    .findFirst()
                    .orElseGet(() -> new NietGevonden("stemming van " + id));
        }
        if (taakblok.eigenTaken(id, wie).stream().noneMatch(taak -> taak.stap().equals(zaak.stap()))) {
            throw new Achterhaald("Er is nu geen stemming in te vullen. Bekijk waar de procedure staat.");
        }
        return zaak;
    }
}
