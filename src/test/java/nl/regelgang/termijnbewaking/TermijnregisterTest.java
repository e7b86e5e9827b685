package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnen.WettelijkeTermijnen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register on a real database; a subclass per database. */
abstract class TermijnregisterTest {

    static final String MIGRATIE = "classpath:db/migration/termijnbewaking";

    private static final OrgaanId DB = OrgaanId.van("so0894/db");
    private static final Grondslag ARTIKEL = Grondslag.van("Wgr art. 34 lid 2");
    private static final LocalDate DAG = LocalDate.of(2026, 7, 23);

    private final UUID dossier = UUID.randomUUID();
    private final UUID onderdeel = UUID.randomUUID();
    private final List<Object> feiten = new ArrayList<>();
    private Termijnen termijnen;
    private Termijnregister register;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        termijnen = new Termijnen(JdbcClient.create(database()));
        register = op(DAG.minusDays(5));
    }

    private Termijnregister op(LocalDate vandaag) {
        Instant middag = vandaag.atTime(12, 0).atZone(Dagen.NEDERLAND).toInstant();
        return new Termijnregister(termijnen, feiten::add, Clock.fixed(middag, Dagen.NEDERLAND));
    }

    private void openen(LocalDate uiterlijk) {
        register.openen(Opgave.van(
                dossier,
                onderdeel,
                "toezending",
                "Begroting toezenden",
                DB,
                uiterlijk,
                ARTIKEL,
                "Twee weken later.",
                Map.of()));
    }

    private LopendeTermijn enige() {
        List<LopendeTermijn> lopend = register.van(dossier);
        assertThat(lopend).hasSize(1);
        return lopend.get(0);
    }

    @Test
    void een_geopende_termijn_staat_er_met_alles_wat_hem_verklaart() {
        openen(DAG);

        assertThat(enige())
                .isEqualTo(new LopendeTermijn(
                        onderdeel,
                        "toezending",
                        "Begroting toezenden",
                        DB,
                        DAG,
                        ARTIKEL,
                        "Twee weken later.",
                        Status.OPEN,
                        null));
        assertThat(feiten).isEmpty();
    }

    /** As long as it is open; what was done or fell away can no longer move. */
    @Test
    void een_termijn_in_een_jaar_zonder_besluit_zegt_dat_zijn_dag_nog_kan_verschuiven() {
        openen(LocalDate.of(2031, 6, 4));
        assertThat(enige().uitleg())
                .isEqualTo("Twee weken later. Voor 2031 is nog niet besloten welke dagen met een feestdag worden"
                        + " gelijkgesteld (Algemene termijnenwet art. 3 lid 3). Deze dag kan nog verschuiven of geen"
                        + " werkdag blijken.");

        register.gedaan(onderdeel, "toezending", LocalDate.of(2026, 6, 4));
        assertThat(enige().uitleg()).isEqualTo("Twee weken later.");
    }

    @Test
    void een_berekende_termijn_neemt_zijn_uitleg_mee() {
        register.openen(Opgave.van(
                dossier,
                onderdeel,
                "toezending",
                "Begroting toezenden",
                DB,
                WettelijkeTermijnen.BEGROTING_INZENDEN.uiterlijk(LocalDate.of(2026, 7, 9), 2026),
                Map.of()));

        assertThat(enige().uiterlijk()).isEqualTo(DAG);
        assertThat(enige().uitleg()).contains("twee weken na de vaststelling op 9 juli 2026 (Wgr art. 34 lid 2)");
    }

    @Test
    void nog_eens_openen_verzet_de_open_termijn_en_dat_komt_in_het_journaal() {
        openen(DAG);
        openen(DAG);
        assertThat(feiten).isEmpty();

        openen(DAG.plusDays(4));

        assertThat(enige().uiterlijk()).isEqualTo(DAG.plusDays(4));
        assertThat(feiten).singleElement().isInstanceOfSatisfying(TermijnVerzet.class, verzet -> {
            assertThat(verzet.dossier()).isEqualTo(dossier);
            assertThat(verzet.omschrijving())
                    .isEqualTo("De termijn “Begroting toezenden” is verzet van donderdag 23 juli 2026 naar"
                            + " maandag 27 juli 2026. Twee weken later.");
        });
    }

    @Test
    void de_laatste_dag_zelf_is_nog_op_tijd_en_de_dag_erna_is_verstreken() {
        openen(DAG);

        assertThat(op(DAG).van(dossier)).extracting(LopendeTermijn::status).containsExactly(Status.OPEN);
        assertThat(op(DAG.plusDays(1)).van(dossier))
                .extracting(LopendeTermijn::status)
                .containsExactly(Status.VERSTREKEN);
    }

    @Test
    void op_de_laatste_dag_gedaan_is_gehaald_ook_als_er_later_naar_wordt_gekeken() {
        openen(DAG);
        register.gedaan(onderdeel, "toezending", DAG);

        LopendeTermijn termijn = op(DAG.plusYears(1)).van(dossier).get(0);
        assertThat(termijn.status()).isEqualTo(Status.GEHAALD);
        assertThat(termijn.gedaan()).isEqualTo(DAG);
    }

    @Test
    void een_dag_te_laat_gedaan_is_verstreken_met_de_dag_erbij() {
        openen(DAG);
        register.gedaan(onderdeel, "toezending", DAG.plusDays(1));

        assertThat(enige().status()).isEqualTo(Status.VERSTREKEN);
        assertThat(enige().gedaan()).isEqualTo(DAG.plusDays(1));
    }

    @Test
    void nog_eens_gedaan_melden_verandert_de_dag_niet() {
        openen(DAG);
        register.gedaan(onderdeel, "toezending", DAG);
        register.gedaan(onderdeel, "toezending", DAG.plusDays(9));

        assertThat(enige().gedaan()).isEqualTo(DAG);
    }

    @Test
    void gedaan_melden_van_een_termijn_die_er_nooit_was_is_een_fout() {
        openen(DAG);

        assertThatThrownBy(() -> register.gedaan(onderdeel, "iets anders", DAG))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void een_vervallen_termijn_verstrijkt_niet_meer_en_kan_niet_meer_gedaan_worden() {
        openen(DAG);
        register.vervallen(onderdeel, "toezending");
        register.gedaan(onderdeel, "toezending", DAG);

        LopendeTermijn termijn = op(DAG.plusDays(30)).van(dossier).get(0);
        assertThat(termijn.status()).isEqualTo(Status.VERVALLEN);
        assertThat(termijn.gedaan()).isNull();
    }

    @Test
    void wat_niet_open_is_kan_zonder_gevolg_vervallen() {
        assertThatCode(() -> register.vervallen(onderdeel, "toezending")).doesNotThrowAnyException();
        openen(DAG);
        register.gedaan(onderdeel, "toezending", DAG);
        register.vervallen(onderdeel, "toezending");

        assertThat(enige().status()).isEqualTo(Status.GEHAALD);
    }

    @Test
    void een_nieuwe_ronde_opent_een_nieuwe_termijn_en_de_oude_blijft_als_bewijs() {
        openen(DAG);
        register.gedaan(onderdeel, "toezending", DAG);
        openen(DAG.plusDays(60));

        assertThat(register.van(dossier))
                .extracting(LopendeTermijn::status)
                .containsExactly(Status.GEHAALD, Status.OPEN);
    }

    @Test
    void de_termijnen_van_een_dossier_staan_op_datum_en_die_van_een_ander_niet() {
        openen(DAG);
        register.openen(Opgave.van(
                dossier,
                UUID.randomUUID(),
                "zienswijze",
                "Zienswijze",
                DB,
                DAG.minusDays(3),
                ARTIKEL,
                "Eerder.",
                Map.of()));
        register.openen(Opgave.van(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "zienswijze",
                "Zienswijze",
                DB,
                DAG,
                ARTIKEL,
                "Een ander.",
                Map.of()));

        assertThat(register.van(dossier)).extracting(LopendeTermijn::uiterlijk).containsExactly(DAG.minusDays(3), DAG);
    }

    @Test
    void twoThatOpenTheSameTermAtOnceNeverLeaveTwoOpenRows() throws Exception {
        TransactionTemplate transactie = new TransactionTemplate(new DataSourceTransactionManager(database()));
        ExecutorService gelijktijdig = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> pogingen = Collections.nCopies(20, () -> geslaagd(transactie));
            List<Boolean> uitkomsten = new ArrayList<>();
            for (Future<Boolean> poging : gelijktijdig.invokeAll(pogingen)) {
                uitkomsten.add(poging.get());
            }
            assertThat(uitkomsten).contains(true);
        } finally {
            gelijktijdig.shutdown();
        }
        assertThat(register.van(dossier)).hasSize(1);
    }

    private boolean geslaagd(TransactionTemplate transactie) {
        try {
            transactie.executeWithoutResult(status -> openen(DAG));
            return true;
        } catch (DataAccessException botsing) {
            return false;
        }
    }

    @Test
    void whoMovesATermHoldsItUntilTheEndOfTheTransaction() {
        openen(DAG);
        JdbcClient ander = JdbcClient.create(database());

        new TransactionTemplate(new DataSourceTransactionManager(database())).executeWithoutResult(status -> {
            termijnen.laatste(onderdeel, "toezending");
            assertThatThrownBy(() -> opEigenVerbinding(
                            () -> ander.sql("select soort from termijn where onderdeel = :onderdeel for update nowait")
                                    .param("onderdeel", onderdeel)
                                    .query(String.class)
                                    .list()))
                    .hasCauseInstanceOf(DataAccessException.class);
        });
    }

    private static void opEigenVerbinding(Runnable opdracht) throws Exception {
        CompletableFuture.runAsync(opdracht).get();
    }

    @Test
    void theDatabaseRefusesATermThatIsBothDoneAndVervallen() {
        openen(DAG);
        JdbcClient jdbc = JdbcClient.create(database());

        assertThatThrownBy(() -> jdbc.sql("update termijn set gedaan = uiterlijk, vervallen = uiterlijk")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
