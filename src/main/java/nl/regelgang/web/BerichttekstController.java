package nl.regelgang.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Eigenteksten;
import nl.regelgang.notificatie.Huisstijl;
import nl.regelgang.notificatie.Huisstijlen;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which words and style the mail of one organisation goes; with a preview, and a trial to one's own address. */
@Controller
@RequestMapping("/beheer/post/teksten/{organisatie}")
class BerichttekstController {

    private static final String PAGINA = "web/berichttekst";

    private final Eigenteksten teksten;
    private final Huisstijlen huisstijlen;
    private final Postuit postuit;
    private final Regelingen regelingen;
    private final Toegang toegang;
    private final TransactionTemplate transactie;

    BerichttekstController(
            Eigenteksten teksten,
            Huisstijlen huisstijlen,
            Postuit postuit,
            Regelingen regelingen,
            Toegang toegang,
            TransactionTemplate transactie) {
        this.teksten = teksten;
        this.huisstijlen = huisstijlen;
        this.postuit = postuit;
        this.regelingen = regelingen;
        this.toegang = toegang;
        this.transactie = transactie;
    }

    @GetMapping
    String lijst(@PathVariable String organisatie, Model model) {
        Organisatie van = vind(organisatie);
        return lijst(van, huisstijlen.eigen(van.id()).orElseGet(() -> beginVan(van)), model);
    }

    @PostMapping("/huisstijl")
    String bewaarHuisstijl(
            @PathVariable String organisatie,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String kleur,
            @RequestParam(defaultValue = "") String antwoordAan,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String ondertekening,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        Organisatie van = vind(organisatie);
        Huisstijl stijl = new Huisstijl(naam, kleur, antwoordAan, contact, ondertekening);
        try {
            huisstijlen.bewaar(van.id(), stijl, wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return lijst(van, stijl, model);
        }
        return klaar("De huisstijl van " + van.naam() + " is bewaard.", organisatie, straks);
    }

    @PostMapping(value = "/huisstijl", params = "standaard")
    String standaardHuisstijl(@PathVariable String organisatie, RedirectAttributes straks) {
        Organisatie van = vind(organisatie);
        huisstijlen.wis(van.id());
        return klaar("Voor " + van.naam() + " geldt weer de standaardhuisstijl.", organisatie, straks);
    }

    @GetMapping("/{soort}")
    String toon(@PathVariable String organisatie, @PathVariable String soort, Model model) {
        Organisatie van = vind(organisatie);
        Berichtsoort deze = soort(soort);
        return pagina(van, deze, teksten.eigen(van.id(), deze).orElseGet(() -> standaard(deze)), model);
    }

    /** Shows what would be mailed; keeps nothing. */
    @PostMapping(value = "/{soort}", params = "voorbeeld")
    String voorbeeld(
            @PathVariable String organisatie,
            @PathVariable String soort,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String tekst,
            Model model) {
        Berichtsoort deze = soort(soort);
        Eigenteksten.Tekst ingevuld = new Eigenteksten.Tekst(onderwerp, tekst);
        try {
            model.addAttribute("voorbeeld", teksten.voorbeeld(deze, ingevuld));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
        }
        return pagina(vind(organisatie), deze, ingevuld, model);
    }

    /** Mails it to the person who asks, and to nobody else; keeps nothing. */
    @PostMapping(value = "/{soort}", params = "proef")
    String proef(
            @PathVariable String organisatie,
            @PathVariable String soort,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String tekst,
            Principal wie,
            Model model) {
        Organisatie van = vind(organisatie);
        Berichtsoort deze = soort(soort);
        Eigenteksten.Tekst ingevuld = new Eigenteksten.Tekst(onderwerp, tekst);
        try {
            Persoon zelf = toegang.persoon(wie.getName()).orElseThrow(() -> new NietGevonden("person"));
            Bericht bericht = proefbericht(zelf, van, deze, teksten.voorbeeld(deze, ingevuld));
            transactie.executeWithoutResult(nu -> postuit.klaarzetten(bericht));
            model.addAttribute("melding", "Het proefbericht gaat naar " + zelf.email() + ". Er is nog niets bewaard.");
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
        }
        return pagina(van, deze, ingevuld, model);
    }

    @PostMapping("/{soort}")
    String bewaar(
            @PathVariable String organisatie,
            @PathVariable String soort,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String tekst,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        Organisatie van = vind(organisatie);
        Berichtsoort deze = soort(soort);
        Eigenteksten.Tekst ingevuld = new Eigenteksten.Tekst(onderwerp, tekst);
        try {
            teksten.bewaar(van.id(), deze, ingevuld, wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return pagina(van, deze, ingevuld, model);
        }
        return klaar("De tekst van \"" + deze.naam() + "\" is bewaard.", organisatie, straks);
    }

    @PostMapping(value = "/{soort}", params = "standaard")
    String standaard(@PathVariable String organisatie, @PathVariable String soort, RedirectAttributes straks) {
        Organisatie van = vind(organisatie);
        Berichtsoort deze = soort(soort);
        teksten.wis(van.id(), deze);
        return klaar("Voor \"" + deze.naam() + "\" geldt weer de standaardtekst.", organisatie, straks);
    }

    private static Bericht proefbericht(
            Persoon aan, Organisatie van, Berichtsoort soort, Eigenteksten.Voorbeeld voorbeeld) {
        String knop = soort.knop();
        return new Bericht(
                        UUID.nameUUIDFromBytes(("proefberichten " + aan.id()).getBytes(StandardCharsets.UTF_8)),
                        "proefbericht",
                        aan.naam(),
                        aan.email(),
                        "Proef: " + voorbeeld.onderwerp(),
                        voorbeeld.alineas(),
                        knop == null ? null : Bericht.Knop.naarPagina(knop, "/"))
                .namens(van.id());
    }

    private String lijst(Organisatie van, Huisstijl stijl, Model model) {
        List<Regel> regels = teksten.soorten().stream()
                .map(soort -> new Regel(soort, teksten.eigen(van.id(), soort).isPresent()))
                .toList();
        model.addAttribute("organisatie", van);
        model.addAttribute("soorten", regels);
        model.addAttribute("stijl", stijl);
        model.addAttribute("eigen", huisstijlen.eigen(van.id()).isPresent());
        return "web/berichtteksten";
    }

    private String pagina(Organisatie van, Berichtsoort soort, Eigenteksten.Tekst invoer, Model model) {
        model.addAttribute("organisatie", van);
        model.addAttribute("soort", soort);
        model.addAttribute("invoer", invoer);
        model.addAttribute("eigen", teksten.eigen(van.id(), soort).isPresent());
        model.addAttribute("stijl", huisstijlen.van(van.id()));
        return PAGINA;
    }

    private Huisstijl beginVan(Organisatie van) {
        Huisstijl standaard = huisstijlen.van(null);
        return new Huisstijl(
                van.naam(), standaard.kleur(), standaard.antwoordAan(), standaard.contact(), standaard.ondertekening());
    }

    private static Eigenteksten.Tekst standaard(Berichtsoort soort) {
        return new Eigenteksten.Tekst(soort.onderwerp(), soort.tekst());
    }

    private Berichtsoort soort(String code) {
        return teksten.soort(code).orElseThrow(() -> new NietGevonden("kind of message " + code));
    }

    private Organisatie vind(String code) {
        try {
            Optional<Organisatie> gevonden = regelingen.organisatie(new OrganisatieId(code));
            return gevonden.orElseThrow(() -> new NietGevonden("organisation " + code));
        } catch (IllegalArgumentException geenCode) {
            throw new NietGevonden("organisation");
        }
    }

    private static String klaar(String melding, String organisatie, RedirectAttributes straks) {
        straks.addFlashAttribute("melding", melding);
        straks.addAttribute("organisatie", organisatie);
        return "redirect:/beheer/post/teksten/{organisatie}";
    }

    /** @param eigen the organisation has its own words for it */
    record Regel(Berichtsoort soort, boolean eigen) {}
}
