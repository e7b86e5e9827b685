package nl.regelgang.procedure.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import nl.regelgang.procedure.toezicht.Toestemming.Uitkomst;
import nl.regelgang.procedure.toezicht.Toezicht.Besluit;
import nl.regelgang.procedure.toezicht.Toezicht.Regime;
import nl.regelgang.procedure.toezicht.Toezicht.Stuk;
import nl.regelgang.procedure.toezicht.Toezicht.Verdaging;
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

class ToezichtOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 7, 20);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2027-07-20T10:00:00Z"), ZoneOffset.UTC);
    private static final RegelingId REGELING = new RegelingId("roo30405547");

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {"classpath:db/migration/procedure", "classpath:db/migration/toezicht"};
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_a_toezichthouder_decided_comes_back(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Toezichten toezichten = new Toezichten(jdbc, Procedureopslag.procedures(jdbc, KLOK));
        Toezicht begroting = toezicht(Proceduresoort.BEGROTING, 2028);
        toezichten.voegToe(begroting);
        toezichten.voegToe(toezicht(Proceduresoort.BEGROTING, 2029));
        assertThat(toezichten.lees(begroting.id())).isEqualTo(begroting);

        Regime regime = new Regime(Grond.EVENWICHT, DAG, "Het tekort blijft.");
        toezichten.regime(begroting.id(), regime);
        toezichten.verdaging(begroting.id(), new Verdaging(DAG, "Onderzoek."));
        Besluit besluit = new Besluit(DAG, Weigergrond.RECHT, "Strijd.", null);
        toezichten.besluit(begroting.id(), besluit);
        Toezicht gelezen = toezichten.begroting(REGELING, 2028).orElseThrow();
        assertThat(gelezen.regime()).isEqualTo(regime);
        assertThat(gelezen.verdaging()).isEqualTo(new Verdaging(DAG, "Onderzoek."));
        assertThat(gelezen.besluit()).isEqualTo(besluit);
        assertThat(toezichten.bij(begroting.stuk().procedure())).contains(begroting.id());
        assertThat(toezichten.begroting(REGELING, 2030)).isEmpty();
        assertThatThrownBy(() -> toezichten.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aanvragen_and_zienswijzen_come_back(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Toezicht begroting = toezicht(Proceduresoort.BEGROTING, 2031);
        new Toezichten(jdbc, Procedureopslag.procedures(jdbc, KLOK)).voegToe(begroting);
        Toestemmingen toestemmingen = new Toestemmingen(jdbc);
        Toestemming aanvraag = new Toestemming(
                UUID.randomUUID(),
                begroting.id(),
                false,
                "Inhuur",
                new BigDecimal("10000.00"),
                DAG,
                DAG.plusMonths(2),
                null);
        toestemmingen.voegToe(aanvraag);
        assertThat(toestemmingen.van(begroting.id())).containsExactly(aanvraag);
        Toestemming.Besluit besluit = new Toestemming.Besluit(Uitkomst.AFGEWEZEN, DAG, Weigergrond.RECHT, "Nee.");
        toestemmingen.besluit(aanvraag.id(), besluit);
        assertThat(toestemmingen.lees(aanvraag.id()).besluit()).isEqualTo(besluit);

        Toezichtzienswijzen zienswijzen = new Toezichtzienswijzen(jdbc);
        Organisatie tiel =
                new Organisatie(new OrganisatieId("gm0281"), "Gemeente Tiel", OrganisatieSoort.GEMEENTE, null, null);
        zienswijzen.voegToe(begroting.id(), tiel, DAG, "Te hoog.");
        assertThat(zienswijzen.van(begroting.id()))
                .containsExactly(new Toezichtzienswijzen.Rij(tiel.id(), "Gemeente Tiel", DAG, "Te hoog."));
        assertThatThrownBy(() -> zienswijzen.voegToe(begroting.id(), tiel, DAG, "Nog eens."))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static Toezicht toezicht(Proceduresoort soort, int jaar) {
        Bestuur bestuur = new Bestuur(
                REGELING,
                "Regio Rivierenland",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                OrgaanId.van("so0894/db"),
                OrgaanId.van("so0894/ab"),
                new Toezichthouder(OrgaanId.van("pv25/gs"), "gedeputeerde staten van Gelderland"));
        Procedure procedure = new Procedure(
                UUID.randomUUID(), Proceduresoort.TOEZICHT, bestuur, "toezicht " + jaar, Fase.LOOPT, "loopt", null);
        Stuk stuk = new Stuk(soort, UUID.randomUUID(), UUID.randomUUID(), jaar, DAG, true);
        return new Toezicht(procedure, stuk, DAG, null, null, null);
    }
}
