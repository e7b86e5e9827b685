package nl.regelgang.standpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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

    Optional<Verzoek> vind(UUID id) {
        return jdbc.sql("select * from akkoordverzoek where id = ?")
                .param(id)
                .query((rij, nummer) -> verzoek(rij))
                .optional();
    }

    /**
     * What was ever answered, in the order in which it was asked.
     *
     * @param wat the id of a dossier, or the reference of an answer
     */
    List<Verzoek> metBewijs(String wat) {
        return jdbc.sql(
                        "select v.* from akkoordverzoek v join standpunt s on s.traject = v.traject where (cast(s.dossier"
                                + " as varchar(36)) = ? or upper(cast(v.id as varchar(36))) like ?)"
                                + " and exists (select 1 from akkoordbewijs b where b.verzoek = v.id) order by v.gevraagd, v.id")
                .params(wat.toLowerCase(Locale.ROOT), begin(wat.toUpperCase(Locale.ROOT)))
                .query((rij, nummer) -> verzoek(rij))
                .list();
    }

    /** A reference is the beginning of the id; what is none is the beginning of nothing. */
    private static String begin(String referentie) {
        return referentie.matches("AK-[0-9A-F]{8}") ? referentie.substring(3) + "-%" : "";
    }

    /** Everything that is still to be answered, in the order in which it was asked. */
    List<Verzoek> open() {
        return jdbc.sql("select * from akkoordverzoek where staat = 'OPEN' order by gevraagd, id")
                .query((rij, nummer) -> verzoek(rij))
                .list();
    }

    /** What this person is still to answer, for himself or namens another. */
    List<Verzoek> openVoor(String persoon) {
        return jdbc.sql("select * from akkoordverzoek where staat = 'OPEN' and coalesce(uitvoerder, persoon) = ?"
                        + " order by gevraagd, id")
                .param(persoon)
                .query((rij, nummer) -> verzoek(rij))
                .list();
    }

    UUID bewaar(Versie versie, Persoon lid, Niveau niveau, Instant nu, Instant verloopt) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into akkoordverzoek (id, traject, versie, persoon, naam, niveau, inhoud_sha256, gevraagd,"
                        + " verloopt) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, versie.traject(), versie.nummer(), lid.id(), lid.naam(), niveau.name())
                .params(versie.sha256(), tijdstip(nu), tijdstip(verloopt))
                .update();
        return id;
    }

    /** Asked anew; the moment of the first time stays. */
    void vernieuw(Verzoek verzoek, Niveau niveau, Instant verloopt) {
        jdbc.sql("update akkoordverzoek set niveau = ?, verloopt = ?, gemeld = null where id = ? and staat = 'OPEN'")
                .params(niveau.name(), tijdstip(verloopt), verzoek.id())
                .update();
    }

    /** Its link works until another moment. */
    void verloopt(Verzoek verzoek, Instant verloopt) {
        jdbc.sql("update akkoordverzoek set verloopt = ? where id = ? and staat = 'OPEN'")
                .params(tijdstip(verloopt), verzoek.id())
                .update();
    }

    /** Somebody else answers from now on, or with null the member himself again. */
    void draagOver(Verzoek verzoek, Verzoek.@Nullable Uitvoerder uitvoerder) {
        jdbc.sql("update akkoordverzoek set uitvoerder = ?, uitvoerder_naam = ?, grond = ? where id = ?"
                        + " and staat = 'OPEN'")
                .param(uitvoerder == null ? null : uitvoerder.persoon())
                .param(uitvoerder == null ? null : uitvoerder.naam())
                .param(uitvoerder == null ? null : uitvoerder.grond())
                .param(verzoek.id())
                .update();
    }

    void gestuurd(UUID verzoek, UUID zending) {
        jdbc.sql("update akkoordverzoek set zending = ? where id = ?")
                .params(zending, verzoek)
                .update();
    }

    void stilteGevolgd(Verzoek verzoek, int herinnerd, Instant nu) {
        jdbc.sql("update akkoordverzoek set herinnerd = ?, stilte_gevolgd = ? where id = ?")
                .params(herinnerd, tijdstip(nu), verzoek.id())
                .update();
    }

    /**
     * This one statement decides. Of any number of people and machines that use a link at once, and of one who uses it
     * while the text is replaced or a newer link is sent, at most one gets true.
     *
     * @param link the SHA-256 of the link with which he answers, null when he is logged in
     * @param gezien the SHA-256 of the text that stood on the page
     */
    boolean beslis(Verzoek verzoek, @Nullable String link, Antwoord antwoord, String gezien, Instant nu) {
        Keuze keuze = antwoord.keuze().orElseThrow();
        String beslis = "update akkoordverzoek set staat = 'BESLIST', keuze = ?, reden = ?, beslist = ? where id = ?"
                + " and staat = 'OPEN' and inhoud_sha256 = ?";
        String metLink = " and gemeld is null and verloopt > ? and exists (select 1 from akkoordlink l"
                + " where l.verzoek = akkoordverzoek.id and l.token_sha256 = ? and l.ingetrokken is null)";
        JdbcClient.StatementSpec opdracht = jdbc.sql(link == null ? beslis : beslis + metLink)
                .params(keuze.name(), keuze.vraagtReden() ? antwoord.reden() : null, tijdstip(nu))
                .params(verzoek.id(), gezien);
        if (link != null) {
            opdracht.params(tijdstip(nu), link);
        }
        return opdracht.update() == 1;
    }

    /** @return whether nobody had reported this link before */
    boolean meld(Verzoek verzoek, Instant nu) {
        return jdbc.sql("update akkoordverzoek set gemeld = ? where id = ? and gemeld is null and staat <> 'VERVALLEN'")
                        .params(tijdstip(nu), verzoek.id())
                        .update()
                == 1;
    }

    /** The disputed answer is the member's. */
    void bevestig(Verzoek verzoek) {
        jdbc.sql("update akkoordverzoek set gemeld = null where id = ?")
                .param(verzoek.id())
                .update();
    }

    /** The answer was not the member's: the question is open again. */
    void heropen(Verzoek verzoek) {
        jdbc.sql("update akkoordverzoek set staat = 'OPEN', keuze = null, reden = null, beslist = null where id = ?")
                .param(verzoek.id())
                .update();
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
                uitvoerder(rij),
                Niveau.valueOf(rij.getString("niveau")),
                rij.getString("inhoud_sha256"),
                rij.getObject("gevraagd", OffsetDateTime.class).toInstant(),
                rij.getObject("verloopt", OffsetDateTime.class).toInstant(),
                rij.getObject("zending", UUID.class),
                Verzoek.Staat.valueOf(rij.getString("staat")),
                rij.getString("vervallen_reden"),
                Keuze.van(rij.getString("keuze")).orElse(null),
                rij.getString("reden"),
                Teksten.moment(rij, "beslist"),
                Teksten.moment(rij, "gemeld"),
                rij.getInt("herinnerd"),
                Teksten.moment(rij, "stilte_gevolgd"));
    }

    private static Verzoek.@Nullable Uitvoerder uitvoerder(ResultSet rij) throws SQLException {
        String persoon = rij.getString("uitvoerder");
        return persoon == null
                ? null
                : new Verzoek.Uitvoerder(persoon, rij.getString("uitvoerder_naam"), rij.getString("grond"));
    }

    private static OffsetDateTime tijdstip(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
