package nl.regelgang.taken;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a line of the list can show beside the task itself, of what it is, and its last day. */
enum Kolom {
    STAND("Waar de procedure staat"),
    STREEFDATUM("Streefdatum"),
    WIE("Wie de taak heeft"),
    OPMERKINGEN("Ongelezen opmerkingen");

    private final String woord;

    Kolom(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** As it stands in a form and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that these codes name; what is not known is left out. */
    static Set<Kolom> van(Collection<String> codes) {
        return Arrays.stream(values())
                .filter(kolom -> codes.contains(kolom.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kolom.class)));
    }
}
