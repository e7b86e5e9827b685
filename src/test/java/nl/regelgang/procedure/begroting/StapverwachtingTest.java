package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a procedure stands: the days of the steps that are still to come, in words. */
class StapverwachtingTest {

    private static final LocalDate AANBIEDING = LocalDate.of(2027, 5, 24);
    private static final LocalDate VERGADERING = LocalDate.of(2027, 7, 7);

    private final UUID id = UUID.randomUUID();
    private final Begrotingsprocedure procedure = mock(Begrotingsprocedure.class);
    private final Termijnregister register = mock(Termijnregister.class);
    private final Stapverwachting verwachting = new Stapverwachting(register);

    private Map<String, String> dagen(LopendeTermijn... termijnen) {
        when(procedure.id()).thenReturn(id);
        when(procedure.plan()).thenReturn(new Plan(AANBIEDING, VERGADERING));
        when(register.van(id)).thenReturn(List.of(termijnen));
        return verwachting.van(procedure);
    }

    private static LopendeTermijn termijn(UUID onderdeel, String soort, LocalDate uiterlijk, Status status) {
        return new LopendeTermijn(
                onderdeel,
                soort,
                soort,
                OrgaanId.van("so0894/db"),
                uiterlijk,
                Grondslag.van("Wgr art. 34 lid 2"),
                "Uitleg.",
                status,
                null);
    }

    @Test
    void zonder_termijn_staan_de_geplande_dagen_er() {
        assertThat(dagen())
                .isEqualTo(Map.of(
                        "userTask_" + Begrotingstermijnregister.AANBIEDING, "Gepland op maandag 24 mei 2027.",
                        "userTask_" + Begrotingstermijnregister.VASTSTELLING, "Gepland op woensdag 7 juli 2027."));
    }

    @Test
    void een_lopende_termijn_staat_naast_de_geplande_dag_en_niet_als_het_dezelfde_is() {
        Map<String, String> dagen = dagen(
                termijn(id, Begrotingstermijnregister.AANBIEDING, AANBIEDING, Status.OPEN),
                termijn(id, Begrotingstermijnregister.VASTSTELLING, LocalDate.of(2027, 12, 31), Status.OPEN),
                termijn(id, Begrotingstermijnregister.TOEZENDING, LocalDate.of(2027, 9, 15), Status.OPEN));

        assertThat(dagen)
                .isEqualTo(Map.of(
                        "userTask_" + Begrotingstermijnregister.AANBIEDING, "Gepland op maandag 24 mei 2027.",
                        "userTask_" + Begrotingstermijnregister.VASTSTELLING,
                                "Gepland op woensdag 7 juli 2027, uiterlijk vrijdag 31 december 2027.",
                        "userTask_" + Begrotingstermijnregister.TOEZENDING, "Uiterlijk woensdag 15 september 2027."));
    }

    @Test
    void wat_gedaan_is_of_van_een_raad_is_staat_er_niet_bij() {
        Map<String, String> dagen = dagen(
                termijn(id, Begrotingstermijnregister.TOEZENDING, VERGADERING, Status.GEHAALD),
                termijn(UUID.randomUUID(), "zienswijze", VERGADERING, Status.OPEN));

        assertThat(dagen)
                .containsOnlyKeys(
                        "userTask_" + Begrotingstermijnregister.AANBIEDING,
                        "userTask_" + Begrotingstermijnregister.VASTSTELLING);
    }

    @Test
    void van_een_raad_de_vergadering_als_hij_het_stuk_behandelt_en_altijd_de_sluiting() {
        assertThat(raad(true, VERGADERING))
                .containsExactly("Gepland op woensdag 7 juli 2027, uiterlijk vrijdag 9 juli 2027.");
        assertThat(raad(false, VERGADERING)).containsExactly("Uiterlijk vrijdag 9 juli 2027.");
        assertThat(raad(null, null)).containsExactly("Uiterlijk vrijdag 9 juli 2027.");
    }

    private Iterable<String> raad(@Nullable Boolean behandeling, @Nullable LocalDate vergadering) {
        Zienswijzeronde ronde = mock(Zienswijzeronde.class);
        Traject traject = mock(Traject.class);
        when(ronde.sluitOp()).thenReturn(LocalDate.of(2027, 7, 9));
        when(traject.behandeling()).thenReturn(behandeling);
        when(traject.vergaderingOp()).thenReturn(vergadering);
        return verwachting.van(ronde, traject).values();
    }
}
