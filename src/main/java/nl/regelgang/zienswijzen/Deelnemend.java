package nl.regelgang.zienswijzen;

import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A deelnemer in a round, as it was when the round began.
 *
 * @param raad the vertegenwoordigend orgaan that may file a zienswijze
 * @param griffie whose task it is to receive the stukken and to record what the raad decides
 * @param college the uitvoerend orgaan that prepares a standpunt
 */
public record Deelnemend(
        OrganisatieId organisatie,
        String naam,
        OrgaanId raad,
        OrgaanId griffie,
        OrgaanId college,
        @Nullable Integer inwoners) {

    /** The raad in a sentence, for example "de raad van Gemeente Tiel" or "provinciale staten van Provincie Utrecht". */
    public String raadVoluit() {
        String orgaan =
                switch (raad.soort()) {
                    case RAAD -> "de raad";
                    case PS -> raad.soort().naam();
                    default -> "het " + raad.soort().naam();
                };
        return orgaan + " van " + naam;
    }
}
