package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * What the deelnemers of a regeling pay in one begrotingsjaar, in euros. What nobody filled in is absent or null, and
 * never nought. With an amount for every deelnemer the amounts together are the total.
 *
 * @param totaal null when unknown
 * @param peildatum of the inwoners, null for another way
 * @param gedeeldOp since when the deelnemers read it, null while only the bestuur does
 * @param versie how often it was changed; 0 when it is not kept yet
 */
public record Bijdragejaar(
        RegelingId regeling,
        int jaar,
        Bijdragewijze wijze,
        @Nullable BigDecimal totaal,
        @Nullable LocalDate peildatum,
        @Nullable LocalDate gedeeldOp,
        int versie,
        Map<OrganisatieId, Deel> delen) {

    public Bijdragejaar {
        delen = Map.copyOf(delen);
    }

    /** @param aandeel the percentage or the inwoners that the bedrag was computed from, null when it was filled in */
    public record Deel(
            @Nullable BigDecimal bedrag, @Nullable BigDecimal aandeel) {}

    public @Nullable BigDecimal bedrag(OrganisatieId deelnemer) {
        Deel deel = delen.get(deelnemer);
        return deel == null ? null : deel.bedrag();
    }

    /** The percentages together, or the inwoners; only of the deelnemers that have one. */
    BigDecimal aandelen() {
        return delen.values().stream()
                .map(Deel::aandeel)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
