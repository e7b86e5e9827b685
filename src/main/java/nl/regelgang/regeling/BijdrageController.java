package nl.regelgang.regeling;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every deelnemer pays: the bestuur fills it in, the deelnemers read what was shared. */
@Controller
@RequestMapping("/regelingen/{id}/bijdragen")
class BijdrageController {

    private final Regelingen regelingen;
    private final Bijdragen bijdragen;
    private final Toegang toegang;

    BijdrageController(Regelingen regelingen, Bijdragen bijdragen, Toegang toegang) {
        this.regelingen = regelingen;
        this.bijdragen = bijdragen;
        this.toegang = toegang;
    }

    @GetMapping
    String toon(@PathVariable String id, @RequestParam(defaultValue = "") String jaar, Principal wie, Model model) {
        Regeling regeling = regelingen.metId(id);
        boolean bestuur = toegang.heeftFunctieIn(wie.getName(), regeling.dagelijksBestuur());
        if (!bestuur && !isDeelnemer(regeling, wie)) {
            throw new NietGevonden("bijdragen of " + regeling.id());
        }
        int midden = jaar.isEmpty() ? regelingen.vandaag().getYear() : jaar(jaar);
        List<Bijdragejaar> jaren = bestuur
                ? bijdragen.voorBestuur(List.of(regeling.id()), midden - 1, midden + 1)
                : bijdragen.gedeeld(List.of(regeling.id()), midden - 1, midden + 1);
        model.addAttribute("regeling", regeling);
        model.addAttribute("overzicht", Bijdrageoverzicht.van(midden, regeling, jaren));
        model.addAttribute("magWijzigen", isSecretaris(regeling, wie));
        model.addAttribute("regel", Verdeling.REGEL);
        return "regeling/bijdragen";
    }

    @GetMapping("/{jaar}")
    String wijzig(
            @PathVariable String id,
            @PathVariable String jaar,
            @RequestParam(defaultValue = "") String wijze,
            Principal wie,
            Model model) {
        Regeling regeling = alsSecretaris(id, wie);
        Bijdragejaar bekend = bijdragen.voorBestuur(regeling.id(), jaar(jaar)).orElse(null);
        Bijdragewijze bewaard = bekend == null ? Bijdragewijze.INGEVOERD : bekend.wijze();
        Bijdragewijze gekozen = wijze.isEmpty() ? bewaard : wijze(wijze);
        vul(model, regeling, jaar(jaar), Bijdrageinvoer.van(gekozen, regeling.deelnemersIn(jaar(jaar)), bekend));
        model.addAttribute("versie", bekend == null ? 0 : bekend.versie());
        return "regeling/bijdragen-wijzigen";
    }

    @PostMapping("/{jaar}")
    String bewaar(
            @PathVariable String id,
            @PathVariable String jaar,
            @RequestParam int versie,
            @RequestParam String wijze,
            @RequestParam MultiValueMap<String, String> ingevuld,
            Principal wie,
            Model model,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Regeling regeling = alsSecretaris(id, wie);
        Bijdrageinvoer invoer = new Bijdrageinvoer(wijze(wijze), ingevuld.toSingleValueMap());
        try {
            bijdragen.bewaar(
                    invoer.gelezen(regeling, jaar(jaar), versie),
                    toegang.handelend(wie.getName(), regeling.dagelijksBestuur()));
        } catch (OngeldigeInvoer fout) {
            vul(model, regeling, jaar(jaar), invoer);
            model.addAttribute("versie", versie);
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "regeling/bijdragen-wijzigen";
        }
        hierna.addFlashAttribute("melding", "De bijdragen van " + jaar(jaar) + " zijn bewaard.");
        return terug(regeling, jaar(jaar));
    }

    @PostMapping("/{jaar}/delen")
    String deel(@PathVariable String id, @PathVariable String jaar, Principal wie, RedirectAttributes hierna) {
        Regeling regeling = alsSecretaris(id, wie);
        if (bijdragen.voorBestuur(regeling.id(), jaar(jaar)).isEmpty()) {
            throw new NietGevonden("bijdragen of " + regeling.id() + " in " + jaar);
        }
        bijdragen.deel(regeling.id(), jaar(jaar), toegang.handelend(wie.getName(), regeling.dagelijksBestuur()));
        hierna.addFlashAttribute("melding", "De deelnemers kunnen de bijdragen van " + jaar(jaar) + " nu lezen.");
        return terug(regeling, jaar(jaar));
    }

    private static String terug(Regeling regeling, int jaar) {
        return "redirect:/regelingen/" + regeling.id() + "/bijdragen?jaar=" + jaar;
    }

    private void vul(Model model, Regeling regeling, int jaar, Bijdrageinvoer invoer) {
        model.addAttribute("regeling", regeling);
        model.addAttribute("jaar", jaar);
        model.addAttribute("invoer", invoer);
        model.addAttribute("wijzen", Bijdragewijze.values());
        model.addAttribute("deelnemers", regeling.deelnemersIn(jaar));
        model.addAttribute("regel", Verdeling.REGEL);
        model.addAttribute("fouten", Map.of());
    }

    /**
     * @throws NietBevoegd when the person may only read it
     * @throws NietGevonden when it is not his at all
     */
    private Regeling alsSecretaris(String id, Principal wie) {
        Regeling regeling = regelingen.metId(id);
        if (isSecretaris(regeling, wie)) {
            return regeling;
        }
        if (isDeelnemer(regeling, wie) || toegang.heeftFunctieIn(wie.getName(), regeling.dagelijksBestuur())) {
            throw new NietBevoegd(
                    "De bijdragen vult de secretaris van het bestuur van " + regeling.korteNaam() + " in.");
        }
        throw new NietGevonden("bijdragen of " + regeling.id());
    }

    private boolean isSecretaris(Regeling regeling, Principal wie) {
        return toegang.functiesVan(wie.getName()).stream()
                .anyMatch(functie ->
                        functie.rol() == Rol.DB_SECRETARIS && functie.orgaan().equals(regeling.dagelijksBestuur()));
    }

    private boolean isDeelnemer(Regeling regeling, Principal wie) {
        return toegang.organenVan(wie.getName()).stream()
                .map(OrgaanId::organisatie)
                .anyMatch(eigen -> regeling.isDeelnemerOp(eigen, regelingen.vandaag()));
    }

    private static Bijdragewijze wijze(String tekst) {
        return Arrays.stream(Bijdragewijze.values())
                .filter(wijze -> wijze.name().equals(tekst))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("way of bijdragen"));
    }

    private static int jaar(String tekst) {
        if (!tekst.matches("20[0-9]{2}")) {
            throw new NietGevonden("year of bijdragen");
        }
        return Integer.parseInt(tekst);
    }
}
