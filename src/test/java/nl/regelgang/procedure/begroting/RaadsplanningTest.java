package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Agendas.VANDAAG;
import static nl.regelgang.procedure.begroting.Agendas.commissie;
import static nl.regelgang.procedure.begroting.Agendas.kalender;
import static nl.regelgang.procedure.begroting.Agendas.plan;
import static nl.regelgang.procedure.begroting.Agendas.reces;
import static nl.regelgang.procedure.begroting.Agendas.vergadering;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.begroting.Raadsoordeel.Stand;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Kalender;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Voorbereiding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the raden can decide in time, and which days would do. */
class RaadsplanningTest {

    private static final LocalDate AANBIEDING = LocalDate.of(2027, 6, 10);
    private static final LocalDate VERGADERING = LocalDate.of(2027, 6, 30);
    private static final Voorbereiding TIEN_DAGEN = new Voorbereiding(10, false, null);
    private static final int ZOEKDAGEN = 700;

    private final Planvraag vraag = plan(Vorm.OPENBAAR_LICHAAM, VANDAAG, AANBIEDING, VERGADERING);

    private static Raadsagenda agenda(Voorbereiding voorbereiding, String... dagen) {
        return Raadsagenda.van(
                "Gemeente Tiel",
                kalender(
                        voorbereiding,
                        List.of(dagen).stream()
                                .map(dag -> vergadering(LocalDate.parse(dag), null))
                                .toList(),
                        List.of()),
                commissie(Voorbereiding.NIET_INGEVULD));
    }

    private Raadsoordeel oordeel(Raadsagenda agenda) {
        return Raadsplanning.maak(vraag, List.of(agenda)).raden().get(0);
    }

    @Test
    void de_laatste_vergadering_is_die_voor_de_aanbieding_en_de_dag_ervoor_telt_nog_mee() {
        Raadsoordeel oordeel = oordeel(agenda(TIEN_DAGEN, "2027-04-15", "2027-06-09", "2027-06-10"));

        assertThat(oordeel.stand()).isEqualTo(Stand.OP_TIJD);
        assertThat(oordeel.laatste()).isEqualTo(new Raadsmoment(AANBIEDING.minusDays(1), LocalDate.of(2027, 5, 30)));
        assertThat(oordeel.toelichting()).isEmpty();
    }

    @Test
    void de_commissie_telt_mee_met_haar_eigen_aanlevertermijn() {
        Raadsagenda agenda = Raadsagenda.van(
                "Gemeente Buren",
                kalender(
                        new Voorbereiding(10, true, 14),
                        List.of(vergadering(LocalDate.of(2027, 5, 20), null)),
                        List.of()),
                commissie(new Voorbereiding(7, null, null)));

        assertThat(agenda.momenten())
                .containsExactly(new Raadsmoment(LocalDate.of(2027, 5, 20), LocalDate.of(2027, 4, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        // Fourteen days before 20 May is 6 May; its meeting of that day is the last, and it wants the stukken a week
        // before.
        "true, 14, 2027-05-06, 2027-04-29",
        // A day later is too late, so the one of 8 April it is.
        "true, 14, 2027-05-07, 2027-04-01",
        // Without a number of days: any day before.
        "true, , 2027-05-12, 2027-05-05",
        ", , 2027-05-12, 2027-05-05",
        "true, , 2027-05-20, 2027-04-01",
        // The raad said that no commissie comes first.
        "false, , 2027-05-06, 2027-05-10"
    })
    void met_een_eigen_kalender_telt_de_laatste_vergadering_van_de_commissie(
            Boolean eerst, Integer dagen, LocalDate vergadering, LocalDate stukken) {
        Raadsagenda agenda = Raadsagenda.van(
                "Gemeente Buren",
                kalender(
                        new Voorbereiding(10, eerst, dagen),
                        List.of(vergadering(LocalDate.of(2027, 5, 20), null)),
                        List.of()),
                commissie(
                        new Voorbereiding(7, null, null),
                        vergadering(LocalDate.of(2027, 4, 8), null),
                        vergadering(vergadering, null)));

        assertThat(agenda.momenten()).containsExactly(new Raadsmoment(LocalDate.of(2027, 5, 20), stukken));
    }

    @Test
    void een_vergadering_van_de_commissie_in_haar_reces_telt_niet_en_zonder_andere_gelden_de_vaste_dagen() {
        Raadsagenda agenda = Raadsagenda.van(
                "Gemeente Buren",
                kalender(
                        new Voorbereiding(null, true, 14),
                        List.of(vergadering(LocalDate.of(2027, 5, 20), null)),
                        List.of()),
                new Orgaankalender(
                        OrgaanId.van("gm0214/raadscommissie"),
                        new Voorbereiding(7, null, null),
                        List.of(vergadering(LocalDate.of(2027, 5, 4), null)),
                        List.of(reces(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 7)))));

        assertThat(agenda.momenten().get(0).stukken()).isEqualTo("2027-04-29");
    }

    @Test
    void een_aanleverdatum_bij_de_vergadering_gaat_voor_de_termijn_van_de_raad() {
        Raadsagenda agenda = Raadsagenda.van(
                "Gemeente Buren",
                kalender(
                        TIEN_DAGEN,
                        List.of(vergadering(LocalDate.of(2027, 5, 20), LocalDate.of(2027, 5, 17))),
                        List.of()),
                commissie(Voorbereiding.NIET_INGEVULD));

        assertThat(agenda.momenten().get(0).stukken()).isEqualTo("2027-05-17");
    }

    @Test
    void een_vergadering_waarvoor_de_stukken_te_laat_komen_telt_niet_en_het_waarom_staat_erbij() {
        Raadsoordeel oordeel = oordeel(agenda(TIEN_DAGEN, "2027-03-10", "2027-07-01"));

        assertThat(oordeel.stand()).isEqualTo(Stand.GEEN_VERGADERING);
        assertThat(oordeel.laatste()).isNull();
        assertThat(oordeel.toelichting())
                .isEqualTo("Voor de vergadering op woensdag 10 maart 2027 moesten de stukken er uiterlijk zondag"
                        + " 28 februari 2027 zijn. De eerste vergadering die wel kan: donderdag 1 juli 2027.");
    }

    @Test
    void stukken_op_de_dag_van_de_verzending_zijn_nog_op_tijd() {
        assertThat(oordeel(agenda(TIEN_DAGEN, "2027-03-11")).stand()).isEqualTo(Stand.OP_TIJD);
    }

    @Test
    void een_vergadering_in_het_reces_telt_niet() {
        Raadsoordeel oordeel = oordeel(Raadsagenda.van(
                "Gemeente Tiel",
                kalender(
                        TIEN_DAGEN,
                        List.of(
                                vergadering(LocalDate.of(2027, 5, 6), null),
                                vergadering(LocalDate.of(2027, 9, 2), null)),
                        List.of(reces(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 16)))),
                commissie(Voorbereiding.NIET_INGEVULD)));

        assertThat(oordeel.stand()).isEqualTo(Stand.GEEN_VERGADERING);
        assertThat(oordeel.toelichting())
                .contains(
                        "Tot en met woensdag 9 juni 2027 staat geen vergadering in de kalender",
                        "Reces: Zomerreces van 3 mei 2027 tot en met 16 mei 2027.");
    }

    @Test
    void zonder_kalender_staat_dat_er_en_houdt_die_raad_geen_voorstel_tegen() {
        Raadsagenda zonder = agenda(Voorbereiding.NIET_INGEVULD);
        Raadsplanning planning = Raadsplanning.maak(vraag, List.of(zonder, agenda(TIEN_DAGEN, "2027-05-20")));

        assertThat(planning.raden())
                .extracting(Raadsoordeel::stand)
                .containsExactly(Stand.GEEN_KALENDER, Stand.OP_TIJD);
        assertThat(planning.verzending()).isNotNull();
        assertThat(planning.waarschuwing()).isNull();
        Raadsplanning niemand = Raadsplanning.maak(vraag, List.of(zonder));
        assertThat(niemand.verzending()).isNull();
        assertThat(niemand.doel()).isNull();
        assertThat(niemand.zonderVoorstel()).isEmpty();
    }

    @Test
    void een_onbekende_aanlevertermijn_wordt_gezegd() {
        assertThat(oordeel(agenda(Voorbereiding.NIET_INGEVULD, "2027-05-20")).toelichting())
                .contains("is niet ingevuld");
        assertThat(oordeel(agenda(new Voorbereiding(0, false, null), "2027-05-20"))
                        .toelichting())
                .isEmpty();
    }

    @Test
    void zonder_dag_die_kan_staat_er_wie_het_tegenhoudt() {
        Raadsplanning planning = Raadsplanning.maak(vraag, List.of(agenda(TIEN_DAGEN, "2027-03-02")));

        assertThat(planning.doel()).isNull();
        assertThat(planning.verzending()).isNull();
        assertThat(planning.waarschuwing()).startsWith("1 raad heeft geen vergadering");
        assertThat(planning.zonderVoorstel())
                .hasSize(2)
                .last()
                .asString()
                .contains("geen vergadering die nog kan van: Gemeente Tiel");
    }

    @Test
    void een_latere_aanbieding_dan_de_vergadering_vraagt_ook_een_latere_vergadering() {
        Raadsplanning planning = Raadsplanning.maak(vraag, List.of(agenda(TIEN_DAGEN, "2027-07-01")));

        assertThat(planning.doel()).isNotNull().satisfies(voorstel -> {
            assertThat(voorstel.dag()).isEqualTo("2027-07-02");
            assertThat(voorstel.tekst()).contains("Wgr art. 35 lid 1", "Kies dan ook een latere vergadering");
        });
    }

    /** Werkdag by werkdag, for two forms: what is proposed works, and no better day does. */
    @Test
    void the_proposed_days_are_the_best_ones_by_trying_every_day() {
        Random toeval = new Random(20270301);
        int voorstellen = 0;
        for (int keer = 0; keer < 60; keer++) {
            Vorm vorm = keer % 2 == 0 ? Vorm.OPENBAAR_LICHAAM : Vorm.BEDRIJFSVOERINGSORGANISATIE;
            LocalDate aanbieding = VANDAAG.plusDays(60 + toeval.nextInt(200));
            LocalDate verzending = VANDAAG.plusDays(toeval.nextInt(60));
            Planvraag plan = plan(vorm, verzending, aanbieding, aanbieding.plusDays(21));
            List<Raadsagenda> agendas = Agendas.willekeurig(toeval, 1 + toeval.nextInt(6), 1 + toeval.nextInt(15));
            Raadsplanning planning = Raadsplanning.maak(plan, agendas);
            voorstellen += planning.verzending() == null ? 0 : 1;

            assertThat(
                            planning.verzending() == null
                                    ? null
                                    : planning.verzending().dag())
                    .as("latest sending, round %d", keer)
                    .isEqualTo(dagen().filter(
                                    dag -> kan(agendas, dag, plan.termijnen().doel(plan.plan())))
                            .reduce((eerder, later) -> later)
                            .orElse(null));
            assertThat(planning.doel() == null ? null : planning.doel().dag())
                    .as("earliest aanbieding, round %d", keer)
                    .isEqualTo(dagen().filter(dag -> kan(agendas, verzending, dag))
                            .findFirst()
                            .orElse(null));
        }
        assertThat(voorstellen).isBetween(5, 55);
    }

    /** More time never takes a meeting away. */
    @Test
    void a_later_sending_never_helps_a_raad() {
        Random toeval = new Random(7);
        for (Raadsagenda agenda : Agendas.willekeurig(toeval, 30, 15)) {
            boolean eerderKon = true;
            for (LocalDate dag : dagen().toList()) {
                boolean kan = agenda.laatste(dag, AANBIEDING).isPresent();
                assertThat(kan && !eerderKon).as("%s on %s", agenda.naam(), dag).isFalse();
                eerderKon = kan;
            }
        }
    }

    private static Stream<LocalDate> dagen() {
        return IntStream.range(0, ZOEKDAGEN).mapToObj(VANDAAG::plusDays).filter(Kalender::isWerkdag);
    }

    /** Written from the words of the law and of the raad, not from the code. */
    private static boolean kan(List<Raadsagenda> agendas, LocalDate verzending, LocalDate doel) {
        boolean twaalfWeken = !verzending.plusWeeks(12).isAfter(doel);
        return twaalfWeken
                && agendas.stream()
                        .filter(agenda -> !agenda.momenten().isEmpty())
                        .allMatch(agenda -> agenda.momenten().stream()
                                .anyMatch(moment ->
                                        moment.vergadering().isBefore(doel) && !verzending.isAfter(moment.stukken())))
                && agendas.stream().anyMatch(agenda -> !agenda.momenten().isEmpty());
    }
}
