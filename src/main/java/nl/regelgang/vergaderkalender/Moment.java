package nl.regelgang.vergaderkalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/**
 * A day, and an hour unless it is about the whole day; in the Netherlands.
 *
 * @param tijd null for a whole day
 */
record Moment(LocalDate dag, @Nullable LocalTime tijd) {

    /** Of what iCalendar has: a day, a time of its own zone or of UTC, or one without zone, which is that of the reader. */
    static Moment van(Temporal temporal) {
        if (temporal instanceof LocalDate dag) {
            return new Moment(dag, null);
        }
        LocalDateTime hier = hier(temporal);
        return new Moment(hier.toLocalDate(), hier.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    private static LocalDateTime hier(Temporal temporal) {
        if (temporal instanceof LocalDateTime zonderZone) {
            return zonderZone;
        }
        Instant moment;
        if (temporal instanceof ZonedDateTime metZone) {
            moment = metZone.toInstant();
        } else if (temporal instanceof OffsetDateTime metVerschil) {
            moment = metVerschil.toInstant();
        } else {
            moment = Instant.from(temporal);
        }
        return LocalDateTime.ofInstant(moment, Dagen.NEDERLAND);
    }

    boolean isVoor(Moment ander) {
        if (dag.equals(ander.dag) && tijd != null && ander.tijd != null) {
            return tijd.isBefore(ander.tijd);
        }
        return dag.isBefore(ander.dag);
    }

    /** The last day of something that lasts until here; where it ends at midnight, that is the day before. */
    LocalDate laatsteDagVanaf(LocalDate begin) {
        boolean dagErvoor = tijd == null || tijd.equals(LocalTime.MIDNIGHT);
        LocalDate laatste = dagErvoor ? dag.minusDays(1) : dag;
        return laatste.isBefore(begin) ? begin : laatste;
    }
}
