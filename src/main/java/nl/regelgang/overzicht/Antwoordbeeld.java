package nl.regelgang.overzicht;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.zienswijzen.Rondestand.Deelnemerstand;
import org.jspecify.annotations.Nullable;

/**
 * What one raad said in a round, in a word with an icon.
 *
 * @param soort as the status of {@code velden.html} knows it
 * @param dag for example "6 mei 2026", null when there is none
 */
record Antwoordbeeld(String soort, String woord, @Nullable String dag) {

    static Antwoordbeeld van(Deelnemerstand deelnemer) {
        return switch (deelnemer.status()) {
            case INGEDIEND -> new Antwoordbeeld("gedaan", "zienswijze gegeven", kort(deelnemer.binnenOp()));
            case GEEN -> new Antwoordbeeld("gedaan", "geen zienswijze", kort(deelnemer.binnenOp()));
            case NIET_GEREAGEERD -> new Antwoordbeeld("neutraal", "niet gereageerd", null);
            case OPEN -> new Antwoordbeeld("wacht", "nog niet gereageerd", null);
        };
    }

    private static @Nullable String kort(@Nullable LocalDate dag) {
        return dag == null ? null : Dagen.kort(dag);
    }
}
