package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import nl.regelgang.procedure.stemming.Stemmen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By which day a step of a begrotingsprocedure should be done. */
@Component
class Stapdagen {

    private final Begrotingstermijnregister termijnen;
    private final Stemmen stemmen;
    private final Begrotingsinzending inzending;

    Stapdagen(Begrotingstermijnregister termijnen, Stemmen stemmen, Begrotingsinzending inzending) {
        this.termijnen = termijnen;
        this.stemmen = stemmen;
        this.inzending = inzending;
    }

    /** Null when nothing sets a day, as for a vote that must be held again. */
    @Nullable
    LocalDate uiterlijk(Begrotingsprocedure procedure, String stap) {
        return switch (stap) {
            case Begrotingstermijnregister.REACTIE -> termijnen.uiterlijkeReactie(procedure);
            case Begrotingstermijnregister.AANBIEDING -> procedure.plan().aanbieding();
            case Begrotingstermijnregister.VASTSTELLING ->
                stemmen.opnieuw(procedure.id()) ? null : procedure.plan().vergadering();
            case Begrotingstermijnregister.TOEZENDING -> inzending.uiterlijk(procedure);
            default -> null;
        };
    }
}
