package nl.regelgang.web;

import java.security.Principal;
import java.util.List;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Eigenteksten;
import nl.regelgang.notificatie.Huisstijl;
import nl.regelgang.notificatie.Huisstijlen;
import nl.regelgang.regeling.Organisatie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail of one organisation: which kinds of message it words itself, and in which style they go. */
@Controller
@RequestMapping("/beheer/post/teksten/{organisatie}")
class HuisstijlController {

    private final Eigenteksten teksten;
    private final Huisstijlen huisstijlen;
    private final Postorganisaties organisaties;

    HuisstijlController(Eigenteksten teksten, Huisstijlen huisstijlen, Postorganisaties organisaties) {
        this.teksten = teksten;
        this.huisstijlen = huisstijlen;
        this.organisaties = organisaties;
    }

    @GetMapping
    String lijst(@PathVariable String organisatie, Model model) {
        Organisatie van = organisaties.vind(organisatie);
        return pagina(van, huisstijlen.eigen(van.id()).orElseGet(() -> beginVan(van)), model);
    }

    @PostMapping("/huisstijl")
    String bewaar(
            @PathVariable String organisatie,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String kleur,
            @RequestParam(defaultValue = "") String antwoordAan,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String ondertekening,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        Organisatie van = organisaties.vind(organisatie);
        Huisstijl stijl = new Huisstijl(naam, kleur, antwoordAan, contact, ondertekening);
        try {
            huisstijlen.bewaar(van.id(), stijl, wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return pagina(van, stijl, model);
        }
        return Postorganisaties.klaar("De huisstijl van " + van.naam() + " is bewaard.", van, straks);
    }

    @PostMapping(value = "/huisstijl", params = "standaard")
    String standaard(@PathVariable String organisatie, RedirectAttributes straks) {
        Organisatie van = organisaties.vind(organisatie);
        huisstijlen.wis(van.id());
        return Postorganisaties.klaar("Voor " + van.naam() + " geldt weer de standaardhuisstijl.", van, straks);
    }

    private String pagina(Organisatie van, Huisstijl stijl, Model model) {
        model.addAttribute("organisatie", van);
        model.addAttribute(
                "groepen",
                teksten.groepen().stream()
                        .map(groep -> new Groep(
                                groep.titel(),
                                groep.soorten().stream()
                                        .map(soort -> new Regel(soort, isEigen(van, soort)))
                                        .toList()))
                        .toList());
        model.addAttribute("stijl", stijl);
        model.addAttribute("eigen", huisstijlen.eigen(van.id()).isPresent());
        return "web/berichtteksten";
    }

    private boolean isEigen(Organisatie van, Berichtsoort soort) {
        return teksten.eigen(van.id(), soort).isPresent();
    }

    private Huisstijl beginVan(Organisatie van) {
        Huisstijl standaard = huisstijlen.van(null);
        return new Huisstijl(
                van.naam(), standaard.kleur(), standaard.antwoordAan(), standaard.contact(), standaard.ondertekening());
    }

    record Groep(String titel, List<Regel> regels) {}

    /** @param eigen the organisation has its own words for it */
    record Regel(Berichtsoort soort, boolean eigen) {}
}
