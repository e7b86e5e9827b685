package nl.regelgang.procedure.cyclus;

import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusfeit.Ingetrokken;
import nl.regelgang.procedure.raadpleging.Raadplegingen;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a stuk back until the bestuur has decided on it. */
@Service
@Transactional
public class Cyclusintrekking {

    private final Cyclusstukken stukken;
    private final Cyclustermijnen termijnen;
    private final Procedures procedures;
    private final Raadplegingen raadplegingen;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;

    Cyclusintrekking(
            Cyclusstukken stukken,
            Cyclustermijnen termijnen,
            Procedures procedures,
            Raadplegingen raadplegingen,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten) {
        this.stukken = stukken;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.raadplegingen = raadplegingen;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
    }

    /** @throws Achterhaald when the bestuur decided, or it has ended */
    void intrekken(Procedure procedure, String reden, Handelend door) {
        journaal.vergrendel(procedure.id());
        Cyclusstuk stuk = stukken.lees(procedure.id());
        if (!stuk.intrekbaar()) {
            throw new Achterhaald("De procedure kan niet meer worden ingetrokken: er is al besloten.");
        }
        stukken.ingetrokken(stuk.id(), reden);
        procedures.stand(stuk.id(), Fase.GESTOPT, "ingetrokken", null);
        termijnen.vervallen(stuk, "De procedure is ingetrokken.", door);
        feiten.publishEvent(new Ingetrokken(stuk.id(), procedure.onderwerp(), reden, door));
        raadplegingen.sluiten(stuk.id(), "de procedure is ingetrokken", door);
        motor.meld("procedureIngetrokken", stuk.id().toString());
    }
}
