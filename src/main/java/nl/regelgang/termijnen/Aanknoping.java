package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a term is tied to: the day of the event that it is counted from or back from, the year of a fixed date, or both.
 *
 * @param gebeurtenis null for a term that is only a date
 * @param inJaar null for a term that is only counted from an event
 */
public record Aanknoping(
        @Nullable LocalDate gebeurtenis, @Nullable Integer inJaar) {

    public static Aanknoping op(LocalDate gebeurtenis) {
        return new Aanknoping(gebeurtenis, null);
    }

    /** @param jaar for a {@link Termijn} the calendar year; for a {@link Termijnregel} the year of the procedure */
    public static Aanknoping in(int jaar) {
        return new Aanknoping(null, jaar);
    }

    public static Aanknoping op(LocalDate gebeurtenis, int jaar) {
        return new Aanknoping(gebeurtenis, jaar);
    }

    /** @throws IllegalArgumentException when there is no event */
    LocalDate dag() {
        return Optional.ofNullable(gebeurtenis)
                .orElseThrow(() -> new IllegalArgumentException("this term needs the day of an event"));
    }

    /** @throws IllegalArgumentException when there is no year */
    int jaar() {
        return Optional.ofNullable(inJaar).orElseThrow(() -> new IllegalArgumentException("this term needs a year"));
    }

    Aanknoping jarenLater(int jaren) {
        return inJaar == null ? this : new Aanknoping(gebeurtenis, inJaar + jaren);
    }
}
