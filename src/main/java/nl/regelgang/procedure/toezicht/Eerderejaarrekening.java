package nl.regelgang.procedure.toezicht;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import org.springframework.stereotype.Component;

/** The jaarrekening of two years before a begrotingsjaar, which can be why goedkeuring is needed (Gemeentewet art. 203 lid 2). */
@Component
class Eerderejaarrekening {

    private static final int JAREN = 2;
    private static final String TOEZENDEN = "jaarrekeningToezenden";

    private final Cyclusstukken stukken;
    private final Termijnregister termijnen;

    Eerderejaarrekening(Cyclusstukken stukken, Termijnregister termijnen) {
        this.stukken = stukken;
        this.termijnen = termijnen;
    }

    record Inzending(int jaar, LocalDate verzondenOp, boolean teLaat) {}

    /** Empty when it did not go through here. */
    Optional<Inzending> op(Toezicht toezicht) {
        return stukken.vind(
                        toezicht.procedure().bestuur().regeling(),
                        Cyclussoort.JAARREKENING,
                        toezicht.stuk().jaar() - JAREN)
                .flatMap(this::inzending);
    }

    private Optional<Inzending> inzending(Cyclusstuk stuk) {
        return Optional.ofNullable(stuk.verloop().ingezondenOp())
                .map(op -> new Inzending(stuk.jaar(), op, teLaat(stuk)));
    }

    private boolean teLaat(Cyclusstuk stuk) {
        return termijnen.van(stuk.id()).stream()
                .filter(termijn -> termijn.soort().equals(TOEZENDEN))
                .anyMatch(termijn -> termijn.status() == Status.VERSTREKEN);
    }
}
