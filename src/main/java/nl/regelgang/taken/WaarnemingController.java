package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Waarneming;
import nl.regelgang.toegang.Waarnemingsbeheer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who does whose tasks for a period. First one says whose, and then the page asks by whom. */
@Controller
@RequestMapping("/waarneming")
class WaarnemingController {

    private final Waarnemingsbeheer beheer;
    private final Waarnemingspagina pagina;

    WaarnemingController(Waarnemingsbeheer beheer, Waarnemingspagina pagina) {
        this.beheer = beheer;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(Principal wie, Model model) {
        String persoon = wie.getName();
        model.addAttribute("waarnemingen", pagina.regels(persoon));
        model.addAttribute("functies", pagina.functies(persoon));
        return "taken/waarneming";
    }

    @GetMapping("/nieuw")
    String nieuw(@RequestParam String orgaan, @RequestParam String persoon, Principal wie, Model model) {
        OrgaanId gekozen = orgaan(orgaan);
        eisRecht(gekozen, persoon, wie.getName());
        Map<String, String> waarnemers = new LinkedHashMap<>();
        for (Persoon een : beheer.mogelijkeWaarnemers(gekozen, wie.getName())) {
            if (!een.id().equals(persoon)) {
                waarnemers.put(een.id(), een.naam());
            }
        }
        model.addAttribute("orgaan", orgaan).addAttribute("persoon", persoon);
        model.addAttribute("wie", pagina.naam(persoon));
        model.addAttribute("waar", pagina.orgaannaam(gekozen));
        model.addAttribute("zelf", persoon.equals(wie.getName()));
        model.addAttribute("waarnemers", waarnemers);
        model.addAttribute("regelingen", pagina.regelingen(gekozen));
        if (!model.containsAttribute("invoer")) {
            model.addAttribute("invoer", Map.of());
            model.addAttribute("van", Datuminvoer.LEEG).addAttribute("totEnMet", Datuminvoer.LEEG);
        }
        return "taken/waarneming-nieuw";
    }

    @PostMapping
    String regel(
            @RequestParam Map<String, String> invoer,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes daarna) {
        String orgaan = invoer.getOrDefault("orgaan", "");
        String persoon = invoer.getOrDefault("persoon", "");
        eisRecht(orgaan(orgaan), persoon, wie.getName());
        try {
            beheer.regel(lees(invoer), wie.getName());
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fout.fouten()).addAttribute("invoer", invoer);
            model.addAttribute("van", Datuminvoer.uit(invoer, "van"))
                    .addAttribute("totEnMet", Datuminvoer.uit(invoer, "totEnMet"));
            return nieuw(orgaan, persoon, wie, model);
        }
        daarna.addFlashAttribute("melding", "De waarneming is vastgelegd. Zij eindigt vanzelf na de laatste dag.");
        return "redirect:/waarneming";
    }

    @PostMapping("/{waarneming}/beeindigen")
    String beeindig(@PathVariable UUID waarneming, Principal wie, RedirectAttributes daarna) {
        beheer.beeindig(waarneming, wie.getName());
        daarna.addFlashAttribute("melding", "De waarneming is beëindigd.");
        return "redirect:/waarneming";
    }

    private Waarneming lees(Map<String, String> invoer) {
        Map<String, String> fouten = new LinkedHashMap<>();
        OrgaanId orgaan = orgaan(invoer.getOrDefault("orgaan", ""));
        if (invoer.getOrDefault("waarnemer", "").isEmpty()) {
            fouten.put("waarnemer", "Kies wie waarneemt.");
        }
        LocalDate van = Datuminvoer.lees(invoer, "van", "Eerste dag", fouten);
        LocalDate totEnMet = Datuminvoer.lees(invoer, "totEnMet", "Laatste dag", fouten);
        String regeling = invoer.getOrDefault("regeling", "");
        if (!regeling.isEmpty() && !pagina.regelingen(orgaan).containsKey(regeling)) {
            fouten.put("regeling", "Kies een regeling uit de lijst, of laat de keuze open voor alle regelingen.");
        }
        if (!fouten.isEmpty() || van == null || totEnMet == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Waarneming(
                UUID.randomUUID(),
                orgaan,
                invoer.getOrDefault("persoon", ""),
                invoer.getOrDefault("waarnemer", ""),
                regeling.isEmpty() ? null : new RegelingId(regeling),
                van,
                totEnMet.plusDays(1),
                invoer.getOrDefault("grond", "").replaceAll("\\p{Cntrl}+", " ").strip());
    }

    private void eisRecht(OrgaanId orgaan, String persoon, String wie) {
        if (beheer.teRegelen(wie).stream()
                .noneMatch(functie ->
                        functie.orgaan().equals(orgaan) && functie.persoon().equals(persoon))) {
            throw new NietGevonden("functie of " + persoon + " in " + orgaan);
        }
    }

    private static OrgaanId orgaan(String tekst) {
        try {
            return OrgaanId.van(tekst);
        } catch (IllegalArgumentException geenOrgaan) {
            throw new NietGevonden("orgaan");
        }
    }

    /** Kept here so that the page knows what a line needs. */
    record Regel(UUID id, String wie, String wat, String periode, String grond, boolean nu, boolean mag) {}

    /** A functie for which a waarneming can be arranged. */
    record Keuze(String orgaan, String persoon, String naam, String titel, boolean zelf) {}
}
