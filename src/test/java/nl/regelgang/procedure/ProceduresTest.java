package nl.regelgang.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.gedeeld.Zoekterm;
import nl.regelgang.openbaar.OpenbareProcedure;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijninstellingen;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every kind of procedure keeps in common, and who finds it, on both databases. */
class ProceduresTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-05-06T10:00:00Z"), ZoneOffset.UTC);
    private static final OrgaanId DB = OrgaanId.van("so0894/db");
    private static final OrgaanId AB = OrgaanId.van("so0894/ab");
    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrgaanId GRIFFIE = OrgaanId.van("gm0281/griffie");
    private static final OrgaanId VREEMD = OrgaanId.van("gm0363/griffie");

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {"classpath:db/migration/dossier", "classpath:db/migration/procedure"};
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    private static Procedure procedure(Fase fase) {
        Bestuur bestuur = new Bestuur(
                new RegelingId("roo30405547"),
                "Regio Rivierenland",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                DB,
                AB,
                new Toezichthouder(OrgaanId.van("pv25/gs"), "gedeputeerde staten van Gelderland"));
        return new Procedure(
                UUID.randomUUID(), Proceduresoort.EVALUATIE, bestuur, "evaluatie 2030", fase, "gepland", null);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_reads_a_procedure_finds_it_everywhere_and_who_does_not_nowhere(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Procedures procedures = new Procedures(jdbc, KLOK);
        Procedure loopt = procedure(Fase.LOOPT);
        procedures.voegToe(loopt, 2030);
        procedures.openVoor(loopt.id(), List.of(TIEL));
        procedures.openVoor(loopt.id(), List.of(TIEL));

        for (OrgaanId lezer : List.of(DB, AB, GRIFFIE)) {
            assertThat(procedures.zichtbaarVoor(Set.of(lezer)))
                    .as(lezer.toString())
                    .containsExactly(loopt);
            assertThat(procedures.zichtbaarVoor(Set.of(loopt.id()), Set.of(lezer)))
                    .containsExactly(loopt);
            assertThat(procedures.zichtbaarVoor(Set.of(UUID.randomUUID()), Set.of(lezer)))
                    .isEmpty();
            assertThat(procedures.ziet(loopt.id(), Set.of(lezer))).isTrue();
            assertThat(gevonden(jdbc, lezer)).containsExactly("Regio Rivierenland, evaluatie 2030");
        }
        assertThat(procedures.zichtbaarVoor(Set.of(VREEMD))).isEmpty();
        assertThat(procedures.zichtbaarVoor(Set.of(loopt.id()), Set.of(VREEMD))).isEmpty();
        assertThat(procedures.ziet(loopt.id(), Set.of(VREEMD))).isFalse();
        assertThat(gevonden(jdbc, VREEMD)).isEmpty();
        assertThat(procedures.zichtbaarVoor(Set.of())).isEmpty();
        assertThat(new Procedurestanden(jdbc).vanDeelnemer(TIEL, 2026))
                .extracting(Procedurestand::id)
                .containsExactly(loopt.id());
        assertThat(new Procedurestanden(jdbc).vanDeelnemer(VREEMD.organisatie(), 2026))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_form_that_is_sent_twice_at_once_begins_one_procedure(DataSource database) {
        Procedures procedures = new Procedures(JdbcClient.create(database), KLOK);
        Procedure loopt = procedure(Fase.LOOPT);
        procedures.voegToe(loopt, 2030);

        assertThatThrownBy(() -> procedures.voegToe(loopt, 2030))
                .isInstanceOf(Achterhaald.class)
                .hasMessageContaining("net al verstuurd");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_concept_is_the_affair_of_the_bestuur_that_prepares_it(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Procedures procedures = new Procedures(jdbc, KLOK);
        Procedure concept = procedure(Fase.CONCEPT);
        procedures.voegToe(concept, 2030);
        procedures.openVoor(concept.id(), List.of(TIEL));

        assertThat(procedures.zichtbaarVoor(Set.of(DB))).containsExactly(concept);
        assertThat(procedures.zichtbaarVoor(Set.of(AB, GRIFFIE))).isEmpty();
        assertThat(new Procedurestanden(jdbc).vanRegeling(concept.bestuur().regeling(), 2026))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void stand_settings_and_shared_documents_come_back(DataSource database) {
        Procedures procedures = new Procedures(JdbcClient.create(database), KLOK);
        Procedure procedure = procedure(Fase.LOOPT);
        procedures.voegToe(procedure, 2030);
        procedures.stand(procedure.id(), Fase.VOLTOOID, "afgerond", "Klaar");
        Termijninstellingen instellingen = Termijninstellingen.STANDAARD.met("evaluatie", Lengte.van("4 jaar"));
        assertThat(procedures.instellingen(procedure.id())).isEmpty();
        procedures.instellingen(procedure.id(), instellingen);
        UUID stuk = UUID.randomUUID();
        procedures.deelStuk(procedure.id(), stuk);
        procedures.deelStuk(procedure.id(), stuk);

        assertThat(procedures.lees(procedure.id()).stand()).isEqualTo("afgerond");
        assertThat(procedures.standen(List.of(procedure.id(), UUID.randomUUID())))
                .isEqualTo(Map.of(procedure.id(), "afgerond"));
        assertThat(new Procedureherkomst(JdbcClient.create(database))
                        .regelingen(List.of(procedure.id(), UUID.randomUUID())))
                .isEqualTo(Map.of(procedure.id(), procedure.bestuur().regeling()));
        assertThat(procedures.instellingen(procedure.id())).contains(instellingen);
        assertThat(procedures.gedeeldeStukken(procedure.id())).containsExactly(stuk);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everybody_may_know_where_it_stands_once_it_was_sent_and_the_terms_of_the_law_for_the_bestuur(
            DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Procedures procedures = new Procedures(jdbc, KLOK);
        Procedure procedure = procedure(Fase.LOOPT);
        procedures.voegToe(procedure, 2030);
        Termijnregister register = mock(Termijnregister.class);
        when(register.van(procedure.id()))
                .thenReturn(List.of(
                        termijn(procedure.id(), "Evaluatie afronden", "Wgr art. 11a lid 1", Status.OPEN),
                        termijn(procedure.id(), "Gedaan", "Wgr art. 11a lid 1", Status.GEHAALD),
                        termijn(procedure.id(), "Afgesproken", "regeling", Status.OPEN),
                        termijn(UUID.randomUUID(), "Vragen beantwoorden", "Wgr art. 11a lid 1", Status.OPEN)));
        OpenbareStanden openbaar = new OpenbareStanden(jdbc, register);
        RegelingId regeling = procedure.bestuur().regeling();
        assertThat(openbaar.van(regeling)).noneMatch(een -> een.id().equals(procedure.id()));

        procedures.openVoor(procedure.id(), List.of(TIEL));

        assertThat(openbaar.van(regeling))
                .filteredOn(een -> een.id().equals(procedure.id()))
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.naam()).isEqualTo("Evaluatie 2030");
                    assertThat(een.status()).isEqualTo("gepland");
                    assertThat(een.loopt()).isTrue();
                    assertThat(een.termijnen())
                            .extracting(OpenbareProcedure.Termijn::naam)
                            .containsExactly("Evaluatie afronden");
                    assertThat(een.stukken()).isEmpty();
                });
        procedures.stand(procedure.id(), Fase.CONCEPT, "concept", null);
        assertThat(openbaar.van(regeling)).noneMatch(een -> een.id().equals(procedure.id()));
    }

    private static LopendeTermijn termijn(UUID onderdeel, String naam, String grondslag, Status status) {
        return new LopendeTermijn(
                onderdeel, naam, naam, DB, LocalDate.of(2030, 1, 1), Grondslag.van(grondslag), "Uitleg.", status, null);
    }

    private static List<String> gevonden(JdbcClient jdbc, OrgaanId orgaan) {
        return new Procedurezoeken(jdbc)
                .procedures(Zoekterm.van("evaluatie rivierenland"), Set.of(orgaan), 5).stream()
                        .map(Vondst::titel)
                        .toList();
    }
}
