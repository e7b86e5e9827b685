package nl.regelgang.standpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What proof of identity an organisation asks of its members, and what compensates it where that is a link alone. */
@Repository
class Niveaus {

    /** The kind of standpunt that there is. */
    static final String SOORT = "ZIENSWIJZE";

    private final JdbcClient jdbc;
    private final Clock klok;

    Niveaus(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    Niveau van(OrganisatieId organisatie) {
        return jdbc.sql("select niveau from akkoordniveau where organisatie = ? and soort = ?")
                .params(organisatie.code(), SOORT)
                .query(String.class)
                .optional()
                .map(Niveau::valueOf)
                .orElse(Niveau.A);
    }

    @Transactional
    public void zet(OrganisatieId organisatie, Niveau niveau, String door) {
        int gewijzigd = jdbc.sql("update akkoordniveau set niveau = ?, gewijzigd = ?, gewijzigd_door = ?"
                        + " where organisatie = ? and soort = ?")
                .params(niveau.name(), klok.instant().atOffset(ZoneOffset.UTC), door, organisatie.code(), SOORT)
                .update();
        if (gewijzigd == 0) {
            jdbc.sql("insert into akkoordniveau (organisatie, soort, niveau, gewijzigd, gewijzigd_door)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            organisatie.code(),
                            SOORT,
                            niveau.name(),
                            klok.instant().atOffset(ZoneOffset.UTC),
                            door)
                    .update();
        }
    }

    Optional<Compensatie> compensatie(OrganisatieId organisatie) {
        return jdbc.sql("select * from akkoordcompensatie where organisatie = ?")
                .param(organisatie.code())
                .query((rij, nummer) -> compensatie(rij))
                .optional();
    }

    @Transactional
    public void bewaar(OrganisatieId organisatie, Compensatie compensatie, String door) {
        jdbc.sql("delete from akkoordcompensatie where organisatie = ?")
                .param(organisatie.code())
                .update();
        jdbc.sql("insert into akkoordcompensatie (organisatie, maatregelen, ciso, ciso_op, proceseigenaar,"
                        + " proceseigenaar_op, herzien_voor, gewijzigd, gewijzigd_door)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisatie.code(), compensatie.maatregelen(), compensatie.ciso(), compensatie.cisoOp())
                .params(compensatie.proceseigenaar(), compensatie.proceseigenaarOp(), compensatie.herzienVoor())
                .params(klok.instant().atOffset(ZoneOffset.UTC), door)
                .update();
    }

    private static Compensatie compensatie(ResultSet rij) throws SQLException {
        return new Compensatie(
                rij.getString("maatregelen"),
                rij.getString("ciso"),
                rij.getObject("ciso_op", LocalDate.class),
                rij.getString("proceseigenaar"),
                rij.getObject("proceseigenaar_op", LocalDate.class),
                rij.getObject("herzien_voor", LocalDate.class));
    }

    /**
     * Why a link alone is enough here (BIO2 5.17.01).
     *
     * @param ciso who advised, and on which day
     * @param proceseigenaar who approved, and on which day
     * @param herzienVoor the day on which it must have been looked at again
     */
    record Compensatie(
            String maatregelen,
            String ciso,
            LocalDate cisoOp,
            String proceseigenaar,
            LocalDate proceseigenaarOp,
            LocalDate herzienVoor) {}
}
