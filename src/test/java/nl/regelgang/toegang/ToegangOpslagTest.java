package nl.regelgang.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.opslag.Tegelijk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ToegangOpslagTest {

    private static final Instant NU = Instant.parse("2026-05-06T10:00:00Z");
    private static final LocalDate DAG = LocalDate.of(2026, 5, 6);
    private static final OrgaanId GRIFFIE = OrgaanId.van("gm0281/griffie");

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("toegang");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void people_are_found_by_every_part_and_in_the_same_order(DataSource database) {
        Personen personen = new Personen(JdbcClient.create(database));
        personen.voegToe(new Persoon("b.bakker", "Bé Bakker", "b.bakker@example.nl"), NU);
        personen.voegToe(new Persoon("a.aarts", "An Aarts", "A.Aarts@Example.nl"), NU);

        assertThat(personen.aantal()).isEqualTo(2);
        assertThat(personen.zoek("", 10)).extracting(Persoon::id).containsExactly("a.aarts", "b.bakker");
        assertThat(personen.zoek("AARTS@EX", 10)).extracting(Persoon::id).containsExactly("a.aarts");
        assertThat(personen.zoek("%", 1)).hasSize(1);
        assertThat(personen.vind("c")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_password_can_come_and_go(DataSource database) {
        Personen personen = new Personen(JdbcClient.create(database));
        personen.voegToe(new Persoon("b.bakker", "Bé Bakker", "b.bakker@example.nl"), NU);

        assertThat(personen.wachtwoord("b.bakker")).contains(new Personen.Wachtwoord(null, null));
        Personen.Wachtwoord start = new Personen.Wachtwoord("{bcrypt}x", NU);
        personen.bewaarWachtwoord("b.bakker", start);
        assertThat(personen.wachtwoord("b.bakker")).contains(start);
        personen.bewaarWachtwoord("b.bakker", new Personen.Wachtwoord("{bcrypt}y", null));
        assertThat(personen.wachtwoord("b.bakker")).contains(new Personen.Wachtwoord("{bcrypt}y", null));
        personen.bewaarWachtwoord("b.bakker", new Personen.Wachtwoord(null, null));
        assertThat(personen.wachtwoord("b.bakker")).contains(new Personen.Wachtwoord(null, null));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_functie_holds_from_its_first_day_until_the_day_after_its_last(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        new Personen(jdbc).voegToe(new Persoon("b.bakker", "Bé Bakker", "b.bakker@example.nl"), NU);
        Functies functies = new Functies(jdbc);
        Functie open = functie(GRIFFIE, Rol.GRIFFIER, DAG, null);
        Functie tijdelijk = functie(Toegang.BEHEER, Rol.BEHEERDER, DAG.minusDays(5), DAG);
        functies.voegToe(open, "test");
        functies.voegToe(tijdelijk, "test");

        assertThat(functies.van("b.bakker")).containsExactly(tijdelijk, open);
        assertThat(functies.vanOp("b.bakker", DAG)).containsExactly(open);
        assertThat(functies.vanOp("b.bakker", DAG.minusDays(1))).containsExactly(tijdelijk);
        assertThat(functies.inOp(GRIFFIE, DAG)).containsExactly(open);
        assertThat(functies.allemaalVanaf(DAG)).containsExactly(open);
        assertThat(functies.heeftBeheerder(DAG)).isFalse();
        assertThat(functies.heeftBeheerder(DAG.minusDays(1))).isTrue();
        assertThat(functies.blijftBeheerderZonder(open.id(), DAG)).isFalse();

        functies.beeindig(open.id(), DAG, "test");
        assertThat(functies.vind(open.id()).orElseThrow().tot()).isEqualTo(DAG);
        assertThat(functies.vanOp("b.bakker", DAG)).isEmpty();
    }

    private static Functie functie(OrgaanId orgaan, Rol rol, LocalDate van, @Nullable LocalDate tot) {
        return new Functie(UUID.randomUUID(), "b.bakker", orgaan, rol, rol.naam(), van, tot);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void too_many_attempts_are_refused_until_one_succeeded_or_time_passed(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Aanmeldpogingen nu = new Aanmeldpogingen(jdbc, Clock.fixed(NU, ZoneOffset.UTC));
        for (int poging = 0; poging < Aanmeldpogingen.PER_ACCOUNT; poging++) {
            assertThat(nu.begin("b.bakker", "192.0.2.1")).isTrue();
        }
        assertThat(nu.begin("b.bakker", "192.0.2.1")).isFalse();
        assertThat(nu.begin("a.aarts", "192.0.2.1")).isTrue();

        nu.gelukt("b.bakker", "192.0.2.1");
        assertThat(nu.begin("b.bakker", "192.0.2.1")).isTrue();

        Clock later = Clock.fixed(NU.plus(Aanmeldpogingen.VENSTER).plusSeconds(1), ZoneOffset.UTC);
        assertThat(new Aanmeldpogingen(jdbc, later).begin("a.aarts", "192.0.2.1"))
                .isTrue();
        assertThat(jdbc.sql("select count(*) from mislukte_aanmelding")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_first_choices_of_a_functie_at_the_same_moment_the_last_one_holds(DataSource database) throws Exception {
        JdbcClient jdbc = JdbcClient.create(database);
        new Personen(jdbc).voegToe(new Persoon("b.bakker", "Bé Bakker", "b.bakker@example.nl"), NU);
        Functie een = functie(GRIFFIE, Rol.GRIFFIER, DAG, null);
        Functie twee = functie(OrgaanId.van("gm0281/college"), Rol.BESTUURSSECRETARIS, DAG, null);
        new Functies(jdbc).voegToe(een, "test");
        new Functies(jdbc).voegToe(twee, "test");
        Voorkeuren voorkeuren = voorkeuren(jdbc);

        Tegelijk.eerstEnMeteenDaarna(
                database,
                eerst -> voorkeuren(eerst).kiesFunctie("b.bakker", een.id()),
                () -> voorkeuren.kiesFunctie("b.bakker", twee.id()));

        assertThat(voorkeuren.functie("b.bakker", List.of(een, twee))).contains(twee);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_first_choices_of_a_style_at_the_same_moment_the_last_one_holds(DataSource database) throws Exception {
        OrganisatieId tiel = new OrganisatieId("gm0281");
        Voorkeuren voorkeuren = voorkeuren(JdbcClient.create(database));

        Tegelijk.eerstEnMeteenDaarna(
                database,
                eerst -> voorkeuren(eerst).kiesPaginastijl(tiel, "buren", "a.aarts"),
                () -> voorkeuren.kiesPaginastijl(tiel, "utrecht", "b.bakker"));

        assertThat(voorkeuren.paginastijl(tiel)).contains("utrecht");
        voorkeuren.kiesPaginastijl(tiel, "nijmegen", "b.bakker");
        assertThat(voorkeuren.paginastijl(tiel)).contains("nijmegen");
    }

    private static Voorkeuren voorkeuren(JdbcClient jdbc) {
        Clock klok = Clock.fixed(NU, ZoneOffset.UTC);
        return new Voorkeuren(
                jdbc, new Toegang(new Personen(jdbc), new Functies(jdbc), new Waarnemingen(jdbc), klok), klok);
    }
}
