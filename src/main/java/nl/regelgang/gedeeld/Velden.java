package nl.regelgang.gedeeld;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a record as one text, to take a hash of. */
public final class Velden {

    private Velden() {}

    /** Each with its length, so that text cannot move from one value to the next without changing the whole. */
    public static String alsTekst(List<? extends @Nullable Object> waarden) {
        StringBuilder tekst = new StringBuilder();
        waarden.forEach(waarde -> voegToe(tekst, waarde));
        return tekst.toString();
    }

    private static void voegToe(StringBuilder tekst, @Nullable Object veld) {
        String waarde = veld == null ? "" : veld.toString();
        tekst.append(veld == null ? "-" : waarde.length()).append(':').append(waarde);
    }
}
