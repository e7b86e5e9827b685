package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.gedeeld.Zoekterm;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.Procedurestand;
import nl.regelgang.procedure.Vondst;
import nl.regelgang.termijnbewaking.Dossiertermijnen;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.zienswijzen.Rondestanden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searching, and the pages that look over many, on both databases: who finds which procedure and which document. */
class BegrotingszoekerTest {

    private static final OrgaanId DB = OrgaanId.van("so0894/db");
    private static final OrgaanId AB = OrgaanId.van("so0894/ab");
    private static final OrgaanId GS = OrgaanId.van("pv25/gs");
    private static final OrgaanId TIEL = OrgaanId.van("gm0281/griffie");
    private static final OrgaanId BUREN = OrgaanId.van("gm0214/griffie");
    private static final RegelingId REGIO = new RegelingId("roo1");

    private final UUID procedure = UUID.randomUUID();
    private final UUID ontwerp = UUID.randomUUID();
    private final UUID bijlage = UUID.randomUUID();

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("dossier", "zienswijzen", "begroting");
    }

    /** A procedure that runs, of which Tiel and Buren are deelnemers; Tiel has an attachment at its answer. */
    private JdbcClient gevuld(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,"
                        + " algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,"
                        + " vergadering_gepland, ontwerp, status, aangemaakt_op, nieuwe_ronde) values (:id, 'roo1',"
                        + " 'Régio Rivierenland', 'I', 'OPENBAAR_LICHAAM', 'so0894/db', 'so0894/ab', 'pv25/gs', 'GS',"
                        + " 2028, date '2027-05-24', date '2027-07-07', :ontwerp, 'CONCEPT',"
                        + " timestamp with time zone '2027-03-01 10:00:00+00', false)")
                .param("id", procedure)
                .param("ontwerp", ontwerp)
                .update();
        UUID ronde = UUID.randomUUID();
        jdbc.sql("insert into zienswijzeronde (id, dossier, nummer, regeling, onderwerp, bestuur, stuk,"
                        + " grondslag_toezending, grondslag_zienswijze, grondslag_reactie, verzonden_op, sluit_op)"
                        + " values (:ronde, :id, 1, 'Regio', 'Ontwerp', 'so0894/db', :ontwerp, 'g', 'g', 'g',"
                        + " date '2027-03-01', date '2027-05-24')")
                .param("ronde", ronde)
                .param("id", procedure)
                .param("ontwerp", ontwerp)
                .update();
        traject(jdbc, ronde, TIEL.organisatie(), bijlage);
        traject(jdbc, ronde, BUREN.organisatie(), null);
        document(jdbc, ontwerp, "Ontwerpbegroting");
        document(jdbc, bijlage, "Motie van de raad");
        return jdbc;
    }

    private static void traject(JdbcClient jdbc, UUID ronde, OrganisatieId wie, @Nullable UUID bijlage) {
        jdbc.sql("insert into traject (id, ronde, organisatie, naam, raad, griffie, college, status, te_laat, bijlage)"
                        + " values (:id, :ronde, :wie, :wie, 'r', 'g', 'c', 'OPEN', false, cast(:bijlage as uuid))")
                .param("id", UUID.randomUUID())
                .param("ronde", ronde)
                .param("wie", wie.code())
                .param("bijlage", bijlage == null ? null : bijlage.toString(), Types.VARCHAR)
                .update();
    }

    private void document(JdbcClient jdbc, UUID id, String titel) {
        jdbc.sql("insert into document (id, dossier, titel, bestandsnaam, mediatype, grootte, sha256, toegevoegd,"
                        + " toegevoegd_door) values (:id, :dossier, :titel, 'stuk_1.pdf', 'application/pdf', 1, 's',"
                        + " timestamp with time zone '2027-03-01 10:00:00+00', 'test')")
                .param("id", id)
                .param("dossier", procedure)
                .param("titel", titel)
                .update();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_procedure_is_found_by_who_may_see_it_in_every_spelling(DataSource database) {
        JdbcClient jdbc = gevuld(database);
        Begrotingszoeker zoeker = new Begrotingszoeker(jdbc);
        Function<OrgaanId, List<Vondst>> vindt = wie -> zoeker.procedures(Zoekterm.van("regio 2028"), List.of(wie), 5);
        assertThat(vindt.apply(DB)).hasSize(1);
        assertThat(vindt.apply(AB)).as("a concept").isEmpty();
        assertThat(vindt.apply(TIEL)).as("a concept").isEmpty();

        zet(jdbc, "status = 'LOOPT'");
        assertThat(vindt.apply(TIEL))
                .containsExactly(new Vondst("Régio Rivierenland, begroting 2028", "loopt", "/procedures/" + procedure));
        assertThat(vindt.apply(AB)).hasSize(1);
        assertThat(vindt.apply(GS)).isEmpty();
        assertThat(vindt.apply(OrgaanId.van("gm0216/griffie"))).isEmpty();
        zet(jdbc, "status = 'TOEGEZONDEN'");
        assertThat(vindt.apply(GS)).hasSize(1);
        for (String niets : List.of("", "dienst", "r_gio", "%", "' or 1=1 --")) {
            assertThat(zoeker.procedures(Zoekterm.van(niets), List.of(DB), 5)).isEmpty();
        }
        assertThat(zoeker.procedures(Zoekterm.van("regio"), List.of(), 5)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_document_is_found_by_who_may_read_it(DataSource database) {
        JdbcClient jdbc = gevuld(database);
        zet(jdbc, "status = 'LOOPT'");
        Begrotingszoeker zoeker = new Begrotingszoeker(jdbc);
        BiFunction<String, OrgaanId, List<String>> vindt =
                (woord, wie) -> zoeker.documenten(Zoekterm.van(woord), List.of(wie), 5).stream()
                        .map(Vondst::titel)
                        .toList();

        assertThat(vindt.apply("stuk_1", TIEL)).containsExactly("Motie van de raad", "Ontwerpbegroting");
        assertThat(vindt.apply("stuk_1", BUREN)).containsExactly("Ontwerpbegroting");
        assertThat(vindt.apply("motie", DB)).as("not filed yet").isEmpty();
        jdbc.sql(
                        "update traject set status = 'INGEDIEND', binnen_op = timestamp with time zone '2027-04-01 10:00:00+00'")
                .update();
        assertThat(vindt.apply("motie", DB)).containsExactly("Motie van de raad");
        assertThat(vindt.apply("motie", BUREN)).as("no reactie was sent").isEmpty();
        jdbc.sql("insert into reactie (traject, antwoord, nummer, oordeel, conclusie, gegeven_op, verzonden_op)"
                        + " select id, antwoord, 1, 'o', 'c', binnen_op, date '2027-04-02' from traject")
                .update();
        assertThat(vindt.apply("motie", BUREN)).containsExactly("Motie van de raad");
        assertThat(zoeker.documenten(Zoekterm.van("motie"), List.of(), 5)).isEmpty();
        assertThat(zoeker.documenten(Zoekterm.van(""), List.of(DB), 5)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_pages_that_look_over_many_show_what_runs_and_what_was_sent(DataSource database) {
        JdbcClient jdbc = gevuld(database);
        Rondestanden ronden = mock(Rondestanden.class);
        Dossiertermijnen termijnen = mock(Dossiertermijnen.class);
        when(ronden.van(any())).thenReturn(Map.of());
        when(termijnen.gedaan(any(), any())).thenReturn(Map.of());
        Begrotingsoverzicht overzicht = new Begrotingsoverzicht(jdbc, ronden, termijnen);
        assertThat(overzicht.vanRegeling(REGIO, 2027)).as("a concept").isEmpty();

        zet(jdbc, "status = 'LOOPT'");
        assertThat(overzicht.vanRegeling(REGIO, 2030))
                .extracting(Procedurestand::id)
                .containsExactly(procedure);
        assertThat(overzicht.vanDeelnemer(TIEL.organisatie(), 2027)).hasSize(1);
        assertThat(overzicht.vanDeelnemer(new OrganisatieId("gm0216"), 2027)).isEmpty();
        assertThat(overzicht.aan(GS, Proceduresoort.BEGROTING, 2028)).isEmpty();
        zet(jdbc, "status = 'TOEGEZONDEN', toegezonden_op = date '2027-07-20'");
        assertThat(overzicht.vanRegeling(REGIO, 2029)).as("of before").isEmpty();
        assertThat(overzicht.aan(GS, Proceduresoort.BEGROTING, 2028))
                .extracting(Inzending::op)
                .containsExactly(LocalDate.of(2027, 7, 20));
        assertThat(new Begrotingsherkomst(jdbc).regelingen(List.of(procedure, UUID.randomUUID())))
                .isEqualTo(Map.of(procedure, REGIO));
        assertThat(new Begrotingsherkomst(jdbc).regelingen(List.of())).isEmpty();
    }

    private static void zet(JdbcClient jdbc, String wat) {
        jdbc.sql("update begrotingsprocedure set " + wat).update();
    }
}
