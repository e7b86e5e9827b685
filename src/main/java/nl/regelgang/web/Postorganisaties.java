package nl.regelgang.web;

import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation whose mail a page is about. */
@Component
class Postorganisaties {

    private final Regelingen regelingen;

    Postorganisaties(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /** @throws NietGevonden when there is no such organisation */
    Organisatie vind(String code) {
        try {
            return regelingen
                    .organisatie(new OrganisatieId(code))
                    .orElseThrow(() -> new NietGevonden("organisation " + code));
        } catch (IllegalArgumentException geenCode) {
            throw new NietGevonden("organisation");
        }
    }

    /** Back to the page of its mail, with what was done. */
    static String klaar(String melding, Organisatie organisatie, RedirectAttributes straks) {
        straks.addFlashAttribute("melding", melding);
        straks.addAttribute("organisatie", organisatie.id());
        return "redirect:/beheer/post/teksten/{organisatie}";
    }
}
