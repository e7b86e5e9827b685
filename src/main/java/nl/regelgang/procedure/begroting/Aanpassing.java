package nl.regelgang.procedure.begroting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.begroting.Begrotingsfeit.OntwerpbegrotingAangepast;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The DB adapts the draft that the AB did not adopt, and decides whether the raden are asked again. */
@Service
class Aanpassing {

    private final Begrotingsprocedures procedures;
    private final Zienswijzeronden ronden;
    private final Reactiestand reacties;
    private final Dossierstukken stukken;
    private final Begrotingstermijnregister termijnen;
    private final Begrotingsmelder melder;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Aanpassing(
            Begrotingsprocedures procedures,
            Zienswijzeronden ronden,
            Reactiestand reacties,
            Dossierstukken stukken,
            Begrotingstermijnregister termijnen,
            Begrotingsmelder melder,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.procedures = procedures;
        this.ronden = ronden;
        this.reacties = reacties;
        this.stukken = stukken;
        this.termijnen = termijnen;
        this.melder = melder;
        this.feiten = feiten;
        this.klok = klok;
    }

    void ontwerpbegrotingAanpassen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        Plan plan = new Plan(
                ingevuld.datum("aanbiedingOp").orElseThrow(),
                ingevuld.datum("vergaderingOp").orElseThrow());
        boolean nieuweRonde = ingevuld.ja("nieuweRonde");
        Afwijking afwijking = Afwijking.van(afwijkingen(procedure, plan, nieuweRonde), ingevuld);
        procedures.planWijzigen(
                procedure.id(),
                procedure.jaar(),
                plan,
                stukken.gekozen(procedure.id(), ingevuld, "ontwerpbegroting").orElse(procedure.ontwerp()));
        procedures.nieuweRonde(procedure.id(), nieuweRonde);
        if (!nieuweRonde) {
            zelfdeRonde(procedures.lees(procedure.id()));
        }
        feiten.publishEvent(new OntwerpbegrotingAangepast(
                procedure.id(),
                nieuweRonde,
                ingevuld.tekst("reden"),
                plan,
                afwijking,
                Grondslag.WERKAFSPRAAK,
                ingevuld.door()));
    }

    private void zelfdeRonde(Begrotingsprocedure gepland) {
        termijnen.aanbiedingGepland(gepland, verzondenOp(gepland));
        if (!reacties.zonderReactie(gepland.id()).isEmpty()) {
            termijnen.reactieGevraagd(gepland);
            melder.herplan(gepland.id());
        }
    }

    /**
     * What the law says of a new plan. A new round goes out today; without one the twelve weeks ran from the last.
     *
     * @throws OngeldigeInvoer when a new round would be over before it began
     */
    private List<String> afwijkingen(Begrotingsprocedure procedure, Plan plan, boolean nieuweRonde) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        if (nieuweRonde && !regels.doel(plan).isAfter(vandaag)) {
            throw new OngeldigeInvoer(
                    regels.vanafAanbieding() ? "aanbiedingOp" : "vergaderingOp",
                    "De stukken gaan vandaag naar de raden. Kies een dag na vandaag, anders is de nieuwe ronde voorbij voordat zij begint.");
        }
        LocalDate verzending = nieuweRonde ? vandaag : verzondenOp(procedure);
        String toezichthouder = procedure.bestuur().toezichthouder().naam();
        return Begrotingsplanning.maak(
                        new Planvraag(regels, toezichthouder, procedure.jaar(), verzending, plan, vandaag))
                .afwijkingen();
    }

    private LocalDate verzondenOp(Begrotingsprocedure procedure) {
        return ronden.laatste(procedure.id()).orElseThrow().verzondenOp();
    }
}
