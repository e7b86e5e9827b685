package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a regeling, valid in time.
 *
 * @param aangegaanDoor the organen that entered, as far as the register has them; the eenhoofdige orgaan counts with the
 *     uitvoerend orgaan, so a burgemeester as COLLEGE, a commissaris van de Koning as GS, a dijkgraaf as DB
 * @param stemgewicht the votes of this deelnemer in the bestuur, together
 * @param van the first day, null when unknown
 * @param tot the first day on which it no longer takes part; null while it lasts
 * @param verdeelsleutel its share of the costs in percent, null when the register has none
 */
public record Deelnemer(
        Organisatie organisatie,
        Set<OrgaanSoort> aangegaanDoor,
        int stemgewicht,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable BigDecimal verdeelsleutel) {

    public Deelnemer(
            Organisatie organisatie,
            Set<OrgaanSoort> aangegaanDoor,
            int stemgewicht,
            @Nullable LocalDate van,
            @Nullable LocalDate tot) {
        this(organisatie, aangegaanDoor, stemgewicht, van, tot, null);
    }

    public boolean neemtDeelOp(LocalDate dag) {
        return (van == null || !dag.isBefore(van)) && (tot == null || dag.isBefore(tot));
    }
}
