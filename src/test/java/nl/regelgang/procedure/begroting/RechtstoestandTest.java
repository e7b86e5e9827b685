package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Geldigheid;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijnregel;
import nl.regelgang.termijnen.Termijntabel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented change of the law: from 2031 the raden get fourteen weeks. */
class RechtstoestandTest {

    private static final LocalDate WETSWIJZIGING = LocalDate.of(2031, 1, 1);
    private static final String TERMIJN = "ontwerpbegroting-openbaar-lichaam";
    private static final Termijntabel WETTEN = new Termijntabel(Termijntabel.ALLE.regels().stream()
            .flatMap(RechtstoestandTest::metWijziging)
            .toList());

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("begroting");
    }

    private static Stream<Termijnregel> metWijziging(Termijnregel regel) {
        return regel.id().equals(TERMIJN) && regel.geldigheid().tot() == null
                ? Stream.of(
                        met(regel, new Geldigheid(regel.geldigheid().vanaf(), WETSWIJZIGING), Lengte.weken(12)),
                        met(regel, new Geldigheid(WETSWIJZIGING, null), Lengte.weken(14)))
                : Stream.of(regel);
    }

    private static Termijnregel met(Termijnregel regel, Geldigheid geldigheid, Lengte lengte) {
        return new Termijnregel(
                regel.id(),
                regel.procedures(),
                regel.hoofdstukken(),
                geldigheid,
                regel.grondslag(),
                regel.ruimte(),
                regel.vormen(),
                regel.handeling(),
                regel.aanZet(),
                regel.soort(),
                lengte,
                regel.gebeurtenis(),
                regel.voor(),
                regel.jaren(),
                regel.termijnenwet(),
                regel.instellingen(),
                regel.gevolg(),
                regel.bron());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void een_procedure_houdt_de_wet_van_de_dag_waarop_zij_begon(DataSource database) {
        Proef eerder = new Proef(database, WETSWIJZIGING.minusDays(1));
        Proef later = new Proef(database, WETSWIJZIGING);

        LocalDate naDeWijziging = WETSWIJZIGING.plusMonths(2);
        assertThat(eerder.termijnenOp(naDeWijziging).toezendingRaden().lengte()).isEqualTo(Lengte.weken(12));
        assertThat(eerder.termijnenOp(naDeWijziging)
                        .toezendingRaden()
                        .uiterlijk(LocalDate.of(2031, 7, 2))
                        .dag())
                .isEqualTo(LocalDate.of(2031, 4, 9));
        assertThat(later.termijnenOp(naDeWijziging).toezendingRaden().lengte()).isEqualTo(Lengte.weken(14));
        assertThat(later.termijnenOp(naDeWijziging)
                        .toezendingRaden()
                        .uiterlijk(LocalDate.of(2031, 7, 2))
                        .dag())
                .isEqualTo(LocalDate.of(2031, 3, 26));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wat_nog_niet_is_gestart_volgt_de_wet_van_vandaag(DataSource database) {
        Proef proef = new Proef(database, null);

        assertThat(proef.termijnenOp(WETSWIJZIGING.minusDays(1))
                        .toezendingRaden()
                        .lengte())
                .isEqualTo(Lengte.weken(12));
        assertThat(proef.termijnenOp(WETSWIJZIGING).toezendingRaden().lengte()).isEqualTo(Lengte.weken(14));
    }

    /** A procedure that began, or did not yet when {@code start} is null. */
    private static final class Proef {

        private final UUID id = UUID.randomUUID();
        private final Begrotingsprocedures procedures;
        private final Regelvastleggingen vastleggingen;

        Proef(DataSource database, @Nullable LocalDate start) {
            JdbcClient jdbc = JdbcClient.create(database);
            procedures = new Begrotingsprocedures(jdbc);
            vastleggingen = new Regelvastleggingen(jdbc);
            procedures.voegToe(
                    id,
                    new Bestuur(
                            new RegelingId("roo30405547"),
                            "Regio Rivierenland",
                            Hoofdstuk.I,
                            Vorm.OPENBAAR_LICHAAM,
                            OrgaanId.van("so0894/db"),
                            OrgaanId.van("so0894/ab"),
                            new Toezichthouder(OrgaanId.van("pv25/gs"), "gedeputeerde staten van Gelderland")),
                    2032,
                    new Plan(LocalDate.of(2031, 6, 18), LocalDate.of(2031, 7, 2)),
                    UUID.randomUUID(),
                    WETSWIJZIGING.minusMonths(3).atStartOfDay().toInstant(ZoneOffset.UTC));
            vastleggingen.voegToe(
                    id, new Vastgelegderegels(start == null ? WETSWIJZIGING : start, Regels.STANDAARD, List.of()));
            if (start != null) {
                assertThat(procedures.gestart(id, start, null)).isTrue();
            }
        }

        Begrotingstermijnen termijnenOp(LocalDate vandaag) {
            Clock klok = Clock.fixed(vandaag.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            return new Procedureregels(vastleggingen, mock(Regelingen.class), WETTEN, klok)
                    .termijnen(procedures.lees(id));
        }
    }
}
