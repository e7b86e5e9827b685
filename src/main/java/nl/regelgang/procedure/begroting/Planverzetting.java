package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.begroting.Begrotingsfeit.PlanningVerzet;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.procedure.zienswijzeronde.Rondeplanning;
import nl.regelgang.procesmotor.Opdrachten;
import nl.regelgang.taken.Taken;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The bestuur moves a planned day of a running procedure. Only its own planning: a term of the wet follows from what
 * happened and is never moved by hand; one that is not met by the new plan is an afwijking, with the reason.
 */
@Service
class Planverzetting {

    private static final String AANBIEDING = "aanbieding";
    private static final String VERGADERING = "vergadering";

    private final Begrotingsprocedures procedures;
    private final Zienswijzeronden ronden;
    private final Begrotingstermijnregister termijnen;
    private final Gevolgenberekening berekening;
    private final Rondeplanning rondeplanning;
    private final Begrotingsmelder melder;
    private final Taken taken;
    private final Opdrachten opdrachten;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Planverzetting(
            Begrotingsprocedures procedures,
            Zienswijzeronden ronden,
            Begrotingstermijnregister termijnen,
            Gevolgenberekening berekening,
            Rondeplanning rondeplanning,
            Begrotingsmelder melder,
            Taken taken,
            Opdrachten opdrachten,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.procedures = procedures;
        this.ronden = ronden;
        this.termijnen = termijnen;
        this.berekening = berekening;
        this.rondeplanning = rondeplanning;
        this.melder = melder;
        this.taken = taken;
        this.opdrachten = opdrachten;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Whether the real aanbieding took the place of the planned one. */
    boolean isAangeboden(Begrotingsprocedure procedure) {
        return termijnen.isAangeboden(procedure);
    }

    /** @throws Achterhaald when nothing of the plan can be moved, with the reason */
    void eisVerzetbaar(Begrotingsprocedure procedure) {
        if (procedure.status() != Status.LOOPT) {
            throw new Achterhaald("Deze procedure is %s. De planning kan niet meer worden verzet."
                    .formatted(procedure.status().naam()));
        }
        if (ronden.laatste(procedure.id()).isEmpty()) {
            throw new Achterhaald("De stukken gaan op dit moment naar de raden. Probeer het over een minuut opnieuw.");
        }
        if (taken.vanDossier(procedure.id()).stream()
                .anyMatch(taak -> taak.stap().equals("ontwerpbegrotingAanpassen"))) {
            throw new Achterhaald(
                    "Het bestuur heeft de begroting niet vastgesteld. Kies de nieuwe dagen in de taak ‘Ontwerpbegroting aanpassen’.");
        }
    }

    /**
     * What would follow; nothing is changed.
     *
     * @throws Achterhaald when nothing of the plan can be moved
     * @throws OngeldigeInvoer at the field of a day that cannot be
     */
    Verzetgevolgen gevolgen(Begrotingsprocedure procedure, Plan nieuw) {
        eisVerzetbaar(procedure);
        Zienswijzeronde ronde = ronde(procedure);
        eisMogelijk(procedure, ronde, nieuw);
        return berekening.van(procedure, ronde, nieuw);
    }

    /**
     * Moves the plan, in one transaction with all that hangs on it.
     *
     * @param gezien the {@link Verzetformulier#kenmerk} of the plan that the person saw
     * @return how many raden got another day, and a message
     * @throws Achterhaald when the procedure ended meanwhile, or somebody else moved the plan
     * @throws OngeldigeInvoer as {@link #gevolgen}
     */
    int verzetten(UUID opdracht, UUID id, String gezien, Plan nieuw, String reden, Handelend door) {
        return opdrachten.uitvoeren(opdracht, () -> {
            journaal.vergrendel(id);
            Begrotingsprocedure procedure = procedures.lees(id);
            eisOngewijzigd(procedure.plan(), gezien);
            Verzetgevolgen gevolgen = gevolgen(procedure, nieuw);
            return verzet(procedure, gevolgen, reden, door);
        });
    }

    private int verzet(Begrotingsprocedure procedure, Verzetgevolgen gevolgen, String reden, Handelend door) {
        Begrotingsprocedure nieuw = procedure.met(gevolgen.plan());
        Zienswijzeronde ronde = ronde(procedure);
        procedures.planWijzigen(nieuw.id(), nieuw.jaar(), nieuw.plan(), nieuw.ontwerp());
        feiten.publishEvent(new PlanningVerzet(
                nieuw.id(),
                procedure.plan(),
                nieuw.plan(),
                new Afwijking(gevolgen.planning().afwijkingen(), reden),
                Grondslag.WERKAFSPRAAK,
                door));
        termijnen.planVerzet(nieuw, ronde.verzondenOp(), reden, door);
        melder.herplan(nieuw.id());
        return ronde.geslotenOp() == null
                ? rondeplanning.verzetten(ronde, berekening.sluiting(nieuw, ronde), reden, door)
                : 0;
    }

    private static void eisOngewijzigd(Plan plan, String gezien) {
        if (!Verzetformulier.kenmerk(plan).equals(gezien)) {
            throw new Achterhaald(
                    "Een collega heeft de planning intussen verzet: aanbieding op %s, vergadering op %s. Hieronder staan de gevolgen opnieuw. Bekijk ze en bevestig nog eens."
                            .formatted(voluit(plan.aanbieding()), voluit(plan.vergadering())));
        }
    }

    private void eisMogelijk(Begrotingsprocedure procedure, Zienswijzeronde ronde, Plan nieuw) {
        Plan was = procedure.plan();
        if (nieuw.equals(was)) {
            throw new OngeldigeInvoer(
                    isAangeboden(procedure) ? VERGADERING : AANBIEDING,
                    "Dit zijn de dagen die al zijn gepland. Vul een andere dag in.");
        }
        if (!nieuw.aanbieding().equals(was.aanbieding())) {
            eisAanbieding(procedure, nieuw);
        }
        if (!nieuw.vergadering().equals(was.vergadering())) {
            eisNietVoorbij(VERGADERING, nieuw.vergadering());
        }
        LocalDate aangeboden = isAangeboden(procedure)
                ? Optional.ofNullable(procedure.verloop().aangebodenOp()).orElse(nieuw.aanbieding())
                : nieuw.aanbieding();
        if (aangeboden.isAfter(nieuw.vergadering())) {
            throw new OngeldigeInvoer(
                    VERGADERING,
                    "De aanbieding op %s is dan na de vergadering op %s. Kies een latere vergadering of een eerdere aanbieding (%s)."
                            .formatted(
                                    voluit(aangeboden),
                                    voluit(nieuw.vergadering()),
                                    procedure.grondslag("Wgr art. 35 lid 3")));
        }
        eisTijdVoorDeRaden(procedure, ronde, nieuw);
    }

    private void eisAanbieding(Begrotingsprocedure procedure, Plan nieuw) {
        if (isAangeboden(procedure)) {
            throw new OngeldigeInvoer(
                    AANBIEDING, "De begroting is al aangeboden. Alleen de vergadering kan nog worden verzet.");
        }
        eisNietVoorbij(AANBIEDING, nieuw.aanbieding());
    }

    private void eisNietVoorbij(String veld, LocalDate dag) {
        if (dag.isBefore(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(
                    veld, "%s is voorbij. Kies vandaag of een latere dag.".formatted(hoofdletter(voluit(dag))));
        }
    }

    private void eisTijdVoorDeRaden(Begrotingsprocedure procedure, Zienswijzeronde ronde, Plan nieuw) {
        LocalDate sluiting = berekening.sluiting(procedure.met(nieuw), ronde);
        if (!sluiting.equals(ronde.sluitOp()) && !ronde.alleBinnen() && sluiting.isBefore(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(
                    termijnen.termijnen(procedure).vanafAanbieding() ? AANBIEDING : VERGADERING,
                    "Er zijn raden die nog niet hebben gereageerd. Kies een dag na vandaag, anders is hun dag voorbij voordat zij het weten.");
        }
    }

    private static String hoofdletter(String zin) {
        return zin.substring(0, 1).toUpperCase(Dagen.NEDERLANDS) + zin.substring(1);
    }

    private Zienswijzeronde ronde(Begrotingsprocedure procedure) {
        return ronden.laatste(procedure.id()).orElseThrow();
    }
}
