package nl.regelgang.procesmotor.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The legal act hangs on the task and not on a page: whoever completes the task in Camunda's own Tasklist does the
 * same, or is refused for the same reason. Only in the Maven profile camunda-tasklist.
 */
class TasklistTest extends Tasklistproef {

    private static final OrgaanId GRIFFIE_VAN_TIEL = OrgaanId.van("gm0281/griffie");

    private final Journaal journaal;
    private final Toegang toegang;

    @Autowired
    TasklistTest(@LocalServerPort int poort, JdbcClient database, Clock klok, Journaal journaal, Toegang toegang) {
        super(poort, database, klok);
        this.journaal = journaal;
        this.toegang = toegang;
    }

    @Test
    void een_taak_die_in_Tasklist_wordt_voltooid_is_dezelfde_rechtshandeling() {
        try (Tasklistvenster tasklist = tasklist("griffier.tiel")) {
            assertThat(tasklist.taken()).hasText(new String[] {ONTVANGST});
            assertThat(tasklist.filter()).containsText("Taken van mijn organen");
            tasklist.open(ONTVANGST);
            assertThat(tasklist.kandidaten()).hasText(GRIFFIE_VAN_TIEL.toString());
            tasklist.neem();
            assertThat(onzeTaken("griffier.tiel", "mijn")).contains(ONTVANGST);
            tasklist.formulier().vulDatum("Datum van ontvangst", vandaag);
            tasklist.voltooi();
            assertThat(tasklist.taken()).hasText(new String[] {RAAD});
            tasklist.leg("ontvangst-bevestigd");
        }
        assertThat(stand.ontvangenOp("gm0281")).containsExactly(vandaag);
        assertThat(journaal.van(procedure()))
                .filteredOn(regel -> regel.omschrijving().contains("ontvang"))
                .filteredOn(regel -> regel.door().equals(toegang.handelend("griffier.tiel", GRIFFIE_VAN_TIEL)))
                .hasSize(1);
        assertThat(onzeTaken("griffier.tiel", "team")).doesNotContain(ONTVANGST).contains(RAAD);
        assertThat(stand.waarden()).isZero();
    }

    @Test
    void een_keuze_met_een_leeg_veld_wordt_in_Tasklist_hetzelfde_besluit() {
        try (Tasklistvenster tasklist = tasklist("griffier.culemborg")) {
            tasklist.open(ONTVANGST);
            tasklist.neem();
            tasklist.formulier().vulDatum("Datum van ontvangst", vandaag);
            tasklist.voltooi();
            tasklist.open(RAAD);
            tasklist.neem();
            tasklist.formulier().kies("Nee");
            tasklist.voltooi();
            assertThat(tasklist.taken()).hasCount(0);
        }
        assertThat(stand.status("gm0216")).isEqualTo("GEEN");
    }

    @Test
    void een_weigering_staat_in_Tasklist_als_Nederlandse_zin_en_verandert_niets() {
        try (Tasklistvenster tasklist = tasklist("griffier.zaltbommel")) {
            tasklist.open(ONTVANGST);
            tasklist.neem();
            tasklist.formulier().vulDatum("Datum van ontvangst", vandaag.plusDays(1));
            tasklist.voltooi();
            assertThat(tasklist.melding())
                    .containsText(": De datum ligt in de toekomst. Vul vandaag of een eerdere dag in.");
            tasklist.leg("datum-in-de-toekomst");

            String taak = stand.taken(ONTVANGST, "gm0297").get(0);
            assertThat(tasklist.voltooiZonderScherm(taak, "ontvangenOp", "gisteren"))
                    .startsWith("400 Cannot submit task form " + taak + ": ")
                    .doesNotContain("ENGINE", "nl.regelgang");
        }
        assertThat(stand.ontvangenOp("gm0297")).isEmpty();
        assertThat(onzeTaken("griffier.zaltbommel", "mijn")).contains(ONTVANGST);
    }

    @Test
    void wie_bij_een_andere_organisatie_werkt_ziet_de_taak_niet_en_kan_haar_niet_voltooien() {
        String taak = stand.taken(ONTVANGST, "gm0214").get(0);
        try (Tasklistvenster tasklist = tasklist("secretaris.regio-rivierenland")) {
            assertThat(tasklist.filter()).containsText("Taken van mijn organen");
            assertThat(tasklist.taken()).hasCount(0);

            assertThat(tasklist.voltooiZonderScherm(taak, "ontvangenOp", vandaag.toString()))
                    .isEqualTo("400 Cannot submit task form " + taak
                            + ": Deze taak is er niet, of hoort bij een andere organisatie.");
        }
        assertThat(stand.taken(ONTVANGST, "gm0214")).containsExactly(taak);
        assertThat(stand.ontvangenOp("gm0214")).isEmpty();
    }

    private String onzeTaken(String persoon, String lijst) {
        try (Regelgangvenster regelgang = regelgang(persoon)) {
            return regelgang.taken(lijst);
        }
    }
}
