package nl.regelgang.procedure.uittreding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Deelnemer;
import org.jspecify.annotations.Nullable;

/**
 * A deelnemer that leaves (Wgr art. 1 lid 5), beside what every procedure has.
 *
 * @param ontwerp the draft of its besluit
 * @param bekendmaker whose bestuur makes it bekend for all (art. 26 lid 1)
 * @param indicatie what the bestuur expected of the gevolgen, null until it said so
 * @param planOp the day on which the uittredingsplan was there
 * @param uittreedsom in euros, null until it was established
 * @param uittredingOp the first day on which it no longer takes part
 * @param afwikkeling how it was settled after the deelnemer had left, null until that was done
 * @param verlengdOp when the bestuur took longer for the gevolgen, null when it did not
 */
record Uittreding(
        UUID id,
        UUID ontwerp,
        OrganisatieId uittreder,
        OrganisatieId bekendmaker,
        LocalDate gestartOp,
        @Nullable String indicatie,
        @Nullable Gevolgen gevolgen,
        @Nullable LocalDate planOp,
        @Nullable BigDecimal uittreedsom,
        @Nullable LocalDate vastgesteldOp,
        @Nullable LocalDate uittredingOp,
        @Nullable Afwikkeling afwikkeling,
        @Nullable LocalDate verlengdOp,
        @Nullable String verlengdReden,
        @Nullable String ingetrokkenReden) {

    boolean isVan(Deelnemer deelnemer) {
        return deelnemer.organisatie().id().equals(uittreder);
    }

    /** @param deskundige who looked at them from outside, null when nobody did */
    record Gevolgen(
            String financieel,
            String juridisch,
            String personeel,
            String organisatorisch,
            @Nullable String deskundige) {}

    /** @param betaling whether and how the uittreedsom was paid */
    record Afwikkeling(String betaling, String personeel, String archief, LocalDate op) {}
}
