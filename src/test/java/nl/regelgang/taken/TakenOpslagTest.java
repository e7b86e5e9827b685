package nl.regelgang.taken;

import static nl.regelgang.taken.Taakvoorbeeld.BUREN;
import static nl.regelgang.taken.Taakvoorbeeld.DOSSIER;
import static nl.regelgang.taken.Taakvoorbeeld.REGIO;
import static nl.regelgang.taken.Taakvoorbeeld.TIEL;
import static nl.regelgang.taken.Taakvoorbeeld.ontstaan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procesmotor.Opdrachten;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.procesmotor.TaakGenomen;
import nl.regelgang.procesmotor.TaakOntstaan;
import nl.regelgang.procesmotor.TaakVerdwenen;
import nl.regelgang.procesmotor.TaakVerzet;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.taken.Taak.Stand;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Werkgebied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.stubbing.Answer;
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

    private static final RegelingId GGD = new RegelingId("ggd");
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

        assertThat(team("griffier")).extracting(Taak::id).containsExactly("eerst", "later", "zonder-termijn");
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
        mag("griffier", Set.of(TIEL, BUREN));
        speel(ontstaan("t1", null, TIEL, BUREN));

        assertThat(team("griffier")).hasSize(1);
        assertThat(aantallen("griffier")).containsExactly(0, 1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFinishedTaskNeverShows(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("af", null, TIEL), ontstaan("vervallen", null, TIEL), ontstaan("open", null, TIEL));
        speel(new TaakGenomen("af", "griffier"), new TaakGenomen("open", "griffier"));
        speel(new TaakVerdwenen("af", true), new TaakVerdwenen("vervallen", false));

        assertThat(team("griffier")).extracting(Taak::id).containsExactly("open");
        assertThat(mijn("griffier")).extracting(Taak::id).containsExactly("open");
        assertThat(taken().vanDossier(DOSSIER)).extracting(Taak::id).containsExactly("open");
        assertThat(aantallen("griffier")).containsExactly(1, 1);
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
        assertThatThrownBy(() -> verdeling().neem("van-buren", "griffier")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verdeling().geefTerug("van-buren", null, "griffier"))
                .isInstanceOf(NietGevonden.class);
        assertThat(team("niemand")).isEmpty();
        assertThat(aantallen("niemand")).containsExactly(0, 0);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoIsWaarnemerForOneRegelingSeesOnlyTheTasksOfThat(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL), ontstaan("van-buren", null, BUREN));
        Taakzaken zaken = new Taakzaken(context.getBean(Werkvoorraad.class));
        assertThat(zaken.regeling("t1")).contains(REGIO);
        assertThat(zaken.regeling("bestaat-niet")).isEmpty();

        neemtWaar(Map.of(TIEL, Set.of(REGIO, GGD)));
        assertThat(team("waarnemer")).extracting(Taak::id).containsExactly("t1");
        neemtWaar(Map.of(TIEL, Set.of(GGD), BUREN, Set.of(GGD)));
        assertThat(team("waarnemer")).isEmpty();
        neemtWaar(Map.of(TIEL, Set.of(GGD), BUREN, Set.of(REGIO)));
        assertThat(team("waarnemer")).extracting(Taak::id).containsExactly("van-buren");
        assertThat(aantallen("waarnemer")).containsExactly(0, 1);
    }

    private void neemtWaar(Map<OrgaanId, Set<RegelingId>> perRegeling) {
        when(toegang.werkgebied("waarnemer")).thenReturn(new Werkgebied(Set.of(), perRegeling, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoLosesTheFunctieLosesTheTask(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL));
        verdeling().neem("t1", "griffier");
        mag("griffier", Set.of());

        assertThat(mijn("griffier")).isEmpty();
        assertThatThrownBy(() -> taken().vind("t1", "griffier")).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takingAndGivingBack(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL));

        verdeling().neem("t1", "griffier");
        verdeling().neem("t1", "griffier");
        assertThat(mijn("griffier")).extracting(Taak::id).containsExactly("t1");
        assertThatThrownBy(() -> verdeling().neem("t1", "collega"))
                .isInstanceOf(Achterhaald.class)
                .hasMessageStartingWith("Gerda Griffier heeft deze taak al op zich genomen.");

        verdeling().geefTerug("t1", null, "collega");
        assertThat(mijn("griffier")).isEmpty();
        assertThat(team("griffier")).hasSize(1);
        verdeling().neem("t1", "collega");
        assertThat(mijn("collega")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void handingOverIsForWhoMayDoTheTaskAndIsRemembered(Supplier<DataSource> database) {
        start(database);
        speel(ontstaan("t1", null, TIEL));
        verdeling().neem("t1", "griffier");

        assertThatThrownBy(() -> verdeling().draagOver("t1", "griffier", "van-buren", null, "griffier"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("kan deze taak niet doen. Kies een van deze collega’s: Carla Collega, Gerda");
        assertThatThrownBy(() -> verdeling().draagOver("t1", null, "collega", null, "griffier"))
                .isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> verdeling().draagOver("t1", "griffier", "collega", "x".repeat(501), "griffier"))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(taken().vind("t1", "griffier").behandelaar()).isEqualTo("griffier");

        verdeling().draagOver("t1", "griffier", "collega", " Ik ben met verlof. ", "griffier");
        verdeling().geefTerug("t1", null, "griffier");

        assertThat(verdeling().verloop(taken().vind("t1", "griffier")))
                .extracting(een -> Verloopzin.van(een, "naam van "::concat).wat(), Verloopregel::reden)
                .containsExactly(
                        tuple("griffier (griffier) nam de taak op zich.", null),
                        tuple("griffier (griffier) gaf de taak aan naam van collega.", "Ik ben met verlof."),
                        tuple(
                                "griffier (griffier) gaf de taak terug aan het team; hij stond op naam van naam van collega.",
                                null));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theStreefdatumIsNeverAfterTheLastDayAndMovesWithIt(Supplier<DataSource> database) {
        start(database);
        LocalDate uiterlijk = LocalDate.of(2026, 5, 6);
        speel(ontstaan("t1", uiterlijk, TIEL));

        assertThatThrownBy(() -> verdeling().streefdatum("t1", uiterlijk.plusDays(1), "griffier"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("woensdag 6 mei 2026 (wettelijk, Wgr art. 35 lid 3). Kies een eerdere dag.");
        assertThatThrownBy(() -> verdeling().streefdatum("t1", LocalDate.of(2026, 3, 31), "griffier"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("al voorbij");
        verdeling().streefdatum("t1", uiterlijk, "griffier");
        assertThat(taken().vind("t1", "griffier").streefdatum()).isEqualTo(uiterlijk);

        speel(new TaakVerzet("t1", uiterlijk.plusDays(7)));
        assertThat(taken().vind("t1", "griffier").streefdatum()).isEqualTo(uiterlijk);
        speel(new TaakVerzet("t1", uiterlijk.minusDays(7)));
        assertThat(taken().vind("t1", "griffier").streefdatum()).isEqualTo(uiterlijk.minusDays(7));
        speel(new TaakVerzet("t1", null));
        assertThat(taken().vind("t1", "griffier").streefdatum()).isEqualTo(uiterlijk.minusDays(7));
        verdeling().streefdatum("t1", null, "griffier");
        assertThat(taken().vind("t1", "griffier").streefdatum()).isNull();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofManyWhoTakeATaskAtOnceOneHasIt(Supplier<DataSource> database) throws Exception {
        start(database);
        List<String> personen = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            personen.add("persoon" + i);
            mag("persoon" + i, Set.of(TIEL));
        }
        speel(ontstaan("t1", null, TIEL));

        ExecutorService draden = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> pogingen = personen.stream()
                .map(persoon ->
                        (Callable<Boolean>) () -> gelukt(() -> verdeling().neem("t1", persoon)))
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

        assertThatThrownBy(() -> verdeling().neem("t1", "griffier")).isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> verdeling().geefTerug("t1", null, "griffier")).isInstanceOf(Achterhaald.class);
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

        assertThat(team("griffier")).isEmpty();
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

    /** What Toegang answers about somebody who has a functie in these organen. */
    private void mag(String persoon, Set<OrgaanId> organen) {
        when(toegang.organenVoor(eq(persoon), any())).thenReturn(organen);
        when(toegang.werkgebied(persoon)).thenReturn(Taakvoorbeeld.gebied(organen.toArray(OrgaanId[]::new)));
    }

    private static boolean gelukt(Runnable poging) {
        try {
            poging.run();
            return true;
        } catch (Achterhaald teLaat) {
            return false;
        }
    }

    private List<Taak> team(String persoon) {
        return taken(Lijst.TEAM, persoon);
    }

    private List<Taak> mijn(String persoon) {
        return taken(Lijst.MIJN, persoon);
    }

    private List<Taak> taken(Lijst lijst, String persoon) {
        return bladzijde(lijst, persoon).regels().stream().map(Lijstregel::taak).toList();
    }

    /** Of the person himself, and of his team. */
    private List<Integer> aantallen(String persoon) {
        Map<Lijst, Integer> aantallen = bladzijde(Lijst.TEAM, persoon).aantallen();
        return List.of(aantallen.getOrDefault(Lijst.MIJN, -1), aantallen.getOrDefault(Lijst.TEAM, -1));
    }

    private Takenlijst.Bladzijde bladzijde(Lijst lijst, String persoon) {
        Takenvraag vraag = Takenvraag.van(Map.of()).met(lijst);
        return context.getBean(Takenlijst.class).lees(vraag, Volgorde.UITERLIJK, persoon);
    }

    private Taken taken() {
        return context.getBean(Taken.class);
    }

    private Taakverdeling verdeling() {
        return context.getBean(Taakverdeling.class);
    }

    private TransactionTemplate transactie() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** Publishes what the engine publishes, in a transaction. */
    private void speel(Object... gebeurtenissen) {
        transactie().executeWithoutResult(status -> List.of(gebeurtenissen).forEach(context::publishEvent));
    }

    private void start(Supplier<DataSource> database) {
        mag("niemand", Set.of());
        DataSource opslag = database.get();
        mag("griffier", Set.of(TIEL));
        mag("collega", Set.of(TIEL));
        when(toegang.handelend(anyString(), nullable(Hoedanigheid.class)))
                .thenAnswer(vraag -> new Handelend(vraag.getArgument(0), vraag.getArgument(0), "griffier", TIEL));
        when(toegang.persoon("griffier"))
                .thenReturn(Optional.of(new Persoon("griffier", "Gerda Griffier", "g@example.nl")));
        when(toegang.metWerkVoor(eq(List.of(TIEL)), any()))
                .thenReturn(Map.of(
                        TIEL,
                        List.of(
                                new Persoon("collega", "Carla Collega", "c@example.nl"),
                                new Persoon("griffier", "Gerda Griffier", "g@example.nl"))));
        Answer<?> genomen = taak -> {
            speel(new TaakGenomen(taak.getArgument(0), taak.getArgument(1)));
            return null;
        };
        doAnswer(genomen).when(motor).neem(anyString(), nullable(String.class));
        doAnswer(genomen).when(motor).draagOver(anyString(), anyString());
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
        context.register(Taakverloop.class, Taakverdeling.class);
        context.registerBean(Opmerkingen.class, () -> mock(Opmerkingen.class));
        context.registerBean(Regelingen.class, () -> mock(Regelingen.class));
        context.register(Werklijsten.class, Lijstregels.class, Orgaanwoorden.class, Takenlijst.class);
        context.refresh();
    }
}
