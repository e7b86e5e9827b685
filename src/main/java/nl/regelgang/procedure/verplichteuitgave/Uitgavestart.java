package nl.regelgang.procedure.verplichteuitgave;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.OpnemingGevraagd;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretaris asks that a gemeente puts an expense on its begroting. */
@Service
@Transactional
class Uitgavestart {

    private final Uitgaven uitgaven;
    private final Procedures procedures;
    private final Uitgavetermijn termijn;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Uitgavestart(
            Uitgaven uitgaven,
            Procedures procedures,
            Uitgavetermijn termijn,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.uitgaven = uitgaven;
        this.procedures = procedures;
        this.termijn = termijn;
        this.motor = motor;
        this.feiten = feiten;
        this.klok = klok;
    }

    void vragen(UUID id, Uitgaveformulier.Gelezen gelezen, UUID stuk, Handelend door) {
        Organisatie gemeente = gelezen.gemeente();
        Uitgave uitgave = new Uitgave(
                new Procedure(
                        id,
                        Proceduresoort.VERPLICHTE_UITGAVE,
                        bestuur(gelezen.regeling(), gemeente),
                        "verplichte uitgave van %s, %d".formatted(gemeente.naam(), gelezen.jaar()),
                        Fase.LOOPT,
                        "bij de raad",
                        null),
                gemeente.id(),
                gemeente.naam(),
                gelezen.jaar(),
                gelezen.bedrag(),
                gelezen.aard(),
                gelezen.omschrijving(),
                stuk,
                gelezen.reactieTot(),
                null,
                null,
                null);
        uitgaven.voegToe(uitgave);
        procedures.deelStuk(id, stuk);
        procedures.openVoor(id, List.of(gemeente.id()));
        termijn.open(uitgave, Dagen.vandaag(klok));
        feiten.publishEvent(new OpnemingGevraagd(id, uitgave, door));
        motor.start(Uitgaveproces.PROCES, id.toString());
    }

    /** Whoever keeps toezicht on the begroting of the gemeente: gedeputeerde staten of its own province. */
    private Bestuur bestuur(Regeling regeling, Organisatie gemeente) {
        Bestuur van = Bestuur.van(regeling, Dagen.vandaag(klok));
        return new Bestuur(
                van.regeling(),
                van.regelingNaam(),
                van.hoofdstuk(),
                van.vorm(),
                van.dagelijksBestuur(),
                van.algemeenBestuur(),
                Toezichthouder.van(new OrgaanId(Objects.requireNonNull(gemeente.provincie()), OrgaanSoort.GS)));
    }
}
