package nl.regelgang.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Eigenteksten;
import nl.regelgang.notificatie.Eigenteksten.Tekst;
import nl.regelgang.notificatie.Huisstijlen;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.regeling.Organisatie;
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

/** In which words one kind of mail of one organisation goes; with a preview, and a trial to one's own address. */
@Controller
@RequestMapping("/beheer/post/teksten/{organisatie}/{soort}")
class BerichttekstController {

    private final Eigenteksten teksten;
    private final Huisstijlen huisstijlen;
    private final Postuit postuit;
    private final Postorganisaties organisaties;
    private final Toegang toegang;
    private final TransactionTemplate transactie;

    BerichttekstController(
            Eigenteksten teksten,
            Huisstijlen huisstijlen,
            Postuit postuit,
            Postorganisaties organisaties,
            Toegang toegang,
            TransactionTemplate transactie) {
        this.teksten = teksten;
        this.huisstijlen = huisstijlen;
        this.postuit = postuit;
        this.organisaties = organisaties;
        this.toegang = toegang;
        this.transactie = transactie;
    }

    @GetMapping
    String toon(@PathVariable String organisatie, @PathVariable String soort, Model model) {
        Organisatie van = organisaties.vind(organisatie);
        Berichtsoort deze = soort(soort);
        return pagina(van, deze, teksten.eigen(van.id(), deze).orElseGet(() -> standaard(deze)), model);
    }

    /** Shows what would be mailed; keeps nothing. */
    @PostMapping(params = "voorbeeld")
    String voorbeeld(
            @PathVariable String organisatie,
            @PathVariable String soort,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String tekst,
            Model model) {
        Organisatie van = organisaties.vind(organisatie);
        Berichtsoort deze = soort(soort);
        Tekst ingevuld = new Tekst(onderwerp, tekst);
        try {
            model.addAttribute("voorbeeld", teksten.voorbeeld(deze, ingevuld));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
        }
        return pagina(van, deze, ingevuld, model);
    }

    /** Mails it to the person who asks, and to nobody else; keeps nothing. */
    @PostMapping(params = "proef")
    String proef(
            @PathVariable String organisatie,
            @PathVariable String soort,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String tekst,
            Principal wie,
            Model model) {
        Organisatie van = organisaties.vind(organisatie);
        Berichtsoort deze = soort(soort);
        Tekst ingevuld = new Tekst(onderwerp, tekst);
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

    @PostMapping
    String bewaar(
            @PathVariable String organisatie,
            @PathVariable String soort,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String tekst,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        Organisatie van = organisaties.vind(organisatie);
        Berichtsoort deze = soort(soort);
        Tekst ingevuld = new Tekst(onderwerp, tekst);
        try {
            teksten.bewaar(van.id(), deze, ingevuld, wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return pagina(van, deze, ingevuld, model);
        }
        return Postorganisaties.klaar("De tekst van \"" + deze.naam() + "\" is bewaard.", van, straks);
    }

    @PostMapping(params = "standaard")
    String standaard(@PathVariable String organisatie, @PathVariable String soort, RedirectAttributes straks) {
        Organisatie van = organisaties.vind(organisatie);
        Berichtsoort deze = soort(soort);
        teksten.wis(van.id(), deze);
        return Postorganisaties.klaar("Voor \"" + deze.naam() + "\" geldt weer de standaardtekst.", van, straks);
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

    private String pagina(Organisatie van, Berichtsoort soort, Tekst invoer, Model model) {
        model.addAttribute("organisatie", van);
        model.addAttribute("soort", soort);
        model.addAttribute("invoer", invoer);
        model.addAttribute("eigen", teksten.eigen(van.id(), soort).isPresent());
        model.addAttribute("stijl", huisstijlen.van(van.id()));
        return "web/berichttekst";
    }

    private static Tekst standaard(Berichtsoort soort) {
        return new Tekst(soort.onderwerp(), soort.tekst());
    }

    private Berichtsoort soort(String code) {
        return teksten.soort(code).orElseThrow(() -> new NietGevonden("kind of message " + code));
    }
}
