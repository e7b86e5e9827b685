package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * What the national register says about a regeling, as it is stored; two that are equal need no writing.
 *
 * @param vorige the version before this one, null when there is none
 */
record Regelingrij(
        RegelingId id,
        OrganisatieId lichaam,
        String naam,
        String korteNaam,
        Vorm vorm,
        @Nullable LocalDate inwerkingtreding,
        @Nullable LocalDate uitwerkingtreding,
        @Nullable RegelingId vorige,
        List<Deelnemerrij> deelnemers) {

    static Regelingrij van(Regeling regeling, @Nullable RegelingId vorige) {
        return new Regelingrij(
                regeling.id(),
                regeling.lichaam(),
                regeling.naam(),
                regeling.korteNaam(),
                regeling.vorm(),
                regeling.inwerkingtreding(),
                regeling.uitwerkingtreding(),
                vorige,
                regeling.deelnemers().stream().map(Deelnemerrij::van).toList());
    }

    Regelingrij met(List<Deelnemerrij> andere) {
        return new Regelingrij(id, lichaam, naam, korteNaam, vorm, inwerkingtreding, uitwerkingtreding, vorige, andere);
    }

    Regelingrij tot(LocalDate dag) {
        return new Regelingrij(id, lichaam, naam, korteNaam, vorm, inwerkingtreding, dag, vorige, deelnemers);
    }

    boolean geldtOp(LocalDate dag) {
        return (inwerkingtreding == null || !dag.isBefore(inwerkingtreding))
                && (uitwerkingtreding == null || dag.isBefore(uitwerkingtreding));
    }

    record Deelnemerrij(
            OrganisatieId organisatie,
            Set<OrgaanSoort> aangegaanDoor,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            @Nullable BigDecimal verdeelsleutel) {

        /** The number of decimals of the column, so that what was read equals what was written. */
        private static final int DECIMALEN = 4;

        Deelnemerrij {
            verdeelsleutel = verdeelsleutel == null ? null : verdeelsleutel.setScale(DECIMALEN, RoundingMode.HALF_UP);
        }

        static Deelnemerrij van(Deelnemer deelnemer) {
            return new Deelnemerrij(
                    deelnemer.organisatie().id(),
                    deelnemer.aangegaanDoor(),
                    deelnemer.van(),
                    deelnemer.tot(),
                    deelnemer.verdeelsleutel());
        }
    }
}
