package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import nl.regelgang.termijnbewaking.Bewaakt.Sleutel;
import org.jspecify.annotations.Nullable;

/**
 * One receiver to be told once about one moment of one term.
 *
 * @param moment days before the last day, {@link Momenten#VERSTREKEN} for the lapse
 * @param teLaatVoor the werkdag on which it should have gone out, null when it is in time
 */
record Herinnering(
        Sleutel termijn,
        LocalDate uiterlijk,
        int moment,
        String ontvanger,
        boolean wettelijk,
        @Nullable LocalDate teLaatVoor) {

    Naam naam() {
        return new Naam(termijn, uiterlijk, moment, ontvanger);
    }

    /** What is unique about it. */
    record Naam(Sleutel termijn, LocalDate uiterlijk, int moment, String ontvanger) {}
}
