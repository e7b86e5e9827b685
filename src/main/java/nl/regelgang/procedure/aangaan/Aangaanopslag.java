package nl.regelgang.procedure.aangaan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Regelingen that are being made, as they are stored. */
@Repository
@Transactional
class Aangaanopslag {

    private final JdbcClient jdbc;

    Aangaanopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return what was stored, with its nummer
     * @throws Achterhaald when the same form was sent a moment ago
     */
    Aangaan voegToe(UUID id, Aangaanformulier.Gelezen gelezen) {
        try {
            schrijf(id, gelezen);
        } catch (DuplicateKeyException tegelijk) {
            throw new Achterhaald(Procedures.AL_BEGONNEN);
        }
        return lees(id);
    }

    private void schrijf(UUID id, Aangaanformulier.Gelezen gelezen) {
        jdbc.sql("insert into aangaan (id, initiatiefnemer, naam, vorm, organen, waarom, centrum)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        gelezen.initiatiefnemer().organisatie().code(),
                        gelezen.naam(),
                        gelezen.vorm().name(),
                        gelezen.partijen().stream().map(Partij::name).sorted().collect(Collectors.joining(",")),
                        gelezen.waarom().isEmpty() ? null : gelezen.waarom(),
                        code(gelezen.centrum()))
                .update();
        gelezen.deelnemers()
                .forEach(deelnemer -> jdbc.sql("insert into aangaan_deelnemer (aangaan, organisatie) values (?, ?)")
                        .params(id, deelnemer.id().code())
                        .update());
    }

    /** @throws NietGevonden when there is none */
    Aangaan lees(UUID id) {
        List<OrganisatieId> deelnemers = jdbc.sql(
                        "select organisatie from aangaan_deelnemer where aangaan = ? order by organisatie")
                .param(id)
                .query((rij, nummer) -> new OrganisatieId(rij.getString("organisatie")))
                .list();
        return jdbc.sql("select * from aangaan where id = ?")
                .param(id)
                .query((rij, nummer) -> aangaan(rij, deelnemers))
                .optional()
                .orElseThrow(() -> new NietGevonden("aangaan " + id));
    }

    void tekst(UUID id, OrganisatieId bekendmaker, @Nullable Integer minstens) {
        jdbc.sql("update aangaan set bekendmaker = ?, minstens = ? where id = ?")
                .params(bekendmaker.code(), minstens, id)
                .update();
    }

    void ingetrokken(UUID id, String reden) {
        jdbc.sql("update aangaan set ingetrokken_reden = ? where id = ?")
                .params(reden, id)
                .update();
    }

    private static Aangaan aangaan(ResultSet rij, List<OrganisatieId> deelnemers) throws SQLException {
        return new Aangaan(
                rij.getObject("id", UUID.class),
                rij.getLong("nummer"),
                new OrganisatieId(rij.getString("initiatiefnemer")),
                rij.getString("naam"),
                Vormkeuze.valueOf(rij.getString("vorm")),
                partijen(rij.getString("organen")),
                rij.getString("waarom"),
                organisatie(rij.getString("centrum")),
                deelnemers,
                organisatie(rij.getString("bekendmaker")),
                rij.getObject("minstens", Integer.class),
                rij.getString("ingetrokken_reden"));
    }

    private static Set<Partij> partijen(String namen) {
        return Arrays.stream(namen.split(",", -1)).map(Partij::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable OrganisatieId organisatie(@Nullable String code) {
        return code == null ? null : new OrganisatieId(code);
    }

    private static @Nullable String code(@Nullable OrganisatieId organisatie) {
        return organisatie == null ? null : organisatie.code();
    }
}
