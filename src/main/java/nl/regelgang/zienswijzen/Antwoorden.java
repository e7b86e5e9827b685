package nl.regelgang.zienswijzen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the raden answered, and what they answered before it was reopened. */
@Repository
class Antwoorden {

    private final JdbcClient jdbc;

    Antwoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records the answer of the raad; false when the traject was not open any more. */
    boolean beantwoord(UUID traject, Antwoord antwoord, Instant nu) {
        return jdbc.sql("update traject set status = :status, besluit_van = :besluit, zienswijze = :tekst,"
                                + " bijlage = :bijlage, binnen_op = :nu, te_laat = :laat"
                                + " where id = :id and status = 'OPEN'")
                        .param("status", antwoord.status().name())
                        .param("besluit", antwoord.besluitVan())
                        .param("tekst", antwoord.zienswijze())
                        .param("bijlage", antwoord.bijlage())
                        .param("nu", nu.atOffset(ZoneOffset.UTC))
                        .param("laat", antwoord.teLaat())
                        .param("id", traject)
                        .update()
                == 1;
    }

    /** Keeps the answer aside and makes room for the next one; false when there is none. */
    boolean heropen(Traject traject, String reden, Instant nu) {
        UUID id = traject.id();
        int antwoord = nummer(id);
        if (!leegAntwoord(id, antwoord)) {
            return false;
        }
        jdbc.sql(
                        "insert into heropend_antwoord (traject, antwoord, status, besluit_van, zienswijze, bijlage, binnen_op,"
                                + " heropend_op, reden) values (:traject, :antwoord, :status, :besluit, :tekst, :bijlage,"
                                + " :binnen, :nu, :reden)")
                .param("traject", id)
                .param("antwoord", antwoord)
                .param("status", traject.status().name())
                .param("besluit", traject.besluitVan())
                .param("tekst", traject.zienswijze())
                .param("bijlage", traject.bijlage())
                .param("binnen", Objects.requireNonNull(traject.binnenOp()).atOffset(ZoneOffset.UTC))
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("reden", reden)
                .update();
        return true;
    }

    private boolean leegAntwoord(UUID traject, int antwoord) {
        return jdbc.sql("update traject set status = 'OPEN', antwoord = antwoord + 1, besluit_van = null,"
                                + " zienswijze = null, bijlage = null, binnen_op = null, te_laat = false,"
                                + " behandeling = case when behandeling then behandeling end"
                                + " where id = ? and antwoord = ? and status in ('INGEDIEND', 'GEEN')")
                        .params(traject, antwoord)
                        .update()
                == 1;
    }

    /** Which answer of this raad is the one that counts now; it grows with every reopening. */
    int nummer(UUID traject) {
        return jdbc.sql("select antwoord from traject where id = ?")
                .param(traject)
                .query(Integer.class)
                .single();
    }

    /** What the raad answered, ready to be kept. */
    record Antwoord(
            Traject.Status status,
            @Nullable LocalDate besluitVan,
            @Nullable String zienswijze,
            @Nullable UUID bijlage,
            boolean teLaat) {}
}
