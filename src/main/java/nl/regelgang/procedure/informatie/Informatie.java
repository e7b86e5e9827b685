package nl.regelgang.procedure.informatie;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * A vraag or motie of one raad to the bestuur, its voorstel for a gemeenschappelijke adviescommissie, a bericht of the
 * bestuur to all raden, or a vraag to the own lid of the bestuur.
 *
 * @param vrager whose raad asks, null for a bericht
 * @param tekst what is asked or told
 * @param op the day on which the bestuur got it, or sent it
 * @param gedeeld whether the other raden read it too; a bericht and a voorstel always are
 * @param stuk that goes along, null when there is none
 * @param antwoord null as long as the bestuur gave none
 */
record Informatie(
        Procedure procedure,
        Aard aard,
        @Nullable Vrager vrager,
        String tekst,
        LocalDate op,
        boolean gedeeld,
        @Nullable UUID stuk,
        @Nullable Antwoord antwoord) {

    enum Aard {
        VRAAG("vraag"),
        MOTIE("motie"),
        VOORSTEL("voorstel"),
        BERICHT("bericht"),
        /** To the lid of the bestuur that the own organisation appointed (Wgr art. 16, 18 and 19). */
        LIDVRAAG("vraag aan het eigen lid van het bestuur");

        private final String naam;

        Aard(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * @param raadslid whether one raadslid asks, and not the raad itself (Wgr art. 17 lid 1)
     * @param college whether the college asks
     */
    record Vrager(OrganisatieId organisatie, String naam, boolean raadslid, boolean college) {

        Vrager(OrganisatieId organisatie, String naam, boolean raadslid) {
            this(organisatie, naam, raadslid, false);
        }

        /** For example "een raadslid van Gemeente Tiel". */
        public String voluit() {
            return (college ? "het college van " : raadslid ? "een raadslid van " : "de raad van ") + naam;
        }
    }

    /** @param stuk null when there is none */
    record Antwoord(LocalDate op, String tekst, @Nullable UUID stuk) {}

    UUID id() {
        return procedure.id();
    }
}
