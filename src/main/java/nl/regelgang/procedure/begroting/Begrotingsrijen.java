package nl.regelgang.procedure.begroting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Verloop;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;

/** Reads the rows of begrotingsprocedures. */
final class Begrotingsrijen {

    private Begrotingsrijen() {}

    static Begrotingsprocedure procedure(ResultSet rij, int nummer) throws SQLException {
        return new Begrotingsprocedure(
                rij.getObject("id", UUID.class),
                bestuur(rij),
                rij.getInt("begrotingsjaar"),
                new Plan(
                        rij.getObject("aanbieding_gepland", LocalDate.class),
                        rij.getObject("vergadering_gepland", LocalDate.class)),
                rij.getObject("ontwerp", UUID.class),
                Status.valueOf(rij.getString("status")),
                rij.getString("afwijking"),
                rij.getBoolean("nieuwe_ronde"),
                verloop(rij));
    }

    private static Bestuur bestuur(ResultSet rij) throws SQLException {
        return new Bestuur(
                new RegelingId(rij.getString("regeling")),
                rij.getString("regeling_naam"),
                Hoofdstuk.valueOf(rij.getString("hoofdstuk")),
                Vorm.valueOf(rij.getString("vorm")),
                OrgaanId.van(rij.getString("dagelijks_bestuur")),
                OrgaanId.van(rij.getString("algemeen_bestuur")),
                new Toezichthouder(
                        OrgaanId.van(rij.getString("toezichthouder")), rij.getString("toezichthouder_naam")));
    }

    private static Verloop verloop(ResultSet rij) throws SQLException {
        return new Verloop(
                rij.getObject("gestart_op", LocalDate.class),
                rij.getObject("reactie_besluit_op", LocalDate.class),
                rij.getObject("aangeboden_op", LocalDate.class),
                rij.getObject("kennisgeving_op", LocalDate.class),
                rij.getObject("vastgesteld_op", LocalDate.class),
                rij.getObject("toegezonden_op", LocalDate.class),
                rij.getString("ingetrokken_reden"),
                rij.getObject("vastgestelde_begroting", UUID.class));
    }
}
