package nl.regelgang.procedure.wijziging;

import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wijzigingen as they are stored. */
@Repository
class Wijzigingen {

    private final JdbcClient jdbc;

    Wijzigingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Wijziging wijziging) {
        jdbc.sql("insert into wijziging (id, toetreder, vertrekker) values (?, ?, ?)")
                .params(wijziging.id(), code(wijziging.toetreder()), code(wijziging.vertrekker()))
                .update();
    }

    /** @throws NietGevonden when there is none */
    Wijziging lees(UUID id) {
        return jdbc.sql("select id, toetreder, vertrekker from wijziging where id = ?")
                .param(id)
                .query((rij, nummer) -> new Wijziging(
                        rij.getObject("id", UUID.class),
                        organisatie(rij.getString("toetreder")),
                        organisatie(rij.getString("vertrekker"))))
                .optional()
                .orElseThrow(() -> new NietGevonden("wijziging " + id));
    }

    private static @Nullable OrganisatieId organisatie(@Nullable String code) {
        return code == null ? null : new OrganisatieId(code);
    }

    private static @Nullable String code(@Nullable OrganisatieId organisatie) {
        return organisatie == null ? null : organisatie.code();
    }
}
