package nl.regelgang.procesmotor;

import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * What the documentation of an element in a model says: {@code Grondslag: …} on its first line, and below it the
 * sentence that says why the step is there.
 */
record Uitleg(Grondslag grondslag, String zin) {

    private static final String SLEUTEL = "Grondslag: ";

    /** @throws IllegalArgumentException when the first line names no basis */
    static Uitleg van(String element, @Nullable String documentatie) {
        String tekst = documentatie == null ? "" : documentatie.strip();
        String[] regels = tekst.split("\\R", 2);
        if (!regels[0].startsWith(SLEUTEL)) {
            throw new IllegalArgumentException("the documentation of " + element + " names no grondslag");
        }
        Grondslag grondslag =
                Grondslag.van(regels[0].substring(SLEUTEL.length()).strip());
        return new Uitleg(grondslag, regels.length == 1 ? "" : regels[1].strip());
    }
}
