package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long a term is, in the unit that the law uses: the unit decides whether the Algemene termijnenwet applies.
 *
 * @param aantal at least 1
 */
public record Lengte(int aantal, Eenheid eenheid) {

    private static final List<String> TELWOORDEN = List.of(
            "één",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien");

    public Lengte {
        if (aantal < 1) {
            throw new IllegalArgumentException("a term takes at least 1: " + aantal);
        }
    }

    public static Lengte weken(int aantal) {
        return new Lengte(aantal, Eenheid.WEKEN);
    }

    /** The same weekday or the same date, so many weeks, months or years later. */
    LocalDate na(LocalDate dag) {
        return dag.plus(aantal, eenheid.stap);
    }

    LocalDate voor(LocalDate dag) {
        return dag.minus(aantal, eenheid.stap);
    }

    /** Whether Algemene termijnenwet art. 4, onder a, leaves a term of this length inside that act. */
    boolean binnenTermijnenwet() {
        return aantal <= eenheid.grens;
    }

    /** For example {@code acht weken}. */
    @Override
    public String toString() {
        String getal = aantal <= TELWOORDEN.size() ? TELWOORDEN.get(aantal - 1) : Integer.toString(aantal);
        return getal + " " + (aantal == 1 ? eenheid.enkelvoud : eenheid.meervoud);
    }

    public enum Eenheid {
        DAGEN(ChronoUnit.DAYS, 90, "dag", "dagen"),
        WEKEN(ChronoUnit.WEEKS, 12, "week", "weken"),
        MAANDEN(ChronoUnit.MONTHS, 3, "maand", "maanden"),
        JAREN(ChronoUnit.YEARS, 0, "jaar", "jaar");

        private final ChronoUnit stap;
        private final int grens;
        private final String enkelvoud;
        private final String meervoud;

        /** @param grens the longest term to which the Algemene termijnenwet applies (art. 4, onder a) */
        Eenheid(ChronoUnit stap, int grens, String enkelvoud, String meervoud) {
            this.stap = stap;
            this.grens = grens;
            this.enkelvoud = enkelvoud;
            this.meervoud = meervoud;
        }
    }
}
