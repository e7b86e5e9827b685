package nl.regelgang.procedure.toezicht;

import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What raden and bestuur can send to a toezichthouder while he is at work. */
@Controller
@RequestMapping("/procedures/{id}/toezicht")
class ToezichtController {

    private final Zichtbareprocedures zichtbare;
    private final Procedurerechten rechten;
    private final Toezichten toezichten;
    private final Inbreng inbreng;
    private final Aanvragen aanvragen;
    private final Clock klok;

    ToezichtController(
            Zichtbareprocedures zichtbare,
            Procedurerechten rechten,
            Toezichten toezichten,
            Inbreng inbreng,
            Aanvragen aanvragen,
            Clock klok) {
        this.zichtbare = zichtbare;
        this.rechten = rechten;
        this.toezichten = toezichten;
        this.inbreng = inbreng;
        this.aanvragen = aanvragen;
        this.klok = klok;
    }

    @GetMapping("/zienswijze")
    String zienswijze(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = lees(id, persoon);
        return toon(procedure, raad(procedure, persoon), new Zienswijzeformulier(null, null), model);
    }

    @PostMapping("/zienswijze")
    String naarVorenBrengen(
            @PathVariable UUID id,
            @ModelAttribute Zienswijzeformulier formulier,
            Model model,
            Principal persoon,
            RedirectAttributes hierna) {
        Procedure procedure = lees(id, persoon);
        Organisatie raad = raad(procedure, persoon);
        try {
            inbreng.naarVorenBrengen(id, raad, formulier.lees(Dagen.vandaag(klok)), persoon.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(procedure, raad, formulier, model);
        }
        hierna.addFlashAttribute("melding", "De zienswijze is bij de toezichthouder.");
        return "redirect:" + procedure.pad();
    }

    private String toon(Procedure procedure, Organisatie raad, Zienswijzeformulier invoer, Model model) {
        Toezicht toezicht = toezichten.lees(procedure.id());
        model.addAttribute("toezicht", toezicht);
        model.addAttribute("kanNiet", inbreng.kanNiet(toezicht, raad).orElse(null));
        model.addAttribute("zaak", procedure);
        model.addAttribute("raad", raad);
        model.addAttribute("invoer", invoer);
        return "toezicht/zienswijze";
    }

    @GetMapping("/toestemming")
    String toestemming(@PathVariable UUID id, Model model, Principal persoon) {
        Toestemmingsformulier leeg = new Toestemmingsformulier(null, null, null, Datuminvoer.van(Dagen.vandaag(klok)));
        return toon(alsSecretaris(id, persoon), leeg, model);
    }

    @PostMapping("/toestemming")
    String vragen(
            @PathVariable UUID id,
            @ModelAttribute Toestemmingsformulier formulier,
            Model model,
            Principal persoon,
            RedirectAttributes hierna) {
        Procedure procedure = alsSecretaris(id, persoon);
        try {
            aanvragen.vragen(
                    id,
                    formulier.lees(Dagen.vandaag(klok)),
                    rechten.secretaris(procedure.bestuur(), persoon.getName()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(procedure, formulier, model);
        }
        hierna.addFlashAttribute("melding", "De toezichthouder heeft bericht.");
        return "redirect:" + procedure.pad();
    }

    private String toon(Procedure procedure, Toestemmingsformulier invoer, Model model) {
        model.addAttribute("toezicht", toezichten.lees(procedure.id()));
        model.addAttribute("zaak", procedure);
        model.addAttribute("invoer", invoer);
        return "toezicht/toestemming";
    }

    /** @throws NietGevonden also when it is no toezicht */
    private Procedure lees(UUID id, Principal persoon) {
        Procedure procedure = zichtbare.lees(id, persoon.getName());
        if (procedure.soort() != Proceduresoort.TOEZICHT) {
            throw new NietGevonden("toezicht " + id);
        }
        return procedure;
    }

    /** @throws NietGevonden when the person speaks for no raad of a deelnemer */
    private Organisatie raad(Procedure procedure, Principal persoon) {
        return inbreng.raadVan(procedure, persoon.getName())
                .orElseThrow(() -> new NietGevonden("raad for which " + persoon.getName() + " speaks"));
    }

    /** @throws NietGevonden when the person is not the secretaris of the bestuur */
    private Procedure alsSecretaris(UUID id, Principal persoon) {
        Procedure procedure = lees(id, persoon);
        if (!rechten.isSecretaris(procedure.bestuur(), persoon.getName())) {
            throw new NietGevonden("toezicht of which this person is secretaris " + id);
        }
        return procedure;
    }
}
