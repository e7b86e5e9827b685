package nl.regelgang.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.proef.Invarianten.Schending;
import nl.regelgang.proef.Logboek.Regel;
import nl.regelgang.proef.Logboek.Uitkomst;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Each invariant finds the violation that is planted for it, and nothing in a database that is whole. */
class InvariantenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 3);

    private static final String PROCEDURE = "00000000-0000-0000-0000-000000000001";
    private static final String RONDE = "00000000-0000-0000-0000-000000000002";
    private static final String TRAJECT = "00000000-0000-0000-0000-000000000003";
    private static final String VERZOEK = "00000000-0000-0000-0000-000000000004";
    private static final String TAAK = "00000000-0000-0000-0000-000000000005";

    private static JdbcClient database;

    @BeforeAll
    static void schema() throws SQLException {
        DataSource bron = Testdatabases.postgres("classpath:db/geen");
        try (Connection verbinding = bron.getConnection()) {
            for (String deel : List.of("engine", "history")) {
                ScriptUtils.executeSqlScript(
                        verbinding,
                        new ClassPathResource(
                                "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql".formatted(deel)));
            }
        }
        Flyway.configure()
                .dataSource(bron)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        database = JdbcClient.create(bron);
    }

    /** A procedure with one traject, whose college has answered and whose griffie has a task. */
    @BeforeEach
    void heel() {
        database.sql("""
                truncate begrotingsprocedure, zienswijzeronde, traject, taak, taak_orgaan, termijn, zending, standpunt,
                    standpunt_versie, akkoordverzoek, akkoordlink, akkoordbewijs, journaal_kop, journaal_regel,
                    act_ru_execution, act_ru_task, act_ru_job, act_ru_event_subscr, act_hi_procinst, act_hi_actinst
                    cascade
                """).update();
        plant("""
                insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,
                    algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,
                    vergadering_gepland, ontwerp, status, aangemaakt_op, nieuwe_ronde)
                values ('%1$s', 'r', 'R', 'I', 'OPENBAAR_LICHAAM', 'so1/db', 'so1/ab', 'pv1/gs', 'GS', 2028,
                    '2027-05-25', '2027-06-14', '%1$s', 'LOOPT', now(), false)
                """.formatted(PROCEDURE));
        plant("insert into zienswijzeronde (id, dossier, nummer, regeling, onderwerp, bestuur, stuk,"
                + " grondslag_toezending, grondslag_zienswijze, grondslag_reactie, verzonden_op, sluit_op) values ('"
                + RONDE + "', '" + PROCEDURE + "', 1, 'R', 'O', 'so1/db', '" + PROCEDURE
                + "', 'g', 'g', 'g', '2027-03-01', '2027-05-24')");
        plant("insert into traject (id, ronde, organisatie, naam, raad, griffie, college, status, te_laat) values ('"
                + TRAJECT + "', '" + RONDE + "', 'gm1', 'G', 'gm1/raad', 'gm1/griffie', 'gm1/college', 'OPEN', false)");
        proces("p1", PROCEDURE);
        proces("p2", TRAJECT);
        plant("insert into act_ru_event_subscr (id_, event_type_, activity_id_, proc_inst_id_, execution_id_, created_)"
                + " values ('s1', 'message', 'catchEvent_alleZienswijzenBinnen', 'p1', 'p1', now())");
        plant("insert into act_ru_job (id_, type_, retries_, duedate_, process_instance_id_) values"
                + " ('j1', 'timer', 3, '2027-05-24 22:00', 'p1')");
        plant("insert into act_ru_task (id_, proc_inst_id_, execution_id_, due_date_) values ('" + TAAK
                + "', 'p2', 'p2', '2027-03-08 23:00')");
        plant("insert into taak (id, proces, sleutel, stap, naam, formulier, dossier, regeling, procedurenaam, pad,"
                + " grondslag_model, grondslag, termijn, uiterlijk, ontstaan, stand) values ('" + TAAK
                + "', 'z', '" + TRAJECT + "', 's', 'S', 'f', '" + PROCEDURE
                + "', 'R', 'B', '/', 'g', 'g', 'g', '2027-03-08', now(), 'OPEN')");
        akkoord();
        plant("insert into zending (id, dossier, soort, naam, adres, message_id, staat, pogingen, klaargezet, domein)"
                + " values ('" + PROCEDURE + "', '" + PROCEDURE
                + "', 's', 'N', 'a@example.nl', '<1@proef>', 'SENT', 1, now(), 'example.nl')");
        plant("insert into termijn (onderdeel, soort, ronde, dossier, omschrijving, wie, uiterlijk, grondslag, uitleg,"
                + " geopend, bewaakt_vanaf) values ('" + TRAJECT + "', 's', 1, '" + PROCEDURE
                + "', 'o', 'gm1/griffie', '2027-03-03', 'g', 'u', now(), now())");
    }

    private static void akkoord() {
        plant("insert into standpunt (traject, dossier, college, versie) values ('" + TRAJECT + "', '" + PROCEDURE
                + "', 'gm1/college', 1)");
        plant("insert into standpunt_versie (traject, versie, onderwerp, tekst, inhoud_sha256, uiterlijk, opgesteld,"
                + " door_persoon, door_naam, door_functie) values ('" + TRAJECT
                + "', 1, 'o', 't', 'h', '2027-03-09', now(), 'p', 'P', 'f')");
        plant(
                "insert into akkoordverzoek (id, traject, versie, persoon, naam, inhoud_sha256, gevraagd, verloopt, staat,"
                        + " keuze, beslist) values ('" + VERZOEK + "', '" + TRAJECT
                        + "', 1, 'lid', 'Lid', 'h', now(), now(), 'BESLIST', 'AKKOORD', now())");
        plant("insert into journaal_kop (dossier, volgnummer, hash) values ('" + PROCEDURE + "', 1, 'hash')");
        plant("insert into journaal_regel (dossier, volgnummer, moment, soort, omschrijving, grondslag_bron, persoon,"
                + " naam, functie, hash) values ('" + PROCEDURE + "', 1, now(), 's', 'o', 'g', 'p', 'n', 'f', 'hash')");
        bewijs(VERZOEK);
    }

    private static void bewijs(String verzoek) {
        plant("insert into akkoordbewijs (id, verzoek, persoon, naam, functie, keuze, betekenis, inhoud_sha256, niveau,"
                + " factor, beslist, ip, programma, toepassing, journaal_nummer, journaal_hash) values ('"
                + UUID.randomUUID() + "', '" + verzoek
                + "', 'lid', 'Lid', 'f', 'AKKOORD', 'b', 'h', 'A', 'link', now(), '', '', '', 1, 'hash')");
    }

    private static void proces(String id, String sleutel) {
        plant("insert into act_ru_execution (id_, proc_inst_id_, business_key_) values ('" + id + "', '" + id + "', '"
                + sleutel + "')");
        plant("insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, start_time_) values ('"
                + id + "', '" + id + "', '" + sleutel + "', 'd', now())");
    }

    private static void plant(String opdracht) {
        database.sql(opdracht).update();
    }

    @Test
    void a_whole_database_has_no_violation() {
        assertThat(new Invarianten(database).inDeDatabase(VANDAAG)).isEmpty();
        assertThat(new Invarianten(database).inDePost(Map.of("<1@proef>", 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I2 | insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_,"
                        + " act_type_, task_id_, start_time_) select concat('a', n), 'd', 'd', 'p2', 'p2', 'u', 'userTask',"
                        + " 't', now() from generate_series(1, 2) n",
                "I3 | delete from act_ru_event_subscr; delete from act_ru_job",
                "I3 | update act_ru_job set retries_ = 0",
                "I3 | delete from taak",
                "I3 | delete from act_ru_task; insert into act_ru_job (id_, type_, retries_, process_instance_id_) values"
                        + " ('j2', 'message', 3, 'p2')",
                "I4 | update termijn set uiterlijk = '2027-03-02'",
                "I5 | update act_ru_job set duedate_ = '2027-05-25 00:00'; update begrotingsprocedure set"
                        + " aanbieding_gepland = '2027-05-26'",
                "I5 | update act_ru_task set due_date_ = '2027-03-09 23:00'",
                "I6 | update zending set staat = 'RETRY', volgende_poging = null",
                "I7 | update journaal_kop set volgnummer = 2",
                "I7 | update akkoordbewijs set journaal_hash = 'another'",
                "I7 | delete from akkoordbewijs",
                "I8 | insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, start_time_) select"
                        + " 'p3', 'p3', id, 'd', now() from traject",
                "I8 | delete from act_hi_procinst where id_ = 'p1'",
                "I8 | insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_,"
                        + " act_type_, act_inst_state_, start_time_, end_time_) select concat('a', n), 'd', 'd', 'p1', 'p1',"
                        + " 'catchEvent_alleZienswijzenBinnen', 'e', 0, now(), now() from generate_series(1, 2) n",
                "I8 | update begrotingsprocedure set status = 'TOEGEZONDEN'"
            })
    void each_violation_is_found(String invariant, String opdrachten) {
        for (String opdracht : opdrachten.split(";", -1)) {
            plant(opdracht);
        }
        assertThat(new Invarianten(database).inDeDatabase(VANDAAG))
                .extracting(Schending::invariant)
                .containsOnly(invariant);
    }

    @Test
    void two_pieces_of_evidence_for_one_answer_are_found() {
        bewijs(VERZOEK);

        assertThat(new Invarianten(database).inDeDatabase(VANDAAG))
                .extracting(Schending::invariant)
                .contains("I2");
    }

    @Test
    void mail_that_did_not_come_or_came_too_often_is_found() {
        assertThat(new Invarianten(database).inDePost(Map.of())).hasSize(1);
        assertThat(new Invarianten(database).inDePost(Map.of("<1@proef>", 2))).hasSize(1);
    }

    @Test
    void what_was_said_to_a_person_must_be_so() {
        String pad = "/taken/" + TAAK;
        Regel ja = regel(Uitkomst.OK, 302, "1", pad);
        Regel nee = regel(Uitkomst.FAIL, 409, "2", pad);
        Regel stil = regel(Uitkomst.UNKNOWN, 0, "3", pad);

        assertThat(new Invarianten(database).inHetLogboek(List.of(ja))).hasSize(1);
        assertThat(new Invarianten(database).inHetLogboek(List.of(nee, stil))).isEmpty();

        plant("update taak set stand = 'VOLTOOID', afgerond_door = 'wie'");

        assertThat(new Invarianten(database).inHetLogboek(List.of(ja, nee, stil)))
                .isEmpty();
        assertThat(new Invarianten(database).inHetLogboek(List.of(stil))).isEmpty();
        assertThat(new Invarianten(database).inHetLogboek(List.of(nee))).hasSize(1);
        assertThat(new Invarianten(database).inHetLogboek(List.of(ja, regel(Uitkomst.OK, 302, "4", pad))))
                .hasSize(1);
    }

    private static Regel regel(Uitkomst uitkomst, int status, String opdracht, String pad) {
        return new Regel("afronden", 1, uitkomst, status, opdracht, "wie", pad);
    }
}
