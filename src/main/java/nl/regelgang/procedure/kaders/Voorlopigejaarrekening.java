package nl.regelgang.procedure.kaders;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import org.springframework.stereotype.Component;

/** The voorlopige jaarrekening that went to the raden together with the kaders (Wgr art. 34b), for who goes on with it. */
@Component
public class Voorlopigejaarrekening {

    /** How many years after the year of the jaarrekening the begroting is whose kaders go along with it. */
    private static final int JAREN_TOT_BEGROTING = 2;

    private final Cyclusstukken stukken;
    private final Kadersopslag kaders;

    Voorlopigejaarrekening(Cyclusstukken stukken, Kadersopslag kaders) {
        this.stukken = stukken;
        this.kaders = kaders;
    }

    /** @param op the day on which the raden got it */
    public record Toegezonden(UUID document, LocalDate op) {}

    /**
     * Empty when no kaders went along with it here.
     *
     * @param jaar the year that the jaarrekening is about
     */
    public Optional<Toegezonden> over(RegelingId regeling, int jaar) {
        return stukken.vind(regeling, Cyclussoort.KADERS, jaar + JAREN_TOT_BEGROTING)
                .map(stuk -> kaders.lees(stuk.id()))
                .flatMap(een ->
                        Optional.ofNullable(een.toegezondenOp()).map(op -> new Toegezonden(een.jaarrekening(), op)));
    }
}
