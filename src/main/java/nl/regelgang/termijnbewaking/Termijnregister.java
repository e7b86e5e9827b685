package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The running terms of every procedure. A term is written in the transaction that starts it. */
@Service
public class Termijnregister {

    /**
     * Opens a term, or moves it when it is open already.
     *
     * @param onderdeel the traject it belongs to, or the dossier itself
     * @param soort the fixed name of the term within its onderdeel, for example {@code toezendingToezichthouder}
     * @param wie the orgaan that must act
     * @param uitleg how the date was computed, as a Dutch sentence
     */
    public void openen(
            UUID dossier,
            UUID onderdeel,
            String soort,
            String omschrijving,
            OrgaanId wie,
            LocalDate uiterlijk,
            Grondslag grondslag,
            String uitleg) {
        throw new UnsupportedOperationException();
    }

    /** The act was done on this day: in time, or late. */
    public void gedaan(UUID onderdeel, String soort, LocalDate dag) {
        throw new UnsupportedOperationException();
    }

    /** The term no longer matters. */
    public void vervallen(UUID onderdeel, String soort) {
        throw new UnsupportedOperationException();
    }

    /** By date. */
    public List<LopendeTermijn> van(UUID dossier) {
        throw new UnsupportedOperationException();
    }

    /** @param gedaan the day on which the act was done, null when it was not */
    public record LopendeTermijn(
            UUID onderdeel,
            String soort,
            String omschrijving,
            OrgaanId wie,
            LocalDate uiterlijk,
            Grondslag grondslag,
            String uitleg,
            Status status,
            @Nullable LocalDate gedaan) {}

    public enum Status {
        OPEN,
        GEHAALD,
        VERSTREKEN,
        VERVALLEN
    }
}
