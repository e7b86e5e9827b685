package nl.regelgang.afstemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.afstemming.Tekst.Versie;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts and their versions. Every question is asked for one organisation, which gets only what it may read. */
@Repository
class Tekstopslag {

    private static final String LEESBAAR =
            "select t.* from afgestemde_tekst t where (t.eigenaar = :voor or exists (select 1"
                    + " from tekstdeling d where d.tekst = t.id and d.organisatie = :voor and d.ingetrokken_op is null))";

    private final JdbcClient jdbc;

    Tekstopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Tekst> vind(UUID tekst, OrganisatieId voor) {
        return jdbc.sql(LEESBAAR + " and t.id = :tekst")
                .param("voor", voor.code())
                .param("tekst", tekst)
                .query(Tekstopslag::tekst)
                .optional();
    }

    /** Those of a round, in a fixed order. */
    List<Tekst> van(UUID ronde, OrganisatieId voor) {
        return jdbc.sql(LEESBAAR + " and t.ronde = :ronde order by t.soort, t.eigenaar")
                .param("voor", voor.code())
                .param("ronde", ronde)
                .query(Tekstopslag::tekst)
                .list();
    }

    void voegToe(Tekst tekst, Versie eerste) {
        jdbc.sql("insert into afgestemde_tekst (id, ronde, eigenaar, soort, versie) values (?, ?, ?, ?, ?)")
                .params(
                        tekst.id(),
                        tekst.ronde(),
                        tekst.eigenaar().code(),
                        tekst.soort().name(),
                        tekst.versie())
                .update();
        schrijf(tekst.id(), eerste);
    }

    /** Adds the next version; false when somebody else wrote it meanwhile. */
    boolean volgende(Tekst tekst, Versie versie) {
        boolean eerste = jdbc.sql("update afgestemde_tekst set versie = ? where id = ? and versie = ?")
                        .params(versie.nummer(), tekst.id(), versie.nummer() - 1)
                        .update()
                == 1;
        if (eerste) {
            schrijf(tekst.id(), versie);
        }
        return eerste;
    }

    private void schrijf(UUID tekst, Versie versie) {
        jdbc.sql("insert into tekstversie (tekst, nummer, inhoud, sha256, advies, herkomst, naam, organisatie,"
                        + " geschreven_op) values (:tekst, :nummer, :inhoud, :sha, :advies, :herkomst, :naam,"
                        + " :organisatie, :op)")
                .param("tekst", tekst)
                .param("nummer", versie.nummer())
                .param("inhoud", versie.inhoud())
                .param("sha", versie.sha256())
                .param("advies", versie.advies())
                .param("herkomst", versie.herkomst())
                .param("naam", versie.naam())
                .param("organisatie", versie.organisatie().code())
                .param("op", versie.op().atOffset(ZoneOffset.UTC))
                .update();
    }

    Versie versie(Tekst tekst, int nummer) {
        return jdbc.sql("select * from tekstversie where tekst = ? and nummer = ?")
                .params(tekst.id(), nummer)
                .query(Tekstopslag::versie)
                .single();
    }

    /** Newest first. */
    List<Versie> versies(Tekst tekst) {
        return jdbc.sql("select * from tekstversie where tekst = ? order by nummer desc")
                .param(tekst.id())
                .query(Tekstopslag::versie)
                .list();
    }

    /** The joint texts in which the griffie of this organisation takes part and that once read exactly so. */
    Optional<Indiening> gezamenlijkMet(UUID ronde, OrganisatieId deelnemer, String sha256) {
        return jdbc.sql(
                        "select t.id, max(v.nummer) as nummer from afgestemde_tekst t join tekstversie v on v.tekst = t.id"
                                + " where t.ronde = :ronde and t.soort = 'GEZAMENLIJK' and v.sha256 = :sha and (t.eigenaar ="
                                + " :wie or exists (select 1 from tekstdeling d where d.tekst = t.id and d.organisatie = :wie"
                                + " and d.ingetrokken_op is null and d.doet_mee_sinds is not null)) group by t.id order by t.id"
                                + " fetch first row only")
                .param("ronde", ronde)
                .param("wie", deelnemer.code())
                .param("sha", sha256)
                .query((rij, nummer) -> new Indiening(rij.getObject("id", UUID.class), rij.getInt("nummer")))
                .optional();
    }

    void ingediend(UUID traject, Indiening indiening) {
        jdbc.sql("insert into gezamenlijke_indiening (traject, tekst, versie) values (?, ?, ?)")
                .params(traject, indiening.tekst(), indiening.versie())
                .update();
    }

    void nietMeerIngediend(UUID traject) {
        jdbc.sql("delete from gezamenlijke_indiening where traject = ?")
                .param(traject)
                .update();
    }

    /** The trajecten whose raad filed the same joint text as this one, without itself. */
    List<UUID> ingediendMet(UUID traject) {
        return jdbc.sql(
                        "select b.traject from gezamenlijke_indiening a join gezamenlijke_indiening b on b.tekst = a.tekst"
                                + " and b.versie = a.versie and b.traject <> a.traject where a.traject = ?")
                .param(traject)
                .query(UUID.class)
                .list();
    }

    /** Which version of which joint text a raad filed. */
    record Indiening(UUID tekst, int versie) {}

    private static Tekst tekst(ResultSet rij, int nummer) throws SQLException {
        return new Tekst(
                rij.getObject("id", UUID.class),
                rij.getObject("ronde", UUID.class),
                new OrganisatieId(rij.getString("eigenaar")),
                Soort.valueOf(rij.getString("soort")),
                rij.getInt("versie"));
    }

    private static Versie versie(ResultSet rij, int nummer) throws SQLException {
        return new Versie(
                rij.getInt("nummer"),
                rij.getString("inhoud"),
                rij.getString("advies"),
                rij.getString("herkomst"),
                rij.getString("naam"),
                new OrganisatieId(rij.getString("organisatie")),
                rij.getObject("geschreven_op", OffsetDateTime.class).toInstant());
    }
}
