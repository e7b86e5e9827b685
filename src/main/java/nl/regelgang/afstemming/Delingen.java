package nl.regelgang.afstemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.regelgang.afstemming.Tekst.Deling;
import nl.regelgang.afstemming.Tekst.Opmerking;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With whom a text is shared, and what they say of it. Asked only for a text that was found for who asks. */
@Repository
class Delingen {

    private final JdbcClient jdbc;

    Delingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold now, in a fixed order. */
    List<Deling> van(Tekst tekst) {
        return jdbc.sql("select * from tekstdeling where tekst = ? and ingetrokken_op is null order by organisatie")
                .param(tekst.id())
                .query(Delingen::deling)
                .list();
    }

    /** From now on the griffie of this organisation reads this version; who takes part in a joint text keeps doing so. */
    void deel(Tekst tekst, OrganisatieId met, int versie, Instant nu) {
        int bestaand = jdbc.sql("update tekstdeling set versie = :versie, gedeeld_op = :nu, doet_mee_sinds = case when"
                        + " ingetrokken_op is null then doet_mee_sinds end, ingetrokken_op = null"
                        + " where tekst = :tekst and organisatie = :met")
                .param("versie", versie)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("tekst", tekst.id())
                .param("met", met.code())
                .update();
        if (bestaand == 0) {
            jdbc.sql("insert into tekstdeling (tekst, organisatie, versie, gedeeld_op) values (?, ?, ?, ?)")
                    .params(tekst.id(), met.code(), versie, nu.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** False when it was not shared with this organisation. */
    boolean trekIn(Tekst tekst, OrganisatieId met, Instant nu) {
        return jdbc.sql("update tekstdeling set ingetrokken_op = ?, doet_mee_sinds = null"
                                + " where tekst = ? and organisatie = ? and ingetrokken_op is null")
                        .params(nu.atOffset(ZoneOffset.UTC), tekst.id(), met.code())
                        .update()
                == 1;
    }

    /** @param sinds null when the griffie stops writing along; false when nothing changed */
    boolean doetMee(Tekst tekst, OrganisatieId wie, @Nullable Instant sinds) {
        return jdbc.sql("update tekstdeling set doet_mee_sinds = :sinds where tekst = :tekst and organisatie = :wie and"
                                + " ingetrokken_op is null and (doet_mee_sinds is null) = :nieuw")
                        .param("sinds", sinds == null ? null : sinds.atOffset(ZoneOffset.UTC))
                        .param("tekst", tekst.id())
                        .param("wie", wie.code())
                        .param("nieuw", sinds != null)
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Opmerking> opmerkingen(Tekst tekst) {
        return jdbc.sql("select * from tekstopmerking where tekst = ? order by geschreven_op, id")
                .param(tekst.id())
                .query(Delingen::opmerking)
                .list();
    }

    void voegToe(Tekst tekst, Opmerking opmerking) {
        jdbc.sql("insert into tekstopmerking (id, tekst, versie, organisatie, naam, functie, opmerking, geschreven_op)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        tekst.id(),
                        opmerking.versie(),
                        opmerking.organisatie().code(),
                        opmerking.naam(),
                        opmerking.functie(),
                        opmerking.tekst(),
                        opmerking.op().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Deling deling(ResultSet rij, int nummer) throws SQLException {
        OffsetDateTime sinds = rij.getObject("doet_mee_sinds", OffsetDateTime.class);
        return new Deling(
                new OrganisatieId(rij.getString("organisatie")),
                rij.getInt("versie"),
                rij.getObject("gedeeld_op", OffsetDateTime.class).toInstant(),
                sinds == null ? null : sinds.toInstant());
    }

    private static Opmerking opmerking(ResultSet rij, int nummer) throws SQLException {
        return new Opmerking(
                rij.getInt("versie"),
                new OrganisatieId(rij.getString("organisatie")),
                rij.getString("naam"),
                rij.getString("functie"),
                rij.getString("opmerking"),
                rij.getObject("geschreven_op", OffsetDateTime.class).toInstant());
    }
}
