package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

@OpH2
class VoltooienTest extends Motorproef {

    @Test
    void de_secretaris_handelt_namens_zijn_eigen_orgaan() {
        motor.voltooi(metTaak(), ANTWOORD, "secretaris");

        Ingevuld antwoord = proef.antwoorden.get(0);
        assertThat(antwoord.tekst("antwoord")).isEqualTo("Wij zijn het eens");
        assertThat(antwoord.door().persoon()).isEqualTo("secretaris");
        assertThat(antwoord.door().namens()).isEqualTo(Proefmotor.DB);
    }

    @Test
    void wie_geen_functie_in_een_orgaan_van_de_taak_heeft_vindt_haar_niet() {
        String taak = metTaak();

        assertThatThrownBy(() -> motor.voltooi(taak, ANTWOORD, "buitenstaander"))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> motor.neem(taak, "buitenstaander")).isInstanceOf(NietGevonden.class);
        assertThat(proef.antwoorden).isEmpty();
        assertThat(taak()).isEqualTo(taak);
    }

    @Test
    void wat_een_collega_heeft_genomen_blijft_bij_de_collega() {
        String taak = metTaak();
        motor.neem(taak, "collega");

        assertThatThrownBy(() -> motor.voltooi(taak, ANTWOORD, "griffier"))
                .isInstanceOf(Achterhaald.class)
                .hasMessageContaining("Naam van collega");
        assertThatThrownBy(() -> motor.neem(taak, "griffier")).isInstanceOf(Achterhaald.class);

        motor.neem(taak, null);
        motor.voltooi(taak, ANTWOORD, "griffier");
        assertThat(proef.antwoorden).hasSize(1);
    }

    @Test
    void een_taak_die_al_af_is_is_achterhaald_en_een_onbekende_bestaat_niet() {
        String taak = metTaak();
        motor.voltooi(taak, ANTWOORD, "griffier");

        assertThatThrownBy(() -> motor.voltooi(taak, ANTWOORD, "collega")).isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> motor.neem(taak, "collega")).isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> motor.voltooi("verzonnen", ANTWOORD, "collega"))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void een_weigering_komt_onverpakt_terug_en_laat_de_taak_staan() {
        String taak = metTaak();

        assertThatThrownBy(() -> motor.voltooi(taak, Map.of("antwoord", "fout"), "griffier"))
                .isExactlyInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> motor.voltooi(taak, Map.of("antwoord", "te laat"), "griffier"))
                .isExactlyInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> motor.voltooi(taak, Map.of("anders", "x"), "griffier"))
                .isExactlyInstanceOf(OngeldigeInvoer.class);
        assertThat(taak()).isEqualTo(taak);
    }

    @Test
    void nothing_that_was_filled_in_stays_in_the_engine() {
        motor.voltooi(metTaak(), ANTWOORD, "griffier");

        assertNoValuesInTheEngine();
    }

    @Test
    void another_task_list_passes_the_same_gate_and_leaves_nothing_either() {
        String taak = metTaak();
        proef.goed = false;
        engine.getIdentityService().setAuthenticatedUserId("griffier");
        try {
            engine.getFormService().submitTaskForm(taak, Map.of("antwoord", "Uit een andere lijst"));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }

        assertThat(proef.antwoorden).singleElement().satisfies(antwoord -> {
            assertThat(antwoord.tekst("antwoord")).isEqualTo("Uit een andere lijst");
            assertThat(antwoord.door().namens()).isEqualTo(Proefmotor.GRIFFIE);
        });
        assertNoValuesInTheEngine();
    }

    @Test
    void another_task_list_gives_nobody_more_than_his_functie_does() {
        String taak = metTaak();

        assertThatThrownBy(() -> engine.getTaskService().complete(taak, ANTWOORD))
                .isInstanceOf(ProcessEngineException.class)
                .hasRootCauseInstanceOf(NietGevonden.class);
        engine.getIdentityService().setAuthenticatedUserId("buitenstaander");
        try {
            assertThatThrownBy(() -> engine.getTaskService().complete(taak, ANTWOORD))
                    .hasRootCauseInstanceOf(NietGevonden.class);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        assertThat(taak()).isEqualTo(taak);
    }

    private void assertNoValuesInTheEngine() {
        for (String tabel : new String[] {"act_ru_variable", "act_hi_varinst", "act_hi_detail", "act_hi_op_log"}) {
            assertThat(database.sql("select count(*) from " + tabel)
                            .query(Long.class)
                            .single())
                    .as(tabel)
                    .isZero();
        }
        assertThat(database.sql("select count(*) from act_ge_bytearray where deployment_id_ is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
