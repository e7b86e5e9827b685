package nl.regelgang.taken;

import static nl.regelgang.taken.Taakvoorbeeld.BUREN;
import static nl.regelgang.taken.Taakvoorbeeld.DOSSIER;
import static nl.regelgang.taken.Taakvoorbeeld.TIEL;
import static nl.regelgang.taken.Taakvoorbeeld.TOEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.toegang.Persoon;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write to each other, on both databases: above all, who gets which words. */
class OpmerkingopslagTest {

    private static final OrganisatieId GEMEENTE = TIEL.organisatie();
    private static final OrganisatieId BUUR = BUREN.organisatie();
    private static final List<Persoon> CARLA = List.of(new Persoon("carla", "Carla", "carla@example.nl"));

    private final Taak taak = Taakvoorbeeld.open("t1", null, null);
    private final Taak ander = Taakvoorbeeld.open("t2", null, null).met(List.of(BUREN));

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("taken");
    }

    private Opmerkingopslag metTaken(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        new Werkvoorraad(jdbc).voegToe(taak);
        new Werkvoorraad(jdbc).voegToe(ander);
        return new Opmerkingopslag(jdbc);
    }

    private static Opmerking opmerking(String tekst, boolean gedeeld, Instant moment) {
        return new Opmerking(
                UUID.randomUUID(),
                DOSSIER,
                "traject-t1",
                GEMEENTE,
                gedeeld,
                "gerda",
                "Gerda",
                "griffier",
                tekst,
                moment,
                null,
                null,
                List.of());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_internal_is_for_one_traject_of_one_organisation_and_what_is_shared_for_all(DataSource database) {
        Opmerkingopslag opslag = metTaken(database);
        Opmerking intern = opmerking("Intern", false, TOEN);
        Opmerking gedeeld = opmerking("Gedeeld", true, TOEN.plusSeconds(1));
        opslag.plaats(gedeeld, List.of());
        opslag.plaats(intern, CARLA);

        assertThat(opslag.van(taak, Set.of(GEMEENTE)))
                .extracting(Opmerking::tekst)
                .containsExactly("Intern", "Gedeeld");
        assertThat(opslag.van(taak, Set.of(GEMEENTE)).get(0).genoemd()).containsExactly("Carla");
        assertThat(opslag.van(taak, Set.of(GEMEENTE)).get(1)).isEqualTo(gedeeld);
        assertThat(opslag.van(taak, Set.of(BUUR))).containsExactly(gedeeld);
        assertThat(opslag.van(taak, Set.of())).containsExactly(gedeeld);
        assertThat(opslag.van(ander, Set.of(GEMEENTE))).containsExactly(gedeeld);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_read_is_asked_to_read_no_more(DataSource database) {
        Opmerkingopslag opslag = metTaken(database);
        opslag.plaats(opmerking("Intern", false, TOEN), CARLA);
        opslag.plaats(opmerking("Gedeeld", true, TOEN), List.of());
        List<String> beide = List.of("t1", "t2");

        assertThat(opslag.ongelezen(beide, Set.of(GEMEENTE), "carla")).isEqualTo(Map.of("t1", 2, "t2", 1));
        assertThat(opslag.ongelezen(beide, Set.of(GEMEENTE), "gerda"))
                .as("his own")
                .isEmpty();
        assertThat(opslag.ongelezen(List.of(), Set.of(GEMEENTE), "carla")).isEmpty();
        assertThat(opslag.ongelezen(beide, Set.of(), "carla")).isEmpty();
        assertThat(opslag.wachtOpLezen(DOSSIER, "carla")).isTrue();
        assertThat(opslag.wachtOpLezen(UUID.randomUUID(), "carla")).isFalse();

        opslag.gelezen(taak, Set.of(GEMEENTE), "carla");
        opslag.gelezen(taak, Set.of(GEMEENTE), "carla");
        assertThat(opslag.ongelezen(beide, Set.of(GEMEENTE), "carla")).isEmpty();
        assertThat(opslag.wachtOpLezen(DOSSIER, "carla")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void words_can_be_changed_and_taken_away_and_that_stays_to_be_seen(DataSource database) {
        Opmerkingopslag opslag = metTaken(database);
        Opmerking een = opmerking("Eerst", true, TOEN);
        opslag.plaats(een, CARLA);
        opslag.wijzig(een.id(), "Daarna", TOEN.plusSeconds(5));
        Opmerking nu = opslag.van(taak, Set.of()).get(0);
        assertThat(nu.tekst()).isEqualTo("Daarna");
        assertThat(nu.gewijzigd()).isEqualTo(TOEN.plusSeconds(5));

        opslag.verwijder(een.id(), "Gerda", TOEN.plusSeconds(9));
        opslag.wijzig(een.id(), "Toch weer", TOEN.plusSeconds(10));
        nu = opslag.van(taak, Set.of()).get(0);
        assertThat(nu.tekst()).isEmpty();
        assertThat(nu.verwijderdDoor()).isEqualTo("Gerda");
        assertThat(opslag.wachtOpLezen(DOSSIER, "carla")).isFalse();
        assertThat(opslag.ongelezen(List.of("t1"), Set.of(GEMEENTE), "carla")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_organen_of_a_procedure_or_of_one_traject_are_known(DataSource database) {
        Opmerkingopslag opslag = metTaken(database);

        assertThat(opslag.organen(DOSSIER, null)).containsExactly(BUREN, TIEL);
        assertThat(opslag.organen(DOSSIER, "traject-t1")).containsExactly(TIEL);
        assertThat(opslag.organen(UUID.randomUUID(), null)).isEmpty();
    }
}
