package nl.regelgang.procedure.kaders;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstart;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.termijnen.Aanknoping;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretaris sends the kaders. */
@Service
@Transactional
class Kadersstart {

    private final Cyclusstart start;
    private final Kadersopslag kaders;
    private final Cyclustermijnen termijnen;
    private final Procesmotor motor;

    Kadersstart(Cyclusstart start, Kadersopslag kaders, Cyclustermijnen termijnen, Procesmotor motor) {
        this.start = start;
        this.kaders = kaders;
        this.termijnen = termijnen;
        this.motor = motor;
    }

    void beginnen(UUID id, Kadersformulier.Gelezen gelezen, UUID stuk, UUID jaarrekening, Handelend door) {
        Cyclusstuk begonnen = start.begin(
                new Cyclusstart.Nieuw(
                        id,
                        Cyclussoort.KADERS,
                        gelezen.regeling(),
                        gelezen.jaar(),
                        "kaders voor de begroting " + gelezen.jaar(),
                        stuk,
                        "wordt toegezonden"),
                "De voorlopige jaarrekening gaat mee.",
                gelezen.afwijking(),
                door);
        kaders.voegToe(id, jaarrekening);
        termijnen
                .uiterlijk(begonnen, "kaders", Aanknoping.in(gelezen.jaar()))
                .ifPresent(uiterlijk -> termijnen.open(
                        begonnen,
                        Kadersproces.TOEZENDEN,
                        "Kaders en voorlopige jaarrekening toezenden aan de raden",
                        begonnen.procedure().bestuur().dagelijksBestuur(),
                        uiterlijk,
                        Map.of("begin van het begrotingsjaar", LocalDate.of(gelezen.jaar(), 1, 1))));
        motor.start(Cyclussoort.KADERS.proces(), id.toString());
    }
}
