package nl.regelgang.standpunt;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question to one member whether he is akkoord with one version.
 *
 * @param uitvoerder who answers namens the member, null while he answers himself
 * @param niveau what proves who answers
 * @param sha256 of the version that the question is about
 * @param zending the newest message that asked
 * @param vervallenReden a Dutch sentence, null unless it was withdrawn
 * @param gemeld when somebody reported that the link reached the wrong person, or that the answer is not the member's;
 *     null when nobody did or it was settled
 * @param stilteGevolgd when silence had its last consequence
 */
record Verzoek(
        UUID id,
        UUID traject,
        int versie,
        String persoon,
        String naam,
        @Nullable Uitvoerder uitvoerder,
        Niveau niveau,
        String sha256,
        Instant gevraagd,
        Instant verloopt,
        @Nullable UUID zending,
        Staat staat,
        @Nullable String vervallenReden,
        @Nullable Keuze keuze,
        @Nullable String reden,
        @Nullable Instant beslist,
        @Nullable Instant gemeld,
        int herinnerd,
        @Nullable Instant stilteGevolgd) {

    enum Staat {
        OPEN,
        BESLIST,
        VERVALLEN
    }

    /** @param grond on what ground he answers in the place of the member, as it was written down */
    record Uitvoerder(String persoon, String naam, String grond) {}

    /** What the member and the secretaris call this answer by. */
    public String referentie() {
        return "AK-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** Who answers: the member, or his vervanger. */
    public String antwoordtNaam() {
        return uitvoerder == null ? naam : uitvoerder.naam();
    }

    String antwoordt() {
        return uitvoerder == null ? persoon : uitvoerder.persoon();
    }

    /** Of whom the answer is, as it stands in texts. */
    public String vanLid() {
        return uitvoerder == null ? naam : naam + ", gegeven door " + uitvoerder.naam() + " namens " + naam;
    }

    boolean open() {
        return staat == Staat.OPEN;
    }

    /** Whether somebody said that this answer is not the member's, and nobody has looked into it yet. */
    public boolean betwist() {
        return staat == Staat.BESLIST && gemeld != null;
    }

    /** Whether its link no longer works although it was never answered or withdrawn. */
    boolean linkDood(Instant nu) {
        return open() && (gemeld != null || !verloopt.isAfter(nu));
    }
}
