package nl.regelgang.procedure.informatie;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Startstukken;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a griffie or college asks the own lid of a bestuur. */
@Controller
@RequestMapping("/procedures/informatie/lid")
class LidvraagController {

    private final Lidvraagstart start;
    private final Lidvraagkeuzes keuzes;
    private final Startstukken stukken;
    private final Toegang toegang;

    LidvraagController(Lidvraagstart start, Lidvraagkeuzes keuzes, Startstukken stukken, Toegang toegang) {
        this.start = start;
        this.keuzes = keuzes;
        this.stukken = stukken;
        this.toegang = toegang;
    }

    @GetMapping
    String vraag(Model model, Principal persoon) {
        String dossier = UUID.randomUUID().toString();
        return toon(new Lidvraagformulier(null, null, null, dossier), eigen(persoon), model);
    }

    @PostMapping
    String vragen(@ModelAttribute Lidvraagformulier formulier, Model model, Principal persoon) {
        Map<String, Lidvraagkeuzes.Keuze> eigen = eigen(persoon);
        UUID dossier = stukken.nieuwDossier(formulier.dossier());
        try {
            Lidvraagformulier.Gelezen gelezen = formulier.lees(eigen);
            start.vraag(dossier, gelezen, toegang.handelend(persoon.getName(), gelezen.vraagt()));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return toon(formulier, eigen, model);
        }
        return "redirect:" + Procedure.pad(dossier);
    }

    /** @throws NietGevonden when the person is griffier or bestuurssecretaris of no deelnemer */
    private Map<String, Lidvraagkeuzes.Keuze> eigen(Principal persoon) {
        Map<String, Lidvraagkeuzes.Keuze> eigen = keuzes.van(persoon.getName());
        if (eigen.isEmpty()) {
            throw new NietGevonden("lid that " + persoon.getName() + " asks");
        }
        return eigen;
    }

    private static String toon(Lidvraagformulier invoer, Map<String, Lidvraagkeuzes.Keuze> eigen, Model model) {
        Map<String, String> namen = new LinkedHashMap<>();
        eigen.forEach((code, keuze) -> namen.put(code, keuze.naam()));
        model.addAttribute("invoer", invoer);
        model.addAttribute("keuzes", namen);
        return "informatie/lidvraag";
    }
}
