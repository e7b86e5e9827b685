package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * A gemeenschappelijke regeling.
 *
 * @param lichaam the body that the regeling founded; its organen are AB and DB, or bestuur
 * @param naam the full name
 * @param korteNaam for lists and mail subjects
 * @param deelnemers all of them, also past and future
 * @param vestigingsprovincie the province of the plaats van vestiging (Wgr art. 29), null when unknown
 * @param inwerkingtreding null when unknown
 * @param uitwerkingtreding the first day on which it is no longer in force; null while it lasts
 */
public record Regeling(
        RegelingId id,
        OrganisatieId lichaam,
        String naam,
        String korteNaam,
        Vorm vorm,
        List<Deelnemer> deelnemers,
        @Nullable OrganisatieId vestigingsprovincie,
        @Nullable LocalDate inwerkingtreding,
        @Nullable LocalDate uitwerkingtreding,
        Regels regels) {

    /** By name. */
    public List<Deelnemer> deelnemersOp(LocalDate dag) {
        throw new UnsupportedOperationException();
    }

    public Hoofdstuk hoofdstukOp(LocalDate dag) {
        throw new UnsupportedOperationException();
    }

    /** Derived from chapter and plaats van vestiging, unless the regeling's own rules name another ((c) 22). */
    public Toezichthouder toezichthouderOp(LocalDate dag) {
        throw new UnsupportedOperationException();
    }

    /** The orgaan that prepares the begroting: the DB, or the bestuur where there is only one. */
    public OrgaanId dagelijksBestuur() {
        throw new UnsupportedOperationException();
    }

    /** The orgaan that adopts the begroting: the AB, or the bestuur where there is only one. */
    public OrgaanId algemeenBestuur() {
        throw new UnsupportedOperationException();
    }
}
