package nl.regelgang.vergaderkalender;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody makes of a line of a file before it is taken over. */
enum Keuze {
    VERGADERING("vergadering"),
    RECES("reces"),
    /** It does not take place; what stands in the calendar for it disappears. */
    VERVALLEN("vervallen"),
    NIET("niet overnemen");

    private static final Pattern ALS_RECES = Pattern.compile("(reces|vakantie)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALS_VERVALLEN =
            Pattern.compile("^\\W*(vervallen|vervalt|geannuleerd|afgelast|geschrapt)\\b", Pattern.CASE_INSENSITIVE);

    private final String naam;

    Keuze(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** The title without the word that says that it does not take place. */
    static String zonderVervallen(String titel) {
        return ALS_VERVALLEN.matcher(titel).replaceFirst("").replaceFirst("^[\\W]+", "");
    }

    /** What the title says; of the title alone nobody can be sure, so the person chooses. */
    static Keuze naarTitel(String titel) {
        if (ALS_VERVALLEN.matcher(titel).find()) {
            return VERVALLEN;
        }
        return ALS_RECES.matcher(titel).find() ? RECES : VERGADERING;
    }

    static Optional<Keuze> van(String tekst) {
        String gezocht = tekst.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(keuze -> keuze.name().equals(gezocht))
                .findFirst();
    }
}
