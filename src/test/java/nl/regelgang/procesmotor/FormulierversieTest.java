package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an upgrade a task that runs keeps its own form; a task that begins has the new one. */
@OpH2
class FormulierversieTest extends Motorproef {

    private static final String FORMULIER = "antwoordVastleggen";
    private static final String NIEUW = """
            {
              "id": "antwoordVastleggen",
              "type": "default",
              "schemaVersion": 16,
              "components": [
                {"type": "textarea", "id": "veld_antwoord", "key": "antwoord", "label": "Uw antwoord", "validate": {"maxLength": 2000}},
                {"type": "textfield", "id": "veld_reden", "key": "reden", "label": "Reden", "validate": {"required": true, "maxLength": 200}}
              ]
            }""";

    private String oudeTaak = "";
    private String upgrade = "";

    @BeforeEach
    void upgradeTheApplication() {
        oudeTaak = metTaak();
        upgrade = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("proefmodellen/proef/proef.bpmn")
                .addString("proefmodellen/proef/afmaken.form", NIEUW)
                .deploy()
                .getId();
    }

    @AfterEach
    void removeTheUpgrade() {
        engine.getRepositoryService().deleteDeployment(upgrade, true);
    }

    @Test
    void a_running_task_is_drawn_and_checked_with_the_form_it_began_with() {
        assertThat(labels(motor.formulier(oudeTaak, FORMULIER))).containsExactly("Antwoord");

        motor.voltooi(oudeTaak, ANTWOORD, "griffier");

        assertThat(proef.antwoorden).hasSize(1);
        assertThat(labels(motor.formulier(oudeTaak, FORMULIER)))
                .as("also when it is finished")
                .containsExactly("Antwoord");
    }

    @Test
    void a_new_task_is_drawn_and_checked_with_the_new_form() {
        motor.start("proef", "na-upgrade");
        String instantie = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("na-upgrade")
                .singleResult()
                .getId();
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instantie)
                        .singleResult()
                        .getId());
        motor.meld("antwoordBinnen", "na-upgrade");
        String taak = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instantie)
                .singleResult()
                .getId();

        assertThat(labels(motor.formulier(taak, FORMULIER))).containsExactly("Uw antwoord", "Reden");
        assertThatThrownBy(() -> motor.voltooi(taak, ANTWOORD, "griffier"))
                .isInstanceOfSatisfying(OngeldigeInvoer.class, geweigerd -> assertThat(geweigerd.fouten())
                        .containsOnlyKeys("reden"));
        motor.voltooi(taak, Map.of("antwoord", "Ja", "reden", "Omdat"), "griffier");
    }

    @Test
    void of_an_unknown_task_there_is_no_form() {
        assertThatThrownBy(() -> motor.formulier("verzonnen", FORMULIER)).isInstanceOf(NietGevonden.class);
    }

    private static Iterable<String> labels(Formulier formulier) {
        return formulier.velden().stream().map(veld -> veld.label()).toList();
    }
}
