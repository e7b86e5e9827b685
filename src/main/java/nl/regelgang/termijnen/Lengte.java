package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a term is, in the unit that the law uses: the unit decides whether the Algemene termijnenwet applies.
 *
 * @param aantal at least 1
 */
public record Lengte(int aantal, Eenheid eenheid) {

    /** Counted from here, a number of months has as few days as it can have. */
    private static final LocalDate KORTSTE_MAANDEN = LocalDate.of(2026, 2, 1);

    private static final Pattern CIJFERS = Pattern.compile("([1-9]\\d{0,2}) (\\p{L}+)");
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

    /**
     * Reads a length as {@link #cijfers()} writes it.
     *
     * @throws IllegalArgumentException when it is written otherwise, or longer than 999
     */
    public static Lengte van(String tekst) {
        return gelezen(tekst).orElseThrow(() -> new IllegalArgumentException("no length: " + tekst));
    }

    /** As {@link #van}, empty when the text is no length. */
    public static Optional<Lengte> gelezen(String tekst) {
        Matcher gevonden = CIJFERS.matcher(tekst);
        if (!gevonden.matches()) {
            return Optional.empty();
        }
        int aantal = Integer.parseInt(gevonden.group(1));
        return Arrays.stream(Eenheid.values())
                .filter(eenheid -> eenheid.woord(aantal).equals(gevonden.group(2)))
                .findFirst()
                .map(eenheid -> new Lengte(aantal, eenheid));
    }

    /** For example {@code 8 weken}, to store and to fill in. */
    public String cijfers() {
        return aantal + " " + eenheid.woord(aantal);
    }

    /** Whether it can end earlier than the other when both begin on the same day. */
    public boolean isKorterDan(Lengte ander) {
        return na(KORTSTE_MAANDEN).isBefore(ander.na(KORTSTE_MAANDEN));
    }

    /** The same weekday or the same date, so many weeks, months or years later. */
    LocalDate na(LocalDate dag) {
        return eenheid == Eenheid.WERKDAGEN ? werkdagen(dag, 1) : dag.plus(aantal, eenheid.stap);
    }

    LocalDate voor(LocalDate dag) {
        return eenheid == Eenheid.WERKDAGEN ? werkdagen(dag, -1) : dag.minus(aantal, eenheid.stap);
    }

    private LocalDate werkdagen(LocalDate dag, int richting) {
        LocalDate werkdag = dag;
        for (int geteld = 0; geteld < aantal; geteld++) {
            LocalDate volgende = werkdag.plusDays(richting);
            werkdag = richting > 0 ? Kalender.werkdagVanaf(volgende) : Kalender.werkdagTotEnMet(volgende);
        }
        return werkdag;
    }

    /** Whether Algemene termijnenwet art. 4, onder a, leaves a term of this length inside that act. */
    boolean binnenTermijnenwet() {
        return aantal <= eenheid.grens;
    }

    /** For example {@code acht weken}. */
    @Override
    public String toString() {
        String getal = aantal <= TELWOORDEN.size() ? TELWOORDEN.get(aantal - 1) : Integer.toString(aantal);
        return getal + " " + eenheid.woord(aantal);
    }

    public enum Eenheid {
        DAGEN(ChronoUnit.DAYS, 90, "dag", "dagen"),
        WEKEN(ChronoUnit.WEEKS, 12, "week", "weken"),
        MAANDEN(ChronoUnit.MONTHS, 3, "maand", "maanden"),
        /** Ends on a werkdag by itself, so no length of it is too long to be extended. */
        WERKDAGEN(ChronoUnit.DAYS, Integer.MAX_VALUE, "werkdag", "werkdagen"),
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

        private String woord(int aantal) {
            return aantal == 1 ? enkelvoud : meervoud;
        }
    }
}
