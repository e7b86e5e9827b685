package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.afstemming.Voorgenomen;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Bijdragen;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.zienswijzen.Reacties;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way of one deelnemer: its own organisation sees all of it, others what they may read of its zienswijze. */
@Controller
@RequestMapping("/procedures/{id}/trajecten/{traject}")
class TrajectController {

    private final Ronderechten rechten;
    private final Procedurerechten procedurerechten;
    private final Begrotingsprocedures begrotingen;
    private final Zienswijzeronden ronden;
    private final Reacties reacties;
    private final Standpunten standpunten;
    private final Bijdragen bijdragen;
    private final Procesmotor motor;
    private final Documenten documenten;
    private final Toegang toegang;
    private final Voorgenomen voorgenomen;

    TrajectController(
            Ronderechten rechten,
            Procedurerechten procedurerechten,
            Begrotingsprocedures begrotingen,
            Zienswijzeronden ronden,
            Reacties reacties,
            Standpunten standpunten,
            Bijdragen bijdragen,
            Procesmotor motor,
            Documenten documenten,
            Toegang toegang,
            Voorgenomen voorgenomen) {
        this.rechten = rechten;
        this.procedurerechten = procedurerechten;
        this.begrotingen = begrotingen;
        this.ronden = ronden;
        this.reacties = reacties;
        this.standpunten = standpunten;
        this.bijdragen = bijdragen;
        this.motor = motor;
        this.documenten = documenten;
        this.toegang = toegang;
        this.voorgenomen = voorgenomen;
    }

    @GetMapping
    String traject(@PathVariable UUID id, @PathVariable UUID traject, Model model, Principal persoon) {
        String wie = persoon.getName();
        Procedure procedure = rechten.zichtbaar(id, wie);
        Zienswijzeronde ronde = rondeVan(id, traject);
        Traject deze = deze(ronde, traject);
        boolean eigen = procedurerechten
                .organisatiesVan(procedure.bestuur(), wie)
                .contains(deze.deelnemer().organisatie());
        if (!eigen && !rechten.magZienswijzeLezen(procedure.bestuur(), ronde, deze, wie)) {
            throw new NietGevonden("traject " + traject);
        }
        model.addAttribute("procedure", procedure);
        model.addAttribute("ronde", ronde);
        model.addAttribute("traject", deze);
        model.addAttribute(
                "reactieLeesbaar",
                procedurerechten.isBestuur(procedure.bestuur(), wie) || ronde.reactieVerzonden(deze));
        model.addAttribute(
                "eerdereReacties",
                reacties.verzonden(traject).stream()
                        .filter(reactie -> !reactie.equals(deze.reactie()))
                        .toList());
        model.addAttribute(
                "bijlage",
                Optional.ofNullable(deze.bijlage()).flatMap(documenten::vind).orElse(null));
        model.addAttribute(
                "samenMet",
                voorgenomen.samenMet(traject).stream()
                        .filter(ander -> rechten.magZienswijzeLezen(procedure.bestuur(), ronde, ander, wie))
                        .toList());
        begrotingen.vind(id).ifPresent(begroting -> bijdrage(begroting, deze, eigen, wie, model));
        if (eigen) {
            model.addAttribute("voorgenomen", rechten.isGriffier(deze, wie) ? Voorgenomen.pad(traject) : null);
            model.addAttribute("positie", motor.positie(traject.toString()).orElse(null));
            model.addAttribute("standpunt", standpunten.van(traject).orElse(null));
            model.addAttribute("magHeropenen", ronde.heropenbaar(deze) && rechten.isGriffier(deze, wie));
            model.addAttribute("magVerzetten", deze.heeftGeplandeVergadering() && rechten.isGriffier(deze, wie));
            model.addAttribute("magOpnieuwVragen", isBestuurssecretaris(deze, wie));
            model.addAttribute(
                    "inCollege", toegang.heeftFunctieIn(wie, deze.deelnemer().college()));
        }
        return "begroting/traject";
    }

    /** What the deelnemer pays by this draft: for itself, and for the bestuur also before it was shared. */
    private void bijdrage(Begrotingsprocedure procedure, Traject traject, boolean eigen, String wie, Model model) {
        boolean bestuur = toegang.heeftFunctieIn(wie, procedure.bestuur().dagelijksBestuur());
        if (eigen || bestuur) {
            model.addAttribute("bijdragejaar", procedure.jaar());
            model.addAttribute(
                    "bijdrage",
                    bijdragen.reeks(
                            procedure.bestuur().regeling(),
                            traject.deelnemer().organisatie(),
                            procedure.jaar(),
                            bestuur));
        }
    }

    /** A new link for whoever has not answered and whose link no longer works. */
    @PostMapping("/akkoord")
    String opnieuwVragen(
            @PathVariable UUID id, @PathVariable UUID traject, RedirectAttributes terug, Principal persoon) {
        rechten.zichtbaar(id, persoon.getName());
        Traject deze = deze(rondeVan(id, traject), traject);
        if (!isBestuurssecretaris(deze, persoon.getName())) {
            throw new NietGevonden("traject " + traject);
        }
        if (deze.status() != Traject.Status.OPEN) {
            throw new Achterhaald("De raad heeft al besloten. Akkoord van het college is niet meer nodig.");
        }
        standpunten.akkoordVragen(traject);
        terug.addFlashAttribute(
                "melding", "Wie nog niet heeft geantwoord en geen werkende link meer heeft, krijgt een nieuw bericht.");
        return "redirect:/procedures/" + id + "/trajecten/" + traject;
    }

    private boolean isBestuurssecretaris(Traject traject, String persoon) {
        return toegang.functiesVan(persoon).stream()
                .anyMatch(functie -> functie.rol() == Rol.BESTUURSSECRETARIS
                        && functie.orgaan().equals(traject.deelnemer().college()));
    }

    private static Traject deze(Zienswijzeronde ronde, UUID traject) {
        return ronde.trajecten().stream()
                .filter(een -> een.id().equals(traject))
                .findFirst()
                .orElseThrow();
    }

    private Zienswijzeronde rondeVan(UUID procedure, UUID traject) {
        return ronden.van(procedure).stream()
                .filter(ronde -> ronde.trajecten().stream().map(Traject::id).anyMatch(traject::equals))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("traject " + traject));
    }
}
