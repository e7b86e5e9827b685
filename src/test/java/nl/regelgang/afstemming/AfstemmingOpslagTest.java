package nl.regelgang.afstemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.afstemming.Tekst.Deling;
import nl.regelgang.afstemming.Tekst.Opmerking;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.afstemming.Tekst.Versie;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.opslag.Testdatabases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same promises on both databases: above all, who gets which text. */
class AfstemmingOpslagTest {

    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");
    private static final OrganisatieId CULEMBORG = new OrganisatieId("gm0216");
    private static final Instant NU = Instant.parse("2027-04-01T10:00:00Z");

    static Stream<DataSource> databases() {
        String[] mappen = {"classpath:db/migration/zienswijzen", "classpath:db/migration/afstemming"};
        return Stream.of(Testdatabases.h2(mappen), Testdatabases.postgres(mappen));
    }

    private UUID ronde = UUID.randomUUID();
    private UUID vanTiel = UUID.randomUUID();
    private UUID vanBuren = UUID.randomUUID();

    @ParameterizedTest
    @MethodSource("databases")
    void a_text_is_found_for_its_eigenaar_and_for_whom_it_is_shared_with_as_long_as_that_lasts(DataSource database) {
        JdbcClient jdbc = gevuld(database);
        Tekstopslag teksten = new Tekstopslag(jdbc);
        Delingen delingen = new Delingen(jdbc);
        Tekst tekst = begin(teksten, Soort.EIGEN);

        assertThat(teksten.vind(tekst.id(), TIEL)).contains(tekst);
        assertThat(teksten.vind(tekst.id(), BUREN)).isEmpty();
        delingen.deel(tekst, BUREN, 1, NU);
        assertThat(teksten.vind(tekst.id(), BUREN)).contains(tekst);
        assertThat(teksten.van(ronde, BUREN)).containsExactly(tekst);
        assertThat(teksten.van(ronde, CULEMBORG)).isEmpty();
        assertThat(teksten.van(UUID.randomUUID(), TIEL)).isEmpty();

        assertThat(delingen.trekIn(tekst, BUREN, NU)).isTrue();
        assertThat(delingen.trekIn(tekst, BUREN, NU)).isFalse();
        assertThat(teksten.vind(tekst.id(), BUREN)).isEmpty();
        assertThat(delingen.van(tekst)).isEmpty();
        delingen.deel(tekst, BUREN, 1, NU.plusSeconds(1));
        assertThat(delingen.van(tekst)).containsExactly(new Deling(BUREN, 1, NU.plusSeconds(1), null));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_who_write_the_same_version_one_is_told_and_nothing_is_overwritten(DataSource database) {
        Tekstopslag teksten = new Tekstopslag(gevuld(database));
        Tekst tekst = begin(teksten, Soort.GEZAMENLIJK);

        assertThat(teksten.volgende(tekst, versie(2, "van Tiel", null))).isTrue();
        assertThat(teksten.volgende(tekst, versie(2, "van Buren", null))).isFalse();
        Tekst nu = teksten.vind(tekst.id(), TIEL).orElseThrow();
        assertThat(nu.versie()).isEqualTo(2);
        assertThat(teksten.versies(nu)).extracting(Versie::inhoud).containsExactly("van Tiel", "eerste");
        assertThat(teksten.versie(nu, 1)).isEqualTo(versie(1, "eerste", null));
        assertThatThrownBy(() -> begin(teksten, Soort.GEZAMENLIJK)).isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_reads_gets_the_version_that_was_shared_and_who_takes_part_the_newest(DataSource database) {
        JdbcClient jdbc = gevuld(database);
        Tekstopslag teksten = new Tekstopslag(jdbc);
        Delingen delingen = new Delingen(jdbc);
        Tekst tekst = begin(teksten, Soort.GEZAMENLIJK);
        delingen.deel(tekst, BUREN, 1, NU);
        teksten.volgende(tekst, versie(2, "tweede", null));
        Tekst nu = teksten.vind(tekst.id(), BUREN).orElseThrow();

        assertThat(Inzage.van(nu, delingen.van(nu), BUREN)).contains(new Inzage(nu, 1, false, false));
        assertThat(Inzage.van(nu, delingen.van(nu), TIEL)).contains(new Inzage(nu, 2, true, true));
        assertThat(Inzage.van(nu, delingen.van(nu), CULEMBORG)).isEmpty();
        assertThat(delingen.doetMee(nu, BUREN, NU)).isTrue();
        assertThat(delingen.doetMee(nu, BUREN, NU)).isFalse();
        assertThat(delingen.doetMee(nu, CULEMBORG, NU)).isFalse();
        assertThat(Inzage.van(nu, delingen.van(nu), BUREN)).contains(new Inzage(nu, 2, false, true));
        assertThat(delingen.doetMee(nu, BUREN, null)).isTrue();
        assertThat(Inzage.van(nu, delingen.van(nu), BUREN)).contains(new Inzage(nu, 1, false, false));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_raad_is_marked_when_it_took_part_and_filed_exactly_a_version_of_the_joint_text(DataSource database) {
        JdbcClient jdbc = gevuld(database);
        Tekstopslag teksten = new Tekstopslag(jdbc);
        Delingen delingen = new Delingen(jdbc);
        Tekst tekst = begin(teksten, Soort.GEZAMENLIJK);
        delingen.deel(tekst, BUREN, 1, NU);
        String som = Sha256.van("eerste");

        assertThat(teksten.gezamenlijkMet(ronde, BUREN, som)).isEmpty();
        delingen.doetMee(tekst, BUREN, NU);
        Tekstopslag.Indiening indiening = new Tekstopslag.Indiening(tekst.id(), 1);
        assertThat(teksten.gezamenlijkMet(ronde, BUREN, som)).isEqualTo(Optional.of(indiening));
        assertThat(teksten.gezamenlijkMet(ronde, BUREN, Sha256.van("anders"))).isEmpty();
        teksten.ingediend(vanTiel, indiening);
        assertThat(teksten.ingediendMet(vanTiel)).isEmpty();
        teksten.ingediend(vanBuren, indiening);
        assertThat(teksten.ingediendMet(vanTiel)).containsExactly(vanBuren);
        teksten.nietMeerIngediend(vanBuren);
        assertThat(teksten.ingediendMet(vanTiel)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void remarks_stay_in_the_order_in_which_they_were_made(DataSource database) {
        JdbcClient jdbc = gevuld(database);
        Delingen delingen = new Delingen(jdbc);
        Tekst tekst = begin(new Tekstopslag(jdbc), Soort.EIGEN);
        Opmerking eerste = new Opmerking(1, BUREN, "A. Jansen", "griffier", "Mooi.", NU);
        Opmerking tweede = new Opmerking(1, TIEL, "B. Smit", "griffier", "Dank.", NU.plusSeconds(1));
        delingen.voegToe(tekst, eerste);
        delingen.voegToe(tekst, tweede);

        assertThat(delingen.opmerkingen(tekst)).isEqualTo(List.of(eerste, tweede));
    }

    private Tekst begin(Tekstopslag teksten, Soort soort) {
        Tekst tekst = new Tekst(UUID.randomUUID(), ronde, TIEL, soort, 1);
        teksten.voegToe(tekst, versie(1, "eerste", null));
        return tekst;
    }

    private static Versie versie(int nummer, String inhoud, @Nullable String herkomst) {
        return new Versie(nummer, inhoud, null, herkomst, "A. Jansen", TIEL, NU);
    }

    /** A round with a traject of Tiel and one of Buren. */
    private JdbcClient gevuld(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        ronde = UUID.randomUUID();
        vanTiel = UUID.randomUUID();
        vanBuren = UUID.randomUUID();
        jdbc.sql("insert into zienswijzeronde (id, dossier, nummer, regeling, onderwerp, bestuur, stuk,"
                        + " grondslag_toezending, grondslag_zienswijze, grondslag_reactie, verzonden_op, sluit_op)"
                        + " values (?, ?, 1, 'Regio', 'Ontwerpbegroting 2028', 'so0894/db', ?, 'Wgr art. 35 lid 1',"
                        + " 'Wgr art. 35 lid 3', 'Wgr art. 35 lid 4', ?, ?)")
                .params(ronde, UUID.randomUUID(), UUID.randomUUID(), dag(), dag())
                .update();
        traject(jdbc, vanTiel, TIEL);
        traject(jdbc, vanBuren, BUREN);
        return jdbc;
    }

    private void traject(JdbcClient jdbc, UUID id, OrganisatieId organisatie) {
        jdbc.sql("insert into traject (id, ronde, organisatie, naam, raad, griffie, college, status, te_laat)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN', false)")
                .params(
                        id,
                        ronde,
                        organisatie.code(),
                        organisatie.code(),
                        organisatie + "/raad",
                        organisatie + "/griffie",
                        organisatie + "/college")
                .update();
    }

    private static LocalDate dag() {
        return LocalDate.of(2027, 4, 1);
    }
}
