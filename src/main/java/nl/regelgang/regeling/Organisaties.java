package nl.regelgang.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organisations of the register in the database. */
class Organisaties {

    /** @param registerId the systeemId of the national register, null for what is not in it */
    record Rij(Organisatie organisatie, @Nullable String registerId) {

        OrganisatieId id() {
            return organisatie.id();
        }
    }

    private final JdbcClient jdbc;

    Organisaties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organisatie> vind(OrganisatieId id) {
        return jdbc.sql("select * from organisatie where id = ?")
                .param(id.code())
                .query((rij, nummer) -> lees(rij, ""))
                .optional();
    }

    List<Organisatie> vind(Collection<OrganisatieId> ids) {
        return jdbc.sql("select * from organisatie where id in (:ids)")
                .param("ids", ids.stream().map(OrganisatieId::code).toList())
                .query((rij, nummer) -> lees(rij, ""))
                .list();
    }

    Map<OrganisatieId, Rij> alle() {
        Map<OrganisatieId, Rij> rijen = new LinkedHashMap<>();
        jdbc.sql("select * from organisatie order by id").query((ResultSet rij) -> {
            Organisatie organisatie = lees(rij, "");
            rijen.put(organisatie.id(), new Rij(organisatie, rij.getString("register_id")));
        });
        return rijen;
    }

    /** Those that exist on the day and whose name contains the text, by name, at most fifty. */
    List<Organisatie> zoek(String tekst, LocalDate dag) {
        return jdbc.sql("select * from organisatie where (tot is null or tot > :dag)"
                        + " and lower(naam) like :patroon escape '!' order by naam, id fetch first 50 rows only")
                .param("dag", dag)
                .param("patroon", Zoeker.patroon(tekst))
                .query((rij, nummer) -> lees(rij, ""))
                .list();
    }

    /** Adds it, or changes what is there; the id that the national register gave it stays. */
    void bewaar(Organisatie organisatie) {
        String registerId = jdbc.sql("select register_id from organisatie where id = ? and register_id is not null")
                .param(organisatie.id().code())
                .query(String.class)
                .optional()
                .orElse(null);
        Rij rij = new Rij(organisatie, registerId);
        if (!wijzig(rij)) {
            voegToe(rij);
        }
    }

    void voegToe(Rij rij) {
        schrijf("""
                insert into organisatie (id, register_id, naam, soort, inwoners, provincie, zetels, tot)
                values (:id, :registerId, :naam, :soort, :inwoners, :provincie, :zetels, :tot)""", rij);
    }

    /** Whether there was one to change. */
    boolean wijzig(Rij rij) {
        return schrijf("""
                        update organisatie set register_id = :registerId, naam = :naam, soort = :soort,
                            inwoners = :inwoners, provincie = :provincie, zetels = :zetels, tot = :tot
                        where id = :id""", rij) > 0;
    }

    private int schrijf(String sql, Rij rij) {
        Organisatie organisatie = rij.organisatie();
        return jdbc.sql(sql)
                .param("id", organisatie.id().code())
                .param("registerId", rij.registerId())
                .param("naam", organisatie.naam())
                .param("soort", organisatie.soort().name())
                .param("inwoners", organisatie.inwoners())
                .param("provincie", Kolommen.code(organisatie.provincie()))
                .param("zetels", organisatie.zetels())
                .param("tot", organisatie.tot())
                .update();
    }

    /** @param begin what the names of the columns begin with in this query */
    static Organisatie lees(ResultSet rij, String begin) throws SQLException {
        String code = rij.getString(begin + "id");
        String naam = rij.getString(begin + "naam");
        @Nullable String provincie = rij.getString(begin + "provincie");
        return new Organisatie(
                new OrganisatieId(code),
                naam,
                OrganisatieSoort.valueOf(rij.getString(begin + "soort")),
                Kolommen.geheel(rij, begin + "inwoners"),
                Kolommen.organisatie(provincie),
                Kolommen.geheel(rij, begin + "zetels"),
                Kolommen.dag(rij, begin + "tot"));
    }
}
