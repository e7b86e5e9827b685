package nl.regelgang.notificatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Postuit.Verzending;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox table, as people look at it and put right what went wrong. */
@Repository
class Zendingoverzicht {

    private static final String NOG_TE_VERZENDEN = "staat in ('NEW', 'SENDING', 'RETRY')";
    private static final String NIET_AANGEKOMEN =
            "staat in ('FAILED', 'BOUNCED', 'UNCERTAIN') and volgende_poging is null and afgehandeld is null";

    private final JdbcClient jdbc;
    private final Clock klok;

    Zendingoverzicht(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    List<Verzending> van(UUID dossier) {
        return jdbc.sql("select * from zending where dossier = ? order by volgnummer desc")
                .param(dossier)
                .query((rij, nummer) -> verzending(rij))
                .list();
    }

    Optional<Verzending> vind(UUID id) {
        return jdbc.sql("select * from zending where id = ?")
                .param(id)
                .query((rij, nummer) -> verzending(rij))
                .optional();
    }

    /** What did not arrive and nobody has seen to, newest first. */
    List<Verzending> nietAangekomen(int hoogstens) {
        return jdbc.sql("select * from zending where " + NIET_AANGEKOMEN + " order by volgnummer desc fetch first "
                        + hoogstens + " rows only")
                .query((rij, nummer) -> verzending(rij))
                .list();
    }

    /** How many there are in this state that nobody has seen to. */
    int aantal(Staat staat) {
        return jdbc.sql("select count(*) from zending where staat = ? and afgehandeld is null")
                .param(staat.name())
                .query(Integer.class)
                .single();
    }

    int aantalNietAangekomen() {
        return jdbc.sql("select count(*) from zending where " + NIET_AANGEKOMEN)
                .query(Integer.class)
                .single();
    }

    /** What is sent as soon as that may be, longest waiting first. */
    List<Verzending> wachtend(int hoogstens) {
        return jdbc.sql("select * from zending where volgende_poging is not null order by volgende_poging, volgnummer"
                        + " fetch first " + hoogstens + " rows only")
                .query((rij, nummer) -> verzending(rij))
                .list();
    }

    int aantalWachtend() {
        return jdbc.sql("select count(*) from zending where volgende_poging is not null")
                .query(Integer.class)
                .single();
    }

    /** Since when the longest waiting message waits for its first acceptance. */
    Optional<Instant> oudsteWachtende() {
        return jdbc.sql("select min(klaargezet) as oudste from zending where " + NOG_TE_VERZENDEN)
                .query((rij, nummer) -> Optional.ofNullable(moment(rij, "oudste")))
                .single();
    }

    /** Puts it at the end of the queue again, under its old Message-ID; false when there is nothing to send again. */
    boolean opnieuw(UUID id, String adres) {
        return jdbc.sql("update zending set staat = 'NEW', adres = ?, domein = ?, volgende_poging = ?, onzeker = false,"
                                + " eerste_poging = null, eerdere_pogingen = pogingen, bewaren_tot = null, verzonden = null,"
                                + " smtp_code = null, smtp_tekst = null where id = ? and inhoud is not null and "
                                + NIET_AANGEKOMEN)
                        .params(adres, Zendingen.domein(adres), nu(), id)
                        .update()
                == 1;
    }

    /** Nothing more has to be done about it, so the content is wiped; false when there was nothing to do. */
    boolean afgehandeld(UUID id) {
        return jdbc.sql("update zending set afgehandeld = ?, inhoud = null, bewaren_tot = null where id = ? and "
                                + NIET_AANGEKOMEN)
                        .params(nu(), id)
                        .update()
                == 1;
    }

    /** Takes a waiting message out of the queue; false when it does not wait, or is being sent at this moment. */
    boolean houdTegen(UUID id, String reden) {
        return jdbc.sql("update zending set staat = 'FAILED', volgende_poging = null, smtp_tekst = ?, bewaren_tot = ?"
                                + " where id = ? and volgende_poging is not null and staat <> 'SENDING'")
                        .params(reden, nu().plus(Zendingen.HERSTELBAAR), id)
                        .update()
                == 1;
    }

    /** Keeps that it came back; false when it is unknown, came back before, or is being sent at this moment. */
    boolean teruggekomen(UUID id, String reden) {
        return jdbc.sql("update zending set staat = 'BOUNCED', volgende_poging = null, smtp_tekst = ?,"
                                + " bewaren_tot = ? where id = ? and staat in ('SENT', 'UNCERTAIN', 'RETRY')")
                        .params(reden, nu().plus(Zendingen.HERSTELBAAR), id)
                        .update()
                == 1;
    }

    private static Verzending verzending(ResultSet rij) throws SQLException {
        Staat staat = Staat.valueOf(rij.getString("staat"));
        boolean wacht = rij.getObject("volgende_poging", OffsetDateTime.class) != null;
        String namens = rij.getString("namens");
        return new Verzending(
                rij.getObject("id", UUID.class),
                rij.getObject("dossier", UUID.class),
                namens == null ? null : new OrganisatieId(namens),
                rij.getString("soort"),
                rij.getString("naam"),
                rij.getString("adres"),
                // While it is being sent once more it is still unknown whether it arrived.
                staat.status() == Postuit.Status.WACHT && rij.getBoolean("onzeker")
                        ? Postuit.Status.ONZEKER
                        : staat.status(),
                rij.getObject("klaargezet", OffsetDateTime.class).toInstant(),
                moment(rij, "verzonden"),
                rij.getString("smtp_tekst"),
                !wacht && staat.vraagtAandacht() && moment(rij, "afgehandeld") == null,
                rij.getBytes("inhoud") != null,
                rij.getBoolean("persoonlijk"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        OffsetDateTime tijdstip = rij.getObject(kolom, OffsetDateTime.class);
        return tijdstip == null ? null : tijdstip.toInstant();
    }

    private OffsetDateTime nu() {
        return klok.instant().atOffset(ZoneOffset.UTC);
    }
}
