package nl.regelgang.gedeeld;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Legal days: the calendar day in the Netherlands, and the instant at which it ends. */
public final class Dagen {

    public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    public static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d MMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter KORT_MET_DAG = DateTimeFormatter.ofPattern("EEE d MMM yyyy", NEDERLANDS);

    private Dagen() {}

    public static LocalDate vandaag(Clock klok) {
        return dagVan(klok.instant());
    }

    public static LocalDate dagVan(Instant moment) {
        return LocalDate.ofInstant(moment, NEDERLAND);
    }

    /** The first instant that is no longer on this day; a term that ends on the day has lapsed from then on. */
    public static Instant eindeVan(LocalDate dag) {
        return dag.plusDays(1).atStartOfDay(NEDERLAND).toInstant();
    }

    /** For example {@code woensdag 6 mei 2026}. */
    public static String voluit(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    /** For example {@code wo 6 mei 2026}, for where somebody must be in time and there is little room. */
    public static String kortMetDag(LocalDate dag) {
        return KORT_MET_DAG.format(dag);
    }

    /** For example {@code 6 mei 2026}. */
    public static String kort(LocalDate dag) {
        return KORT.format(dag);
    }
}
