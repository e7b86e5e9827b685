package nl.regelgang.taken;

import static nl.regelgang.taken.Taakvoorbeeld.BUREN;
import static nl.regelgang.taken.Taakvoorbeeld.DOSSIER;
import static nl.regelgang.taken.Taakvoorbeeld.TIEL;
import static nl.regelgang.taken.Taakvoorbeeld.ontstaan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.nullable;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procesmotor.Opdrachten;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.procesmotor.TaakGenomen;
import nl.regelgang.procesmotor.TaakOntstaan;
import nl.regelgang.procesmotor.TaakVerdwenen;
import nl.regelgang.taken.Taak.Stand;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The projection and the service, on both databases; the engine is played by its events. */
class TakenOpslagTest {

    private static final String SCRIPTS = "classpath:db/migration/taken";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Toegang toegang = mock(Toegang.class);
    private final Procesmotor motor = mock(Procesmotor.class);
    private final Opdrachten opdrachten = mock(Opdrachten.class);
    private final Journaal journaal = mock(Journaal.class);

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transacties {}

    static List<Named<Supplier<DataSource>>> databases() {
        return List.of(
                Named.of("H2", () -> Testdatabases.h2(SCRIPTS)),
                Named.of("PostgreSQL", () -> Testdatabases.postgres(SCRIPTS)));
    }

    @AfterEach
    void sluit() {
        context.close();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ordersByUrgency(Supplier<DataSource> database) {
        start(database);
        speel(
                ontstaan("zonder-termijn", null, TIEL),
                ontstaan("later", LocalDate.of(2026, 6, 1), TIEL),
                ontstaan("eerst", LocalDate.of(2026, 4, 30), TIEL),
                ontstaan("van-buren", LocalDate.of(2026, 1, 1), BUREN));

        assertThat(taken().vanTeam("griffier"))
                .extracting(Taak::id)
                .containsExactly("eerst", "later", "zonder-termijn");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsWhatTheProcedureTells(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", LocalDate.of(2026, 5, 6), TIEL, BUREN));

        Taak taak = taken().vind("t1", "griffier");
        assertThat(taak.regeling()).isEqualTo("Regio Rivierenland");
        assertThat(taak.procedure()).isEqualTo("Begroting 2028");
        assertThat(taak.deelnemer()).isEqualTo("Gemeente Tiel");
        assertThat(taak.uiterlijk()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(taak.ontstaan()).isEqualTo(Taakvoorbeeld.TOEN);
        assertThat(taak.grondslagModel()).isEqualTo(Grondslag.van("Wgr art. 35 lid 3"));
        assertThat(taak.grondslag()).isEqualTo(Grondslag.van("Wgr art. 59 lid 3"));
        assertThat(taak.organen()).containsExactlyInAnyOrder(TIEL, BUREN);
        assertThat(taken().vanDossier(DOSSIER)).containsExactly(taak);
        assertThat(taken().vanDossier(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTaskOfTwoOrganenOfOnePersonIsThereOnce(Supplier<DataSource> database) {
        start(database);
        when(toegang.organenVan("griffier")).thenReturn(Set.of(TIEL, BUREN));
        speel(ontstaan("t1", null, TIEL, BUREN));

        assertThat(taken().vanTeam("griffier")).hasSize(1);
        assertThat(taken().aantallen("griffier")).isEqualTo(new Taken.Aantallen(0, 1));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFinishedTaskNeverShows(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("af", null, TIEL), ontstaan("vervallen", null, TIEL), ontstaan("open", null, TIEL));
        speel(new TaakGenomen("af", "griffier"), new TaakGenomen("open", "griffier"));
        speel(new TaakVerdwenen("af", true), new TaakVerdwenen("vervallen", false));

        assertThat(taken().vanTeam("griffier")).extracting(Taak::id).containsExactly("open");
        assertThat(taken().vanPersoon("griffier")).extracting(Taak::id).containsExactly("open");
        assertThat(taken().vanDossier(DOSSIER)).extracting(Taak::id).containsExactly("open");
        assertThat(taken().aantallen("griffier")).isEqualTo(new Taken.Aantallen(1, 1));
        assertThat(taken().vind("af", "griffier").stand()).isEqualTo(Stand.VOLTOOID);
        assertThat(taken().vind("vervallen", "griffier").stand()).isEqualTo(Stand.VERVALLEN);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoHasNoFunctieDoesNotLearnThatATaskExists(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("van-buren", null, BUREN));

        assertThatThrownBy(() -> taken().vind("van-buren", "griffier")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> taken().vind("bestaat-niet", "griffier")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> taken().neem("van-buren", "griffier")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> taken().geefTerug("van-buren", "griffier")).isInstanceOf(NietGevonden.class);
        assertThat(taken().vanTeam("niemand")).isEmpty();
        assertThat(taken().aantallen("niemand")).isEqualTo(new Taken.Aantallen(0, 0));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoLosesTheFunctieLosesTheTask(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL));
        taken().neem("t1", "griffier");
        when(toegang.organenVan("griffier")).thenReturn(Set.of());

        assertThat(taken().vanPersoon("griffier")).isEmpty();
        assertThatThrownBy(() -> taken().vind("t1", "griffier")).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takingAndGivingBack(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL));

        taken().neem("t1", "griffier");
        taken().neem("t1", "griffier");
        assertThat(taken().vanPersoon("griffier")).extracting(Taak::id).containsExactly("t1");
        assertThatThrownBy(() -> taken().neem("t1", "collega"))
                .isInstanceOf(Achterhaald.class)
                .hasMessageStartingWith("Gerda Griffier heeft deze taak al op zich genomen.");

        taken().geefTerug("t1", "collega");
        assertThat(taken().vanPersoon("griffier")).isEmpty();
        assertThat(taken().vanTeam("griffier")).hasSize(1);
        taken().neem("t1", "collega");
        assertThat(taken().vanPersoon("collega")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofManyWhoTakeATaskAtOnceOneHasIt(Supplier<DataSource> database) throws Exception {
        start(database);
        List<String> personen = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            personen.add("persoon" + i);
            when(toegang.organenVan("persoon" + i)).thenReturn(Set.of(TIEL));
        }
        speel(ontstaan("t1", null, TIEL));

        ExecutorService draden = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> pogingen = personen.stream()
                .map(persoon -> (Callable<Boolean>) () -> gelukt(() -> taken().neem("t1", persoon)))
                .toList();
        int gelukt = 0;
        for (Future<Boolean> poging : draden.invokeAll(pogingen)) {
            gelukt += poging.get() ? 1 : 0;
        }
        draden.shutdown();

        assertThat(gelukt).isOne();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTaskThatIsFinishedCannotBeTaken(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL));
        speel(new TaakVerdwenen("t1", true));

        assertThatThrownBy(() -> taken().neem("t1", "griffier")).isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> taken().geefTerug("t1", "griffier")).isInstanceOf(Achterhaald.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void remembersWhoCompletedATask(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL));
        doAnswer(taak -> {
                    speel(new TaakVerdwenen(taak.getArgument(0), true));
                    return null;
                })
                .when(motor)
                .voltooi(anyString(), anyMap(), anyString());

        taken().voltooi(UUID.randomUUID(), "t1", Map.of("uitkomst", "geen"), "griffier");

        Taak af = taken().vind("t1", "collega");
        assertThat(af.afgerondDoor()).isEqualTo("griffier");
        assertThat(af.afgerond()).isEqualTo(Taakvoorbeeld.TOEN);
    }

    /** Also when it was completed in Camunda's own task list, which does not come by {@link Taken#voltooi}. */
    @ParameterizedTest
    @MethodSource("databases")
    void aCompletionLocksTheDossierBeforeItChangesAnything(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL), ontstaan("t2", null, TIEL));
        List<String> openBijVergrendeling = new ArrayList<>();
        doAnswer(vergrendeling -> {
                    taken().vanDossier(vergrendeling.getArgument(0))
                            .forEach(taak -> openBijVergrendeling.add(taak.id()));
                    return null;
                })
                .when(journaal)
                .vergrendel(DOSSIER);

        speel(new TaakVerdwenen("t2", false));
        assertThat(openBijVergrendeling).isEmpty();
        speel(new TaakVerdwenen("t1", true));
        assertThat(openBijVergrendeling).containsExactly("t1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void livesAndDiesWithTheEnginesTransaction(Supplier<DataSource> database) {
        start(database);
        assertThatThrownBy(() -> context.publishEvent(ontstaan("zonder", null, TIEL)))
                .isInstanceOf(IllegalTransactionStateException.class);
        transactie().executeWithoutResult(status -> {
            context.publishEvent(ontstaan("teruggedraaid", null, TIEL));
            status.setRollbackOnly();
        });

        assertThat(taken().vanTeam("griffier")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTaskThatNobodyCouldDoStopsTheEngine(Supplier<DataSource> database) {
        start(database);

        assertThatThrownBy(() -> speel(ontstaan("t1", null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> speel(new TaakOntstaan(
                        "t2",
                        "onbekend",
                        "s",
                        "stap",
                        "Stap",
                        "stap",
                        List.of(TIEL),
                        null,
                        Grondslag.WERKAFSPRAAK,
                        Taakvoorbeeld.TOEN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no context");
    }

    private static boolean gelukt(Runnable poging) {
        try {
            poging.run();
            return true;
        } catch (Achterhaald teLaat) {
            return false;
        }
    }

    private Taken taken() {
        return context.getBean(Taken.class);
    }

    private TransactionTemplate transactie() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** Publishes what the engine publishes, in a transaction. */
    private void speel(Object... gebeurtenissen) {
        transactie().executeWithoutResult(status -> List.of(gebeurtenissen).forEach(context::publishEvent));
    }

    private void start(Supplier<DataSource> database) {
        DataSource opslag = database.get();
        when(toegang.organenVan("griffier")).thenReturn(Set.of(TIEL));
        when(toegang.organenVan("collega")).thenReturn(Set.of(TIEL));
        when(toegang.persoon("griffier"))
                .thenReturn(Optional.of(new Persoon("griffier", "Gerda Griffier", "g@example.nl")));
        doAnswer(taak -> {
                    speel(new TaakGenomen(taak.getArgument(0), taak.getArgument(1)));
                    return null;
                })
                .when(motor)
                .neem(anyString(), nullable(String.class));
        when(opdrachten.uitvoeren(any(UUID.class), any())).thenAnswer(opdracht -> transactie()
                .execute(status -> opdracht.<Supplier<?>>getArgument(1).get()));
        Taakcontext.Bron bron = mock(Taakcontext.Bron.class);
        when(bron.bij(anyString(), anyString(), anyString(), any())).thenReturn(Optional.empty());
        when(bron.bij(eq("zienswijzeDeelnemer"), anyString(), eq("zienswijzeVastleggen"), any()))
                .thenReturn(Optional.of(Taakvoorbeeld.context(null)));
        context.registerBean(DataSource.class, () -> opslag);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(opslag));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(opslag));
        context.registerBean(Clock.class, () -> Clock.fixed(Taakvoorbeeld.TOEN, ZoneOffset.UTC));
        context.registerBean(Toegang.class, () -> toegang);
        context.registerBean(Procesmotor.class, () -> motor);
        context.registerBean(Opdrachten.class, () -> opdrachten);
        context.registerBean(Taakcontext.Bron.class, () -> bron);
        context.registerBean(Journaal.class, () -> journaal);
        context.register(Transacties.class, Werkvoorraad.class, Taakcontexten.class, Taakbijhouder.class, Taken.class);
        context.refresh();
    }
}
