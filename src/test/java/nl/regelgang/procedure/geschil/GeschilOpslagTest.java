package nl.regelgang.procedure.geschil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureopslag;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import nl.regelgang.regeling.RegelsGewijzigd;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class GeschilOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final RegelingId REGELING = new RegelingId("roo30405547");
    private static final OrgaanId COLLEGE = OrgaanId.van("gm0281/college");
    private static final Lengte TERMIJN = Lengte.weken(6);

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {"classpath:db/migration/procedure", "classpath:db/migration/geschil"};
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_geschil_comes_back_as_it_was_in_every_step(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Procedures procedures = Procedureopslag.procedures(jdbc, Clock.systemUTC());
        Geschillen geschillen = new Geschillen(jdbc, procedures);
        UUID herkomst = UUID.randomUUID();
        Geschil nieuw = geschil(
                herkomst, stap(null, null, null, null), new Geschil.Verloop(null, null, null, null, null, null, false));
        procedures.voegToe(nieuw.procedure(), 2027);
        geschillen.voegToe(nieuw);
        assertThat(geschillen.lees(nieuw.id())).isEqualTo(nieuw);
        assertThat(geschillen.uit(herkomst)).containsExactly(nieuw.id());

        geschillen.stapBegint(nieuw.id(), 0, DAG.plusWeeks(6));
        geschillen.stapGevoerd(nieuw.id(), 0, DAG, false, "Niet gelukt.");
        geschillen.voorgelegd(nieuw.id(), DAG.plusDays(1));
        Geschil.Verdaging verdaging = new Geschil.Verdaging(DAG.plusDays(2), DAG.plusDays(30), "Nader advies.");
        geschillen.verdaagd(nieuw.id(), verdaging);
        geschillen.beslist(nieuw.id(), Geschil.Beslissing.OPDRACHT, DAG.plusDays(2), COLLEGE, DAG.plusDays(9));
        geschillen.opgelost(nieuw.id());
        Geschil nu = geschillen.lees(nieuw.id());
        assertThat(nu.stappen()).containsExactly(stap(DAG.plusWeeks(6), DAG, false, "Niet gelukt."));
        assertThat(nu.verloop())
                .isEqualTo(new Geschil.Verloop(
                        DAG.plusDays(1),
                        Geschil.Beslissing.OPDRACHT,
                        DAG.plusDays(2),
                        COLLEGE,
                        DAG.plusDays(9),
                        verdaging,
                        true));
        assertThatThrownBy(() -> geschillen.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_steps_of_a_regeling_hold_from_a_day_and_keep_their_order(DataSource database) {
        List<Object> verteld = new ArrayList<>();
        Treden treden = new Treden(JdbcClient.create(database), verteld::add);
        Trede wijzen = new Trede(Trede.Soort.COMMISSIE_VAN_WIJZEN, "artikel 34 lid 2", TERMIJN);
        Trede overleg = new Trede(Trede.Soort.BESTUURLIJK_OVERLEG, "artikel 34 lid 1", TERMIJN);
        treden.bewaar(REGELING, DAG, List.of(wijzen), Handelend.SYSTEEM);
        treden.bewaar(REGELING, DAG, List.of(overleg, wijzen), Handelend.SYSTEEM);
        treden.bewaar(REGELING, DAG.plusYears(1), List.of(wijzen), Handelend.SYSTEEM);
        assertThat(treden.op(REGELING, DAG.minusDays(1))).isEmpty();
        assertThat(treden.op(REGELING, DAG)).containsExactly(overleg, wijzen);
        assertThat(treden.op(REGELING, DAG.plusYears(2))).containsExactly(wijzen);
        assertThat(((RegelsGewijzigd) verteld.get(1)).omschrijving())
                .isEqualTo("Stappen bij een geschil, vanaf maandag 1 maart 2027: bestuurlijk overleg, binnen zes weken"
                        + " (artikel 34 lid 1); commissie van wijzen, binnen zes weken (artikel 34 lid 2).");
    }

    private static Geschil.Stap stap(
            @Nullable LocalDate uiterlijk,
            @Nullable LocalDate op,
            @Nullable Boolean opgelost,
            @Nullable String verslag) {
        return new Geschil.Stap(Trede.Soort.MEDIATION, "artikel 34", TERMIJN, uiterlijk, op, opgelost, verslag);
    }

    private static Geschil geschil(UUID herkomst, Geschil.Stap stap, Geschil.Verloop verloop) {
        OrgaanId db = OrgaanId.van("so881/db");
        OrgaanId gs = OrgaanId.van("pv25/gs");
        Bestuur bestuur = new Bestuur(
                REGELING,
                "Regio",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                db,
                OrgaanId.van("so881/ab"),
                new Toezichthouder(gs, "gedeputeerde staten van Gelderland"));
        return new Geschil(
                new Procedure(
                        UUID.randomUUID(), Proceduresoort.GESCHIL, bestuur, "geschil", Fase.LOOPT, "gemeld", null),
                Route.Aard.BESLUIT,
                Route.van(Hoofdstuk.I, Route.Aard.BESLUIT),
                new Partij(COLLEGE, "het college van Tiel"),
                new Partij(db, "het dagelijks bestuur van Regio"),
                "De bijdrage.",
                DAG,
                herkomst,
                new Partij(gs, "gedeputeerde staten van Gelderland"),
                List.of("gedeputeerde staten van Utrecht"),
                DAG,
                List.of(stap),
                verloop);
    }
}
