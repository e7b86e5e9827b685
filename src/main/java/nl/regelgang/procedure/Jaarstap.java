package nl.regelgang.procedure;

import java.util.List;
import java.util.UUID;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;

/**
 * Something that a regeling does every year, or in this one.
 *
 * @param volgorde in the year, from low to high
 * @param naam for example "Kaders voor de begroting 2028"
 * @param plicht what must be done, as the begin of a sentence: "De kaders voor 2028 moeten bij de raden zijn"
 * @param uiterlijk by when, null when no day is known
 * @param procedure in which it is done, null as long as nobody began
 * @param startpad where a secretaris begins with it, null when it begins by itself
 */
public record Jaarstap(
        int volgorde,
        String naam,
        String plicht,
        @Nullable Uiterlijk uiterlijk,
        @Nullable UUID procedure,
        @Nullable String startpad) {

    /** One kind of procedure, in the year of a regeling. */
    public interface Bron {

        /** @param jaar the calendar year in which the steps are done */
        List<Jaarstap> stappen(Regeling regeling, int jaar);
    }
}
