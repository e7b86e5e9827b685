package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses and what they show, on both databases. */
class AgendaadressenTest {

    private static final OrgaanId GRIFFIE = OrgaanId.van("gm0281/griffie");
    private static final OrgaanId DB = OrgaanId.van("so0894/db");
    private static final OrgaanId ELDERS = OrgaanId.van("gm0214/griffie");
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-05-06T10:00:00Z"), Dagen.NEDERLAND);

    static List<DataSource> databases() {
        return List.of(
                Testdatabases.h2(TermijnregisterTest.MIGRATIE), Testdatabases.postgres(TermijnregisterTest.MIGRATIE));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_address_works_until_it_is_replaced_or_revoked_and_is_stored_as_a_hash(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Agendaadressen adressen = new Agendaadressen(jdbc, KLOK);
        Agendageheim alles = adressen.nieuw("anna", null);
        Agendageheim eerste = adressen.nieuw("anna", GRIFFIE);
        Agendageheim ander = adressen.nieuw("bert", GRIFFIE);
        Agendageheim tweede = adressen.nieuw("anna", GRIFFIE);

        assertThat(adressen.vind(eerste)).as("replaced").isEmpty();
        assertThat(adressen.vind(alles)).get().extracting(Agendaadres::orgaan).isNull();
        Agendaadres nu = adressen.vind(tweede).orElseThrow();
        assertThat(nu).isEqualTo(new Agendaadres(nu.id(), "anna", GRIFFIE, KLOK.instant()));
        assertThat(jdbc.sql("select geheim_sha256 from agenda_adres")
                        .query(String.class)
                        .list())
                .allMatch(geheim -> geheim.matches("[0-9a-f]{64}"))
                .hasSize(3);

        assertThat(adressen.trekIn("bert", nu.id())).as("of somebody else").isFalse();
        assertThat(adressen.trekIn("anna", nu.id())).isTrue();
        assertThat(adressen.vind(tweede)).isEmpty();
        assertThat(adressen.vind(ander)).isPresent();
        assertThat(adressen.van("anna")).extracting(Agendaadres::orgaan).containsExactly((OrgaanId) null);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void open_terms_are_found_by_who_must_act_and_closed_ones_only_in_the_year(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Termijnregister register = new Termijnregister(new Termijnen(jdbc), feit -> {}, KLOK);
        Termijnoverzicht overzicht = new Termijnoverzicht(jdbc);
        UUID dossier = UUID.randomUUID();
        open(register, dossier, "reactie", DB);
        open(register, dossier, "zienswijze", GRIFFIE);
        open(register, dossier, "vervallen", GRIFFIE);
        open(register, UUID.randomUUID(), "elders", ELDERS);
        register.vervallen(dossier, "vervallen");

        assertThat(overzicht.open(List.of(GRIFFIE)))
                .extracting(Termijnregel::soort)
                .containsExactly("zienswijze");
        register.gedaan(dossier, "zienswijze", LocalDate.of(2026, 5, 6));
        assertThat(overzicht.open(List.of(GRIFFIE))).isEmpty();
        assertThat(overzicht.vanDossiersMet(List.of(GRIFFIE)))
                .extracting(Termijnregel::soort)
                .containsExactly("reactie", "zienswijze");
        assertThat(overzicht.open(List.of())).isEmpty();
    }

    private static void open(Termijnregister register, UUID dossier, String soort, OrgaanId wie) {
        register.openen(Opgave.van(
                dossier,
                dossier,
                soort,
                "Iets",
                wie,
                LocalDate.of(2026, 6, 1),
                Grondslag.WERKAFSPRAAK,
                "Zo.",
                Map.of()));
    }
}
