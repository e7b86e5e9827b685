package nl.regelgang.zienswijzen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The way of one deelnemer through a round: receipt, meeting of the raad, zienswijze, and the reaction to it.
 *
 * @param ontvangenOp the day on which the griffie says it received the stukken
 * @param behandeling whether the raad treats the draft at all, null while unknown
 * @param besluitVan the day on which the raad decided
 * @param zienswijze the text, null unless the raad brought one naar voren
 * @param bijlage the document with the zienswijze
 * @param binnenOp the moment at which the answer reached the bestuur
 * @param teLaat it came after the day on which the bestuur counted on it
 * @param herinnerdOp the last day on which the griffie was reminded
 */
public record Traject(
        UUID id,
        UUID ronde,
        Deelnemend deelnemer,
        Status status,
        @Nullable LocalDate ontvangenOp,
        @Nullable Boolean behandeling,
        @Nullable LocalDate vergaderingOp,
        @Nullable LocalDate besluitVan,
        @Nullable String zienswijze,
        @Nullable UUID bijlage,
        @Nullable Instant binnenOp,
        boolean teLaat,
        @Nullable LocalDate herinnerdOp,
        @Nullable Reactie reactie) {

    /** Whether the raad still has to decide, in a meeting that its griffie planned. */
    public boolean heeftGeplandeVergadering() {
        return status == Status.OPEN && Boolean.TRUE.equals(behandeling) && vergaderingOp != null;
    }

    public enum Status {
        OPEN("nog niet gereageerd"),
        INGEDIEND("zienswijze naar voren gebracht"),
        GEEN("geen zienswijze"),
        NIET_GEREAGEERD("niet gereageerd");

        private final String naam;

        Status(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * The written and reasoned reaction of the bestuur to one zienswijze.
     *
     * @param oordeel what the bestuur thinks of it
     * @param conclusie what it does with it
     * @param verzondenOp when it went to all raden, null while it has not; after that it is never changed
     */
    public record Reactie(
            String oordeel,
            String conclusie,
            Instant op,
            @Nullable LocalDate verzondenOp) {

        /** Of oordeel and conclusie with a NUL between them, which no text can hold. */
        String sha256() {
            return Sha256.van(oordeel + '\0' + conclusie);
        }
    }
}
