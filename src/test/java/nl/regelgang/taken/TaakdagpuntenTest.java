package nl.regelgang.taken;

import static nl.regelgang.taken.Taakvoorbeeld.BUREN;
import static nl.regelgang.taken.Taakvoorbeeld.DOSSIER;
import static nl.regelgang.taken.Taakvoorbeeld.TIEL;
import static nl.regelgang.taken.Taakvoorbeeld.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.taken.Verloopregel.Soort;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Werkgebied;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What colleagues did for somebody stands in his message of the next werkdag; on both databases. */
class TaakdagpuntenTest {

    private static final Handelend GERDA = new Handelend("gerda", "Gerda Griffier", "griffier", TIEL);
    private static final LocalDate DAG = LocalDate.of(2026, 5, 6);
    private static final Instant VRIJDAG = om("2026-04-17T10:00");

    private final Toegang toegang = mock(Toegang.class);

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("taken");
    }

    private static Instant om(String moment) {
        return LocalDateTime.parse(moment).atZone(Dagen.NEDERLAND).toInstant();
    }

    private Map<String, List<String>> punten(DataSource database, String moment) {
        Clock klok = Clock.fixed(om(moment), Dagen.NEDERLAND);
        return new Taakdagpunten(new Dagnieuws(JdbcClient.create(database)), toegang, klok).vandaag();
    }

    private static void geef(DataSource database, Taak taak, String naar, Instant moment) {
        JdbcClient jdbc = JdbcClient.create(database);
        new Werkvoorraad(jdbc).behandelaar(taak.id(), naar, naar);
        verloop(jdbc, taak, Soort.OVERGEDRAGEN, naar, moment);
    }

    private static void verloop(JdbcClient jdbc, Taak taak, Soort soort, @Nullable String naar, Instant moment) {
        new Taakverloop(jdbc).voegToe(new Verloopregel(taak.id(), moment, soort, GERDA, null, naar, null, null));
    }

    private static Taak bewaar(DataSource database, Taak taak) {
        new Werkvoorraad(JdbcClient.create(database)).voegToe(taak);
        return taak;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_handed_over_stands_in_the_message_of_the_next_werkdag_and_of_no_other(DataSource database) {
        when(toegang.werkgebied("carla")).thenReturn(Taakvoorbeeld.gebied(TIEL));
        geef(database, bewaar(database, open("t1", DAG, null)), "carla", VRIJDAG);

        String zin = "Gerda Griffier heeft een taak op uw naam gezet: Zienswijze vastleggen (Regio Rivierenland,"
                + " Begroting 2028, Gemeente Tiel), uiterlijk woensdag 6 mei 2026.";
        assertThat(punten(database, "2026-04-17T23:00")).isEmpty();
        assertThat(punten(database, "2026-04-20T07:30")).isEqualTo(Map.of("carla", List.of(zin)));
        assertThat(punten(database, "2026-04-21T07:30")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void many_at_once_are_one_sentence_and_what_is_no_longer_his_is_left_out(DataSource database) {
        when(toegang.werkgebied("carla")).thenReturn(Taakvoorbeeld.gebied(TIEL));
        JdbcClient jdbc = JdbcClient.create(database);
        for (String id : List.of("t1", "t2", "af", "terug", "genomen")) {
            geef(database, bewaar(database, open(id, DAG, null)), "carla", VRIJDAG);
        }
        new Werkvoorraad(jdbc).sluit("af", Taak.Stand.VOLTOOID, VRIJDAG);
        new Werkvoorraad(jdbc).behandelaar("terug", null, null);
        verloop(jdbc, open("terug", DAG, null), Soort.TERUGGEGEVEN, null, VRIJDAG.plusSeconds(1));
        verloop(jdbc, open("genomen", DAG, null), Soort.GENOMEN, "carla", VRIJDAG.plusSeconds(1));
        verloop(jdbc, open("t2", DAG, null), Soort.STREEFDATUM, "carla", VRIJDAG.plusSeconds(1));

        assertThat(punten(database, "2026-04-20T07:30"))
                .isEqualTo(Map.of(
                        "carla",
                        List.of("Gerda Griffier heeft 2 taken op uw naam gezet."
                                + " De eerste moet uiterlijk woensdag 6 mei 2026 klaar zijn.")));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_lost_the_right_to_see_it_hears_nothing(DataSource database) {
        when(toegang.werkgebied(any())).thenReturn(Taakvoorbeeld.gebied(BUREN));
        geef(database, bewaar(database, open("t1", DAG, null)), "carla", VRIJDAG);
        noem(database, true, "carla");

        assertThat(punten(database, "2026-04-20T07:30")).isEmpty();
        when(toegang.werkgebied(any()))
                .thenReturn(new Werkgebied(Set.of(), Map.of(TIEL, Set.of(Taakvoorbeeld.REGIO)), Set.of()));
        assertThat(punten(database, "2026-04-20T07:30").get("carla")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_mention_is_there_until_it_was_read(DataSource database) {
        when(toegang.werkgebied("carla")).thenReturn(Taakvoorbeeld.gebied(TIEL));
        Taak taak = bewaar(database, open("t1", DAG, null));
        noem(database, false, "carla");
        assertThat(punten(database, "2026-04-20T07:30").get("carla"))
                .containsExactly("Regio Rivierenland, Begroting 2028: u bent genoemd in een opmerking die u nog niet"
                        + " hebt gelezen.");
        noem(database, true, "carla");
        assertThat(punten(database, "2026-04-20T07:30").get("carla"))
                .containsExactly("Regio Rivierenland, Begroting 2028: u bent genoemd in 2 opmerkingen die u nog niet"
                        + " hebt gelezen.");
        new Opmerkingopslag(JdbcClient.create(database)).gelezen(taak, Set.of(TIEL.organisatie()), "carla");
        assertThat(punten(database, "2026-04-20T07:30")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_internal_mention_is_only_for_who_has_a_task_in_that_traject(DataSource database) {
        when(toegang.werkgebied("carla")).thenReturn(Taakvoorbeeld.gebied(TIEL));
        noem(database, false, "carla");
        assertThat(punten(database, "2026-04-20T07:30")).isEmpty();
        bewaar(database, open("t2", DAG, null));
        assertThat(punten(database, "2026-04-20T07:30")).isEmpty();
        bewaar(database, open("t1", DAG, null));
        assertThat(punten(database, "2026-04-20T07:30")).containsOnlyKeys("carla");
    }

    private static void noem(DataSource database, boolean gedeeld, String wie) {
        Opmerking een = new Opmerking(
                UUID.randomUUID(),
                DOSSIER,
                "traject-t1",
                TIEL.organisatie(),
                gedeeld,
                "gerda",
                "Gerda Griffier",
                "griffier",
                "Wil jij dit doen?",
                VRIJDAG,
                null,
                null,
                List.of());
        new Opmerkingopslag(JdbcClient.create(database))
                .plaats(een, List.of(new Persoon(wie, wie, wie + "@example.nl")));
    }
}
