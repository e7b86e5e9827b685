package nl.regelgang.regeling;

import java.time.LocalDate;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the register.
 *
 * @param naam as the register writes it, for example "Gemeente Tiel"
 * @param inwoners null when the register has none
 * @param provincie the province it lies in, null when unknown
 * @param zetels the seats in its vertegenwoordigend orgaan, null when the register has none
 * @param tot the first day on which it no longer exists; null while it lasts
 */
public record Organisatie(
        OrganisatieId id,
        String naam,
        OrganisatieSoort soort,
        @Nullable Integer inwoners,
        @Nullable OrganisatieId provincie,
        @Nullable Integer zetels,
        @Nullable LocalDate tot) {

    public Organisatie(
            OrganisatieId id,
            String naam,
            OrganisatieSoort soort,
            @Nullable Integer inwoners,
            @Nullable OrganisatieId provincie) {
        this(id, naam, soort, inwoners, provincie, null, null);
    }

    public boolean bestaatOp(LocalDate dag) {
        return tot == null || dag.isBefore(tot);
    }

    /** The orgaan that the Wgr calls "raden" in chapter I and otherwise in the other chapters. */
    public OrgaanId vertegenwoordigendOrgaan() {
        return orgaan(
                switch (soort) {
                    case GEMEENTE -> OrgaanSoort.RAAD;
                    case PROVINCIE -> OrgaanSoort.PS;
                    case WATERSCHAP -> OrgaanSoort.AB;
                    case SAMENWERKINGSORGAAN, RIJK, OVERIG -> OrgaanSoort.BESTUUR;
                });
    }

    /** The orgaan that the Wgr calls "college" in chapter I. */
    public OrgaanId uitvoerendOrgaan() {
        return orgaan(
                switch (soort) {
                    case GEMEENTE -> OrgaanSoort.COLLEGE;
                    case PROVINCIE -> OrgaanSoort.GS;
                    case WATERSCHAP -> OrgaanSoort.DB;
                    case RIJK -> OrgaanSoort.MINISTER;
                    case SAMENWERKINGSORGAAN, OVERIG -> OrgaanSoort.BESTUUR;
                });
    }

    /** Whoever receives the stukken for the vertegenwoordigend orgaan and records what it decides. */
    public OrgaanId griffie() {
        return orgaan(OrgaanSoort.GRIFFIE);
    }

    private OrgaanId orgaan(OrgaanSoort orgaanSoort) {
        return new OrgaanId(id, orgaanSoort);
    }
}
