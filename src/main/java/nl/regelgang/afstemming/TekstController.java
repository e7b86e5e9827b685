package nl.regelgang.afstemming;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One text: reading it, saying something of it, taking it over, taking part in it. */
@Controller
@RequestMapping("/voorgenomen/{traject}/teksten/{tekst}")
class TekstController {

    private final Griffies griffies;
    private final Inzagen inzagen;
    private final Tekstopslag teksten;
    private final Delingen delingen;
    private final Weergave weergave;
    private final Deelwerk deelwerk;
    private final Opmerkwerk opmerkwerk;
    private final Schrijfwerk schrijfwerk;

    TekstController(
            Griffies griffies,
            Inzagen inzagen,
            Tekstopslag teksten,
            Delingen delingen,
            Weergave weergave,
            Deelwerk deelwerk,
            Opmerkwerk opmerkwerk,
            Schrijfwerk schrijfwerk) {
        this.griffies = griffies;
        this.inzagen = inzagen;
        this.teksten = teksten;
        this.delingen = delingen;
        this.weergave = weergave;
        this.deelwerk = deelwerk;
        this.opmerkwerk = opmerkwerk;
        this.schrijfwerk = schrijfwerk;
    }

    @GetMapping
    String lees(@PathVariable UUID traject, @PathVariable UUID tekst, Model model, Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        Inzage inzage = inzagen.inzage(ik, tekst);
        model.addAttribute("ik", ik);
        model.addAttribute("inzage", inzage);
        model.addAttribute("titel", weergave.titel(ik, inzage.tekst()));
        model.addAttribute("versie", teksten.versie(inzage.tekst(), inzage.versie()));
        model.addAttribute("eerdere", inzage.schrijft() ? eerdere(inzage) : List.of());
        model.addAttribute("delingen", inzage.schrijft() ? delingen.van(inzage.tekst()) : List.of());
        model.addAttribute("opmerkingen", delingen.opmerkingen(inzage.tekst()));
        model.addAttribute("open", Schrijfwerk.isOpen(ik));
        return "afstemming/tekst";
    }

    private List<Tekst.Versie> eerdere(Inzage inzage) {
        return teksten.versies(inzage.tekst()).stream().skip(1).toList();
    }

    @PostMapping("/opmerkingen")
    String opmerken(
            @PathVariable UUID traject,
            @PathVariable UUID tekst,
            @RequestParam(defaultValue = "") String opmerking,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes terug,
            Principal persoon) {
        try {
            opmerkwerk.opmerken(griffies.griffie(traject, persoon.getName()), tekst, opmerking);
        } catch (OngeldigeInvoer fout) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fout.fouten());
            model.addAttribute("opmerking", opmerking);
            return lees(traject, tekst, model, persoon);
        }
        return naar(traject, tekst, "Uw opmerking staat erbij.", terug);
    }

    @PostMapping("/overnemen")
    String neemOver(@PathVariable UUID traject, @PathVariable UUID tekst, RedirectAttributes terug, Principal persoon) {
        Tekst eigen = schrijfwerk.overnemen(griffies.griffie(traject, persoon.getName()), tekst);
        return naar(
                traject,
                eigen.id(),
                "De tekst is overgenomen in uw eigen concept. Wat er stond, is een eerdere versie.",
                terug);
    }

    @PostMapping("/meedoen")
    String doeMee(@PathVariable UUID traject, @PathVariable UUID tekst, RedirectAttributes terug, Principal persoon) {
        deelwerk.meedoen(griffies.griffie(traject, persoon.getName()), tekst);
        return naar(traject, tekst, "U schrijft mee aan deze tekst. Uw raad beslist zelf of hij hem overneemt.", terug);
    }

    @PostMapping("/uitstappen")
    String stapUit(@PathVariable UUID traject, @PathVariable UUID tekst, RedirectAttributes terug, Principal persoon) {
        deelwerk.uitstappen(griffies.griffie(traject, persoon.getName()), tekst);
        return naar(traject, tekst, "U schrijft niet meer mee aan deze tekst.", terug);
    }

    private static String naar(UUID traject, UUID tekst, String melding, RedirectAttributes terug) {
        terug.addFlashAttribute("melding", melding);
        return "redirect:/voorgenomen/" + traject + "/teksten/" + tekst;
    }
}
