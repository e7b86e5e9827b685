package nl.regelgang.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.regelgang.Testklok;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What people, functies and logging in promise, on every database. */
abstract class AanmeldingBelofte {

    private static final String EIGEN = "vier losse woorden onthouden";
    private static final OrgaanId GRIFFIE = OrgaanId.van("gm0281/griffie");
    private static final OrgaanId DB = OrgaanId.van("so0026/db");

    private final Testklok klok = new Testklok(Instant.parse("2026-03-02T09:00:00Z"));

    private Toegang toegang;
    private Mensen mensen;
    private Wachtwoorden wachtwoorden;
    private Aanmelding aanmelding;
    private EersteBeheerder eersteBeheerder;

    abstract DataSource database();

    @BeforeEach
    void assemble() {
        JdbcClient jdbc = JdbcClient.create(database());
        PasswordEncoder hash = new BCryptPasswordEncoder(4);
        Personen personen = new Personen(jdbc);
        Functies functies = new Functies(jdbc);
        toegang = new Toegang(personen, functies, new Waarnemingen(jdbc), klok);
        mensen = new Mensen(personen, functies, klok);
        wachtwoorden = new Wachtwoorden(personen, new Sessies(jdbc), hash, klok);
        aanmelding = new Aanmelding(personen, new Aanmeldpogingen(jdbc, klok), hash, klok);
        eersteBeheerder = new EersteBeheerder(toegang, mensen, wachtwoorden, klok, new StaticApplicationContext());
        mensen.voegToe(new Persoon("anna", "Anna Aarnink", "anna@example.nl"), "test");
    }

    @Test
    void een_functie_geldt_vanaf_de_eerste_dag_tot_en_niet_op_de_einddatum() {
        mensen.geef(
                "anna",
                GRIFFIE,
                Rol.GRIFFIER,
                "griffier Tiel",
                LocalDate.of(2026, 3, 3),
                LocalDate.of(2026, 3, 5),
                "test");

        // In Dutch time: at 23:00 UTC the next day has begun.
        assertThat(allowedAt("2026-03-02T22:59:59Z")).isFalse();
        assertThat(allowedAt("2026-03-02T23:00:00Z")).isTrue();
        assertThat(allowedAt("2026-03-04T22:59:59Z")).isTrue();
        assertThat(allowedAt("2026-03-04T23:00:00Z")).isFalse();
    }

    private boolean allowedAt(String moment) {
        klok.zet(Instant.parse(moment));
        return toegang.heeftFunctieIn("anna", GRIFFIE);
    }

    @Test
    void wie_handelt_doet_dat_in_de_functie_van_dat_orgaan_en_anders_niet() {
        mensen.geef("anna", GRIFFIE, Rol.GRIFFIER, "griffier Tiel", LocalDate.of(2026, 1, 1), null, "test");
        mensen.geef("anna", DB, Rol.DB_SECRETARIS, "secretaris DB", LocalDate.of(2026, 1, 1), null, "test");

        assertThat(toegang.handelend("anna", DB).functie()).isEqualTo("secretaris DB");
        assertThat(toegang.handelend("anna", DB).naam()).isEqualTo("Anna Aarnink");
        assertThat(toegang.organenVan("anna")).containsExactlyInAnyOrder(GRIFFIE, DB);
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> toegang.handelend("anna", OrgaanId.van("gm0214/griffie")));
    }

    @Test
    void people_of_an_orgaan_are_found_by_role_and_in_the_order_of_their_names() {
        mensen.voegToe(new Persoon("bram", "Aad Bram", "bram@example.nl"), "test");
        for (String wie : List.of("anna", "bram")) {
            mensen.geef(wie, GRIFFIE, Rol.GRIFFIER, "griffier", LocalDate.of(2026, 1, 1), null, "test");
            mensen.geef(wie, GRIFFIE, Rol.GRIFFIER, "plv. griffier", LocalDate.of(2026, 1, 1), null, "test");
        }

        assertThat(toegang.metFunctieIn(GRIFFIE)).extracting(Persoon::id).containsExactly("bram", "anna");
        assertThat(toegang.metFunctieIn(GRIFFIE, Rol.GRIFFIER)).hasSize(2);
        assertThat(toegang.metFunctieIn(GRIFFIE, Rol.COLLEGELID)).isEmpty();
    }

    @Test
    void a_person_without_a_password_cannot_log_in() {
        assertThat(logIn("anna", "")).isInstanceOf(BadCredentialsException.class);
        assertThat(logIn("bestaat-niet", "x")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void a_one_time_password_works_for_seven_days_and_only_to_choose_another() {
        String start = wachtwoorden.geefStartwachtwoord("anna", "test");
        assertThat(success("anna", start).getAuthorities())
                .extracting(Object::toString)
                .contains(Aanmelding.MOET_WACHTWOORD_KIEZEN.getAuthority());

        klok.verder(Duration.ofDays(7).minusSeconds(1));
        assertThat(success("anna", start).isAuthenticated()).isTrue();
        klok.verder(Duration.ofSeconds(1));
        assertThat(logIn("anna", start)).isInstanceOf(CredentialsExpiredException.class);
    }

    @Test
    void somebody_chooses_an_own_password_that_is_long_and_not_obvious() {
        String start = wachtwoorden.geefStartwachtwoord("anna", "test");

        assertThat(refusal(start, "kort", "kort")).contains("Kies een wachtwoord van 12 tot 64 tekens.");
        assertThat(refusal(start, "ü".repeat(40), "ü".repeat(40)))
                .contains("Kies een wachtwoord van 12 tot 64 tekens.");
        assertThat(refusal(start, "Anna-Anna-2026", "Anna-Anna-2026")).startsWith("Kies een ander wachtwoord");
        assertThat(refusal(start, start, start)).startsWith("Kies een ander wachtwoord");
        assertThat(refusal(start, EIGEN, EIGEN + "!")).contains("niet gelijk");
        assertThat(refusal("verkeerd", EIGEN, EIGEN)).contains("niet uw huidige");

        wachtwoorden.wijzig("anna", start, EIGEN, EIGEN);
        assertThat(success("anna", EIGEN).getAuthorities()).isEmpty();
        assertThat(logIn("anna", start)).isInstanceOf(BadCredentialsException.class);
    }

    private String refusal(String present, String next, String again) {
        try {
            wachtwoorden.wijzig("anna", present, next, again);
            return "accepted";
        } catch (OngeldigeInvoer refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void after_ten_wrong_guesses_even_the_right_password_waits_a_quarter_of_an_hour() {
        ownPassword();
        for (int guess = 0; guess < Aanmeldpogingen.PER_ACCOUNT; guess++) {
            assertThat(logIn("anna", "gok" + guess))
                    .hasMessage(logIn("onbekend" + guess, "gok").getMessage());
        }

        assertThat(logIn("anna", EIGEN)).isInstanceOf(BadCredentialsException.class);
        klok.verder(Aanmeldpogingen.VENSTER.minusSeconds(1));
        assertThat(logIn("anna", EIGEN)).isInstanceOf(BadCredentialsException.class);
        klok.verder(Duration.ofSeconds(2));
        assertThat(success("anna", EIGEN).isAuthenticated()).isTrue();
    }

    @Test
    void nine_wrong_guesses_are_forgotten_after_the_right_password() {
        ownPassword();
        for (int round = 0; round < 3; round++) {
            for (int guess = 0; guess < Aanmeldpogingen.PER_ACCOUNT - 1; guess++) {
                logIn("anna", "gok");
            }
            assertThat(success("anna", EIGEN).isAuthenticated()).isTrue();
        }
    }

    @Test
    void one_address_cannot_guess_at_one_account_after_another() {
        ownPassword();
        for (int guess = 0; guess < Aanmeldpogingen.PER_ADRES; guess++) {
            logIn("account" + guess, "Welkom2026!!");
        }

        assertThat(logIn("anna", EIGEN)).isInstanceOf(BadCredentialsException.class);
        assertThat(aanmelding.authenticate(attempt("anna", EIGEN, "192.0.2.2")).isAuthenticated())
                .isTrue();
    }

    @Test
    void the_first_beheerder_is_made_once_and_the_password_is_said_once() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();

        assertThat(eersteBeheerder.maak(
                        "Bea.Beheer@example.nl", new PrintStream(console, true, StandardCharsets.UTF_8)))
                .isZero();

        String said = console.toString(StandardCharsets.UTF_8);
        String password = said.lines()
                .filter(line -> line.startsWith("Wachtwoord: "))
                .findFirst()
                .orElseThrow()
                .substring("Wachtwoord: ".length());
        assertThat(said).contains("Inlognaam: bea.beheer");
        assertThat(toegang.isBeheerder("bea.beheer")).isTrue();
        assertThat(success("bea.beheer", password).getAuthorities()).isNotEmpty();

        console.reset();
        assertThat(eersteBeheerder.maak("tweede@example.nl", new PrintStream(console, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(toegang.persoon("tweede")).isEmpty();
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("Er is al een beheerder")
                .doesNotContain("Wachtwoord");
    }

    @Test
    void an_address_that_is_none_makes_no_beheerder() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();

        assertThat(eersteBeheerder.maak("geen adres", new PrintStream(console, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(mensen.heeftBeheerder()).isFalse();
    }

    @Test
    void the_last_beheerder_cannot_be_ended() {
        Functie functie =
                mensen.geef("anna", Toegang.BEHEER, Rol.BEHEERDER, "beheerder", LocalDate.of(2026, 1, 1), null, "test");
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> mensen.beeindig("anna", functie.id(), today, "test"))
                .withMessageContaining("laatste beheerder");

        mensen.voegToe(new Persoon("bram", "Bram", "bram@example.nl"), "test");
        mensen.geef("bram", Toegang.BEHEER, Rol.BEHEERDER, "beheerder", today, null, "test");
        mensen.beeindig("anna", functie.id(), today, "test");
        assertThat(toegang.isBeheerder("anna")).isFalse();
    }

    @Test
    void a_beheerder_of_an_organisation_is_none_of_the_installation() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        Functie functie = mensen.geef("anna", Toegang.BEHEER, Rol.BEHEERDER, "beheerder", today, null, "test");
        mensen.voegToe(new Persoon("carla", "Carla", "carla@example.nl"), "test");
        Functie eigen =
                mensen.geef("carla", OrgaanId.van("gm0281/beheer"), Rol.BEHEERDER, "beheerder", today, null, "test");

        assertThat(toegang.isBeheerder("carla")).isFalse();
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .as("she does not count as one that remains")
                .isThrownBy(() -> mensen.beeindig("anna", functie.id(), today, "test"));
        mensen.beeindig("carla", eigen.id(), today, "test");
        assertThat(mensen.heeftBeheerder()).isTrue();
    }

    private void ownPassword() {
        String start = wachtwoorden.geefStartwachtwoord("anna", "test");
        wachtwoorden.wijzig("anna", start, EIGEN, EIGEN);
    }

    private Authentication success(String account, String password) {
        return aanmelding.authenticate(attempt(account, password, "192.0.2.1"));
    }

    private AuthenticationException logIn(String account, String password) {
        try {
            success(account, password);
        } catch (AuthenticationException refused) {
            return refused;
        }
        throw new AssertionError(account + " is logged in");
    }

    private static UsernamePasswordAuthenticationToken attempt(String account, String password, String address) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(account, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return attempt;
    }
}
