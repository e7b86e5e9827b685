package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.stereotype.Service;

/** When an orgaan meets, when it has reces, and how long before a meeting it must have the stukken. */
@Service
public class Vergaderkalender {

    private final Kalenderpunten punten;
    private final Kalenderbeheer beheer;

    Vergaderkalender(Kalenderpunten punten, Kalenderbeheer beheer) {
        this.punten = punten;
        this.beheer = beheer;
    }

    /**
     * The meetings in a period, by day and hour.
     *
     * @param totEnMet the last day
     */
    public List<Vergadering> vergaderingen(OrgaanId orgaan, LocalDate van, LocalDate totEnMet) {
        return kalender(orgaan, van, totEnMet).vergaderingen();
    }

    /**
     * The recessen of which at least one day falls in a period, by first day.
     *
     * @param totEnMet the last day
     */
    public List<Reces> recessen(OrgaanId orgaan, LocalDate van, LocalDate totEnMet) {
        return kalender(orgaan, van, totEnMet).recessen();
    }

    /** The lead times, {@link Voorbereiding#NIET_INGEVULD} when nobody entered them. */
    public Voorbereiding voorbereiding(OrgaanId orgaan) {
        LocalDate geenDag = LocalDate.EPOCH;
        return kalender(orgaan, geenDag, geenDag).voorbereiding();
    }

    /** One calendar, as far as it falls in the period. */
    public Orgaankalender kalender(OrgaanId orgaan, LocalDate van, LocalDate totEnMet) {
        return punten.van(List.of(orgaan), van, totEnMet).getOrDefault(orgaan, Orgaankalender.leeg(orgaan));
    }

    /**
     * The calendars of many organen with one query, in the order in which they were asked; every orgaan that was asked
     * for is in it, with an empty calendar when it has none.
     *
     * @param totEnMet the last day
     */
    public Map<OrgaanId, Orgaankalender> kalenders(Collection<OrgaanId> organen, LocalDate van, LocalDate totEnMet) {
        return punten.van(organen, van, totEnMet);
    }

    /** Whether no orgaan has a calendar yet. */
    public boolean isLeeg() {
        return punten.leeg();
    }

    /**
     * Adds everything in this calendar to what is there, with its lead times, or nothing.
     *
     * @throws OngeldigeInvoer when a meeting is there already, or a reces overlaps another
     */
    public void voegToe(Orgaankalender kalender, Handelend door) {
        beheer.voegToe(kalender, door);
    }
}
