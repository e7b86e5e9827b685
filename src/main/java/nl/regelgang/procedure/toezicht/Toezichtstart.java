package nl.regelgang.procedure.toezicht;

import java.time.Clock;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.NaarToezichthouder;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.toezicht.Toezicht.Stuk;
import nl.regelgang.procedure.toezicht.Toezichtfeit.StukOntvangen;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijninstellingen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A toezichthouder begins when a stuk comes in, in the transaction that sends it. */
@Service
@Transactional
class Toezichtstart {

    private final Toezichten toezichten;
    private final Toezichttermijnen termijnen;
    private final Toezichtpost post;
    private final Procedures procedures;
    private final Regelingen regelingen;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Toezichtstart(
            Toezichten toezichten,
            Toezichttermijnen termijnen,
            Toezichtpost post,
            Procedures procedures,
            Regelingen regelingen,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.toezichten = toezichten;
        this.termijnen = termijnen;
        this.post = post;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.motor = motor;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** An adopted jaarrekening asks nothing of him, and what the Waterschapswet asks was not established. */
    @EventListener
    void ontvangen(NaarToezichthouder feit) {
        Bestuur bestuur = feit.procedure().bestuur();
        Termijninstellingen instellingen =
                regelingen.vind(bestuur.regeling()).orElseThrow().regels().instellingen();
        boolean jaarrekening = feit.procedure().soort() == Proceduresoort.JAARREKENING;
        if ((jaarrekening && feit.vastgesteld()) || waterschapswet(bestuur.hoofdstuk(), instellingen)) {
            return;
        }
        Toezicht toezicht = toezicht(feit);
        toezichten.voegToe(toezicht);
        procedures.instellingen(toezicht.id(), instellingen);
        openVoorLezers(toezicht);
        feiten.publishEvent(new StukOntvangen(
                toezicht.id(),
                feit.procedure().onderwerp(),
                feit.op(),
                feit.teLaat(),
                termijnen.artikel(
                        toezicht, Grondslag.van(jaarrekening ? "Gemeentewet art. 201" : "Gemeentewet art. 203 lid 1")),
                feit.door()));
        if (!jaarrekening) {
            termijnen.regime(toezicht);
        }
        motor.start(
                jaarrekening ? Vaststellingsproces.PROCES : Toezichtproces.PROCES,
                toezicht.id().toString());
    }

    private static boolean waterschapswet(Hoofdstuk hoofdstuk, Termijninstellingen instellingen) {
        return hoofdstuk == Hoofdstuk.III
                || (hoofdstuk == Hoofdstuk.V && instellingen.aan(Instelling.ALLEEN_WATERSCHAPPEN));
    }

    private Toezicht toezicht(NaarToezichthouder feit) {
        Procedure over = feit.procedure();
        return new Toezicht(
                new Procedure(
                        UUID.randomUUID(),
                        Proceduresoort.TOEZICHT,
                        over.bestuur(),
                        "toezicht op " + over.onderwerp(),
                        Fase.LOOPT,
                        "bij de toezichthouder",
                        null),
                new Stuk(over.soort(), over.id(), feit.stuk(), feit.jaar(), feit.op(), feit.teLaat()),
                Dagen.vandaag(klok),
                null,
                null,
                null);
    }

    private void openVoorLezers(Toezicht toezicht) {
        Procedure procedure = toezicht.procedure();
        procedures.openVoorOrgaan(
                procedure.id(), procedure.bestuur().toezichthouder().orgaan());
        procedures.openVoor(
                procedure.id(),
                post.deelnemers(procedure).stream().map(Organisatie::id).toList());
    }
}
