package nl.regelgang.notificatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Zending.Inhoud;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox table, as the nodes that send use it. */
@Repository
class Zendingen {

    /** How long a message that did not arrive can be sent again: no link in a mail works longer than this. */
    static final Duration HERSTELBAAR = Duration.ofDays(14);

    /** A mail server tries for four to five days to deliver before it sends a message back (RFC 5321 4.5.4.1). */
    static final Duration TERUG_TE_VERWACHTEN = Duration.ofDays(7);

    private static final Duration TEMPO = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Inhoudkluis kluis;
    private final Afzender afzender;
    private final int perDomein;
    private final String slot;
    private final TransactionTemplate transactie;

    Zendingen(
            JdbcClient jdbc,
            Clock klok,
            Inhoudkluis kluis,
            Afzender afzender,
            Postinstellingen instellingen,
            DataSource database,
            PlatformTransactionManager transacties)
            throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.klok = klok;
        this.kluis = kluis;
        this.afzender = afzender;
        this.perDomein = instellingen.perDomein();
        this.slot = slot(database);
        this.transactie = new TransactionTemplate(transacties);
    }

    UUID bewaar(Bericht bericht) {
        UUID id = UUID.randomUUID();
        OffsetDateTime nu = nu();
        Inhoud inhoud = new Inhoud(bericht.onderwerp(), bericht.alineas(), bericht.knop());
        OrganisatieId namens = bericht.namens();
        jdbc.sql(
                        "insert into zending (id, dossier, soort, naam, adres, domein, namens, persoonlijk, message_id, inhoud,"
                                + " staat, klaargezet, volgende_poging) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW', ?, ?)")
                .params(id, bericht.dossier(), bericht.soort(), bericht.naam(), bericht.adres())
                .params(domein(bericht.adres()), namens == null ? null : namens.code(), bericht.isPersoonlijk())
                .params(afzender.messageId(id), kluis.verberg(id, inhoud), nu, nu)
                .update();
        return id;
    }

    Optional<Postuit.Bezorging> bezorging(UUID id) {
        return jdbc.sql("select message_id, staat, verzonden, smtp_tekst from zending where id = ?")
                .param(id)
                .query((rij, nummer) -> {
                    OffsetDateTime verzonden = rij.getObject("verzonden", OffsetDateTime.class);
                    return new Postuit.Bezorging(
                            rij.getString("message_id"),
                            rij.getString("staat"),
                            verzonden == null ? null : verzonden.toInstant(),
                            rij.getString("smtp_tekst"));
                })
                .optional();
    }

    /**
     * Takes the message that waits longest, unless its domain had enough in the last minute. The lease ends by itself: a
     * message whose node died while sending is sent once more, with the same Message-ID, and its outcome is unknown.
     */
    Optional<Zending> neem(Duration lease) {
        return Optional.ofNullable(transactie.execute(nu -> neemEen(lease)));
    }

    private @Nullable Zending neemEen(Duration lease) {
        Set<String> vol = volleDomeinen();
        while (true) {
            Optional<Kandidaat> kandidaat = volgende(vol);
            if (kandidaat.isEmpty()) {
                return null;
            }
            Kandidaat deze = kandidaat.get();
            boolean bezweken = deze.staat() == Staat.SENDING;
            if (bezweken && deze.onzeker()) {
                nietNogEens(deze);
            } else if (neem(deze, lease, bezweken)) {
                return lees(deze.id());
            }
        }
    }

    private Optional<Kandidaat> volgende(Set<String> vol) {
        String uitgezonderd = vol.isEmpty() ? "" : " and domein not in (:vol)";
        return jdbc.sql("select id, staat, onzeker, pogingen from zending where volgende_poging <= :nu" + uitgezonderd
                        + " order by volgende_poging, volgnummer fetch first row only" + slot)
                .param("nu", nu())
                .param("vol", vol)
                .query((rij, nummer) -> new Kandidaat(
                        rij.getObject("id", UUID.class),
                        Staat.valueOf(rij.getString("staat")),
                        rij.getBoolean("onzeker"),
                        rij.getInt("pogingen")))
                .optional();
    }

    /** False when another node was first; that can only be where rows cannot be skipped. */
    private boolean neem(Kandidaat deze, Duration lease, boolean bezweken) {
        OffsetDateTime nu = nu();
        return jdbc.sql("update zending set staat = 'SENDING', pogingen = pogingen + 1, volgende_poging = ?,"
                                + " laatste_poging = ?, eerste_poging = coalesce(eerste_poging, ?), onzeker = ?"
                                + " where id = ? and pogingen = ? and volgende_poging <= ?")
                        .params(nu.plus(lease), nu, nu, deze.onzeker() || bezweken, deze.id(), deze.pogingen(), nu)
                        .update()
                == 1;
    }

    /** Twice a node died while it sent this message; a third copy would be one too many. */
    private void nietNogEens(Kandidaat deze) {
        jdbc.sql("update zending set staat = 'UNCERTAIN', volgende_poging = null, bewaren_tot = ?, smtp_tekst = ?"
                        + " where id = ? and pogingen = ?")
                .params(nu().plus(HERSTELBAAR), "Het verzenden is twee keer afgebroken.", deze.id(), deze.pogingen())
                .update();
    }

    private Set<String> volleDomeinen() {
        return new TreeSet<>(
                jdbc.sql("select domein from zending where laatste_poging > ? group by domein having count(*) >= ?")
                        .params(nu().minus(TEMPO), perDomein)
                        .query(String.class)
                        .list());
    }

    /** The content of a message without a link that is a key stays a while, in case it comes back. */
    void verzonden(Zending zending) {
        OffsetDateTime nu = nu();
        jdbc.sql("update zending set staat = 'SENT', verzonden = ?, smtp_code = 250, smtp_tekst = null,"
                        + " onbereikbaar = false, volgende_poging = null,"
                        + " inhoud = case when persoonlijk then null else inhoud end,"
                        + " bewaren_tot = case when persoonlijk then null else cast(? as timestamp with time zone) end"
                        + " where id = ? and pogingen = ?")
                .params(nu, nu.plus(TERUG_TE_VERWACHTEN), zending.id(), zending.poging())
                .update();
    }

    void opnieuw(Zending zending, Staat staat, Instant moment, Uitslag.Later reden) {
        jdbc.sql("update zending set staat = ?, onzeker = ?, volgende_poging = ?, smtp_code = ?, smtp_tekst = ?,"
                        + " onbereikbaar = ? where id = ? and pogingen = ?")
                .params(staat.name(), staat == Staat.UNCERTAIN, tijdstip(moment), reden.code(), reden.tekst())
                .params(reden.onbereikbaar(), zending.id(), zending.poging())
                .update();
    }

    /** No further attempt follows by itself; a person can still have it sent again while the content is kept. */
    void opgegeven(Zending zending, Staat staat, @Nullable Integer code, String tekst) {
        jdbc.sql("update zending set staat = ?, volgende_poging = null, smtp_code = ?, smtp_tekst = ?,"
                        + " onbereikbaar = false, bewaren_tot = ? where id = ? and pogingen = ?")
                .params(staat.name(), code, tekst, nu().plus(HERSTELBAAR), zending.id(), zending.poging())
                .update();
    }

    /** There is a mail server again: what waits because there was none goes now, and not within the hour. */
    void serverIsTerug() {
        jdbc.sql(
                        "update zending set volgende_poging = ? where onbereikbaar and staat = 'RETRY' and volgende_poging > ?")
                .params(nu(), nu())
                .update();
    }

    /** Content that nobody can send again any more is wiped. */
    void wis() {
        jdbc.sql("update zending set inhoud = null, bewaren_tot = null where bewaren_tot <= ?")
                .param(nu())
                .update();
    }

    private Zending lees(UUID id) {
        return jdbc.sql("select * from zending where id = ?")
                .param(id)
                .query((rij, nummer) -> zending(rij))
                .single();
    }

    private Zending zending(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        String namens = rij.getString("namens");
        return new Zending(
                id,
                rij.getObject("dossier", UUID.class),
                namens == null ? null : new OrganisatieId(namens),
                rij.getString("naam"),
                rij.getString("adres"),
                rij.getString("message_id"),
                kluis.toon(id, rij.getBytes("inhoud")).orElse(null),
                rij.getInt("pogingen"),
                rij.getInt("pogingen") - rij.getInt("eerdere_pogingen"),
                rij.getObject("eerste_poging", OffsetDateTime.class).toInstant(),
                rij.getBoolean("onzeker"));
    }

    /**
     * Two nodes never wait for each other where the database can skip a row that another one holds. H2 would lock every
     * row that waits; there the conditional update alone decides who has the message.
     */
    private static String slot(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(
                database, gegevens -> DatabaseDriver.fromProductName(gegevens.getDatabaseProductName())
                        .name());
        return DatabaseDriver.POSTGRESQL.name().equals(product) ? " for update skip locked" : "";
    }

    static String domein(String adres) {
        return adres.substring(adres.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }

    private OffsetDateTime nu() {
        return tijdstip(klok.instant());
    }

    private static OffsetDateTime tijdstip(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private record Kandidaat(UUID id, Staat staat, boolean onzeker, int pogingen) {}
}
