package nl.regelgang.procedure.begrotingswijziging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstart;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Aanknoping;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretaris begins to change the begroting; the rules of the regeling say whether the raden are asked. */
@Service
@Transactional
class Begrotingswijzigingstart {

    private final Cyclusstart start;
    private final Begrotingswijzigingen wijzigingen;
    private final Vrijstellingen vrijstellingen;
    private final Cyclustermijnen termijnen;
    private final Procesmotor motor;

    Begrotingswijzigingstart(
            Cyclusstart start,
            Begrotingswijzigingen wijzigingen,
            Vrijstellingen vrijstellingen,
            Cyclustermijnen termijnen,
            Procesmotor motor) {
        this.start = start;
        this.wijzigingen = wijzigingen;
        this.vrijstellingen = vrijstellingen;
        this.termijnen = termijnen;
        this.motor = motor;
    }

    void beginnen(UUID id, Begrotingswijzigingformulier.Gelezen gelezen, UUID ontwerp, Handelend door) {
        Regeling regeling = gelezen.regeling();
        Vrijstellingen.Oordeel oordeel = vrijstellingen.over(
                regeling.id(),
                gelezen.feiten(),
                regeling.hoofdstukOp(start.vandaag())
                        .toegepast(Cyclussoort.BEGROTINGSWIJZIGING.grondslag())
                        .toString());
        Cyclusstuk stuk = start.begin(
                new Cyclusstart.Nieuw(
                        id,
                        Cyclussoort.BEGROTINGSWIJZIGING,
                        regeling,
                        gelezen.jaar(),
                        "begrotingswijziging %d, %s".formatted(gelezen.jaar(), gelezen.onderwerp()),
                        ontwerp,
                        "in voorbereiding"),
                String.join(" ", oordeel.uitleg()),
                new Afwijking(List.of(), null),
                door);
        wijzigingen.voegToe(Begrotingswijziging.nieuw(id, gelezen.feiten(), gelezen.aanbieding(), oordeel));
        termijnen
                .uiterlijk(stuk, "wijziging-vaststellen", Aanknoping.in(gelezen.jaar()))
                .ifPresent(uiterlijk -> termijnen.open(
                        stuk,
                        Begrotingswijzigingproces.VASTSTELLEN,
                        "Begrotingswijziging vaststellen",
                        stuk.procedure().bestuur().algemeenBestuur(),
                        uiterlijk,
                        Map.of()));
        motor.start(Cyclussoort.BEGROTINGSWIJZIGING.proces(), id.toString());
    }
}
