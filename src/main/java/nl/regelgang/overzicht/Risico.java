package nl.regelgang.overzicht;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;

/**
 * A risk that an organisation sees in a regeling, in its own words and for itself alone.
 *
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

    /** @param maatregel what the organisation does about it, empty when nothing yet */
    record Inhoud(String omschrijving, Mate kans, Mate gevolg, String maatregel) {}

    /** How likely something is, or how bad. */
    enum Mate {
        KLEIN("klein", 1),
        GEMIDDELD("gemiddeld", 2),
        GROOT("groot", 3);

        private final String naam;
        private final int gewicht;

        Mate(String naam, int gewicht) {
            this.naam = naam;
            this.gewicht = gewicht;
        }

        public String naam() {
            return naam;
        }
    }

    /** The most urgent has the highest. */
    int gewicht() {
        return inhoud.kans().gewicht * inhoud.gevolg().gewicht;
    }

    public String dag() {
        return Dagen.kort(genoteerdOp);
    }
}
