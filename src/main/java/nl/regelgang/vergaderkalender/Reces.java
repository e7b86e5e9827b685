package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A period in which an orgaan does not meet. No termijn of the Wgr or the Algemene termijnenwet is extended by it.
 *
 * @param totEnMet the last day, not before {@code van}
 */
public record Reces(UUID id, LocalDate van, LocalDate totEnMet, String omschrijving)
        implements Kalenderpunt, Comparable<Reces> {

    @Override
    public LocalDate begin() {
        return van;
    }

    @Override
    public LocalDate eind() {
        return totEnMet;
    }

    /** Whether the orgaan does not meet on this day. */
    public boolean valtOp(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(totEnMet);
    }

    boolean overlapt(Reces ander) {
        return !van.isAfter(ander.totEnMet) && !ander.van.isAfter(totEnMet);
    }

    boolean isZelfdeAls(Reces ander) {
        return van.equals(ander.van) && totEnMet.equals(ander.totEnMet);
    }

    @Override
    public int compareTo(Reces ander) {
        return Comparator.comparing(Reces::van).thenComparing(Reces::id).compare(this, ander);
    }
}
