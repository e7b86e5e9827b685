package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;

/**
 * The calendar of one orgaan, or the part of it that was asked for.
 *
 * @param vergaderingen by day and hour
 * @param recessen by first day; they do not overlap
 */
public record Orgaankalender(
        OrgaanId orgaan, Voorbereiding voorbereiding, List<Vergadering> vergaderingen, List<Reces> recessen) {

    public Orgaankalender {
        vergaderingen = List.copyOf(vergaderingen);
        recessen = List.copyOf(recessen);
    }

    static Orgaankalender leeg(OrgaanId orgaan) {
        return new Orgaankalender(orgaan, Voorbereiding.NIET_INGEVULD, List.of(), List.of());
    }

    /**
     * The last day on which stukken for this meeting can be handed in: the day entered for the meeting itself, or else
     * counted back with the lead time of the orgaan. Empty when neither is known.
     */
    public Optional<LocalDate> aanleverenUiterlijk(Vergadering vergadering) {
        if (vergadering.aanleverdatum() != null) {
            return Optional.of(vergadering.aanleverdatum());
        }
        return Optional.ofNullable(voorbereiding.aanleverdagen()).map(vergadering.datum()::minusDays);
    }

    /** All that stands in it, by first day. */
    List<Kalenderpunt> punten() {
        return Stream.<Kalenderpunt>concat(vergaderingen.stream(), recessen.stream())
                .sorted(Comparator.comparing(Kalenderpunt::begin))
                .toList();
    }

    /** With something more in it, not yet in order. */
    Orgaankalender met(Kalenderpunt punt) {
        List<Vergadering> meerVergaderingen = new ArrayList<>(vergaderingen);
        List<Reces> meerRecessen = new ArrayList<>(recessen);
        if (punt instanceof Vergadering vergadering) {
            meerVergaderingen.add(vergadering);
        } else if (punt instanceof Reces reces) {
            meerRecessen.add(reces);
        }
        return new Orgaankalender(orgaan, voorbereiding, meerVergaderingen, meerRecessen);
    }

    /** The reces in which this day falls. */
    public Optional<Reces> recesOp(LocalDate dag) {
        return recessen.stream().filter(reces -> reces.valtOp(dag)).findFirst();
    }
}
