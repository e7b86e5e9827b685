package nl.regelgang.procedure.aangaan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.aangaan.Aangaanfeit.InitiatiefGenomen;
import nl.regelgang.procedure.aangaan.Aangaanfeit.InitiatiefIngetrokken;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A college takes the initiative for a regeling, or withdraws it. */
@Service
@Transactional
class Aangaanstart implements Intrekbaar {

    static final String PROCES = "aangaanprocedure";

    private final Aangaanopslag opslag;
    private final Procedures procedures;
    private final Besluitvorming besluitvorming;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Aangaanstart(
            Aangaanopslag opslag,
            Procedures procedures,
            Besluitvorming besluitvorming,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.opslag = opslag;
        this.procedures = procedures;
        this.besluitvorming = besluitvorming;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** @throws nl.regelgang.gedeeld.OngeldigeInvoer when it cannot be told who would supervise the regeling */
    void beginnen(UUID id, Aangaanformulier.Gelezen gelezen, UUID startdocument, Handelend door) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Aangaan aangaan = opslag.voegToe(id, gelezen);
        Bestuur bestuur = bestuur(gelezen, aangaan.regeling(gelezen.deelnemers(), null), vandaag);
        procedures.voegToe(
                new Procedure(
                        id,
                        Proceduresoort.AANGAAN,
                        bestuur,
                        "aangaan van de regeling",
                        Fase.LOOPT,
                        "initiatief genomen",
                        null),
                vandaag.getYear());
        procedures.deelStuk(id, startdocument);
        feiten.publishEvent(new InitiatiefGenomen(
                id,
                gelezen.naam(),
                gelezen.vorm(),
                gelezen.deelnemers().stream().map(Organisatie::naam).collect(Collectors.joining(", ")),
                gelezen.waarom(),
                bestuur.grondslag("Wgr art. 1 lid 1"),
                door));
        motor.start(PROCES, id.toString());
    }

    /** As long as there is no bestuur, the college that takes the initiative does what it would do. */
    private static Bestuur bestuur(Aangaanformulier.Gelezen gelezen, Regeling regeling, LocalDate vandaag) {
        return new Bestuur(
                regeling.id(),
                regeling.korteNaam(),
                regeling.hoofdstukOp(vandaag),
                regeling.vorm(),
                gelezen.initiatiefnemer(),
                gelezen.initiatiefnemer(),
                regeling.toezichthouderOp(vandaag));
    }

    boolean kanIntrekken(Aangaan aangaan) {
        return aangaan.ingetrokkenReden() == null
                && besluitvorming
                        .vind(aangaan.id())
                        .filter(voorstel -> !voorstel.kanIntrekken())
                        .isEmpty();
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.AANGAAN;
    }

    @Override
    public String wat() {
        return "het initiatief";
    }

    /** @throws Achterhaald when it was established whether the regeling came about, or it has ended */
    @Override
    public void intrekken(Procedure procedure, String reden, Handelend door) {
        journaal.vergrendel(procedure.id());
        if (!kanIntrekken(opslag.lees(procedure.id()))) {
            throw new Achterhaald("Het initiatief kan niet meer worden ingetrokken.");
        }
        opslag.ingetrokken(procedure.id(), reden);
        if (besluitvorming.vind(procedure.id()).isPresent()) {
            besluitvorming.intrekken(procedure, reden, door);
            return;
        }
        procedures.stand(procedure.id(), Fase.GESTOPT, "ingetrokken", null);
        feiten.publishEvent(new InitiatiefIngetrokken(
                procedure.id(), reden, procedure.bestuur().grondslag("Wgr art. 1 lid 1"), door));
        motor.meld("procedureIngetrokken", procedure.id().toString());
    }
}
