package nl.regelgang.procedure.uittreding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.VoornemenIngetrokken;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.VoornemenOntvangen;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretaris records that a deelnemer means to leave, or that it does not any more. */
@Service
@Transactional
class Uittredingstart implements Intrekbaar {

    static final String PROCES = "uittredingsprocedure";

    private final Uittredingen uittredingen;
    private final Procedures procedures;
    private final Deelnemersbesluiten besluiten;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Uittredingstart(
            Uittredingen uittredingen,
            Procedures procedures,
            Deelnemersbesluiten besluiten,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.uittredingen = uittredingen;
        this.procedures = procedures;
        this.besluiten = besluiten;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    void beginnen(UUID id, Uittredingsformulier.Gelezen gelezen, UUID ontwerp, Handelend door) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Bestuur bestuur = Bestuur.van(gelezen.regeling(), vandaag);
        procedures.voegToe(
                new Procedure(
                        id,
                        Proceduresoort.UITTREDING,
                        bestuur,
                        "uittreding van " + gelezen.uittreder().naam(),
                        Fase.LOOPT,
                        "voornemen ontvangen",
                        null),
                vandaag.getYear());
        uittredingen.voegToe(id, ontwerp, gelezen.uittreder().id(), gelezen.bekendmaker(), vandaag);
        feiten.publishEvent(new VoornemenOntvangen(
                id, gelezen.uittreder().naam(), bestuur.regelingNaam(), bestuur.grondslag("Wgr art. 9 lid 1"), door));
        motor.start(PROCES, id.toString());
    }

    /** Once it decided it has left: only a new besluit, to join again, can change that. */
    boolean kanIntrekken(UUID id) {
        return uittredingen.lees(id).ingetrokkenReden() == null
                && besluiten.besluitend(id).stream().noneMatch(Besluittraject::isKlaar);
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.UITTREDING;
    }

    @Override
    public String wat() {
        return "het voornemen";
    }

    /** @throws Achterhaald when the deelnemer decided already, or it has ended */
    @Override
    public void intrekken(Procedure procedure, String reden, Handelend door) {
        journaal.vergrendel(procedure.id());
        if (!kanIntrekken(procedure.id())) {
            throw new Achterhaald("Het voornemen kan niet meer worden ingetrokken: er is al besloten.");
        }
        uittredingen.ingetrokken(procedure.id(), reden);
        procedures.stand(procedure.id(), Fase.GESTOPT, "ingetrokken", null);
        besluiten.stoppen(procedure, door);
        feiten.publishEvent(new VoornemenIngetrokken(
                procedure.id(), reden, procedure.bestuur().grondslag("Wgr art. 9 lid 1"), door));
        motor.meld("procedureIngetrokken", procedure.id().toString());
    }
}
