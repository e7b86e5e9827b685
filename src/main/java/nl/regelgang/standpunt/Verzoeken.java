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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table akkoordverzoek. */
@Repository
class Verzoeken {

    private final JdbcClient jdbc;

    Verzoeken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one version, by name. */
    List<Verzoek> van(UUID traject, int versie) {
        return jdbc.sql("select * from akkoordverzoek where traject = ? and versie = ? order by naam, persoon")
                .params(traject, versie)
                .query((rij, nummer) -> verzoek(rij))
                .list();
    }

    Optional<Verzoek> metToken(Token token) {
        return jdbc.sql("select * from akkoordverzoek where token_sha256 = ?")
                .param(token.sha256())
                .query((rij, nummer) -> verzoek(rij))
                .optional();
    }

    void bewaar(Versie versie, Persoon lid, Token token, Instant nu, Instant verloopt) {
        jdbc.sql(
                        "insert into akkoordverzoek (id, traject, versie, persoon, naam, token_sha256, inhoud_sha256, gevraagd,"
                                + " verloopt) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), versie.traject(), versie.nummer(), lid.id(), lid.naam())
                .params(token.sha256(), versie.sha256(), tijdstip(nu), tijdstip(verloopt))
                .update();
    }

    /** A new link for the same question; the old one becomes unknown. */
    void vernieuw(Verzoek verzoek, Token token, Instant nu, Instant verloopt) {
        jdbc.sql("update akkoordverzoek set token_sha256 = ?, gevraagd = ?, verloopt = ?, gemeld = null"
                        + " where id = ? and staat = 'OPEN'")
                .params(token.sha256(), tijdstip(nu), tijdstip(verloopt), verzoek.id())
                .update();
    }

    /**
     * This one statement decides. Of any number of people and machines that use a link at once, and of one who uses it
     * while the text is replaced, at most one gets true.
     *
     * @param gezien the SHA-256 of the text that stood on the page
     */
    boolean beslis(Verzoek verzoek, Keuze keuze, @Nullable String reden, String gezien, Instant nu) {
        return jdbc.sql("update akkoordverzoek set staat = 'BESLIST', keuze = ?, reden = ?, beslist = ? where id = ?"
                                + " and staat = 'OPEN' and gemeld is null and inhoud_sha256 = ? and verloopt > ?")
                        .params(keuze.name(), reden, tijdstip(nu), verzoek.id(), gezien, tijdstip(nu))
                        .update()
                == 1;
    }

    /** @return whether nobody had reported this link before */
    boolean meld(Verzoek verzoek, Instant nu) {
        return jdbc.sql("update akkoordverzoek set gemeld = ? where id = ? and gemeld is null and staat <> 'VERVALLEN'")
                        .params(tijdstip(nu), verzoek.id())
                        .update()
                == 1;
    }

    /** @return how many links died; what was decided stays */
    int laatVervallen(UUID traject, String reden) {
        return jdbc.sql("update akkoordverzoek set staat = 'VERVALLEN', vervallen_reden = ? where traject = ?"
                        + " and staat = 'OPEN'")
                .params(reden, traject)
                .update();
    }

    private static Verzoek verzoek(ResultSet rij) throws SQLException {
        return new Verzoek(
                rij.getObject("id", UUID.class),
                rij.getObject("traject", UUID.class),
                rij.getInt("versie"),
                rij.getString("persoon"),
                rij.getString("naam"),
                rij.getString("inhoud_sha256"),
                rij.getObject("verloopt", OffsetDateTime.class).toInstant(),
                Verzoek.Staat.valueOf(rij.getString("staat")),
                rij.getString("vervallen_reden"),
                Keuze.van(rij.getString("keuze")).orElse(null),
                rij.getString("reden"),
                moment(rij, "beslist"),
                moment(rij, "gemeld"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        OffsetDateTime tijdstip = rij.getObject(kolom, OffsetDateTime.class);
        return tijdstip == null ? null : tijdstip.toInstant();
    }

    private static OffsetDateTime tijdstip(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
