package nl.regelgang.standpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table akkoordbewijs. */
@Repository
class Bewijzen {

    /** After this nobody needs to know from which computer an answer came. */
    private static final Duration IP_BEWAARD = Duration.ofDays(90);

    private final JdbcClient jdbc;

    Bewijzen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param einde of the journaal, with the line that tells of the answer */
    void bewaar(Bewijs bewijs, Optional<Journaal.Einde> einde) {
        jdbc.sql("insert into akkoordbewijs (id, verzoek, persoon, naam, functie, namens, grond, keuze, reden,"
                        + " betekenis, inhoud_sha256, niveau, factor, token_sha256, zending, beslist, ip, programma,"
                        + " toepassing, journaal_nummer, journaal_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(bewijs.id(), bewijs.verzoek(), bewijs.persoon(), bewijs.naam(), bewijs.functie())
                .params(bewijs.namens(), bewijs.grond(), bewijs.keuze().name(), bewijs.reden(), bewijs.betekenis())
                .params(bewijs.inhoudSha256(), bewijs.niveau().name(), bewijs.factor(), bewijs.linkSha256())
                .params(bewijs.zending(), bewijs.beslist().atOffset(ZoneOffset.UTC), bewijs.ip(), bewijs.programma())
                .params(
                        bewijs.toepassing(),
                        einde.map(Journaal.Einde::volgnummer).orElse(null))
                .param(einde.map(Journaal.Einde::hash).orElse(null))
                .update();
    }

    /** Of one question, newest first; those that no longer count too. */
    List<Bewijs> van(UUID verzoek) {
        return jdbc.sql("select * from akkoordbewijs where verzoek = ? order by beslist desc")
                .param(verzoek)
                .query((rij, nummer) -> bewijs(rij))
                .list();
    }

    /** Of the answer to this question that counts; empty while there is none. */
    Optional<Bewijs> geldend(UUID verzoek) {
        return van(verzoek).stream().filter(bewijs -> bewijs.nietig() == null).findFirst();
    }

    void nietig(UUID verzoek, String reden, Instant nu) {
        jdbc.sql("update akkoordbewijs set nietig = ?, nietig_reden = ? where verzoek = ? and nietig is null")
                .params(nu.atOffset(ZoneOffset.UTC), reden, verzoek)
                .update();
    }

    void kortAdressenIn(Instant nu) {
        jdbc.sql("select id, ip from akkoordbewijs where ip_ingekort = false and beslist < ?")
                .param(nu.minus(IP_BEWAARD).atOffset(ZoneOffset.UTC))
                .query((rij, nummer) -> List.of(rij.getString("id"), rij.getString("ip")))
                .list()
                .forEach(rij -> jdbc.sql("update akkoordbewijs set ip = ?, ip_ingekort = true where id = ?")
                        .params(Herkomst.ingekort(rij.get(1)), UUID.fromString(rij.get(0)))
                        .update());
    }

    private static Bewijs bewijs(ResultSet rij) throws SQLException {
        return new Bewijs(
                rij.getObject("id", UUID.class),
                rij.getObject("verzoek", UUID.class),
                rij.getString("persoon"),
                rij.getString("naam"),
                rij.getString("functie"),
                rij.getString("namens"),
                rij.getString("grond"),
                Keuze.valueOf(rij.getString("keuze")),
                rij.getString("reden"),
                rij.getString("betekenis"),
                rij.getString("inhoud_sha256"),
                Niveau.valueOf(rij.getString("niveau")),
                rij.getString("factor"),
                rij.getString("token_sha256"),
                rij.getObject("zending", UUID.class),
                rij.getObject("beslist", OffsetDateTime.class).toInstant(),
                rij.getString("ip"),
                rij.getString("programma"),
                rij.getString("toepassing"),
                rij.getObject("journaal_nummer", Long.class),
                rij.getString("journaal_hash"),
                Teksten.moment(rij, "nietig"),
                rij.getString("nietig_reden"));
    }
}
