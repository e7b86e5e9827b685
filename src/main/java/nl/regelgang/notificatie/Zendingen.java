package nl.regelgang.notificatie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.notificatie.Postuit.Verzending;
import nl.regelgang.notificatie.Zending.Inhoud;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox table. */
@Repository
class Zendingen {

    private static final String NOG_TE_VERZENDEN = "staat in ('NEW', 'SENDING', 'RETRY')";

    private final JdbcClient jdbc;
    private final Clock klok;
    private final ObjectMapper json;
    private final Versleuteling versleuteling;
    private final Afzender afzender;

    Zendingen(JdbcClient jdbc, Clock klok, ObjectMapper json, Versleuteling versleuteling, Afzender afzender) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.json = json;
        this.versleuteling = versleuteling;
        this.afzender = afzender;
    }

    void bewaar(Bericht bericht) {
        UUID id = UUID.randomUUID();
        OffsetDateTime nu = tijdstip(klok.instant());
        jdbc.sql("insert into zending (id, dossier, soort, naam, adres, message_id, inhoud, staat, klaargezet,"
                        + " volgende_poging) values (?, ?, ?, ?, ?, ?, ?, 'NEW', ?, ?)")
                .params(id, bericht.dossier(), bericht.soort(), bericht.naam(), bericht.adres())
                .params(afzender.messageId(id), verberg(id, bericht), nu, nu)
                .update();
    }

    List<Verzending> van(UUID dossier) {
        return jdbc.sql("select * from zending where dossier = ? order by volgnummer desc")
                .param(dossier)
                .query((rij, nummer) -> verzending(rij))
                .list();
    }

    /** The ids of messages that may be sent now, longest waiting first. */
    List<UUID> aanDeBeurt(int hoogstens) {
        return jdbc.sql("select id from zending where volgende_poging <= ? order by volgende_poging, volgnummer"
                        + " fetch first " + hoogstens + " rows only")
                .param(tijdstip(klok.instant()))
                .query((rij, nummer) -> rij.getObject("id", UUID.class))
                .list();
    }

    /**
     * Takes a message to send it, when nobody else has it. The lease ends by itself: a message whose node died while
     * sending is sent again, with the same Message-ID.
     */
    Optional<Zending> neem(UUID id, Duration lease) {
        OffsetDateTime nu = tijdstip(klok.instant());
        int genomen = jdbc.sql("update zending set staat = 'SENDING', pogingen = pogingen + 1, volgende_poging = ?,"
                        + " eerste_poging = coalesce(eerste_poging, ?) where id = ? and volgende_poging <= ?")
                .params(nu.plus(lease), nu, id, nu)
                .update();
        if (genomen == 0) {
            return Optional.empty();
        }
        return jdbc.sql("select * from zending where id = ?")
                .param(id)
                .query((rij, nummer) -> zending(rij))
                .optional();
    }

    void verzonden(Zending zending) {
        jdbc.sql("update zending set staat = 'SENT', verzonden = ?, smtp_tekst = null, volgende_poging = null,"
                        + " inhoud = null where id = ? and pogingen = ?")
                .params(tijdstip(klok.instant()), zending.id(), zending.poging())
                .update();
    }

    void opnieuw(Zending zending, Staat staat, Instant moment, String tekst) {
        jdbc.sql("update zending set staat = ?, onzeker = ?, volgende_poging = ?, smtp_tekst = ?"
                        + " where id = ? and pogingen = ?")
                .params(staat.name(), staat == Staat.UNCERTAIN, tijdstip(moment), tekst)
                .params(zending.id(), zending.poging())
                .update();
    }

    /** No further attempt follows, so the content is wiped too: it may hold a link that still opens something. */
    void opgegeven(Zending zending, Staat staat, String tekst) {
        jdbc.sql("update zending set staat = ?, volgende_poging = null, smtp_tekst = ?, inhoud = null"
                        + " where id = ? and pogingen = ?")
                .params(staat.name(), tekst, zending.id(), zending.poging())
                .update();
    }

    /** Since when the longest waiting message waits for its first acceptance. */
    Optional<Instant> oudsteWachtende() {
        return jdbc.sql("select min(klaargezet) as oudste from zending where " + NOG_TE_VERZENDEN)
                .query((rij, nummer) -> Optional.ofNullable(moment(rij, "oudste")))
                .single();
    }

    int aantalNietAangekomen() {
        return jdbc.sql(
                        "select count(*) from zending where staat in ('UNCERTAIN', 'FAILED') and volgende_poging is null")
                .query(Integer.class)
                .single();
    }

    private byte[] verberg(UUID id, Bericht bericht) {
        Inhoud inhoud = new Inhoud(bericht.onderwerp(), bericht.alineas(), bericht.knop());
        try {
            return versleuteling.versleutel(id, json.writeValueAsBytes(inhoud));
        } catch (JsonProcessingException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    private Inhoud toon(UUID id, byte[] bewaard) {
        try {
            return json.readValue(versleuteling.ontsleutel(id, bewaard), Inhoud.class);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Zending zending(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        return new Zending(
                id,
                rij.getObject("dossier", UUID.class),
                rij.getString("naam"),
                rij.getString("adres"),
                rij.getString("message_id"),
                toon(id, rij.getBytes("inhoud")),
                rij.getInt("pogingen"),
                rij.getObject("eerste_poging", OffsetDateTime.class).toInstant(),
                rij.getBoolean("onzeker"));
    }

    private static Verzending verzending(ResultSet rij) throws SQLException {
        Staat staat = Staat.valueOf(rij.getString("staat"));
        return new Verzending(
                rij.getObject("id", UUID.class),
                rij.getString("soort"),
                rij.getString("naam"),
                rij.getString("adres"),
                // While it is being sent once more it is still unknown whether it arrived.
                staat.status() == Postuit.Status.WACHT && rij.getBoolean("onzeker")
                        ? Postuit.Status.ONZEKER
                        : staat.status(),
                rij.getObject("klaargezet", OffsetDateTime.class).toInstant(),
                moment(rij, "verzonden"),
                rij.getString("smtp_tekst"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        OffsetDateTime tijdstip = rij.getObject(kolom, OffsetDateTime.class);
        return tijdstip == null ? null : tijdstip.toInstant();
    }

    private static OffsetDateTime tijdstip(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
