package nl.regelgang.standpunt;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question to one member whether he is akkoord with one version.
 *
 * @param sha256 of the version that the question is about
 * @param vervallenReden a Dutch sentence, null unless it was withdrawn
 * @param gemeld when somebody reported that the link reached the wrong person, null when nobody did
 */
record Verzoek(
        UUID id,
        UUID traject,
        int versie,
        String persoon,
        String naam,
        String sha256,
        Instant verloopt,
        Staat staat,
        @Nullable String vervallenReden,
        @Nullable Keuze keuze,
        @Nullable String reden,
        @Nullable Instant beslist,
        @Nullable Instant gemeld) {

    enum Staat {
        OPEN,
        BESLIST,
        VERVALLEN
    }

    /** What the member and the secretaris call this answer by. */
    public String referentie() {
        return "AK-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** Whether its link no longer works although it was never answered or withdrawn. */
    boolean linkDood(Instant nu) {
        return staat == Staat.OPEN && (gemeld != null || !verloopt.isAfter(nu));
    }
}
