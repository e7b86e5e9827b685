package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.regelgang.gedeeld.Dagen;

/** Dates as they stand inside a Dutch sentence. */
final class Zinnen {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Dagen.NEDERLANDS);
    private static final DateTimeFormatter ZONDER_JAAR = DateTimeFormatter.ofPattern("EEEE d MMMM", Dagen.NEDERLANDS);

    private Zinnen() {}

    /** For example {@code 10 maart 2026}. */
    static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    /** For example {@code dinsdag 5 mei}, beside another day of the same year; otherwise with the year. */
    static String naast(LocalDate ander, LocalDate dag) {
        return dag.getYear() == ander.getYear() ? ZONDER_JAAR.format(dag) : Dagen.voluit(dag);
    }
}
