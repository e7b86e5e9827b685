package nl.regelgang.procedure.jaarrekening;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.cyclus.Cyclusraden;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstart;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretaris begins the procedure of a jaarrekening, once the raden have the voorlopige. */
@Service
@Transactional
class Jaarrekeningstart {

    private final Cyclusstart start;
    private final Cyclusraden raden;
    private final Jaarrekeningen jaarrekeningen;
    private final Jaarrekeningtermijnen termijnen;
    private final Procesmotor motor;

    Jaarrekeningstart(
            Cyclusstart start,
            Cyclusraden raden,
            Jaarrekeningen jaarrekeningen,
            Jaarrekeningtermijnen termijnen,
            Procesmotor motor) {
        this.start = start;
        this.raden = raden;
        this.jaarrekeningen = jaarrekeningen;
        this.termijnen = termijnen;
        this.motor = motor;
    }

    void beginnen(UUID id, Jaarrekeningformulier.Gelezen gelezen, UUID voorlopige, Handelend door) {
        Cyclusstuk stuk = start.begin(
                new Cyclusstart.Nieuw(
                        id,
                        Cyclussoort.JAARREKENING,
                        gelezen.regeling(),
                        gelezen.jaar(),
                        "jaarrekening " + gelezen.jaar(),
                        voorlopige,
                        "in voorbereiding"),
                "De raden kregen de voorlopige jaarrekening op %s.".formatted(voluit(gelezen.toegezondenOp())),
                gelezen.afwijking(),
                door);
        jaarrekeningen.voegToe(id, gelezen.toegezondenOp(), gelezen.sisa());
        termijnen.begonnen(stuk);
        raden.openVoorRaden(stuk);
        motor.start(Cyclussoort.JAARREKENING.proces(), id.toString());
    }
}
