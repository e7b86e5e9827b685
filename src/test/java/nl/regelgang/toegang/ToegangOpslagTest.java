package nl.regelgang.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.gedeeld.Zoekterm;
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
        assertThat(functies.inOp(List.of(GRIFFIE), DAG)).containsExactly(open);
        assertThat(functies.allemaalVanaf(DAG)).containsExactly(open);
        assertThat(functies.heeftBeheerder(DAG)).isFalse();
        assertThat(functies.heeftBeheerder(DAG.minusDays(1))).isTrue();
        assertThat(functies.blijftBeheerderZonder(open.id(), DAG)).isFalse();

        functies.beeindig(open.id(), DAG, "test");
        assertThat(functies.vind(open.id()).orElseThrow().tot()).isEqualTo(DAG);
        assertThat(functies.vanOp("b.bakker", DAG)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_waarneming_holds_for_its_days_until_it_is_ended_and_says_for_which_regeling(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        mensen(jdbc);
        Waarnemingen waarnemingen = new Waarnemingen(jdbc);
        Waarneming alle = waarneming(null, DAG, DAG.plusDays(7));
        Waarneming een = waarneming(new RegelingId("regio"), DAG.plusDays(1), DAG.plusDays(9));
        waarnemingen.bewaar(alle, "test", NU);
        waarnemingen.bewaar(een, "test", NU);

        assertThat(waarnemingen.doorOp("a.aarts", DAG)).containsExactly(alle);
        assertThat(waarnemingen.doorOp("a.aarts", DAG.plusDays(1))).containsExactly(alle, een);
        assertThat(waarnemingen.doorOp("a.aarts", DAG.plusDays(7))).containsExactly(een);
        assertThat(waarnemingen.doorOp("b.bakker", DAG)).isEmpty();
        assertThat(waarnemingen.inVanaf(List.of(GRIFFIE), DAG)).containsExactly(alle, een);
        assertThat(waarnemingen.inVanaf(List.of(Toegang.BEHEER), DAG)).isEmpty();
        assertThat(waarnemingen.alleVanaf(DAG.plusDays(8))).containsExactly(een);
        waarnemingen.beeindig(een.id(), "test", NU);
        assertThat(waarnemingen.vind(een.id(), DAG)).isEmpty();
        assertThat(waarnemingen.vind(alle.id(), DAG)).contains(alle);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_waarneming_of_before_whose_regeling_is_not_known_holds_for_none(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        mensen(jdbc);
        Waarnemingen waarnemingen = new Waarnemingen(jdbc);
        waarnemingen.bewaar(waarneming(new RegelingId("regio"), DAG, DAG.plusDays(7)), "test", NU);
        jdbc.sql("update waarneming set regeling = 'Regio Rivierenland', regeling_id = null")
                .update();

        assertThat(waarnemingen.doorOp("a.aarts", DAG)).isEmpty();
        assertThat(waarnemingen.alleVanaf(DAG)).isEmpty();
    }

    private static void mensen(JdbcClient jdbc) {
        Personen personen = new Personen(jdbc);
        personen.voegToe(new Persoon("b.bakker", "Bé Bakker", "b.bakker@example.nl"), NU);
        personen.voegToe(new Persoon("a.aarts", "An Aarts", "a.aarts@example.nl"), NU);
    }

    private static Waarneming waarneming(@Nullable RegelingId regeling, LocalDate van, LocalDate tot) {
        return new Waarneming(UUID.randomUUID(), GRIFFIE, "b.bakker", "a.aarts", regeling, van, tot, "verlof");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void people_are_found_by_name_and_functie_in_the_organen_that_one_may_look_into(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        mensen(jdbc);
        Functies functies = new Functies(jdbc);
        functies.voegToe(functie(GRIFFIE, Rol.GRIFFIER, DAG, null), "test");
        functies.voegToe(functie(GRIFFIE, Rol.AB_LID, DAG.minusDays(9), DAG), "test");
        Functiezoeker zoeker = new Functiezoeker(jdbc, Clock.fixed(NU, ZoneOffset.UTC));
        Functiezoeker.Vondst vondst = new Functiezoeker.Vondst("Bé Bakker", Rol.GRIFFIER.naam(), GRIFFIE);

        assertThat(zoeker.zoek(Zoekterm.van("bé griff"), List.of(GRIFFIE), 9)).containsExactly(vondst);
        assertThat(zoeker.zoek(Zoekterm.van("BAKKER"), List.of(GRIFFIE), 9)).containsExactly(vondst);
        assertThat(zoeker.zoek(Zoekterm.van("bakker"), List.of(Toegang.BEHEER), 9))
                .isEmpty();
        assertThat(zoeker.zoek(Zoekterm.van("bakker"), List.of(), 9)).isEmpty();
        assertThat(zoeker.zoek(Zoekterm.van(""), List.of(GRIFFIE), 9)).isEmpty();
        assertThat(zoeker.zoek(Zoekterm.van("%"), List.of(GRIFFIE), 9)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_chosen_functie_comes_first_as_long_as_it_holds_and_the_style_is_of_the_organisation(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        mensen(jdbc);
        Functies functies = new Functies(jdbc);
        Functie griffier = functie(GRIFFIE, Rol.GRIFFIER, DAG, null);
        Functie beheerder = functie(Toegang.BEHEER, Rol.BEHEERDER, DAG, null);
        functies.voegToe(griffier, "test");
        functies.voegToe(beheerder, "test");
        Clock klok = Clock.fixed(NU, ZoneOffset.UTC);
        Toegang toegang = new Toegang(new Personen(jdbc), functies, new Waarnemingen(jdbc), klok);
        Voorkeuren voorkeuren = new Voorkeuren(jdbc, toegang, klok);
        List<Functie> beide = List.of(griffier, beheerder);

        assertThat(voorkeuren.functie("b.bakker", beide)).contains(griffier);
        voorkeuren.kiesFunctie("b.bakker", griffier.id());
        voorkeuren.kiesFunctie("b.bakker", beheerder.id());
        assertThat(voorkeuren.functie("b.bakker", beide)).contains(beheerder);
        assertThat(voorkeuren.functie("b.bakker", List.of(griffier))).contains(griffier);
        assertThatThrownBy(() -> voorkeuren.kiesFunctie("a.aarts", griffier.id()))
                .isInstanceOf(NietGevonden.class);

        OrganisatieId tiel = GRIFFIE.organisatie();
        assertThat(voorkeuren.paginastijl(tiel)).isEmpty();
        voorkeuren.kiesPaginastijl(tiel, "utrecht", "test");
        voorkeuren.kiesPaginastijl(tiel, "rotterdam", "test");
        assertThat(voorkeuren.paginastijl(tiel)).contains("rotterdam");
        assertThat(voorkeuren.metPaginastijl()).containsExactly(tiel);
        voorkeuren.wisPaginastijl(tiel, "test");
        assertThat(voorkeuren.metPaginastijl()).isEmpty();
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
