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

    /** @param commissie the calendar of the commissie that treats it first, an empty one when nothing is known of it */
    static Raadsagenda van(String naam, Orgaankalender raad, Orgaankalender commissie) {
        List<Raadsmoment> momenten = raad.vergaderingen().stream()
                .filter(vergadering -> raad.recesOp(vergadering.datum()).isEmpty())
                .map(vergadering -> new Raadsmoment(vergadering.datum(), stukken(raad, vergadering, commissie)))
                .sorted(Comparator.comparing(Raadsmoment::vergadering))
                .toList();
        boolean bekend = raad.voorbereiding().aanleverdagen() != null
                || commissiedagen(raad.voorbereiding(), commissie) != null
                || commissieEerst(raad, commissie);
        return new Raadsagenda(naam, momenten, raad.recessen(), bekend);
    }

    /** A raad whose commissie has meetings lets it go first, unless it said that it does not. */
    private static boolean commissieEerst(Orgaankalender raad, Orgaankalender commissie) {
        return !commissie.vergaderingen().isEmpty()
                && !Boolean.FALSE.equals(raad.voorbereiding().commissieEerst());
    }

    /** The earliest of what the raad and its commissie ask; the day of the meeting when neither asks anything. */
    private static LocalDate stukken(Orgaankalender raad, Vergadering vergadering, Orgaankalender commissie) {
        LocalDate dag = vergadering.datum();
        Optional<LocalDate> voorCommissie = commissieEerst(raad, commissie)
                ? vergaderingVanCommissie(raad.voorbereiding(), dag, commissie)
                        .map(eerder -> commissie.aanleverenUiterlijk(eerder).orElse(eerder.datum()))
                : Optional.empty();
        return Stream.of(
                        dag,
                        voorCommissie.orElseGet(() -> vastTerug(raad.voorbereiding(), dag, commissie)),
                        raad.aanleverenUiterlijk(vergadering).orElse(dag))
                .min(Comparator.naturalOrder())
                .orElse(dag);
    }

    /** Its last meeting outside its own reces, long enough before that of the raad; empty when none is known. */
    private static Optional<Vergadering> vergaderingVanCommissie(
            Voorbereiding raad, LocalDate dag, Orgaankalender commissie) {
        LocalDate uiterlijk = dag.minusDays(Objects.requireNonNullElse(raad.commissiedagen(), 1));
        return commissie.vergaderingen().stream()
                .filter(eerder -> !eerder.datum().isAfter(uiterlijk))
                .filter(eerder -> commissie.recesOp(eerder.datum()).isEmpty())
                .max(Comparator.naturalOrder());
    }

    /** Where no meeting of the commissie is known: the fixed number of days that the raad named for it. */
    private static LocalDate vastTerug(Voorbereiding raad, LocalDate dag, Orgaankalender commissie) {
        Integer dagen = commissiedagen(raad, commissie);
        return dagen == null ? dag : dag.minusDays(dagen);
    }

    /** How many days before the meeting of the raad its commissie must have the stukken, null when that is not known. */
    private static @Nullable Integer commissiedagen(Voorbereiding raad, Orgaankalender commissie) {
        if (!Boolean.TRUE.equals(raad.commissieEerst()) || raad.commissiedagen() == null) {
            return null;
        }
        return raad.commissiedagen()
                + Objects.requireNonNullElse(commissie.voorbereiding().aanleverdagen(), 0);
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
