package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.procesmotor.Motortoezicht;
import nl.regelgang.procesmotor.Storingen;
import nl.regelgang.procesmotor.Wachtplaatsen;
import nl.regelgang.procesmotor.Wachtplaatsen.Wachtplaats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** Each condition on its own turns the health DOWN, and says so to the beheerder. */
class BewakingsstandTest {

    private static final Instant NU = Instant.parse("2026-06-01T09:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final Hartslag hartslag = new Hartslag(nanos::get);
    private final Bewaking bewaking = mock(Bewaking.class);
    private final Verschillen verschillen = mock(Verschillen.class);
    private final Klokverschil klok = mock(Klokverschil.class);
    private final Motortoezicht motor = mock(Motortoezicht.class);
    private final Storingen storingen = mock(Storingen.class);
    private final Postuit postuit = mock(Postuit.class);
    private Bewakingsstand stand = op(NU);

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("termijnbewaking");
    }

    private Bewakingsstand op(Instant nu) {
        return new Bewakingsstand(
                hartslag, bewaking, verschillen, klok, motor, storingen, postuit, Clock.fixed(nu, ZoneOffset.UTC));
    }

    @BeforeEach
    void alles_in_orde() {
        when(motor.zoektGeenWerk()).thenReturn(Duration.ZERO);
        when(motor.oudsteWachtende()).thenReturn(NU);
        when(postuit.oudsteWachtende()).thenReturn(Optional.empty());
        hartslag.begin();
    }

    @Test
    void een_stap_die_stilstaat_vraagt_aandacht() {
        when(storingen.aantal()).thenReturn(1);

        assertThat(stand.punten())
                .containsExactly(new Bewakingsstand.Punt(
                        "1 stap van Regelgang zelf is niet gelukt en staat stil. Bekijk de pagina Bewaking.", false));
    }

    @Test
    void een_bericht_dat_niet_aankwam_vraagt_aandacht() {
        when(postuit.aantalNietAangekomen()).thenReturn(2);

        assertThat(stand.punten())
                .as("the watch itself is well")
                .containsExactly(new Bewakingsstand.Punt(
                        "2 berichten zijn misschien niet aangekomen. Bekijk de pagina Post.", false));
    }

    @Test
    void in_orde_is_er_niets_te_melden() {
        when(motor.zoektGeenWerk()).thenReturn(Duration.ofMinutes(2));
        when(motor.oudsteWachtende()).thenReturn(NU.minusSeconds(300));
        when(postuit.oudsteWachtende()).thenReturn(Optional.of(NU.minusSeconds(900)));
        nanos.set(Duration.ofMinutes(5).toNanos());

        assertThat(stand.punten()).isEmpty();
        assertThat(stand.aantal()).isZero();
        assertThat(new BewakingHealthIndicator(stand).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void stilstand_is_een_storing_en_het_aantal_weet_het_zonder_de_database() {
        nanos.set(Duration.ofMinutes(5).plusNanos(1).toNanos());
        assertThat(stand.aantal()).isOne();
        storing("staat al meer dan 5 minuten stil");
    }

    @Test
    void een_termijn_die_niemand_heeft_gehoord_is_een_storing() {
        when(bewaking.zonderEscalatie(LocalDate.of(2026, 6, 1))).thenReturn(2);
        storing("2 termijnen zijn verstreken zonder dat iemand het heeft gehoord");
    }

    @Test
    void de_eerste_vijf_minuten_van_de_dag_mag_de_bewaking_nog_bezig_zijn() {
        stand = op(Instant.parse("2026-06-01T22:04:00Z"));
        when(motor.oudsteWachtende()).thenReturn(Instant.parse("2026-06-01T22:04:00Z"));
        when(bewaking.zonderEscalatie(LocalDate.of(2026, 6, 2))).thenReturn(2);
        assertThat(stand.punten()).isEmpty();
    }

    @Test
    void een_motor_die_geen_werk_zoekt_is_een_storing() {
        when(motor.zoektGeenWerk()).thenReturn(Duration.ofSeconds(121));
        storing("zoekt al meer dan 2 minuten geen werk");
    }

    @Test
    void werk_dat_blijft_liggen_is_een_storing() {
        when(motor.oudsteWachtende()).thenReturn(NU.minusSeconds(301));
        storing("wacht al meer dan 5 minuten werk");
    }

    @Test
    void post_die_blijft_liggen_is_een_storing() {
        when(postuit.oudsteWachtende()).thenReturn(Optional.of(NU.minusSeconds(901)));
        storing("meer dan een kwartier");
    }

    @Test
    void een_klok_die_anders_loopt_is_een_storing() {
        when(klok.teGroot()).thenReturn(true);
        storing("meer dan 2 seconden anders");
    }

    @Test
    void wat_aandacht_vraagt_is_geen_storing() {
        when(bewaking.verstreken(any())).thenReturn(1);
        when(verschillen.aantal()).thenReturn(3);
        assertThat(stand.punten()).hasSize(2).noneMatch(Bewakingsstand.Punt::storing);
        assertThat(new BewakingHealthIndicator(stand).health().getStatus()).isEqualTo(Status.UP);
        assertThat(stand.aantal()).isEqualTo(2);
    }

    @Test
    void een_jaar_zonder_gelijkgestelde_dagen_wordt_twaalf_maanden_eerder_gemeld() {
        when(motor.oudsteWachtende()).thenReturn(Instant.MAX);
        assertThat(op(Instant.parse("2027-12-31T12:00:00Z")).punten()).isEmpty();
        assertThat(op(Instant.parse("2028-01-01T12:00:00Z")).punten())
                .singleElement()
                .satisfies(punt ->
                        assertThat(punt.tekst()).contains("2029", "art. 3 lid 3", "laat de kalender aanvullen"));
    }

    private void storing(String zin) {
        assertThat(stand.punten()).singleElement().satisfies(punt -> {
            assertThat(punt.storing()).isTrue();
            assertThat(punt.tekst()).contains(zin);
        });
        assertThat(new BewakingHealthIndicator(stand).health().getStatus()).isEqualTo(Status.DOWN);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void een_klok_die_tien_minuten_afwijkt_verlaat_readiness(DataSource database) {
        Clock goed = Clock.systemUTC();
        assertThat(klok(database, goed)).isEqualTo(Status.UP);
        assertThat(klok(database, Clock.offset(goed, Duration.ofMinutes(10)))).isEqualTo(Status.DOWN);
        assertThat(klok(database, Clock.offset(goed, Duration.ofMinutes(-10)))).isEqualTo(Status.DOWN);
        assertThat(klok(database, Clock.offset(goed, Duration.ofSeconds(-3)))).isEqualTo(Status.DOWN);
    }

    private static Status klok(DataSource database, Clock klok) {
        return new KlokHealthIndicator(new Klokverschil(JdbcClient.create(database), klok, new MockEnvironment()))
                .health()
                .getStatus();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void register_en_motor_worden_naar_twee_kanten_vergeleken(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            Wachtplaatsen wachtplaatsen = mock(Wachtplaatsen.class);
            String goed = post.open(LocalDate.of(2026, 7, 1)).toString();
            String zonderStap = post.open(LocalDate.of(2026, 7, 2)).toString();
            when(wachtplaatsen.alle())
                    .thenReturn(List.of(
                            new Wachtplaats(goed, "Begroting aanbieden", true),
                            new Wachtplaats("vreemd", "Reactie vaststellen", true),
                            new Wachtplaats("bericht", "alleZienswijzenBinnen", false)));
            Verschillen gevonden = new Verschillen(post.jdbc);
            Aansluiting aansluiting = new Aansluiting(gevonden, wachtplaatsen, post);
            aansluiting.vergelijk(LocalDate.of(2026, 6, 1));
            assertThat(gevonden.alle())
                    .extracting(Verschillen.Verschil::onderdeel, Verschillen.Verschil::soort)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(zonderStap, "ZONDER_STAP"),
                            org.assertj.core.groups.Tuple.tuple("vreemd", "ZONDER_TERMIJN"));

            when(wachtplaatsen.alle()).thenReturn(List.of());
            aansluiting.vergelijk(LocalDate.of(2026, 6, 1));
            assertThat(gevonden.aantal()).as("once a day").isEqualTo(2);
            post.register.vervallen(java.util.UUID.fromString(goed), "proef");
            post.register.vervallen(java.util.UUID.fromString(zonderStap), "proef");
            aansluiting.vergelijk(LocalDate.of(2026, 6, 2));
            assertThat(gevonden.aantal()).isZero();
        }
    }
}
