package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Date;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procesmotor.Positie.Stap;
import nl.regelgang.procesmotor.Positie.Status;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

@OpH2
class PositieTest extends Motorproef {

    private static final Tuple TOEGEZONDEN = tuple("Stukken toezenden", Status.GEDAAN);

    @Test
    void de_stappen_staan_van_links_naar_rechts_met_wat_nog_kan_komen() {
        motor.start("proef", sleutel);

        assertStappen(
                tuple("Stukken toezenden", Status.NU),
                tuple("Antwoord afwachten", Status.NOG_TE_DOEN),
                tuple("Antwoord binnen", Status.MOGELIJK),
                tuple("Termijn verstreken", Status.MOGELIJK),
                tuple("Antwoord vastleggen", Status.NOG_TE_DOEN),
                tuple("Antwoord vastgelegd", Status.NOG_TE_DOEN));
    }

    @Test
    void wachten_op_het_een_of_het_ander_is_een_stap() {
        gestart();

        assertStappen(
                TOEGEZONDEN,
                tuple("Antwoord afwachten", Status.NU),
                tuple("Antwoord binnen", Status.MOGELIJK),
                tuple("Termijn verstreken", Status.MOGELIJK),
                tuple("Antwoord vastleggen", Status.NOG_TE_DOEN),
                tuple("Antwoord vastgelegd", Status.NOG_TE_DOEN));
        assertThat(positie().actief()).containsExactly("eventGateway_antwoordAfwachten");
    }

    @Test
    void een_stap_noemt_zijn_grondslag_en_waarom_hij_er_is() {
        metTaak();

        Stap stap = stap("userTask_antwoordVastleggen");
        assertThat(stap.grondslag()).isEqualTo(Grondslag.van("Wgr art. 35 lid 4"));
        assertThat(stap.uitleg()).isEqualTo("Zo weten de raden wat er met hun zienswijze gebeurt.");
        assertThat(positie().actief()).containsExactly("userTask_antwoordVastleggen");
        assertThat(positie().bpmn()).contains("userTask_antwoordVastleggen").contains("BPMNShape");
        assertThat(positie().beeindigd()).isNull();
    }

    @Test
    void bij_een_herhaling_telt_de_laatste_keer() {
        String eerste = metTaak();
        proef.goed = false;
        motor.voltooi(eerste, ANTWOORD, "griffier");
        assertThat(stap("userTask_antwoordVastleggen").status()).isEqualTo(Status.NU);

        proef.goed = true;
        Instant later = Instant.now().plusSeconds(3600).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        ClockUtil.setCurrentTime(Date.from(later));
        motor.voltooi(taak(), ANTWOORD, "griffier");
        assertThat(stap("userTask_antwoordVastleggen").moment()).isEqualTo(later);
    }

    @Test
    void na_het_einde_staat_er_wat_gedaan_is_en_hoe_het_afliep() {
        motor.voltooi(metTaak(), ANTWOORD, "griffier");

        assertStappen(
                TOEGEZONDEN,
                tuple("Antwoord binnen", Status.GEDAAN),
                tuple("Antwoord vastleggen", Status.GEDAAN),
                tuple("Antwoord vastgelegd", Status.GEDAAN));
        assertThat(positie().beeindigd()).isEqualTo("Antwoord vastgelegd");
        assertThat(positie().actief()).isEmpty();
    }

    @Test
    void wat_is_afgebroken_is_niet_gedaan() {
        metTaak();
        motor.meld("proefIngetrokken", sleutel);

        assertThat(positie().beeindigd()).isEqualTo("Proef ingetrokken");
        assertThat(positie().doorlopen()).doesNotContain("userTask_antwoordVastleggen");
        assertStappen(TOEGEZONDEN, tuple("Antwoord binnen", Status.GEDAAN), tuple("Proef ingetrokken", Status.GEDAAN));
    }

    @Test
    void een_onbekende_sleutel_heeft_geen_positie() {
        assertThat(motor.positie(sleutel)).isEmpty();
    }

    private Positie positie() {
        return motor.positie(sleutel).orElseThrow();
    }

    private Stap stap(String id) {
        return positie().stappen().stream()
                .filter(stap -> stap.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void assertStappen(Tuple... stappen) {
        assertThat(positie().stappen()).extracting(Stap::naam, Stap::status).containsExactly(stappen);
    }
}
