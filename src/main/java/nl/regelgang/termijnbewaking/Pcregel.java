package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.Objects;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.jspecify.annotations.Nullable;

/**
 * A term as a line of the P&amp;C-kalender.
 *
 * @param regeling null when its dossier does not say of which regeling it is
 * @param orgaannaam who must act, for example "Griffie, Gemeente Tiel"
 */
record Pcregel(LopendeTermijn termijn, @Nullable Regeling regeling, String orgaannaam) {

    LocalDate uiterlijk() {
        return termijn.uiterlijk();
    }

    OrgaanId orgaan() {
        return termijn.wie();
    }

    String soort() {
        return termijn.soort();
    }

    public String dag() {
        return Dagen.voluit(termijn.uiterlijk());
    }

    public String soortnaam() {
        return Soortnaam.van(termijn.soort());
    }

    public Gebondenheid gebondenheid() {
        return Gebondenheid.van(termijn.grondslag());
    }

    public String regelingnaam() {
        return regeling == null ? "Zonder regeling" : regeling.korteNaam();
    }

    String regelingId() {
        return regeling == null ? "" : regeling.id().waarde();
    }

    /** As the status of {@code velden.html} knows it. */
    public String teken() {
        return switch (termijn.status()) {
            case OPEN -> "wacht";
            case GEHAALD -> "gedaan";
            case VERSTREKEN -> "te-laat";
            case VERVALLEN -> "neutraal";
        };
    }

    public String stand() {
        return switch (termijn.status()) {
            case OPEN -> "open";
            case GEHAALD -> "gedaan op " + Dagen.kort(Objects.requireNonNull(termijn.gedaan()));
            case VERSTREKEN ->
                termijn.gedaan() == null ? "verstreken" : "te laat gedaan, op " + Dagen.kort(termijn.gedaan());
            case VERVALLEN -> "vervallen";
        };
    }
}
