package nl.regelgang.vergaderkalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Opslagproef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class KalenderOpslagTest {

    private static final OrgaanId TIEL = OrgaanId.van("gm0281/raad");
    private static final OrgaanId BUREN = OrgaanId.van("gm0214/raad");
    private static final LocalDate DAG = LocalDate.of(2026, 12, 10);
    private static final Clock KLOK =
            Clock.fixed(Bestanden.VANDAAG.atStartOfDay(Dagen.NEDERLAND).toInstant(), Dagen.NEDERLAND);

    private final List<Object> feiten = new ArrayList<>();

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("vergaderkalender");
    }

    private Kalenderbeheer beheer(Kalenderpunten punten) {
        return new Kalenderbeheer(punten, feiten::add, KLOK);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_calendar_comes_back_as_it_was(DataSource database) {
        Kalenderpunten punten = new Kalenderpunten(JdbcClient.create(database));
        Vergaderkalender kalender = new Vergaderkalender(punten, beheer(punten));
        Vergadering laat = vergadering(DAG, LocalTime.of(19, 30), "Raad");
        Vergadering vroeg = vergadering(DAG, LocalTime.of(14, 0), "Raad");
        Vergadering zonderTijd = new Vergadering(UUID.randomUUID(), DAG, null, DAG.minusDays(20), "Raadsdag");
        Reces reces = new Reces(UUID.randomUUID(), DAG.plusDays(10), DAG.plusDays(23), "Kerstreces");
        Voorbereiding voorbereiding = new Voorbereiding(14, true, 9);
        assertThat(kalender.isLeeg()).isTrue();
        assertThat(kalender.voorbereiding(TIEL)).isEqualTo(Voorbereiding.NIET_INGEVULD);

        Orgaankalender heel = new Orgaankalender(TIEL, voorbereiding, List.of(laat, vroeg, zonderTijd), List.of(reces));
        kalender.voegToe(heel, Handelend.SYSTEEM);

        assertThat(kalender.isLeeg()).isFalse();
        assertThat(kalender.voorbereiding(TIEL)).isEqualTo(voorbereiding);
        assertThat(kalender.vergaderingen(TIEL, DAG, DAG)).containsExactly(zonderTijd, vroeg, laat);
        assertThat(kalender.vergaderingen(TIEL, DAG.plusDays(1), DAG.plusYears(1)))
                .isEmpty();
        assertThat(kalender.recessen(TIEL, reces.totEnMet(), reces.totEnMet())).containsExactly(reces);
        assertThat(kalender.recessen(TIEL, reces.totEnMet().plusDays(1), DAG.plusYears(1)))
                .isEmpty();
        assertThat(kalender.kalenders(List.of(BUREN, TIEL), DAG, DAG).keySet()).containsExactly(BUREN, TIEL);
        assertThat(kalender.kalenders(List.of(), DAG, DAG)).isEmpty();
        assertThat(heel.aanleverenUiterlijk(zonderTijd)).contains(DAG.minusDays(20));
        assertThat(heel.aanleverenUiterlijk(laat)).contains(DAG.minusDays(14));
        assertThat(feiten).singleElement().asString().contains("3 vergaderingen en 1 reces");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_double_or_overlaps_is_refused(DataSource database) {
        Kalenderpunten punten = new Kalenderpunten(JdbcClient.create(database));
        Kalenderbeheer beheer = beheer(punten);
        beheer.voegToe(TIEL, vergadering(DAG, null, "Raad"), Handelend.SYSTEEM);
        beheer.voegToe(TIEL, reces(20, 30), Handelend.SYSTEEM);

        assertThatThrownBy(() -> beheer.voegToe(TIEL, vergadering(DAG, null, " raad"), Handelend.SYSTEEM))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> beheer.voegToe(TIEL, reces(30, 31), Handelend.SYSTEEM))
                .hasMessageContaining("overlapt met ‘reces’");
        assertThatThrownBy(() -> beheer.voegToe(TIEL, reces(40, 39), Handelend.SYSTEEM))
                .hasMessageContaining("kan niet vóór de eerste liggen");
        beheer.voegToe(TIEL, reces(31, 31), Handelend.SYSTEEM);
        beheer.voegToe(BUREN, vergadering(DAG, null, "Raad"), Handelend.SYSTEEM);
        beheer.voegToe(BUREN, reces(20, 30), Handelend.SYSTEEM);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_did_not_see_the_last_change_overwrites_nothing(DataSource database) {
        Kalenderpunten punten = new Kalenderpunten(JdbcClient.create(database));
        Kalenderbeheer beheer = beheer(punten);
        Vergadering was = vergadering(DAG, null, "Raad");
        beheer.voegToe(TIEL, was, Handelend.SYSTEEM);
        Vergadering verplaatst = new Vergadering(was.id(), DAG.plusDays(7), null, null, "Raad");

        beheer.wijzig(TIEL, new Kalenderpunten.Rij(verplaatst, 0), Handelend.SYSTEEM);
        assertThatThrownBy(() -> beheer.wijzig(TIEL, new Kalenderpunten.Rij(was, 0), Handelend.SYSTEEM))
                .isInstanceOf(Achterhaald.class);
        assertThat(punten.vind(TIEL, was.id())).contains(new Kalenderpunten.Rij(verplaatst, 1));
        assertThat(punten.vind(BUREN, was.id())).isEmpty();
        assertThatThrownBy(() -> beheer.verwijder(BUREN, was.id(), Handelend.SYSTEEM))
                .isInstanceOf(NietGevonden.class);

        beheer.bewaar(TIEL, new Voorbereiding(0, false, null), 0, Handelend.SYSTEEM);
        assertThatThrownBy(() -> beheer.bewaar(TIEL, Voorbereiding.NIET_INGEVULD, 0, Handelend.SYSTEEM))
                .isInstanceOf(Achterhaald.class);
        assertThat(beheer.verwijder(TIEL, was.id(), Handelend.SYSTEEM)).isEqualTo(verplaatst);
        assertThat(feiten)
                .extracting(feit -> ((KalenderGewijzigd) feit).omschrijving().replaceFirst("[: ].*", ""))
                .containsExactly("Toegevoegd", "Gewijzigd", "Voorbereiding", "Verwijderd");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_file_read_twice_changes_nothing_and_a_newer_one_replaces(DataSource database) {
        Kalenderpunten punten = new Kalenderpunten(JdbcClient.create(database));
        Kalenderbeheer beheer = beheer(punten);
        List<Inleesregel> eerste = Bestanden.lees("""
                datum;einddatum;tijd;naam
                1-11-2026;;19:30;Geweest
                10-12-2026;;19:30;Raad
                17-12-2026;;19:30;Raad
                24-12-2026;31-12-2026;;Kerstreces
                14-1-2027;;19:30;Raad
                """);
        List<Inleesregel> tweede = Bestanden.lees("""
                datum;einddatum;tijd;naam;aanleveren
                10-12-2026;;19:30;Raad;26-11-2026
                17-12-2026;;19:30;Vervallen: Raad;
                23-12-2026;31-12-2026;;Kerstreces;
                21-1-2027;;19:30;Raad;
                """);

        assertThat(beheer.neemOver(TIEL, eerste, false, Handelend.SYSTEEM).toe())
                .hasSize(5);
        Overname nogmaals = beheer.neemOver(TIEL, eerste, true, Handelend.SYSTEEM);
        assertThat(nogmaals.toe()).isEmpty();
        assertThat(nogmaals.weg()).isEmpty();
        assertThat(feiten).hasSize(1);
        assertThatThrownBy(() -> beheer.neemOver(TIEL, tweede, false, Handelend.SYSTEEM))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageStartingWith("Regel 4: dit reces overlapt met ‘Kerstreces’");
        beheer.neemOver(TIEL, tweede, true, Handelend.SYSTEEM);

        assertThat(new Vergaderkalender(punten, beheer)
                        .kalender(TIEL, Kalenderbeheer.ALTIJD_VAN, Kalenderbeheer.ALTIJD_TOT)
                        .punten())
                .extracting(punt -> punt.begin() + " " + punt.omschrijving())
                .containsExactly("2026-11-01 Geweest", "2026-12-10 Raad", "2026-12-23 Kerstreces", "2027-01-21 Raad");
        assertThat(feiten).last().asString().contains("toegevoegd", "gewijzigd", "verwijderd", "17 december 2026");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void thirty_raden_with_two_years_of_meetings_are_one_query(DataSource database) {
        Kalenderpunten punten = new Kalenderpunten(JdbcClient.create(database));
        Vergaderkalender kalender = new Vergaderkalender(punten, beheer(punten));
        List<OrgaanId> raden = IntStream.rangeClosed(1, 30)
                .mapToObj(nummer -> OrgaanId.van("gm" + nummer + "/raad"))
                .toList();
        for (OrgaanId raad : raden) {
            List<Vergadering> vergaderingen = IntStream.range(0, 30)
                    .mapToObj(nummer -> vergadering(DAG.plusWeeks(3L * nummer), LocalTime.of(19, 30), "Raad"))
                    .toList();
            kalender.voegToe(
                    new Orgaankalender(raad, Voorbereiding.NIET_INGEVULD, vergaderingen, List.of()), Handelend.SYSTEEM);
        }

        long begin = System.nanoTime();
        var gelezen = kalender.kalenders(raden, DAG, DAG.plusYears(2));
        long duur = (System.nanoTime() - begin) / 1_000_000;

        assertThat(gelezen.values())
                .allSatisfy(een -> assertThat(een.vergaderingen()).hasSize(30));
        assertThat(duur).as("milliseconds").isLessThan(500);
    }

    private static Vergadering vergadering(LocalDate dag, @Nullable LocalTime tijd, String wat) {
        return new Vergadering(UUID.randomUUID(), dag, tijd, null, wat);
    }

    private static Reces reces(int van, int totEnMet) {
        return new Reces(UUID.randomUUID(), DAG.plusDays(van), DAG.plusDays(totEnMet), "reces");
    }
}
