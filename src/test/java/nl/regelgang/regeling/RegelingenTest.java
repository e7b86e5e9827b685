package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Storage, on H2 and on PostgreSQL. */
class RegelingenTest {

    private static final RegelingId ID = new RegelingId("proef-1");
    private static final Organisatie TIEL =
            new Organisatie(new OrganisatieId("gm0281"), "Gemeente Tiel", OrganisatieSoort.GEMEENTE, 42_000, null);
    private static final Organisatie BUREN = new Organisatie(
            new OrganisatieId("gm0214"),
            "Gemeente Buren",
            OrganisatieSoort.GEMEENTE,
            null,
            new OrganisatieId("pv25"),
            19,
            LocalDate.of(2030, 1, 1));

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void what_was_stored_comes_back_the_same(Opstelling opstelling) {
        Regels regels = new Regels(
                Termijninstellingen.STANDAARD
                        .met(Instelling.VRIJE_WEKEN, "ja")
                        .met(Instelling.AANBIEDING, "vergadering")
                        .met("ontwerpbegroting-openbaar-lichaam", Lengte.weken(14))
                        .met("kaders", MonthDay.of(4, 1)),
                "mnre1034/minister",
                new Stemregels(Quorum.MEER_DAN_HELFT_STEMMEN, Meerderheid.DRIE_VIERDE));
        Regeling regeling = regeling(regels, LocalDate.of(2024, 7, 1), LocalDate.of(2030, 1, 1));

        opstelling.regelingen.bewaar(regeling);
        assertThat(opstelling.regelingen.vind(ID)).contains(regeling);

        Regeling anders = regeling(Regels.STANDAARD, null, null);
        opstelling.regelingen.bewaar(anders);
        assertThat(opstelling.regelingen.vind(ID)).contains(anders);
        assertThat(opstelling.aantal("deelnemer")).isEqualTo(2);
        assertThat(opstelling.regelingen.organisatie(BUREN.id())).contains(BUREN);
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void wie_iets_begint_dat_er_een_keer_kan_zijn_laat_de_ander_wachten_tot_hij_klaar_is(Opstelling opstelling) {
        opstelling.regelingen.bewaar(regeling(Regels.STANDAARD, null, null));
        CountDownLatch vergrendeld = new CountDownLatch(1);
        AtomicInteger gezien = new AtomicInteger();
        ExecutorService ander = Executors.newSingleThreadExecutor();
        try {
            Future<?> tweede = ander.submit(() -> {
                vergrendeld.await();
                opstelling.transactie.executeWithoutResult(nu -> {
                    opstelling.regelingen.vergrendel(ID);
                    gezien.set(opstelling.regelingen.ledenVanHetBestuur(ID).size());
                });
                return null;
            });
            opstelling.transactie.executeWithoutResult(nu -> {
                opstelling.regelingen.vergrendel(ID);
                vergrendeld.countDown();
                assertThatThrownBy(() -> tweede.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                opstelling.regelingen.bewaarBestuursleden(ID, List.of(new ABLid("a", "Lid A", TIEL.id(), 1)));
            });
            assertThat(tweede).succeedsWithin(Duration.ofSeconds(10));
            assertThat(gezien).as("it sees what the first one did").hasValue(1);
        } finally {
            ander.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void zonder_ingevoerde_leden_heeft_elke_deelnemer_een_zetel_met_zijn_stemgewicht(Opstelling opstelling) {
        opstelling.regelingen.bewaar(regeling(Regels.STANDAARD, null, null));

        assertThat(opstelling.regelingen.ledenVanHetBestuur(ID))
                .containsExactly(
                        new ABLid("gm0214", "Gemeente Buren", BUREN.id(), 3),
                        new ABLid("gm0281", "Gemeente Tiel", TIEL.id(), 4));

        List<ABLid> leden = List.of(new ABLid("b", "Lid B", TIEL.id(), 2), new ABLid("a", "Lid A", TIEL.id(), 2));
        opstelling.regelingen.bewaarBestuursleden(ID, leden);
        assertThat(opstelling.regelingen.ledenVanHetBestuur(ID)).isEqualTo(leden);

        opstelling.regelingen.bewaarBestuursleden(ID, List.of());
        assertThat(opstelling.regelingen.ledenVanHetBestuur(ID)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void een_bestuur_vindt_zijn_geldende_regelingen(Opstelling opstelling) {
        opstelling.regelingen.bewaar(regeling(Regels.STANDAARD, null, null));

        assertThat(vanBestuur(opstelling, "so0026/db")).containsExactly(ID);
        assertThat(vanBestuur(opstelling, "so0026/ab")).isEmpty();
        assertThat(vanBestuur(opstelling, "so0027/db")).isEmpty();
        assertThat(opstelling.regelingen.vanBestuur(Set.of())).isEmpty();

        opstelling.regelingen.bewaar(regeling(Regels.STANDAARD, null, Opstelling.PEILDATUM));
        assertThat(vanBestuur(opstelling, "so0026/db")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void searching_finds_in_any_case_by_name_and_by_deelnemer_and_takes_signs_as_they_are(Opstelling opstelling) {
        opstelling.regelingen.bewaar(regeling(Regels.STANDAARD, null, null));

        assertThat(opstelling.regelingen.zoek("RIVIERENLAND", 1).totaal()).isOne();
        assertThat(opstelling.regelingen.zoek(" tiel ", 1).regels())
                .containsExactly(new Regelingenlijst.Regel(
                        ID, "Regio Rivierenland", "Regeling Regio Rivierenland", Vorm.OPENBAAR_LICHAAM, 2));
        assertThat(opstelling.regelingen.zoek("R_gio", 1).totaal()).isZero();
        assertThat(opstelling.regelingen.zoek("%", 1).totaal()).isZero();
        assertThat(opstelling.regelingen.zoek("' or 1=1 --", 1).totaal()).isZero();
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void two_beheerders_do_not_overwrite_each_other(Opstelling opstelling) {
        opstelling.regelingen.bewaar(regeling(Regels.STANDAARD, null, null));
        int gelezen = opstelling.regelingen.versie(ID);
        opstelling.regelingen.bewaarRegels(ID, gelezen, Regels.STANDAARD, Map.of(TIEL.id(), 9), null);

        assertThatThrownBy(() ->
                        opstelling.regelingen.bewaarRegels(ID, gelezen, Regels.STANDAARD, Map.of(TIEL.id(), 1), null))
                .isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> opstelling.regelingen.bewaarBestuursleden(ID, gelezen, List.of()))
                .isInstanceOf(Achterhaald.class);
        assertThat(opstelling.regelingen.ledenVanHetBestuur(ID))
                .extracting(ABLid::stemmen)
                .containsExactly(1, 9);
    }

    private static List<RegelingId> vanBestuur(Opstelling opstelling, String orgaan) {
        return opstelling.regelingen.vanBestuur(Set.of(OrgaanId.van(orgaan))).stream()
                .map(Regeling::id)
                .toList();
    }

    private static Regeling regeling(Regels regels, @Nullable LocalDate van, @Nullable LocalDate tot) {
        return new Regeling(
                ID,
                new OrganisatieId("so0026"),
                "Regeling Regio Rivierenland",
                "Regio Rivierenland",
                Vorm.OPENBAAR_LICHAAM,
                List.of(
                        new Deelnemer(
                                BUREN,
                                Set.of(OrgaanSoort.RAAD, OrgaanSoort.COLLEGE),
                                3,
                                LocalDate.of(2015, 1, 1),
                                null,
                                new BigDecimal("16.3300")),
                        new Deelnemer(TIEL, Set.of(), 4, null, LocalDate.of(2031, 1, 1))),
                tot == null ? null : new OrganisatieId("pv25"),
                van,
                tot,
                regels);
    }
}
