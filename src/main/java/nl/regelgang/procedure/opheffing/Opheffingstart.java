package nl.regelgang.procedure.opheffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.opheffing.Opheffingsfeit.OpheffingVoorgesteld;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingbesluit;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretaris proposes to end a regeling, or withdraws the proposal. */
@Service
@Transactional
class Opheffingstart implements Intrekbaar {

    static final String PROCES = "opheffingsprocedure";

    private final Opheffingen opheffingen;
    private final Besluitvorming besluitvorming;
    private final Procedures procedures;
    private final Regelingen regelingen;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Opheffingstart(
            Opheffingen opheffingen,
            Besluitvorming besluitvorming,
            Procedures procedures,
            Regelingen regelingen,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.opheffingen = opheffingen;
        this.besluitvorming = besluitvorming;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.motor = motor;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Whether somebody proposed it already, and it was not decided. */
    boolean loopt(Regeling regeling) {
        return procedures.loopt(regeling.id(), Proceduresoort.OPHEFFING);
    }

    /** @throws OngeldigeInvoer when somebody else proposed it in the meantime */
    void voorstellen(UUID id, Opheffingsformulier.Gelezen gelezen, UUID ontwerp, Handelend door) {
        regelingen.vergrendel(gelezen.regeling().id());
        if (loopt(gelezen.regeling())) {
            throw new OngeldigeInvoer("regeling", Opheffingsformulier.LOOPT_AL);
        }
        LocalDate vandaag = Dagen.vandaag(klok);
        Bestuur bestuur = Bestuur.van(gelezen.regeling(), vandaag);
        procedures.voegToe(
                new Procedure(
                        id,
                        Proceduresoort.OPHEFFING,
                        bestuur,
                        "opheffing van de regeling",
                        Fase.LOOPT,
                        "ontwerp bij de raden",
                        null),
                vandaag.getYear());
        opheffingen.voegToe(id);
        besluitvorming.beginnen(id, Regelingbesluit.OPHEFFING, ontwerp, gelezen.bekendmaker());
        feiten.publishEvent(
                new OpheffingVoorgesteld(id, bestuur.regelingNaam(), bestuur.grondslag("Wgr art. 9 lid 1"), door));
        motor.start(PROCES, id.toString());
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.OPHEFFING;
    }

    @Override
    public String wat() {
        return "het voorstel";
    }

    /** @throws nl.regelgang.gedeeld.Achterhaald when the totstandkoming was established, or it has ended */
    @Override
    public void intrekken(Procedure procedure, String reden, Handelend door) {
        besluitvorming.intrekken(procedure, reden, door);
    }
}
