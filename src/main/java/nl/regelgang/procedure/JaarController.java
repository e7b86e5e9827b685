package nl.regelgang.procedure;

import java.security.Principal;
import java.time.Clock;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The year of a regeling, for its bestuur and its deelnemers: kaders, begroting, jaarrekening and evaluatie. */
@Controller
class JaarController {

    private final Jaarplanning planning;
    private final Regelingen regelingen;
    private final Toegang toegang;
    private final Clock klok;

    JaarController(Jaarplanning planning, Regelingen regelingen, Toegang toegang, Clock klok) {
        this.planning = planning;
        this.regelingen = regelingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** @param jaar anything that is no year is this one */
    @GetMapping("/regelingen/{id}/jaar")
    String jaar(@PathVariable String id, @RequestParam(defaultValue = "") String jaar, Model model, Principal wie) {
        Regeling regeling = regelingen.metId(id);
        if (toegang.organenVan(wie.getName()).stream().noneMatch(orgaan -> betrokken(regeling, orgaan))) {
            throw new NietGevonden("year of regeling " + id);
        }
        int gekozen = jaar.matches("20\\d{2}")
                ? Integer.parseInt(jaar)
                : Dagen.vandaag(klok).getYear();
        model.addAttribute("regeling", regeling);
        model.addAttribute("jaar", gekozen);
        model.addAttribute("rijen", planning.jaar(regeling, gekozen, wie.getName()));
        return "procedure/jaar";
    }

    private boolean betrokken(Regeling regeling, OrgaanId orgaan) {
        return orgaan.equals(regeling.dagelijksBestuur())
                || orgaan.equals(regeling.algemeenBestuur())
                || regeling.isDeelnemerOp(orgaan.organisatie(), Dagen.vandaag(klok));
    }
}
