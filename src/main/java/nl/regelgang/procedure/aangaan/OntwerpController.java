package nl.regelgang.procedure.aangaan;

import java.security.Principal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Taakblok;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.inhoud.Bevinding;
import nl.regelgang.procedure.inhoud.Inhoudscontroles;
import nl.regelgang.procedure.inhoud.Inhoudsformulier;
import nl.regelgang.procedure.inhoud.Inhoudspagina;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the initiatiefnemer holds the ontwerp of a new regeling against the law, and then sends it. */
@Controller
@RequestMapping("/procedures/{id}/ontwerp")
class OntwerpController {

    static final String STAP = "ontwerpOpstellen";

    private final Zichtbareprocedures zichtbare;
    private final Procedurerechten rechten;
    private final Aangaanopslag opslag;
    private final Aangaandeelnemers deelnemers;
    private final Aangaanontwerp ontwerp;
    private final Besluitvorming besluitvorming;
    private final Inhoudspagina inhoudspagina;
    private final Inhoudscontroles controles;
    private final Taakblok taakblok;

    OntwerpController(
            Zichtbareprocedures zichtbare,
            Procedurerechten rechten,
            Aangaanopslag opslag,
            Aangaandeelnemers deelnemers,
            Aangaanontwerp ontwerp,
            Besluitvorming besluitvorming,
            Inhoudspagina inhoudspagina,
            Inhoudscontroles controles,
            Taakblok taakblok) {
        this.zichtbare = zichtbare;
        this.rechten = rechten;
        this.opslag = opslag;
        this.deelnemers = deelnemers;
        this.ontwerp = ontwerp;
        this.besluitvorming = besluitvorming;
        this.inhoudspagina = inhoudspagina;
        this.controles = controles;
        this.taakblok = taakblok;
    }

    @GetMapping
    String vragen(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = lees(id, persoon);
        Aangaan aangaan = opslag.lees(id);
        Map<String, String> velden = bewaard(controles.van(id));
        if (aangaan.bekendmaker() != null) {
            velden.put("bekendmaker", aangaan.bekendmaker().code());
            velden.put(
                    "minstens",
                    aangaan.minstens() == null ? "" : aangaan.minstens().toString());
            taakblok.voegToe(model, id, STAP, persoon.getName());
        }
        return toon(procedure, aangaan, velden, model);
    }

    @PostMapping
    String bewaren(
            @PathVariable UUID id,
            @RequestParam Map<String, String> velden,
            Model model,
            Principal persoon,
            RedirectAttributes hierna) {
        Procedure procedure = lees(id, persoon);
        Aangaan aangaan = opslag.lees(id);
        try {
            Ontwerptekst tekst = Ontwerptekst.lees(
                    velden, deelnemers.alle(aangaan), procedure.bestuur().vorm());
            ontwerp.controleren(
                    procedure,
                    tekst.bekendmaker(),
                    tekst.minstens(),
                    tekst.inhoud(),
                    rechten.secretaris(procedure.bestuur(), persoon.getName()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(procedure, aangaan, velden, model);
        }
        hierna.addFlashAttribute("melding", "De controle is bewaard. Voeg nu het ontwerp toe.");
        return "redirect:" + procedure.pad() + "/ontwerp#taak";
    }

    /**
     * @throws NietGevonden when it is no regeling that is being made
     * @throws NietBevoegd when the person may only read it
     * @throws Achterhaald when the ontwerp was sent, or the initiatief was withdrawn
     */
    private Procedure lees(UUID id, Principal persoon) {
        Procedure procedure = zichtbare.lees(id, persoon.getName());
        if (procedure.soort() != Proceduresoort.AANGAAN) {
            throw new NietGevonden("aangaan " + id);
        }
        if (!rechten.isSecretaris(procedure.bestuur(), persoon.getName())) {
            throw new NietBevoegd("Alleen de bestuurssecretaris van de initiatiefnemer stelt het ontwerp op.");
        }
        if (procedure.fase().beeindigd() || besluitvorming.vind(id).isPresent()) {
            throw new Achterhaald("Het ontwerp is al toegezonden, of het initiatief is ingetrokken.");
        }
        return procedure;
    }

    private static Map<String, String> bewaard(List<Bevinding> bevindingen) {
        Map<String, String> velden = new HashMap<>();
        for (Bevinding een : bevindingen) {
            velden.put("inhoud." + een.onderdeel().id(), een.uitkomst().name());
            if (een.toelichting() != null) {
                velden.put("waar." + een.onderdeel().id(), een.toelichting());
            }
        }
        return velden;
    }

    private String toon(Procedure procedure, Aangaan aangaan, Map<String, String> velden, Model model) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        List<Organisatie> alle = deelnemers.alle(aangaan);
        alle.forEach(een -> keuzes.put(een.id().code(), een.naam()));
        inhoudspagina.vraag(
                procedure.bestuur().vorm(), procedure.bestuur().hoofdstuk(), new Inhoudsformulier(velden), model);
        model.addAttribute("zaak", procedure);
        model.addAttribute("aangaan", aangaan);
        model.addAttribute("deelnemers", keuzes);
        return "aangaan/ontwerp";
    }
}
