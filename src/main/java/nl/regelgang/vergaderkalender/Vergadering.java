package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of an orgaan.
 *
 * @param begintijd in the Netherlands; null when it is not known yet
 * @param aanleverdatum the last day on which stukken for this meeting can be handed in, when it was entered for this
 *     meeting; see {@link Orgaankalender#aanleverenUiterlijk}
 */
public record Vergadering(
        UUID id,
        LocalDate datum,
        @Nullable LocalTime begintijd,
        @Nullable LocalDate aanleverdatum,
        String omschrijving) implements Kalenderpunt, Comparable<Vergadering> {

    private static final Comparator<Vergadering> OP_VOLGORDE = Comparator.comparing(Vergadering::datum)
            .thenComparing(Vergadering::begintijd, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Vergadering::omschrijving)
            .thenComparing(Vergadering::id);

    @Override
    public LocalDate begin() {
        return datum;
    }

    @Override
    public LocalDate eind() {
        return datum;
    }

    /** Whether it is one and the same meeting: two commissies may meet at the same hour. */
    boolean isZelfdeAls(Vergadering ander) {
        return opZelfdeMomentAls(ander) && gewoon(omschrijving).equals(gewoon(ander.omschrijving));
    }

    boolean opZelfdeMomentAls(Vergadering ander) {
        return datum.equals(ander.datum) && Objects.equals(begintijd, ander.begintijd);
    }

    private static String gewoon(String omschrijving) {
        return omschrijving.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    @Override
    public int compareTo(Vergadering ander) {
        return OP_VOLGORDE.compare(this, ander);
    }
}
