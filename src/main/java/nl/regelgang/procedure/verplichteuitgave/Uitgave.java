package nl.regelgang.procedure.verplichteuitgave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * What a regeling wants a gemeente to put on its begroting.
 *
 * @param gemeente that must pay
 * @param jaar the begrotingsjaar of the gemeente
 * @param bedrag in euros
 * @param stuk what shows that the gemeente owes it
 * @param reactieTot the last day on which its raad is waited for
 * @param antwoord of the raad, null when it gave none
 * @param besluit of the toezichthouder, null when he took none
 * @param betaling null as long as nobody said whether it was paid
 */
record Uitgave(
        Procedure procedure,
        OrganisatieId gemeente,
        String naam,
        int jaar,
        BigDecimal bedrag,
        Aard aard,
        String omschrijving,
        UUID stuk,
        LocalDate reactieTot,
        @Nullable Antwoord antwoord,
        @Nullable Besluit besluit,
        @Nullable Betaling betaling) {

    /** @param opgenomen whether the raad put it on the begroting */
    record Antwoord(
            boolean opgenomen, LocalDate op, @Nullable String toelichting) {}

    /**
     * @param geplaatst whether the toezichthouder put it on the begroting
     * @param dekking from what it is paid when the raad refused that too (Gemeentewet art. 194 lid 2), null when it did not
     */
    record Besluit(
            boolean geplaatst,
            LocalDate op,
            String motivering,
            @Nullable String dekking) {}

    /** @param opgedragenOp null when it was not needed to order it (Gemeentewet art. 195) */
    record Betaling(boolean betaald, LocalDate op, @Nullable LocalDate opgedragenOp) {}

    /** What makes an expense verplicht (Gemeentewet art. 193). */
    enum Aard {
        SCHULD("een opeisbare schuld (Gemeentewet art. 193 onder a)"),
        WET("een uitgave die bij of krachtens de wet is opgelegd (Gemeentewet art. 193 onder b)");

        private final String zin;

        Aard(String zin) {
            this.zin = zin;
        }

        /** With its article. */
        public String zin() {
            return zin;
        }

        /** @param gekozen the value in the form */
        static Aard van(String gekozen) {
            return valueOf(gekozen.toUpperCase(Locale.ROOT));
        }
    }

    UUID id() {
        return procedure.id();
    }

    boolean opgenomen() {
        return antwoord != null && antwoord.opgenomen();
    }
}
