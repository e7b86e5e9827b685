package nl.regelgang.procedure;

import java.util.List;
import java.util.UUID;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.procesmotor.Storingen;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.termijnbewaking.Termijnregister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a procedure shows whatever its kind: what to do, where it stands, its terms, and its mail. */
@Component
class Procedurekader {

    private final Procedurerechten rechten;
    private final Taakblok taakblok;
    private final Procesmotor motor;
    private final Storingen storingen;
    private final Termijnregister termijnen;
    private final Postuit postuit;
    private final ObjectProvider<Procedureverwijzing> verwijzingen;
    private final Stukaanbod stukken;

    Procedurekader(
            Procedurerechten rechten,
            Taakblok taakblok,
            Procesmotor motor,
            Storingen storingen,
            Termijnregister termijnen,
            Postuit postuit,
            ObjectProvider<Procedureverwijzing> verwijzingen,
            Stukaanbod stukken) {
        this.rechten = rechten;
        this.taakblok = taakblok;
        this.motor = motor;
        this.storingen = storingen;
        this.termijnen = termijnen;
        this.postuit = postuit;
        this.verwijzingen = verwijzingen;
        this.stukken = stukken;
    }

    /** A procedure that is still being prepared has no process, and nothing of this. */
    void vul(Model model, Procedure procedure, String persoon) {
        UUID id = procedure.id();
        boolean bestuur = rechten.isBestuur(procedure.bestuur(), persoon);
        model.addAttribute("zaak", procedure);
        model.addAttribute("secretaris", rechten.isSecretaris(procedure.bestuur(), persoon));
        model.addAttribute("bestuur", bestuur);
        model.addAttribute("taken", taakblok.eigenTaken(id, persoon));
        model.addAttribute("vanAnderen", taakblok.vanAnderen(id, persoon));
        model.addAttribute("positie", motor.positie(id.toString()).orElseThrow());
        model.addAttribute("staatStil", storingen.bij(id.toString()));
        // Those of the deelnemers stand in the overview of who has answered.
        model.addAttribute(
                "termijnen",
                termijnen.verantwoording(id).stream()
                        .filter(een -> een.termijn().onderdeel().equals(id))
                        .toList());
        model.addAttribute(
                "verwijzingen",
                verwijzingen
                        .orderedStream()
                        .flatMap(een -> een.bij(procedure, persoon).stream())
                        .toList());
        model.addAttribute("heeftStukken", stukken.heeftStukken(procedure, persoon));
        model.addAttribute("verzendingen", bestuur ? verzendingen(id) : List.<Postuit.Verzending>of());
    }

    /** Without the mail within the college of a deelnemer, which is no business of the bestuur. */
    private List<Postuit.Verzending> verzendingen(UUID procedure) {
        return postuit.van(procedure).stream()
                .filter(verzending -> !Standpunten.INTERNE_POST.contains(verzending.soort()))
                .toList();
    }
}
