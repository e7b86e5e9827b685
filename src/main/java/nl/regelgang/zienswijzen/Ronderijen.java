package nl.regelgang.zienswijzen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/** Reads the rows of rounds and trajecten. */
final class Ronderijen {

    private Ronderijen() {}

    static Zienswijzeronde ronde(ResultSet rij, List<Traject> trajecten) throws SQLException {
        Zaak zaak = new Zaak(
                rij.getObject("dossier", UUID.class),
                new RegelingId(rij.getString("regeling_id")),
                rij.getString("regeling"),
                rij.getString("onderwerp"),
                OrgaanId.van(rij.getString("bestuur")),
                rij.getObject("stuk", UUID.class),
                Grondslag.van(rij.getString("grondslag_toezending")),
                grondslag(rij.getString("grondslag_ter_inzage")),
                Grondslag.van(rij.getString("grondslag_zienswijze")),
                Grondslag.van(rij.getString("grondslag_reactie")));
        return new Zienswijzeronde(
                rij.getObject("id", UUID.class),
                zaak,
                rij.getInt("nummer"),
                rij.getObject("verzonden_op", LocalDate.class),
                rij.getObject("sluit_op", LocalDate.class),
                rij.getObject("gesloten_op", LocalDate.class),
                rij.getObject("reactie_verzonden_op", LocalDate.class),
                trajecten);
    }

    private static @Nullable Grondslag grondslag(@Nullable String tekst) {
        return tekst == null ? null : Grondslag.van(tekst);
    }

    static Traject traject(ResultSet rij, int nummer) throws SQLException {
        OffsetDateTime binnenOp = rij.getObject("binnen_op", OffsetDateTime.class);
        return new Traject(
                rij.getObject("id", UUID.class),
                rij.getObject("ronde", UUID.class),
                deelnemer(rij),
                Traject.Status.valueOf(rij.getString("status")),
                rij.getObject("ontvangen_op", LocalDate.class),
                rij.getObject("behandeling", Boolean.class),
                rij.getObject("vergadering_op", LocalDate.class),
                rij.getObject("besluit_van", LocalDate.class),
                rij.getString("zienswijze"),
                rij.getObject("bijlage", UUID.class),
                binnenOp == null ? null : binnenOp.toInstant(),
                rij.getBoolean("te_laat"),
                rij.getObject("herinnerd_op", LocalDate.class),
                reactie(rij));
    }

    private static Deelnemend deelnemer(ResultSet rij) throws SQLException {
        return new Deelnemend(
                new OrganisatieId(rij.getString("organisatie")),
                rij.getString("naam"),
                OrgaanId.van(rij.getString("raad")),
                OrgaanId.van(rij.getString("griffie")),
                OrgaanId.van(rij.getString("college")),
                rij.getObject("inwoners", Integer.class));
    }

    private static Traject.@Nullable Reactie reactie(ResultSet rij) throws SQLException {
        return rij.getString("oordeel") == null ? null : gegeven(rij, 0);
    }

    static Traject.Reactie gegeven(ResultSet rij, int nummer) throws SQLException {
        return new Traject.Reactie(
                rij.getString("oordeel"),
                rij.getString("conclusie"),
                rij.getObject("gegeven_op", OffsetDateTime.class).toInstant(),
                rij.getObject("verzonden_op", LocalDate.class));
    }
}
