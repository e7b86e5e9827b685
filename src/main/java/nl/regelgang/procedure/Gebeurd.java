package nl.regelgang.procedure;

import java.time.LocalDate;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** The days in a form on which something has happened. */
public final class Gebeurd {

    private Gebeurd() {}

    /** @throws OngeldigeInvoer when the day is still to come */
    public static LocalDate op(Ingevuld ingevuld, String veld, LocalDate vandaag) {
        LocalDate dag = ingevuld.datum(veld).orElseThrow();
        if (dag.isAfter(vandaag)) {
            throw new OngeldigeInvoer(veld, "De datum ligt in de toekomst. Leg dit vast als het is gebeurd.");
        }
        return dag;
    }

    /** As {@link #op}, null when nothing was filled in. */
    public static @Nullable LocalDate eventueelOp(Ingevuld ingevuld, String veld, LocalDate vandaag) {
        return ingevuld.datum(veld).isEmpty() ? null : op(ingevuld, veld, vandaag);
    }
}
