package nl.regelgang.procedure.evaluatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.EvaluatieGepland;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.EvaluatieVerzet;
import nl.regelgang.regeling.Evaluaties;
import nl.regelgang.regeling.Evaluatiestand;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.RegelingOpgeheven;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.RegelsGewijzigd;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the next evaluatie of a regeling as soon as its interval and its last evaluatie are known, and moves it when one of
 * them changes. The law names no interval (Wgr art. 11a); without one nothing is planned.
 */
@Service
@Transactional
class Evaluatieplanner {

    static final String RAPPORT = "evaluatierapportVaststellen";

    private final Regelingen regelingen;
    private final Evaluaties evaluaties;
    private final Evaluatieopslag opslag;
    private final Evaluatiestappen stappen;
    private final Procedures procedures;
    private final Evaluatiemelder melder;
    private final Termijnregister termijnen;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Evaluatieplanner(
            Regelingen regelingen,
            Evaluaties evaluaties,
            Evaluatieopslag opslag,
            Evaluatiestappen stappen,
            Procedures procedures,
            Evaluatiemelder melder,
            Termijnregister termijnen,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.regelingen = regelingen;
        this.evaluaties = evaluaties;
        this.opslag = opslag;
        this.stappen = stappen;
        this.procedures = procedures;
        this.melder = melder;
        this.termijnen = termijnen;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The interval, or the day of the last evaluatie. */
    @EventListener
    void regelsGewijzigd(RegelsGewijzigd feit) {
        Regeling regeling = regelingen.vind(feit.regeling()).orElseThrow();
        if (kanEvalueren(regeling)) {
            uiterlijk(regeling).ifPresent(dag -> plan(regeling, dag, feit.omschrijving(), feit.door()));
        }
    }

    /** What would begin after the end has nobody left to carry it out; what begins before goes on. */
    @EventListener
    void regelingOpgeheven(RegelingOpgeheven feit) {
        opslag.lopend(feit.regeling())
                .filter(evaluatie -> wacht(evaluatie) && !evaluatie.begintOp().isBefore(feit.vanaf()))
                .ifPresent(evaluatie -> stappen.stop(evaluatie.id(), "De regeling is opgeheven.", Handelend.SYSTEEM));
    }

    private void plan(Regeling regeling, Uiterlijk uiterlijk, String reden, Handelend door) {
        Optional<Evaluatie> lopend = opslag.lopend(regeling.id());
        if (lopend.isEmpty()) {
            nieuw(regeling, begin(regeling, uiterlijk.dag()), uiterlijk, door);
        } else if (wacht(lopend.get()) && !uiterlijk.dag().equals(lopend.get().uiterlijk())) {
            verzet(lopend.get(), begin(regeling, uiterlijk.dag()), uiterlijk, reden, door);
        }
    }

    /**
     * The secretaris does not wait for the day on which it begins by itself.
     *
     * @return the evaluatie, also when it had begun already
     * @throws Achterhaald when a collega begins one at the same moment
     */
    UUID beginNu(RegelingId id, Handelend door) {
        Optional<Evaluatie> lopend = opslag.lopend(id);
        if (lopend.isPresent()) {
            journaal.vergrendel(lopend.get().id());
            melder.vervroegd(lopend.get().id());
            return lopend.get().id();
        }
        Regeling regeling = regelingen.vind(id).orElseThrow(() -> new NietGevonden("regeling " + id));
        try {
            UUID nieuw = nieuw(regeling, Dagen.vandaag(klok), null, door);
            melder.vervroegd(nieuw);
            return nieuw;
        } catch (DuplicateKeyException ander) {
            throw (Achterhaald)
                    new Achterhaald("Iemand anders begon deze evaluatie net. U vindt haar bij de procedures.")
                            .initCause(ander);
        }
    }

    private UUID nieuw(Regeling regeling, LocalDate begintOp, @Nullable Uiterlijk uiterlijk, Handelend door) {
        Procedure procedure = new Procedure(
                UUID.randomUUID(),
                Proceduresoort.EVALUATIE,
                Bestuur.van(regeling, Dagen.vandaag(klok)),
                "evaluatie " + begintOp.getYear(),
                Fase.LOOPT,
                "gepland",
                "Begint op " + Dagen.voluit(begintOp));
        LocalDate dag = uiterlijk == null ? null : uiterlijk.dag();
        opslag.voegToe(procedure, begintOp, dag);
        feiten.publishEvent(new EvaluatieGepland(procedure.id(), regeling.korteNaam(), begintOp, dag, door));
        if (uiterlijk != null) {
            termijnen.openen(opgave(procedure, uiterlijk));
        }
        melder.gepland(procedure.id());
        return procedure.id();
    }

    private void verzet(Evaluatie evaluatie, LocalDate begintOp, Uiterlijk uiterlijk, String reden, Handelend door) {
        journaal.vergrendel(evaluatie.id());
        opslag.verzet(evaluatie.id(), begintOp, uiterlijk.dag());
        procedures.stand(evaluatie.id(), Fase.LOOPT, "gepland", "Begint op " + Dagen.voluit(begintOp));
        feiten.publishEvent(new EvaluatieVerzet(evaluatie.id(), begintOp, uiterlijk.dag(), reden, door));
        Opgave opgave = opgave(evaluatie.procedure(), uiterlijk);
        if (termijnen.isOpen(evaluatie.id(), RAPPORT)) {
            termijnen.verzetten(opgave, reden, door);
        } else {
            termijnen.openen(opgave);
        }
        melder.herplan(evaluatie.id());
    }

    /** Whether it is only planned: what has begun keeps its days. */
    private static boolean wacht(Evaluatie evaluatie) {
        return evaluatie.procedure().stand().equals("gepland");
    }

    private static Opgave opgave(Procedure procedure, Uiterlijk uiterlijk) {
        return Opgave.van(
                procedure.id(),
                procedure.id(),
                RAPPORT,
                "Regeling evalueren",
                procedure.bestuur().dagelijksBestuur(),
                uiterlijk,
                Map.of());
    }

    /** A regeling without a bestuur of its own has nobody here who can carry it out. */
    static boolean kanEvalueren(Regeling regeling) {
        return regeling.vorm() != Vorm.REGELING_ZONDER_MEER;
    }

    private Optional<Uiterlijk> uiterlijk(Regeling regeling) {
        LocalDate laatste = evaluaties.laatste(List.of(regeling.id())).get(regeling.id());
        return laatste == null
                ? Optional.empty()
                : Evaluatiestand.uiterlijk(regeling, laatste, Dagen.vandaag(klok))
                        .filter(dag -> regeling.geldtOp(dag.dag())
                                && regeling.bekendeToezichthouderOp(Dagen.vandaag(klok))
                                        .isPresent());
    }

    private LocalDate begin(Regeling regeling, LocalDate uiterlijk) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Hoofdstuk hoofdstuk = regeling.hoofdstukOp(vandaag);
        return Termijntabel.op(vandaag)
                .regel("evaluatie-beginnen", hoofdstuk)
                .uiterlijk(hoofdstuk, regeling.regels().instellingen(), Aanknoping.op(uiterlijk))
                .orElseThrow()
                .dag();
    }
}
