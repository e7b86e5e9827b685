package nl.regelgang.overzicht;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;

/**
 * A risk that an organisation sees in a regeling, in its own words and for itself alone.
 *
 * @param maatregel what it does about it, empty when nothing yet
 * @param regelingNaam the short name
 * @param versie how often it was changed, from 1
 */
record Risico(
        UUID id,
        OrganisatieId organisatie,
        RegelingId regeling,
        String regelingNaam,
        Inhoud inhoud,
        LocalDate genoteerdOp,
        String genoteerdDoor,
        int versie) {

    record Inhoud(String omschrijving, Mate kans, Mate gevolg, String maatregel) {}

    /** How likely something is, or how bad. */
    enum Mate {
        KLEIN("klein"),
        GEMIDDELD("gemiddeld"),
        GROOT("groot");

        private final String naam;

        Mate(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** The most urgent has the highest. */
    int gewicht() {
        return (inhoud.kans().ordinal() + 1) * (inhoud.gevolg().ordinal() + 1);
    }

    public String dag() {
        return Dagen.kort(genoteerdOp);
    }
}
