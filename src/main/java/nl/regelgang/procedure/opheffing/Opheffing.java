package nl.regelgang.procedure.opheffing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of a regeling (Wgr art. 9), beside what every voorstel has. What is null was not done yet.
 *
 * @param vereffening how the vermogen was divided
 */
record Opheffing(
        UUID id,
        @Nullable Liquidatieplan plan,
        @Nullable String vereffening,
        @Nullable LocalDate vereffendOp,
        @Nullable Slotrekening slotrekening,
        @Nullable LocalDate toegezondenOp) {

    /** What becomes of it all (art. 9 lid 2). */
    record Liquidatieplan(String vermogen, String personeel, String archief, LocalDate vastgesteldOp) {}

    /** The last jaarrekening (art. 34 lid 3). */
    record Slotrekening(int jaar, LocalDate vastgesteldOp) {}
}
