package nl.regelgang.procedure.begroting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.begroting.Begrotingsfeit.BegrotingsprocedureGestart;
import nl.regelgang.procedure.begroting.Begrotingsfeit.BegrotingsprocedureIngetrokken;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.procedure.zienswijzeronde.Rondeberichten;
import nl.regelgang.procedure.zienswijzeronde.Ronden;
import nl.regelgang.regeling.Bijdragen;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.taken.Taken;
import nl.regelgang.zienswijzen.Reacties;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the secretaris of the bestuur does outside his tasks: prepare, start, remind, react, withdraw. */
@Service
@Transactional
class Begrotingen {

    private final Begrotingsprocedures procedures;
    private final Regelingen regelingen;
    private final Procedureregels regels;
    private final Begrotingsmelder melder;
    private final Ronden ronden;
    private final Reacties reacties;
    private final Zienswijzeronden zienswijzeronden;
    private final Reactiestand stand;
    private final Rondeberichten berichten;
    private final Begrotingstermijnregister termijnen;
    private final Taken taken;
    private final Bijdragen bijdragen;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Begrotingen(
            Begrotingsprocedures procedures,
            Regelingen regelingen,
            Procedureregels regels,
            Begrotingsmelder melder,
            Ronden ronden,
            Reacties reacties,
            Zienswijzeronden zienswijzeronden,
            Reactiestand stand,
            Rondeberichten berichten,
            Begrotingstermijnregister termijnen,
            Taken taken,
            Bijdragen bijdragen,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.regels = regels;
        this.melder = melder;
        this.ronden = ronden;
        this.zienswijzeronden = zienswijzeronden;
        this.stand = stand;
        this.reacties = reacties;
        this.berichten = berichten;
        this.termijnen = termijnen;
        this.taken = taken;
        this.bijdragen = bijdragen;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Prepares a procedure; nobody outside the bestuur sees it before it is started. */
    void voorbereiden(UUID id, Startformulier.Gelezen gelezen, UUID ontwerp) {
        procedures.voegToe(id, bestuur(gelezen.regeling()), gelezen.jaar(), gelezen.plan(), ontwerp, klok.instant());
    }

    void wijzigen(Begrotingsprocedure procedure, Startformulier.Gelezen gelezen, UUID ontwerp) {
        if (procedure.status() != Status.CONCEPT) {
            throw new Achterhaald("Deze procedure is al gestart. Het plan kan hier niet meer worden gewijzigd.");
        }
        procedures.planWijzigen(procedure.id(), gelezen.jaar(), gelezen.plan(), ontwerp);
    }

    private Bestuur bestuur(RegelingId id) {
        Regeling regeling = regelingen.vind(id).orElseThrow(() -> new NietGevonden("regeling " + id));
        return Bestuur.van(regeling, Dagen.vandaag(klok));
    }

    /**
     * Starts the procedure: from here the stukken go out, and what the regeling is and decides today holds for it until
     * its end.
     *
     * @param zinnen the terms that the plan does not meet
     * @param afwijking why it is started nevertheless; needed when there are such terms
     */
    void starten(Begrotingsprocedure concept, List<String> zinnen, @Nullable String afwijking, Handelend door) {
        if (!zinnen.isEmpty() && afwijking == null) {
            throw new OngeldigeInvoer(
                    "afwijking", "Een termijn wordt niet gehaald. Vul de reden in waarom u toch start.");
        }
        if (!procedures.gestart(concept.id(), Dagen.vandaag(klok), afwijking)) {
            throw new Achterhaald("Deze procedure is al gestart.");
        }
        Begrotingsprocedure procedure = metBestuurVanVandaag(concept);
        regels.vastleggen(procedure);
        feiten.publishEvent(new BegrotingsprocedureGestart(
                procedure.id(),
                procedure.bestuur().regelingNaam(),
                procedure.jaar(),
                procedure.plan().aanbieding(),
                procedure.plan().vergadering(),
                new Afwijking(zinnen, afwijking),
                procedure.grondslag("Wgr art. 35 lid 1"),
                door));
        bijdragen.deel(procedure.bestuur().regeling(), procedure.jaar(), door);
        melder.gestart(procedure.id());
    }

    private Begrotingsprocedure metBestuurVanVandaag(Begrotingsprocedure concept) {
        procedures.bestuurWijzigen(concept.id(), bestuur(concept.bestuur().regeling()));
        return procedures.lees(concept.id());
    }

    List<String> herinneren(Begrotingsprocedure procedure, Handelend door) {
        journaal.vergrendel(procedure.id());
        return ronden.herinneren(procedure.id(), door);
    }

    /**
     * Keeps the judgement on one zienswijze. It goes to the raden when the bestuur adopts the reaction; when that was done
     * already, this corrects what they got and goes to them at once.
     */
    void reageren(Begrotingsprocedure procedure, UUID traject, String oordeel, String conclusie, Handelend door) {
        journaal.vergrendel(procedure.id());
        Zienswijzeronde ronde = stand.rondeVan(procedure.id(), traject);
        if (procedure.status() == Status.INGETROKKEN) {
            throw new Achterhaald("De procedure is ingetrokken. Reageren kan niet meer.");
        }
        reacties.reageren(traject, oordeel, conclusie, door);
        if (ronde.reactieVerzondenOp() != null && !moetNogReageren(procedure)) {
            Zienswijzeronde bijgewerkt = zienswijzeronden.vind(ronde.id()).orElseThrow();
            reacties.verzonden(bijgewerkt);
            berichten.reactieToegezonden(bijgewerkt);
        }
    }

    private boolean moetNogReageren(Begrotingsprocedure procedure) {
        return taken.vanDossier(procedure.id()).stream()
                .filter(taak -> taak.proces().equals(Begrotingsmelder.PROCES))
                .anyMatch(taak -> taak.stap().equals(Begrotingstermijnregister.REACTIE));
    }

    void intrekken(Begrotingsprocedure procedure, String reden, Handelend door) {
        journaal.vergrendel(procedure.id());
        if (!procedures.ingetrokken(procedure.id(), reden)) {
            throw new Achterhaald("Deze procedure loopt niet meer en kan niet worden ingetrokken.");
        }
        feiten.publishEvent(new BegrotingsprocedureIngetrokken(procedure.id(), reden, Grondslag.WERKAFSPRAAK, door));
        termijnen.ingetrokken(procedure);
        ronden.sluiten(procedure.id(), "de procedure is ingetrokken", door);
        melder.ingetrokken(procedure.id());
    }
}
