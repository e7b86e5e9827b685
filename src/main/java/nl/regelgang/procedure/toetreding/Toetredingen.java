package nl.regelgang.procedure.toetreding;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Verzoeken to join as they are stored. */
@Repository
@Transactional
class Toetredingen {

    private final JdbcClient jdbc;

    Toetredingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(UUID id, OrganisatieId toetreder, UUID verzoek, LocalDate op) {
        jdbc.sql("insert into toetreding (id, toetreder, verzoek, gedaan_op) values (?, ?, ?, ?)")
                .params(id, toetreder.code(), verzoek, op)
                .update();
    }

    void behandeld(UUID id, boolean voorstellen, String antwoord, LocalDate besluitVan) {
        jdbc.sql("update toetreding set voorstellen = ?, antwoord = ?, besluit_van = ? where id = ?")
                .params(voorstellen, antwoord, besluitVan, id)
                .update();
    }

    void ingetrokken(UUID id, String reden) {
        jdbc.sql("update toetreding set ingetrokken_reden = ? where id = ?")
                .params(reden, id)
                .update();
    }

    /** @throws NietGevonden when there is none */
    Toetreding lees(UUID id) {
        return jdbc.sql("select * from toetreding where id = ?")
                .param(id)
                .query((rij, nummer) -> new Toetreding(
                        rij.getObject("id", UUID.class),
                        new OrganisatieId(rij.getString("toetreder")),
                        rij.getObject("verzoek", UUID.class),
                        rij.getObject("gedaan_op", LocalDate.class),
                        rij.getObject("voorstellen", Boolean.class),
                        rij.getString("antwoord"),
                        rij.getObject("besluit_van", LocalDate.class),
                        rij.getString("ingetrokken_reden")))
                .optional()
                .orElseThrow(() -> new NietGevonden("toetreding " + id));
    }
}
