package nl.regelgang.afstemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is adoptiegriffier of which regeling. */
@Repository
class Adoptiegriffiers {

    private final JdbcClient jdbc;
    private final Griffies griffies;
    private final Clock klok;

    Adoptiegriffiers(JdbcClient jdbc, Griffies griffies, Clock klok) {
        this.jdbc = jdbc;
        this.griffies = griffies;
        this.klok = klok;
    }

    /** Today's; empty also when he is no griffier any more. */
    Optional<Adoptiegriffier> van(OrganisatieId lichaam) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return jdbc.sql("select * from adoptiegriffier where lichaam = ? and van <= ? and tot > ? order by van, id"
                        + " fetch first row only")
                .params(lichaam.code(), vandaag, vandaag)
                .query(Adoptiegriffiers::rij)
                .optional()
                .filter(gevonden -> griffies.isGriffier(gevonden.griffie(), gevonden.persoon()));
    }

    /** Whether this griffier is the one of the regeling whose bestuur asks. */
    boolean is(Griffie ik) {
        return van(ik.ronde().zaak().bestuur().organisatie())
                .filter(gevonden ->
                        gevonden.griffie().equals(ik.traject().deelnemer().griffie())
                                && gevonden.persoon().equals(ik.griffier().persoon()))
                .isPresent();
    }

    void voegToe(Adoptiegriffier nieuw) {
        jdbc.sql("insert into adoptiegriffier (id, lichaam, griffie, persoon, van, tot) values (?, ?, ?, ?, ?, ?)")
                .params(
                        nieuw.id(),
                        nieuw.lichaam().code(),
                        nieuw.griffie().toString(),
                        nieuw.persoon(),
                        nieuw.van(),
                        nieuw.tot())
                .update();
    }

    /** Whoever is it today, is it no longer from this day on. */
    void beeindig(OrganisatieId lichaam, LocalDate tot) {
        jdbc.sql("update adoptiegriffier set tot = ? where lichaam = ? and tot > ?")
                .params(tot, lichaam.code(), tot)
                .update();
    }

    private static Adoptiegriffier rij(ResultSet rij, int nummer) throws SQLException {
        return new Adoptiegriffier(
                rij.getObject("id", UUID.class),
                new OrganisatieId(rij.getString("lichaam")),
                OrgaanId.van(rij.getString("griffie")),
                rij.getString("persoon"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class));
    }
}
