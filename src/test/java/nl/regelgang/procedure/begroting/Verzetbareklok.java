package nl.regelgang.procedure.begroting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import nl.regelgang.Testklok;
import nl.regelgang.gedeeld.Dagen;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands still until the test moves it; the engine, which has a clock of its own, moves along. */
public final class Verzetbareklok extends Testklok {

    /** A Monday in the year in which the begroting 2028 is adopted. */
    public static final LocalDate BEGIN = LocalDate.of(2027, 3, 1);

    private static final int BEGIN_VAN_DE_WERKDAG = 9;

    public Verzetbareklok() {
        super(ochtend(BEGIN));
    }

    private static Instant ochtend(LocalDate dag) {
        return dag.atTime(BEGIN_VAN_DE_WERKDAG, 0).atZone(Dagen.NEDERLAND).toInstant();
    }

    public void zet(LocalDate dag) {
        zet(ochtend(dag));
    }

    @Override
    public void zet(Instant moment) {
        super.zet(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Gives the engine its own clock back: it has one for the whole JVM. */
    public void los() {
        ClockUtil.reset();
    }
}
