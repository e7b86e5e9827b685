package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A waarnemer gets the tasks of one functie, of one regeling where that was said, for a period; and nothing more. */
@SiteTest
@Import(Proefdossier.class)
class WaarnemingTest {

    private static final String GRIFFIE = Proefdossier.TIEL + "/griffie";

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Journaal journaal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock klok;

    private String taak = "";
    private String regeling = "";

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
        if (mensen.zoek("waarnemer.tiel").isEmpty()) {
            mens("waarnemer.tiel", Proefdossier.TIEL + "/raadscommissie");
            mens("tweede.tiel", Proefdossier.TIEL + "/raadscommissie");
        }
        taak = dossier.id("taakGriffie");
        regeling = database.sql("select regeling_id from taak where id = ?")
                .param(taak)
                .query(String.class)
                .single();
    }

    @AfterEach
    void ruimOp() {
        database.sql("delete from waarneming").update();
    }

    private void mens(String id, String orgaan) {
        mensen.voegToe(new Persoon(id, Lading.naam(id), id + "@example.nl"), "test");
        mensen.geef(id, OrgaanId.van(orgaan), Rol.AB_LID, "lid", Dagen.vandaag(klok), null, "test");
    }

    @Test
    void the_waarnemer_sees_the_task_of_the_regeling_and_the_dossier_and_the_replaced_keeps_his_rights()
            throws Exception {
        ziet("waarnemer.tiel", false);
        regel("griffier.tiel", "griffier.tiel", "waarnemer.tiel", regeling, 302);

        ziet("waarnemer.tiel", true);
        ziet("griffier.tiel", true);
        ziet("tweede.tiel", false);
        assertThat(pagina("waarnemer.tiel", "/taken/" + taak)).contains("namens", "op grond van mandaatbesluit");
        dossier.doe("waarnemer.tiel", get("/procedures/" + dossier.id("lopend") + "/journaal"), 200);
        dossier.doe("waarnemer.tiel", get("/taken/" + dossier.id("taakCollege")), 404);
        dossier.doe("waarnemer.tiel", get("/procedures/" + dossier.id("concept")), 404);
        dossier.doe(
                "waarnemer.tiel",
                get("/procedures/" + dossier.id("lopend") + "/trajecten/" + dossier.id("traject") + "/heropenen"),
                404);
        for (String wie : List.of("waarnemer.tiel", "griffier.tiel", "beheer")) {
            Lading.controleer(wie, pagina(wie, "/waarneming"));
        }
    }

    @Test
    void of_another_regeling_he_gets_nothing() throws Exception {
        regel("griffier.tiel", "griffier.tiel", "waarnemer.tiel", regeling, 302);
        zet("regeling_id = 'een-andere'");

        ziet("waarnemer.tiel", false);
        dossier.doe("waarnemer.tiel", get("/documenten/" + dossier.id("bijlage")), 404);
        zet("regeling_id = null");
        ziet("waarnemer.tiel", false);
        zet("regeling = null");
        ziet("waarnemer.tiel", true);
    }

    @Test
    void a_regeling_that_has_the_same_short_name_is_another() throws Exception {
        regel("griffier.tiel", "griffier.tiel", "waarnemer.tiel", regeling, 302);
        ziet("waarnemer.tiel", true);
        database.sql("update taak set regeling_id = 'naamgenoot' where id = ?")
                .param(taak)
                .update();
        database.sql("update taak_orgaan set regeling_id = 'naamgenoot' where taak = ?")
                .param(taak)
                .update();
        ziet("waarnemer.tiel", false);
        database.sql("update taak set regeling_id = ? where id = ?")
                .params(regeling, taak)
                .update();
        database.sql("update taak_orgaan set regeling_id = ? where taak = ?")
                .params(regeling, taak)
                .update();
        ziet("waarnemer.tiel", true);
    }

    @Test
    void before_the_first_day_after_the_last_and_when_it_was_ended_he_gets_nothing() throws Exception {
        LocalDate vandaag = dossier.vandaag();
        regel("griffier.tiel", "griffier.tiel", "waarnemer.tiel", "", 302);
        zet("van = date '" + vandaag.plusDays(1) + "'");
        ziet("waarnemer.tiel", false);
        zet("van = date '" + vandaag.minusDays(9) + "', tot = date '" + vandaag + "'");
        ziet("waarnemer.tiel", false);
        zet("tot = date '" + vandaag.plusDays(1) + "'");
        ziet("waarnemer.tiel", true);

        String id = database.sql("select id from waarneming")
                .query(UUID.class)
                .single()
                .toString();
        dossier.stuur("waarnemer.tiel", "/waarneming/" + id + "/beeindigen", 404, Map.of());
        dossier.stuur("griffier.culemborg", "/waarneming/" + id + "/beeindigen", 404, Map.of());
        dossier.stuur("griffier.tiel", "/waarneming/" + id + "/beeindigen", 302, Map.of());
        ziet("waarnemer.tiel", false);
    }

    @Test
    void there_is_no_chain() throws Exception {
        regel("griffier.tiel", "griffier.tiel", "bestuurssecretaris.tiel", "", 302);
        ziet("bestuurssecretaris.tiel", true);
        regelIn(
                Proefdossier.TIEL + "/college",
                "bestuurssecretaris.tiel",
                "bestuurssecretaris.tiel",
                "tweede.tiel",
                "",
                302);

        ziet("tweede.tiel", false);
        dossier.doe("tweede.tiel", get("/taken/" + dossier.id("taakCollege")), 200);
        regel("bestuurssecretaris.tiel", "griffier.tiel", "tweede.tiel", "", 404);
    }

    @Test
    void only_the_person_himself_the_head_or_a_beheerder_arranges_it_and_only_a_beheerder_outside_the_organisation()
            throws Exception {
        regel("griffier.culemborg", "griffier.tiel", "griffier.culemborg", "", 404);
        regel("wethouder.tiel", "griffier.tiel", "wethouder.tiel", "", 404);
        regel("griffier.tiel", "griffier.tiel", "griffier.tiel", "", 422);
        regel("griffier.tiel", "griffier.tiel", "griffier.culemborg", "", 422);
        regelIn("rg1/beheer", "beheer", "beheer", "griffier.tiel", "", 404);
        regelIn(Proefdossier.TIEL + "/college", "wethouder.tiel", "wethouder.tiel", "griffier.tiel", "", 404);
        ziet("griffier.culemborg", false);

        regel("beheer", "griffier.tiel", "griffier.culemborg", regeling, 302);
        ziet("griffier.culemborg", true);
    }

    @Test
    void what_the_waarnemer_does_says_for_whom_and_on_what_ground_in_the_journaal() throws Exception {
        String procedure = dossier.start();
        String ontvangst = database.sql("select t.id from taak t join taak_orgaan o on o.taak = t.id"
                        + " where t.dossier = ? and t.stap = 'ontvangstBevestigen' and o.orgaan = ?")
                .params(UUID.fromString(procedure), GRIFFIE)
                .query(String.class)
                .single();
        dossier.stuur("griffier.tiel", "/taken/" + ontvangst + "/nemen", 302, Map.of());
        dossier.stuur("waarnemer.tiel", "/taken/" + ontvangst + "/nemen", 404, Map.of());
        regel("griffier.tiel", "griffier.tiel", "waarnemer.tiel", regeling, 302);

        dossier.voltooi("waarnemer.tiel", ontvangst, Proefdossier.datum("ontvangenOp", dossier.vandaag()), 302);

        List<Handelend> door = journaal.van(UUID.fromString(procedure)).stream()
                .map(Journaal.Regel::door)
                .filter(een -> een.persoon().equals("waarnemer.tiel"))
                .toList();
        assertThat(door).isNotEmpty().allSatisfy(een -> assertThat(een.functie())
                .startsWith("waarnemend griffier")
                .contains(", namens griffier.tiel", ", op grond van mandaatbesluit van 12 mei"));
        assertThat(journaal.klopt(UUID.fromString(procedure))).isTrue();
        Lading.controleer("journaal", pagina("griffier.tiel", "/procedures/" + procedure + "/journaal"));
    }

    @Test
    void hostile_words_and_days_that_cannot_be_come_back_as_text() throws Exception {
        Map<String, String> invoer = velden(GRIFFIE, "griffier.tiel", "waarnemer.tiel", Lading.TEKST);
        invoer.put("van.dag", "31");
        invoer.put("van.maand", "2");
        invoer.put("grond", Lading.TEKST);
        var aanvraag = post("/waarneming");
        invoer.forEach(aanvraag::param);

        String pagina =
                dossier.doe("griffier.tiel", aanvraag, 422).getResponse().getContentAsString();
        Lading.controleer("waarneming", pagina);
        assertThat(pagina).contains("value=\"31\"", "Kies een regeling uit de lijst");
    }

    private void ziet(String wie, boolean wel) throws Exception {
        dossier.doe(wie, get("/taken/" + taak), wel ? 200 : 404);
        String lijst = pagina(wie, "/taken?lijst=team");
        assertThat(lijst.contains("/taken/" + taak)).as(wie + " in the list").isEqualTo(wel);
    }

    private void regel(String door, String persoon, String waarnemer, String regeling, int status) throws Exception {
        regelIn(GRIFFIE, door, persoon, waarnemer, regeling, status);
    }

    private void regelIn(String orgaan, String door, String persoon, String waarnemer, String regeling, int status)
            throws Exception {
        dossier.stuur(door, "/waarneming", status, velden(orgaan, persoon, waarnemer, regeling));
    }

    private Map<String, String> velden(String orgaan, String persoon, String waarnemer, String regeling) {
        Map<String, String> velden = new HashMap<>();
        velden.putAll(Proefdossier.datum("van", dossier.vandaag()));
        velden.putAll(Proefdossier.datum("totEnMet", dossier.vandaag().plusDays(7)));
        velden.putAll(Map.of("orgaan", orgaan, "persoon", persoon, "waarnemer", waarnemer, "regeling", regeling));
        velden.put("grond", "mandaatbesluit van 12 mei");
        return velden;
    }

    private void zet(String wat) {
        database.sql("update waarneming set " + wat).update();
    }

    private String pagina(String wie, String pad) throws Exception {
        return dossier.doe(wie, get(pad), 200).getResponse().getContentAsString();
    }
}
