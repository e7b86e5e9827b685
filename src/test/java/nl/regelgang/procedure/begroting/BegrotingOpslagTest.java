package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BegrotingOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 6);
    private static final Instant NU = Instant.parse("2026-05-06T10:00:00Z");
    private static final OrgaanId DB = OrgaanId.van("so0894/db");
    private static final OrgaanId AB = OrgaanId.van("so0894/ab");
    private static final OrgaanId GS = OrgaanId.van("pv25/gs");
    private static final Plan PLAN = new Plan(DAG.plusWeeks(13), DAG.plusWeeks(16));

    private final UUID id = UUID.randomUUID();

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("begroting");
    }

    private static Bestuur bestuur() {
        return new Bestuur(
                new RegelingId("roo30405547"),
                "Regio Rivierenland",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                DB,
                AB,
                new Toezichthouder(GS, "gedeputeerde staten van Gelderland"));
    }

    private Begrotingsprocedures metProcedure(JdbcClient jdbc) {
        Begrotingsprocedures procedures = new Begrotingsprocedures(jdbc);
        procedures.voegToe(id, bestuur(), 2028, PLAN, UUID.randomUUID(), NU);
        return procedures;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_procedure_comes_back_as_it_was(DataSource database) {
        Begrotingsprocedures procedures = metProcedure(JdbcClient.create(database));

        Begrotingsprocedure deze = procedures.lees(id);
        assertThat(deze.bestuur()).isEqualTo(bestuur());
        assertThat(deze.plan()).isEqualTo(PLAN);
        assertThat(deze.status()).isEqualTo(Status.CONCEPT);
        assertThat(deze.verloop())
                .isEqualTo(new Begrotingsprocedure.Verloop(null, null, null, null, null, null, null, null));
        assertThatThrownBy(() -> procedures.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void it_starts_once_and_keeps_every_day(DataSource database) {
        Begrotingsprocedures procedures = metProcedure(JdbcClient.create(database));

        assertThat(procedures.gestart(id, DAG, null)).isTrue();
        assertThat(procedures.gestart(id, DAG, "reden")).isFalse();
        procedures.reactieVastgesteld(id, DAG.plusDays(1));
        UUID aangepast = UUID.randomUUID();
        UUID vastgesteld = UUID.randomUUID();
        procedures.aangeboden(id, DAG.plusDays(2), aangepast, null);
        procedures.kennisgeving(id, DAG.plusDays(3));
        procedures.nieuweRonde(id, true);
        procedures.vastgesteld(id, DAG.plusDays(4));
        procedures.toegezonden(id, DAG.plusDays(5), vastgesteld);

        Begrotingsprocedure deze = procedures.lees(id);
        assertThat(deze.status()).isEqualTo(Status.TOEGEZONDEN);
        assertThat(deze.afwijking()).isNull();
        assertThat(deze.nieuweRonde()).isTrue();
        assertThat(deze.verloop())
                .isEqualTo(new Begrotingsprocedure.Verloop(
                        DAG,
                        DAG.plusDays(1),
                        DAG.plusDays(2),
                        DAG.plusDays(3),
                        DAG.plusDays(4),
                        DAG.plusDays(5),
                        null,
                        vastgesteld));
        assertThat(deze.ontwerp()).isEqualTo(aangepast);
        assertThat(procedures.ingetrokken(id, "te laat")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_draft_is_for_the_bestuur_and_the_toezichthouder_sees_what_was_sent(DataSource database) {
        Begrotingsprocedures procedures = metProcedure(JdbcClient.create(database));

        assertThat(procedures.zichtbaarVoor(List.of(DB), List.of())).hasSize(1);
        assertThat(procedures.zichtbaarVoor(List.of(AB, GS), List.of())).isEmpty();
        assertThat(procedures.zichtbaarVoor(List.of(GS), List.of(id))).hasSize(1);
        assertThat(procedures.zichtbaarVoor(List.of(), List.of(id))).isEmpty();
        procedures.gestart(id, DAG, "reden");
        assertThat(procedures.zichtbaarVoor(List.of(AB), List.of())).hasSize(1);
        assertThat(procedures.zichtbaarVoor(List.of(GS), List.of())).isEmpty();
        procedures.toegezonden(id, DAG, UUID.randomUUID());
        assertThat(procedures.zichtbaarVoor(List.of(GS), List.of())).hasSize(1);
        assertThat(procedures.zichtbaarVoor(List.of(id, UUID.randomUUID()), List.of(GS), List.of()))
                .hasSize(1);
        assertThat(procedures.zichtbaarVoor(List.of(UUID.randomUUID()), List.of(GS), List.of(id)))
                .isEmpty();
        assertThat(procedures.zichtbaarVoor(List.of(), List.of(GS), List.of(id)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_rules_are_kept_as_they_were_at_the_start(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        metProcedure(jdbc);
        Regelvastleggingen vastleggingen = new Regelvastleggingen(jdbc);
        assertThat(vastleggingen.van(id)).isEmpty();

        Vastgelegderegels regels = new Vastgelegderegels(
                DAG,
                new Regels(
                        Termijninstellingen.STANDAARD
                                .met(Instelling.VRIJE_WEKEN, "ja")
                                .met(Instelling.KENNISGEVING, "nee")
                                .met("begroting-inzenden", MonthDay.of(9, 1))
                                .met("zienswijze-begroting", Lengte.weken(2)),
                        "pv25/gs",
                        new Stemregels(Stemregels.Quorum.MEER_DAN_HELFT_STEMMEN, Stemregels.Meerderheid.DRIE_VIERDE)),
                List.of(
                        new ABLid("b", "Lid van Tiel", new OrganisatieId("gm0281"), 3),
                        new ABLid("a", "Lid van Buren", new OrganisatieId("gm0214"), 2)));
        vastleggingen.voegToe(id, regels);

        assertThat(vastleggingen.van(id)).contains(regels);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_the_regeling_is_can_change_until_the_start(DataSource database) {
        Begrotingsprocedures procedures = metProcedure(JdbcClient.create(database));
        Bestuur later = new Bestuur(
                bestuur().regeling(),
                "Regio Rivierenland-Gelderland",
                Hoofdstuk.IV,
                Vorm.BEDRIJFSVOERINGSORGANISATIE,
                OrgaanId.van("so0894/bestuur"),
                OrgaanId.van("so0894/bestuur"),
                new Toezichthouder(OrgaanId.van("mnre1034/minister"), "minister van BZK"));

        procedures.bestuurWijzigen(id, later);

        assertThat(procedures.lees(id).bestuur()).isEqualTo(later);
    }
}
