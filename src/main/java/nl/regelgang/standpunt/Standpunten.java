package nl.regelgang.standpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The standpunt of a college in one traject, in versions, and the akkoord of its members. */
@Service
public class Standpunten {

    /** Keeps the text as a new version; akkoord on an older version no longer counts and its links die. */
    public void opstellen(
            UUID dossier,
            UUID traject,
            OrgaanId college,
            String onderwerp,
            String tekst,
            LocalDate uiterlijk,
            Handelend door) {
        throw new UnsupportedOperationException();
    }

    /** Asks every member of the college for akkoord on the newest version, by e-mail link. Asking twice asks once. */
    public void akkoordVragen(UUID traject) {
        throw new UnsupportedOperationException();
    }

    /** Whether all members that were asked said akkoord to the newest version. */
    public boolean akkoord(UUID traject) {
        throw new UnsupportedOperationException();
    }

    /** The college's own besluit, recorded by somebody who is logged in. */
    public void vaststellen(UUID traject, LocalDate besluitVan, Handelend door) {
        throw new UnsupportedOperationException();
    }

    /** The links of this traject die, with a Dutch sentence why; what was decided stays. */
    public void vervallen(UUID traject, String reden) {
        throw new UnsupportedOperationException();
    }

    public Optional<Stand> van(UUID traject) {
        throw new UnsupportedOperationException();
    }

    /** All who were asked have answered, or one is not akkoord; published in the transaction of the last answer. */
    public record AkkoordenBinnen(UUID traject) {}

    public record Stand(int versie, String tekst, @Nullable LocalDate vastgesteld, List<Akkoord> akkoorden) {}

    /** @param keuze null while the member has not answered */
    public record Akkoord(
            String persoon,
            String naam,
            @Nullable String keuze,
            @Nullable String reden,
            @Nullable Instant moment) {}
}
