package nl.regelgang.procedure.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureopslag;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.evaluatie.Antwoord.Beoordeling;
import nl.regelgang.procedure.evaluatie.Evaluatie.Besluit;
import nl.regelgang.procedure.evaluatie.Evaluatie.Plan;
import nl.regelgang.procedure.evaluatie.Evaluatie.Rapport;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Proceduresoort;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class EvaluatieOpslagTest {

    private static final LocalDate BEGINT = LocalDate.of(2030, 5, 18);
    private static final LocalDate UITERLIJK = LocalDate.of(2030, 11, 16);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-05-06T10:00:00Z"), ZoneOffset.UTC);
    private static final RegelingId REGELING = new RegelingId("roo30405547");
    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {"classpath:db/migration/procedure", "classpath:db/migration/evaluatie"};
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    private static Procedure procedure() {
        Bestuur bestuur = new Bestuur(
                REGELING,
                "Regio Rivierenland",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                OrgaanId.van("so0894/db"),
                OrgaanId.van("so0894/ab"),
                new Toezichthouder(OrgaanId.van("pv25/gs"), "gedeputeerde staten van Gelderland"));
        return new Procedure(
                UUID.randomUUID(),
                Proceduresoort.EVALUATIE,
                bestuur,
                "evaluatie 2030",
                Fase.LOOPT,
                "gepland",
                "Begint op 18 mei 2030");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_evaluatie_comes_back_as_it_was_in_every_step(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Procedures procedures = Procedureopslag.procedures(jdbc, KLOK);
        Evaluatieopslag opslag = new Evaluatieopslag(jdbc, procedures);
        Procedure procedure = procedure();
        UUID id = procedure.id();
        opslag.voegToe(procedure, BEGINT, UITERLIJK);
        assertThat(opslag.lees(id))
                .isEqualTo(new Evaluatie(procedure, BEGINT, UITERLIJK, null, null, null, null, null));
        assertThat(opslag.lopend(REGELING)).contains(opslag.lees(id));

        Plan plan = new Plan("het bestuur", "Bureau", "beide", "Werkt het?", true, "Een panel.", BEGINT.plusDays(40));
        Rapport rapport = new Rapport(UUID.randomUUID(), "Goed.", BEGINT.plusDays(90));
        Besluit besluit = new Besluit(Vervolg.VERBETERPLAN, "Sneller.", BEGINT.plusDays(91));
        opslag.verzet(id, BEGINT.plusDays(1), null);
        opslag.gepland(id, plan);
        opslag.inbreng(id, "Sneller.");
        opslag.rapport(id, rapport);
        opslag.vervolg(id, besluit);
        procedures.stand(id, Fase.VOLTOOID, "afgerond", null);

        Evaluatie gelezen = opslag.lees(id);
        assertThat(gelezen.procedure().fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(gelezen.procedure().mijlpaal()).isNull();
        assertThat(gelezen)
                .isEqualTo(new Evaluatie(
                        gelezen.procedure(), BEGINT.plusDays(1), null, plan, "Sneller.", rapport, besluit, null));
        assertThat(opslag.lopend(REGELING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_regeling_has_one_evaluatie_at_a_time_and_what_was_stopped_makes_room(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Evaluatieopslag opslag = new Evaluatieopslag(jdbc, Procedureopslag.procedures(jdbc, KLOK));
        Procedure eerste = procedure();
        opslag.voegToe(eerste, BEGINT, null);
        Procedure tweede = procedure();
        assertThatThrownBy(() -> opslag.voegToe(tweede, BEGINT, null)).isInstanceOf(DuplicateKeyException.class);

        opslag.gestopt(eerste.id(), "De regeling eindigt.");
        assertThat(opslag.lees(eerste.id()).stopreden()).isEqualTo("De regeling eindigt.");
        Procedure derde = procedure();
        opslag.voegToe(derde, BEGINT, null);
        assertThat(opslag.lopend(REGELING)).map(Evaluatie::id).contains(derde.id());
        assertThatThrownBy(() -> opslag.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void answers_come_back_with_their_oordelen(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Evaluatieopslag opslag = new Evaluatieopslag(jdbc, Procedureopslag.procedures(jdbc, KLOK));
        Evaluatieantwoorden antwoorden = new Evaluatieantwoorden(jdbc);
        Procedure procedure = procedure();
        opslag.voegToe(procedure, BEGINT, UITERLIJK);
        UUID tiel = antwoorden.vraag(procedure.id(), gemeente(TIEL, "Gemeente Tiel"));
        UUID buren = antwoorden.vraag(procedure.id(), gemeente(new OrganisatieId("gm0214"), "Gemeente Buren"));
        Map<Thema, Beoordeling> oordelen = Map.of(
                Thema.DOEL, new Beoordeling(Oordeel.GOED, null),
                Thema.FINANCIEN, new Beoordeling(Oordeel.MATIG, "Te duur."));
        antwoorden.beantwoord(tiel, oordelen, "Eerst de kosten.", BEGINT);
        antwoorden.sluit(buren);

        List<Antwoord> gelezen = antwoorden.van(procedure.id());
        assertThat(gelezen).extracting(Antwoord::naam).containsExactly("Gemeente Buren", "Gemeente Tiel");
        assertThat(gelezen).extracting(Antwoord::stand).containsExactly("niet beantwoord", "beantwoord");
        assertThat(antwoorden.lees(tiel).oordelen()).isEqualTo(oordelen);
        assertThat(antwoorden.lees(tiel).verbeterpunten()).isEqualTo("Eerst de kosten.");
        assertThat(antwoorden.vind(UUID.randomUUID())).isEmpty();
    }

    private static Organisatie gemeente(OrganisatieId id, String naam) {
        return new Organisatie(id, naam, OrganisatieSoort.GEMEENTE, 10_000, new OrganisatieId("pv25"));
    }
}
