package nl.regelgang.procedure.evaluatie;

import java.util.List;
import nl.regelgang.procedure.Jaarstap;
import nl.regelgang.regeling.Regeling;
import org.springframework.stereotype.Component;

/** The evaluatie in the year of a regeling in which it begins, or runs. */
@Component
class Evaluatiejaar implements Jaarstap.Bron {

    private static final int VOLGORDE = 50;

    private final Evaluatieopslag opslag;

    Evaluatiejaar(Evaluatieopslag opslag) {
        this.opslag = opslag;
    }

    /** It begins by itself, so there is nothing to begin with. */
    @Override
    public List<Jaarstap> stappen(Regeling regeling, int jaar) {
        return opslag
                .lopend(regeling.id())
                .filter(evaluatie -> evaluatie.begintOp().getYear() == jaar
                        || (evaluatie.uiterlijk() != null
                                && evaluatie.uiterlijk().getYear() == jaar))
                .map(evaluatie -> new Jaarstap(VOLGORDE, "Evaluatie van de regeling", "", null, evaluatie.id(), null))
                .stream()
                .toList();
    }
}
