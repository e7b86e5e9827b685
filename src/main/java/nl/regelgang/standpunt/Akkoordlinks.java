package nl.regelgang.standpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables akkoordlink, linkgeopend and linkaanvraag. */
@Repository
class Akkoordlinks {

    /** Enough to see a scanner and a person; a robot that goes on fills no disk. */
    private static final int MEESTE_OPENINGEN = 25;

    private final JdbcClient jdbc;

    Akkoordlinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Akkoordlink> met(String sha256) {
        return jdbc.sql("select * from akkoordlink where token_sha256 = ?")
                .param(sha256)
                .query((rij, nummer) -> link(rij))
                .optional();
    }

    /** Newest first. */
    List<Akkoordlink> van(UUID verzoek) {
        return jdbc.sql("select * from akkoordlink where verzoek = ? order by gemaakt desc")
                .param(verzoek)
                .query((rij, nummer) -> link(rij))
                .list();
    }

    void bewaar(String sha256, UUID verzoek, Persoon aan, Instant nu) {
        jdbc.sql("insert into akkoordlink (token_sha256, verzoek, persoon, adres, gemaakt) values (?, ?, ?, ?, ?)")
                .params(sha256, verzoek, aan.id(), aan.email(), tijdstip(nu))
                .update();
    }

    void trekIn(UUID verzoek, Akkoordlink.Oorzaak oorzaak, Instant nu) {
        jdbc.sql("update akkoordlink set ingetrokken = ?, oorzaak = ? where verzoek = ? and ingetrokken is null")
                .params(tijdstip(nu), oorzaak.name(), verzoek)
                .update();
    }

    void geopend(String sha256, String programma, Instant nu) {
        long al = jdbc.sql("select count(*) from linkgeopend where token_sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .single();
        if (al < MEESTE_OPENINGEN) {
            jdbc.sql("insert into linkgeopend (token_sha256, moment, programma) values (?, ?, ?)")
                    .params(sha256, tijdstip(nu), programma)
                    .update();
        }
    }

    /** Of all links that ever asked this question, oldest first. */
    List<Opening> openingen(UUID verzoek) {
        return jdbc.sql("select g.moment, g.programma from linkgeopend g join akkoordlink l"
                        + " on l.token_sha256 = g.token_sha256 where l.verzoek = ? order by g.moment, g.volgnummer")
                .param(verzoek)
                .query((rij, nummer) -> new Opening(
                        rij.getObject("moment", OffsetDateTime.class).toInstant(), rij.getString("programma")))
                .list();
    }

    void vraagAan(String sha256, Instant nu) {
        jdbc.sql("insert into linkaanvraag (token_sha256, gevraagd) values (?, ?)")
                .params(sha256, tijdstip(nu))
                .update();
    }

    List<Aanvraag> aanvragen() {
        return jdbc.sql("select id, token_sha256 from linkaanvraag order by id")
                .query((rij, nummer) -> new Aanvraag(rij.getLong("id"), rij.getString("token_sha256")))
                .list();
    }

    /** @return false when another node has it */
    boolean neem(Aanvraag aanvraag) {
        return jdbc.sql("delete from linkaanvraag where id = ?")
                        .param(aanvraag.id())
                        .update()
                == 1;
    }

    private static Akkoordlink link(ResultSet rij) throws SQLException {
        String oorzaak = rij.getString("oorzaak");
        return new Akkoordlink(
                rij.getString("token_sha256"),
                rij.getObject("verzoek", UUID.class),
                rij.getString("persoon"),
                rij.getString("adres"),
                rij.getObject("gemaakt", OffsetDateTime.class).toInstant(),
                Teksten.moment(rij, "ingetrokken"),
                oorzaak == null ? null : Akkoordlink.Oorzaak.valueOf(oorzaak));
    }

    private static OffsetDateTime tijdstip(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    record Opening(Instant moment, String programma) {}

    record Aanvraag(long id, String sha256) {}
}
