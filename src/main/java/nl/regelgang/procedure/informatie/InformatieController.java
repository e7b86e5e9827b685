package nl.regelgang.procedure.informatie;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Startpagina.Ingeleverd;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which a griffie asks, a bestuur tells, and a griffie says that it has read. */
@Controller
@RequestMapping("/procedures")
class InformatieController {

    private final Informatiestart start;
    private final Commissiestart commissie;
    private final Leesbevestiging bevestiging;
    private final Griffierregelingen griffiers;
    private final Zichtbareprocedures zichtbare;
    private final Startpagina pagina;
    private final Startstukken stukken;
    private final Toegang toegang;
    private final Clock klok;

    InformatieController(
            Informatiestart start,
            Commissiestart commissie,
            Leesbevestiging bevestiging,
            Griffierregelingen griffiers,
            Zichtbareprocedures zichtbare,
            Startpagina pagina,
            Startstukken stukken,
            Toegang toegang,
            Clock klok) {
        this.start = start;
        this.commissie = commissie;
        this.bevestiging = bevestiging;
        this.griffiers = griffiers;
        this.zichtbare = zichtbare;
        this.pagina = pagina;
        this.stukken = stukken;
        this.toegang = toegang;
        this.klok = klok;
    }

    static OrgaanId griffie(OrganisatieId organisatie) {
        return new OrgaanId(organisatie, OrgaanSoort.GRIFFIE);
    }

    @GetMapping("/informatie/vraag")
    String vraag(Model model, Principal persoon) {
        String dossier = UUID.randomUUID().toString();
        return toon(new Vraagformulier(null, null, null, null, null, null, dossier), keuzes(persoon), model);
    }

    @PostMapping("/informatie/vraag")
    String vragen(@ModelAttribute Vraagformulier formulier, Model model, Principal persoon) {
        Map<String, Griffierregelingen.Keuze> keuzes = keuzes(persoon);
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        try {
            Vraagformulier.Gelezen gelezen = formulier.lees(keuzes, Dagen.vandaag(klok));
            Handelend door = toegang.handelend(persoon.getName(), gelezen.raad().griffie());
            if (gelezen.aard() == Aard.VOORSTEL) {
                commissie.voorstellen(dossier, gelezen, door);
            } else {
                start.verzoek(dossier, gelezen, gelezen.raad(), door);
            }
            return "redirect:" + Procedure.pad(dossier);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(formulier, keuzes, model);
        }
    }

    /** @throws NietGevonden when the person is griffier of no deelnemer */
    private Map<String, Griffierregelingen.Keuze> keuzes(Principal persoon) {
        Map<String, Griffierregelingen.Keuze> keuzes = griffiers.van(persoon.getName());
        if (keuzes.isEmpty()) {
            throw new NietGevonden("raad for which " + persoon.getName() + " asks");
        }
        return keuzes;
    }

    private static String toon(Vraagformulier invoer, Map<String, Griffierregelingen.Keuze> keuzes, Model model) {
        Map<String, String> namen = new LinkedHashMap<>();
        keuzes.forEach((code, keuze) -> namen.put(
                code,
                keuze.regeling().korteNaam() + ", raad van " + keuze.raad().naam()));
        model.addAttribute("invoer", invoer);
        model.addAttribute("keuzes", namen);
        return "informatie/vraag";
    }

    @GetMapping("/informatie/bericht")
    String bericht(@RequestParam(defaultValue = "") String regeling, Model model, Principal persoon) {
        String dossier = UUID.randomUUID().toString();
        return toon(new Berichtformulier(regeling, null, null, dossier, null, null), model, persoon);
    }

    @PostMapping("/informatie/bericht")
    String zenden(@ModelAttribute Berichtformulier formulier, Model model, Principal persoon) throws IOException {
        String wie = persoon.getName();
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        Ingeleverd<Berichtformulier> ingeleverd = pagina.bewaar(formulier, dossier, "Bijlage bij het bericht", "", wie);
        try {
            Berichtformulier.Gelezen gelezen = ingeleverd.formulier().lees(pagina.eigen(wie), fout(ingeleverd));
            start.bericht(
                    dossier,
                    gelezen.regeling(),
                    gelezen.onderwerp(),
                    gelezen.tekst(),
                    ingeleverd.ontwerp(),
                    toegang.handelend(wie, gelezen.regeling().dagelijksBestuur()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(ingeleverd.formulier(), model, persoon);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    /** That no file was chosen is no fault here. */
    private static @Nullable String fout(Ingeleverd<Berichtformulier> ingeleverd) {
        String fout = ingeleverd.fout();
        return fout == null || fout.isEmpty() ? null : fout;
    }

    private String toon(Berichtformulier formulier, Model model, Principal persoon) {
        pagina.toon(formulier, model, persoon.getName());
        return "informatie/bericht";
    }

    @PostMapping("/{id}/gelezen")
    String gelezen(@PathVariable UUID id, Principal persoon, RedirectAttributes hierna) {
        Procedure procedure = zichtbare.lees(id, persoon.getName());
        bevestiging.gelezen(procedure, persoon.getName());
        hierna.addFlashAttribute("melding", "Vastgelegd dat uw griffie het bericht heeft gelezen.");
        return "redirect:" + procedure.pad();
    }
}
