package nl.regelgang.taken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How pressing a task is; the groups of the list, in their order. */
enum Urgentie {
    TE_LAAT("Te laat", "te-laat"),
    VANDAAG("Vandaag", "let-op"),
    DEZE_WEEK("Deze week", "let-op"),
    LATER("Later", "wacht");

    private final String woord;
    private final String teken;

    Urgentie(String woord, String teken) {
        this.woord = woord;
        this.teken = teken;
    }

    /** The week ends on Sunday; a task without a term can wait. */
    static Urgentie van(@Nullable LocalDate uiterlijk, LocalDate vandaag) {
        if (uiterlijk == null) {
            return LATER;
        }
        if (uiterlijk.isBefore(vandaag)) {
            return TE_LAAT;
        }
        if (uiterlijk.equals(vandaag)) {
            return VANDAAG;
        }
        return uiterlijk.isAfter(zondag(vandaag)) ? LATER : DEZE_WEEK;
    }

    /** The last day of the week. */
    static LocalDate zondag(LocalDate vandaag) {
        return vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Whether the word stands beside the day of a task; where there is time enough, the day alone says more. */
    public boolean dringt() {
        return this != LATER;
    }

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String woord() {
        return woord;
    }

    /** The icon that stands beside the word, as {@code velden :: status} names it. */
    public String teken() {
        return teken;
    }
}
