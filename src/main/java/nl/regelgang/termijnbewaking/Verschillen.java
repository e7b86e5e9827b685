package nl.regelgang.termijnbewaking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the nightly comparison found. */
@Repository
class Verschillen {

    private final JdbcClient jdbc;

    Verschillen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param onderdeel the key of the process, as text
     * @param soort {@code ZONDER_STAP}: a term that no process waits for; {@code ZONDER_TERMIJN}: the other way round
     */
    record Verschil(
            String onderdeel,
            String soort,
            String omschrijving,
            @Nullable UUID dossier) {}

    /** When it was last compared. */
    Optional<Instant> laatste() {
        return jdbc.sql("select moment from aansluiting order by dag desc fetch first 1 row only")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    boolean gedaan(LocalDate dag) {
        return jdbc.sql("select count(*) from aansluiting where dag = ?")
                        .param(dag)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node was first */
    void begin(LocalDate dag, Instant nu) {
        jdbc.sql("insert into aansluiting (dag, moment, verschillen) values (?, ?, 0)")
                .params(dag, Bewaking.utc(nu))
                .update();
    }

    void vervang(LocalDate dag, Collection<Verschil> gevonden, Instant nu) {
        jdbc.sql("delete from aansluitverschil").update();
        for (Verschil een : gevonden) {
            jdbc.sql("insert into aansluitverschil (onderdeel, soort, omschrijving, dossier, gevonden)"
                            + " values (:onderdeel, :soort, :omschrijving, :dossier, :nu)")
                    .param("onderdeel", een.onderdeel())
                    .param("soort", een.soort())
                    .param("omschrijving", een.omschrijving())
                    .param("dossier", een.dossier())
                    .param("nu", Bewaking.utc(nu))
                    .update();
        }
        jdbc.sql("update aansluiting set verschillen = ?, moment = ? where dag = ?")
                .params(gevonden.size(), Bewaking.utc(nu), dag)
                .update();
    }

    List<Verschil> alle() {
        return jdbc.sql(
                        "select onderdeel, soort, omschrijving, dossier from aansluitverschil order by soort, omschrijving, onderdeel")
                .query(Verschil.class)
                .list();
    }

    int aantal() {
        return jdbc.sql("select count(*) from aansluitverschil")
                .query(Integer.class)
                .single();
    }

    /** The open terms, as far as the comparison asks. */
    List<Open> open() {
        return jdbc.sql("select onderdeel, dossier, soort, omschrijving from termijn"
                        + " where gedaan is null and vervallen is null order by onderdeel, soort")
                .query(Open.class)
                .list();
    }

    record Open(UUID onderdeel, UUID dossier, String soort, String omschrijving) {}
}
