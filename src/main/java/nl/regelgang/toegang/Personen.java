package nl.regelgang.toegang;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people as they are stored. */
@Repository
class Personen {

    private static final String KOLOMMEN = "select id, naam, email from persoon";

    private final JdbcClient jdbc;

    Personen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param startTot until when the password is a one-time password, null when it is not one */
    record Wachtwoord(@Nullable String hash, @Nullable Instant startTot) {}

    Optional<Persoon> vind(String persoon) {
        return jdbc.sql(KOLOMMEN + " where id = :id")
                .param("id", persoon)
                .query(Persoon.class)
                .optional();
    }

    /** In no order; who is not known is left out. */
    List<Persoon> vind(Collection<String> personen) {
        if (personen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(KOLOMMEN + " where id in (:personen)")
                .param("personen", personen)
                .query(Persoon.class)
                .list();
    }

    Map<String, String> namen(Collection<String> personen) {
        return vind(personen).stream().collect(Collectors.toMap(Persoon::id, Persoon::naam));
    }

    List<Persoon> zoek(String tekst, int hoogstens) {
        return jdbc.sql(KOLOMMEN + " where lower(naam) like :tekst or id like :tekst or lower(email) like :tekst"
                        + " order by naam, id limit :hoogstens")
                .param("tekst", "%" + tekst.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%")
                .param("hoogstens", hoogstens)
                .query(Persoon.class)
                .list();
    }

    int aantal() {
        return jdbc.sql("select count(*) from persoon").query(Integer.class).single();
    }

    void voegToe(Persoon persoon, Instant moment) {
        jdbc.sql("insert into persoon (id, naam, email, aangemaakt) values (:id, :naam, :email, :moment)")
                .param("id", persoon.id())
                .param("naam", persoon.naam())
                .param("email", persoon.email())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    void wijzigEmail(String persoon, String email) {
        jdbc.sql("update persoon set email = :email where id = :id")
                .param("email", email)
                .param("id", persoon)
                .update();
    }

    Optional<Wachtwoord> wachtwoord(String persoon) {
        return jdbc.sql("select wachtwoord, startwachtwoord_tot from persoon where id = :id")
                .param("id", persoon)
                .query((rij, nummer) -> {
                    OffsetDateTime tot = rij.getObject("startwachtwoord_tot", OffsetDateTime.class);
                    return new Wachtwoord(rij.getString("wachtwoord"), tot == null ? null : tot.toInstant());
                })
                .optional();
    }

    void bewaarWachtwoord(String persoon, Wachtwoord wachtwoord) {
        Instant tot = wachtwoord.startTot();
        jdbc.sql("update persoon set wachtwoord = :hash, startwachtwoord_tot = :tot where id = :id")
                .param("hash", wachtwoord.hash())
                .param("tot", tot == null ? null : tot.atOffset(ZoneOffset.UTC))
                .param("id", persoon)
                .update();
    }
}
