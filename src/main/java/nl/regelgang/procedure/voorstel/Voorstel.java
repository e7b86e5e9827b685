package nl.regelgang.procedure.voorstel;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Drempel;
import nl.regelgang.regeling.Regelingbesluit;
import org.jspecify.annotations.Nullable;

/**
 * What the deelnemers are asked to decide together about their regeling (Wgr art. 1 and art. 9 lid 1). Its id is that of
 * the procedure.
 *
 * @param besluit which drempel of the regeling it must meet
 * @param ontwerp the newest text
 * @param bekendmaker whose bestuur makes it bekend for all (art. 26 lid 1)
 * @param minstens with how many deelnemers the text of a new regeling is content; null for all of them, and for a regeling
 *     that exists
 * @param gestartOp the rules of this day hold until the end
 * @param reactie what was done with the zienswijzen, null until they are weighed
 * @param opnieuw whether the raden get the changed draft again
 * @param totStand null until it was established
 */
public record Voorstel(
        UUID id,
        Regelingbesluit besluit,
        UUID ontwerp,
        OrganisatieId bekendmaker,
        @Nullable Integer minstens,
        LocalDate gestartOp,
        @Nullable String reactie,
        boolean opnieuw,
        @Nullable Boolean totStand,
        @Nullable LocalDate vastgesteldOp,
        @Nullable String ingetrokkenReden) {

    static Voorstel nieuw(
            UUID id,
            Regelingbesluit besluit,
            UUID ontwerp,
            OrganisatieId bekendmaker,
            @Nullable Integer minstens,
            LocalDate gestartOp) {
        return new Voorstel(id, besluit, ontwerp, bekendmaker, minstens, gestartOp, null, false, null, null, null);
    }

    /**
     * Who must be in favour of a regeling that is not there yet: everybody, or as many as its text asks and in any case
     * who makes it bekend, because the text says who that is (art. 26 lid 1).
     */
    Drempel volgensDeTekst() {
        return minstens == null ? Drempel.UNANIEM : new Drempel(null, minstens, null, null, Set.of(bekendmaker));
    }

    /** Until it was established whether it came about. */
    public boolean kanIntrekken() {
        return totStand == null && ingetrokkenReden == null;
    }
}
