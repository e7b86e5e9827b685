package nl.regelgang.termijnbewaking;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Waarneming;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The watch on a database of its own, with people and an outbox that the test looks into. */
class Wachtpost extends Clock implements AutoCloseable {

    static final OrgaanId DB = OrgaanId.van("so0894/db");
    static final OrgaanId AB = OrgaanId.van("so0894/ab");
    static final OrgaanId GRIFFIE = OrgaanId.van("gm0281/griffie");
    static final Grondslag WET = Grondslag.van("Wgr art. 34 lid 2");

    final List<Bericht> post = new CopyOnWriteArrayList<>();
    final Map<String, List<String>> dagpunten = new ConcurrentHashMap<>();
    final List<Object> feiten = new CopyOnWriteArrayList<>();
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final JdbcClient jdbc;
    final Termijnregister register;
    final Veger veger;

    final Map<UUID, RegelingId> herkomst = new ConcurrentHashMap<>();

    private final List<Waarneming> waarnemingen = new CopyOnWriteArrayList<>();
    private final Map<String, List<Rol>> functies = new ConcurrentHashMap<>();
    private final Toegang toegang = mock(Toegang.class);
    private final Postuit postuit = mock(Postuit.class);
    private volatile Instant nu = Instant.parse("2026-03-02T08:00:00Z");

    Wachtpost(DataSource database) {
        jdbc = JdbcClient.create(database);
        when(toegang.metFunctieIn(any(), any(Rol[].class)))
                .thenAnswer(vraag -> in(
                        vraag.getArgument(0),
                        Arrays.copyOfRange(vraag.getArguments(), 1, vraag.getArguments().length)));
        when(toegang.waarnemingenIn(any())).thenAnswer(vraag -> waarnemingen.stream()
                .filter(een -> een.orgaan().equals(vraag.getArgument(0)))
                .toList());
        when(toegang.persoon(any())).thenAnswer(vraag -> Optional.of(persoon(vraag.getArgument(0))));
        doAnswer(vraag -> {
                    post.add(vraag.getArgument(0));
                    return UUID.randomUUID();
                })
                .when(postuit)
                .klaarzetten(any());
        Regelingen regelingen = mock(Regelingen.class);
        when(regelingen.organisatie(any())).thenReturn(Optional.empty());
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        context.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean("klok", Clock.class, () -> this);
        context.registerBean(Toegang.class, () -> toegang);
        context.registerBean(Postuit.class, () -> postuit);
        context.registerBean(Regelingen.class, () -> regelingen);
        context.registerBean(Termijnherkomst.class, () -> dossiers -> herkomst);
        context.registerBean(Dagpunten.class, () -> () -> dagpunten);
        context.register(Opstelling.class);
        context.refresh();
        register = new Termijnregister(context.getBean(Termijnen.class), feiten::add, this);
        veger = context.getBean(Veger.class);
        werkt("secretaris", DB, Rol.DB_SECRETARIS);
        werkt("voorzitter", AB, Rol.AB_VOORZITTER);
        werkt("lid", AB, Rol.AB_LID);
        werkt("griffier", GRIFFIE, Rol.GRIFFIER);
        werkt("collega", GRIFFIE, Rol.GRIFFIER);
        werkt("beheerder", Toegang.BEHEER, Rol.BEHEERDER);
    }

    @EnableTransactionManagement
    @Import({
        Termijnen.class,
        Bewaking.class,
        Herinneringen.class,
        Herinneringsregels.class,
        Herkomsten.class,
        Planner.class,
        Bezorger.class,
        Hartslag.class,
        Veger.class
    })
    static class Opstelling {}

    void werkt(String persoon, OrgaanId orgaan, Rol rol) {
        functies.computeIfAbsent(persoon + " " + orgaan, nieuw -> new ArrayList<>())
                .add(rol);
    }

    /** @param regeling null for all */
    void neemtWaar(String waarnemer, String persoon, OrgaanId orgaan, @Nullable RegelingId regeling) {
        waarnemingen.add(new Waarneming(
                UUID.randomUUID(), orgaan, persoon, waarnemer, regeling, LocalDate.MIN, LocalDate.MAX, "verlof"));
    }

    private List<Persoon> in(OrgaanId orgaan, Object... rollen) {
        return functies.entrySet().stream()
                .filter(functie -> functie.getKey().endsWith(" " + orgaan))
                .filter(functie -> rollen.length == 0
                        || Arrays.stream(rollen)
                                .anyMatch(rol -> functie.getValue().contains(rol)))
                .map(functie ->
                        persoon(functie.getKey().substring(0, functie.getKey().indexOf(' '))))
                .sorted((een, ander) -> een.id().compareTo(ander.id()))
                .toList();
    }

    private static Persoon persoon(String id) {
        return new Persoon(id, id, id + "@example.nl");
    }

    /** All of it in one transaction: much faster than thousands of them. */
    void ineens(Runnable veel) {
        new TransactionTemplate(context.getBean(DataSourceTransactionManager.class))
                .executeWithoutResult(status -> veel.run());
    }

    /** A term of a wet, of the DB. */
    UUID open(LocalDate uiterlijk) {
        return open(DB, uiterlijk, WET);
    }

    UUID open(OrgaanId wie, LocalDate uiterlijk, Grondslag grondslag) {
        UUID id = UUID.randomUUID();
        register.openen(Opgave.van(
                id, id, "proef", "Proef " + uiterlijk, wie, uiterlijk, grondslag, "Zo is het berekend.", Map.of()));
        return id;
    }

    Opgave opgave(UUID id, LocalDate uiterlijk) {
        return Opgave.van(id, id, "proef", "Proef " + uiterlijk, DB, uiterlijk, WET, "Zo is het berekend.", Map.of());
    }

    void neemt(String persoon, UUID onderdeel) {
        jdbc.sql("insert into bewaakte_taak (taak, sleutel, behandelaar) values (?, ?, ?)")
                .params(UUID.randomUUID().toString(), onderdeel.toString(), persoon)
                .update();
    }

    /** Moves the clock to this time in the Netherlands. */
    Wachtpost om(String moment) {
        nu = LocalDateTime.parse(moment).atZone(Dagen.NEDERLAND).toInstant();
        return this;
    }

    void zet(Instant moment) {
        nu = moment;
    }

    void veeg() {
        veger.veeg();
    }

    /** The receivers of what was mailed since the last question. */
    List<String> gemaild() {
        List<String> namen = post.stream().map(Bericht::naam).sorted().toList();
        post.clear();
        return namen;
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        context.close();
    }
}
