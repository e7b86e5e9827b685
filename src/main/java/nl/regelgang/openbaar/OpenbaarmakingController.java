package nl.regelgang.openbaar;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What of a regeling is openbaar: decided by the secretaris of its bestuur, and kept in the journaal. */
@Controller
@RequestMapping("/regelingen/{id}/openbaar")
class OpenbaarmakingController {

    private final Openbaarheid openbaarheid;
    private final Regelingen regelingen;
    private final Journaal journaal;
    private final Toegang toegang;

    OpenbaarmakingController(Openbaarheid openbaarheid, Regelingen regelingen, Journaal journaal, Toegang toegang) {
        this.openbaarheid = openbaarheid;
        this.regelingen = regelingen;
        this.journaal = journaal;
        this.toegang = toegang;
    }

    @GetMapping
    String toon(@PathVariable String id, Principal wie, Model model) {
        Regeling regeling = alsSecretaris(id, wie);
        List<Stuk> stukken = openbaarheid.procedures(regeling.id()).stream()
                .flatMap(procedure -> openbaarheid.stukken(procedure).stream()
                        .map(document -> new Stuk(procedure.naam(), document, openbaarheid.isOpenbaar(document.id()))))
                .toList();
        model.addAttribute("regeling", regeling);
        model.addAttribute("aan", openbaarheid.isAan(regeling.id()));
        model.addAttribute("stukken", stukken);
        model.addAttribute("journaal", journaal.van(OpenbaarFeit.dossierVan(regeling.id())));
        return "openbaar/beheer";
    }

    @PostMapping
    String schakel(@PathVariable String id, @RequestParam boolean aan, Principal wie, RedirectAttributes straks) {
        Regeling regeling = alsSecretaris(id, wie);
        openbaarheid.schakel(regeling.id(), aan, door(regeling, wie));
        straks.addFlashAttribute(
                "melding",
                aan ? "De openbare pagina staat aan." : "De openbare pagina staat uit. Niemand kan haar meer lezen.");
        return naar(regeling);
    }

    @PostMapping("/documenten/{document}")
    String merk(
            @PathVariable String id,
            @PathVariable UUID document,
            @RequestParam boolean openbaar,
            Principal wie,
            RedirectAttributes straks) {
        Regeling regeling = alsSecretaris(id, wie);
        openbaarheid.merk(regeling.id(), document, openbaar, door(regeling, wie));
        straks.addFlashAttribute(
                "melding", openbaar ? "Het document is openbaar." : "Het document is niet meer openbaar.");
        return naar(regeling);
    }

    /** @throws NietGevonden also when the person is not the secretaris of its bestuur */
    private Regeling alsSecretaris(String id, Principal wie) {
        return regeling(id)
                .filter(regeling -> toegang.functiesVan(wie.getName()).stream()
                        .anyMatch(functie -> functie.rol() == Rol.DB_SECRETARIS
                                && functie.orgaan().equals(regeling.dagelijksBestuur())))
                .orElseThrow(() -> new NietGevonden("regeling " + id));
    }

    private Optional<Regeling> regeling(String id) {
        try {
            return regelingen.vind(new RegelingId(id));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }

    private Handelend door(Regeling regeling, Principal wie) {
        return toegang.handelend(wie.getName(), regeling.dagelijksBestuur());
    }

    private static String naar(Regeling regeling) {
        return "redirect:/regelingen/" + regeling.id() + "/openbaar";
    }

    /** @param procedure by name */
    record Stuk(String procedure, Document document, boolean openbaar) {}
}
