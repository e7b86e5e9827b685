package nl.regelgang.procedure.nota;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The points of the nota's as they are stored. */
@Repository
@Transactional
class Notapunten {

    private final JdbcClient jdbc;
    private final Clock klok;

    Notapunten(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** In the order in which they were made, those of one moment by theme. */
    @Transactional(readOnly = true)
    List<Notapunt> van(UUID dossier) {
        return jdbc.sql("select * from notapunt where dossier = ? order by gemaakt_op, thema, punt, id")
                .param(dossier)
                .query((rij, nummer) -> new Notapunt(
                        rij.getObject("id", UUID.class),
                        dossier,
                        rij.getObject("bron", UUID.class),
                        rij.getString("tekst_sha256"),
                        rij.getString("thema"),
                        rij.getString("punt"),
                        rij.getString("reactie"),
                        rij.getString("conclusie")))
                .list();
    }

    /** Instead of the point with this id, at its place; as the last one when there is none. */
    void bewaar(Notapunt punt) {
        int gewijzigd = jdbc.sql("update notapunt set bron = ?, tekst_sha256 = ?, thema = ?, punt = ?, reactie = ?,"
                        + " conclusie = ? where id = ? and dossier = ?")
                .params(
                        punt.bron(),
                        punt.tekstSha256(),
                        punt.thema(),
                        punt.punt(),
                        punt.reactie(),
                        punt.conclusie(),
                        punt.id(),
                        punt.dossier())
                .update();
        if (gewijzigd == 0) {
            jdbc.sql(
                            "insert into notapunt (id, dossier, bron, tekst_sha256, thema, punt, reactie, conclusie, gemaakt_op)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            punt.id(),
                            punt.dossier(),
                            punt.bron(),
                            punt.tekstSha256(),
                            punt.thema(),
                            punt.punt(),
                            punt.reactie(),
                            punt.conclusie(),
                            klok.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void verwijder(UUID dossier, UUID punt) {
        jdbc.sql("delete from notapunt where id = ? and dossier = ?")
                .params(punt, dossier)
                .update();
    }
}
