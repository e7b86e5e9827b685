package nl.regelgang.procedure.begrotingswijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only a begrotingswijziging has, beside what every stuk of the yearly cycle has.
 *
 * @param aanbieding the day on which the DB means to offer it to the AB
 * @param oordeel whether the raden are asked, by the rules of the day on which it began
 * @param toegezondenOp when the raden got it, null when they are not asked or did not yet
 * @param aangebodenOp null until it was
 * @param vastgesteld null until the AB decided
 */
record Begrotingswijziging(
        UUID id,
        Vrijstelling.Feiten feiten,
        LocalDate aanbieding,
        Vrijstellingen.Oordeel oordeel,
        @Nullable LocalDate toegezondenOp,
        @Nullable LocalDate aangebodenOp,
        @Nullable Boolean vastgesteld) {

    static Begrotingswijziging nieuw(
            UUID id, Vrijstelling.Feiten feiten, LocalDate aanbieding, Vrijstellingen.Oordeel oordeel) {
        return new Begrotingswijziging(id, feiten, aanbieding, oordeel, null, null, null);
    }

    /** Why the raden are asked, or are not. */
    public List<String> uitleg() {
        return oordeel.uitleg();
    }
}
