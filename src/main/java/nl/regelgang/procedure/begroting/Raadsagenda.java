package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Reces;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Voorbereiding;
import org.jspecify.annotations.Nullable;

/**
 * When one raad can adopt a zienswijze: its meetings outside reces, each with the day by which the stukken must be there.
 * The lead times are werkafspraken of the raad, no term of a wet.
 *
 * @param naam of the deelnemer
 * @param momenten by day; empty when no meeting is known, which is not the same as not meeting
 * @param voorbereidingBekend whether the raad said how long before a meeting it must have the stukken
 */
record Raadsagenda(String naam, List<Raadsmoment> momenten, List<Reces> recessen, boolean voorbereidingBekend) {

    Raadsagenda {
        momenten = List.copyOf(momenten);
        recessen = List.copyOf(recessen);
    }

    /**
     * @param commissie the lead times of the commissie that treats it first, {@link Voorbereiding#NIET_INGEVULD} when
     *     nothing is known of it
     */
    static Raadsagenda van(String naam, Orgaankalender raad, Voorbereiding commissie) {
        Integer vooraf = commissiedagen(raad.voorbereiding(), commissie);
        List<Raadsmoment> momenten = raad.vergaderingen().stream()
                .filter(vergadering -> raad.recesOp(vergadering.datum()).isEmpty())
                .map(vergadering -> new Raadsmoment(vergadering.datum(), stukken(raad, vergadering, vooraf)))
                .sorted(Comparator.comparing(Raadsmoment::vergadering))
                .toList();
        boolean bekend = vooraf != null || raad.voorbereiding().aanleverdagen() != null;
        return new Raadsagenda(naam, momenten, raad.recessen(), bekend);
    }

    /** How many days before the meeting of the raad its commissie must have the stukken, null when no commissie is known. */
    private static @Nullable Integer commissiedagen(Voorbereiding raad, Voorbereiding commissie) {
        if (!Boolean.TRUE.equals(raad.commissieEerst()) || raad.commissiedagen() == null) {
            return null;
        }
        return raad.commissiedagen() + Objects.requireNonNullElse(commissie.aanleverdagen(), 0);
    }

    /** The earliest of what the raad and its commissie ask; the day of the meeting when neither asks anything. */
    private static LocalDate stukken(Orgaankalender raad, Vergadering vergadering, @Nullable Integer commissiedagen) {
        LocalDate dag = vergadering.datum();
        LocalDate voorCommissie = commissiedagen == null ? dag : dag.minusDays(commissiedagen);
        return Stream.of(
                        dag,
                        voorCommissie,
                        raad.aanleverenUiterlijk(vergadering).orElse(dag))
                .min(Comparator.naturalOrder())
                .orElse(dag);
    }

    boolean heeftKalender() {
        return !momenten.isEmpty();
    }

    /** The last meeting that can still be used, up to and including {@code laatsteDag}. */
    Optional<Raadsmoment> laatste(LocalDate verzending, LocalDate laatsteDag) {
        return op(laatsteDag).filter(moment -> moment.kanNa(verzending)).reduce((eerder, later) -> later);
    }

    /** The last meeting up to and including {@code laatsteDag}, whether the stukken can still be in time or not. */
    Optional<Raadsmoment> laatsteVergadering(LocalDate laatsteDag) {
        return op(laatsteDag).reduce((eerder, later) -> later);
    }

    /** The first meeting that can be used at all. */
    Optional<Raadsmoment> eerste(LocalDate verzending) {
        return momenten.stream().filter(moment -> moment.kanNa(verzending)).findFirst();
    }

    /** The last day of sending that leaves the raad a meeting up to and including {@code laatsteDag}. */
    Optional<LocalDate> uitersteVerzending(LocalDate laatsteDag) {
        return op(laatsteDag).map(Raadsmoment::stukken).max(Comparator.naturalOrder());
    }

    /** The recessen of which a day lies in the period. */
    List<Reces> recessen(LocalDate van, LocalDate totEnMet) {
        return recessen.stream()
                .filter(reces -> !reces.totEnMet().isBefore(van) && !reces.van().isAfter(totEnMet))
                .toList();
    }

    private Stream<Raadsmoment> op(LocalDate laatsteDag) {
        return momenten.stream().filter(moment -> moment.isTotEnMet(laatsteDag));
    }
}
