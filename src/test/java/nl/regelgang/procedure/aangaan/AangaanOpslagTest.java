package nl.regelgang.procedure.aangaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class AangaanOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");
    private static final String MAP = "classpath:db/migration/aangaan";

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void wat_is_gekozen_komt_terug_en_elke_regeling_heeft_een_eigen_nummer(JdbcClient jdbc) {
        Aangaanopslag opslag = new Aangaanopslag(jdbc);
        UUID id = UUID.randomUUID();
        Aangaan eerste = opslag.voegToe(id, gelezen("", TIEL));
        Aangaan tweede = opslag.voegToe(UUID.randomUUID(), gelezen("Bijzonder.", TIEL));

        assertThat(eerste)
                .isEqualTo(new Aangaan(
                        id,
                        eerste.nummer(),
                        TIEL,
                        "Nieuwland",
                        Vormkeuze.CENTRUMREGELING,
                        Set.of(Partij.RAAD, Partij.COLLEGE),
                        null,
                        TIEL,
                        List.of(BUREN, TIEL),
                        null,
                        null,
                        null));
        assertThat(tweede.waarom()).isEqualTo("Bijzonder.");
        assertThat(tweede.nummer()).isNotEqualTo(eerste.nummer());
        assertThatThrownBy(() -> opslag.voegToe(id, gelezen("", TIEL)))
                .as("the same form twice at once")
                .isInstanceOf(Achterhaald.class);

        opslag.tekst(id, BUREN, 2);
        opslag.ingetrokken(id, "Van de baan.");
        assertThat(opslag.lees(id).bekendmaker()).isEqualTo(BUREN);
        assertThat(opslag.lees(id).minstens()).isEqualTo(2);
        assertThat(opslag.lees(id).ingetrokkenReden()).isEqualTo("Van de baan.");
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_centrumregeling_zonder_centrum_bestaat_niet(JdbcClient jdbc) {
        Aangaanopslag opslag = new Aangaanopslag(jdbc);

        assertThatThrownBy(() -> opslag.voegToe(UUID.randomUUID(), gelezen("", null)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @MethodSource("beide")
    void wie_is_aangewezen_komt_terug_ook_als_dat_niemand_is(JdbcClient jdbc) {
        UUID dossier = UUID.randomUUID();
        new Aangaanopslag(jdbc).voegToe(dossier, gelezen("", TIEL));
        Aanwijzingen aanwijzingen = new Aanwijzingen(jdbc, mock(Procesmotor.class));
        aanwijzingen.vragen(dossier, TIEL, "Gemeente Tiel", OrgaanId.van("gm0281/college"));
        aanwijzingen.vragen(dossier, BUREN, "Gemeente Buren", OrgaanId.van("gm0214/college"));
        assertThat(aanwijzingen.van(dossier)).extracting(Aanwijzing::leden).containsOnlyNulls();

        aanwijzingen.aangewezen(aanwijzingen.van(dossier).get(0).id(), List.of(), DAG);
        aanwijzingen.aangewezen(aanwijzingen.van(dossier).get(1).id(), List.of("A. Bos", "B. Dam"), DAG);

        assertThat(aanwijzingen.van(dossier))
                .extracting(Aanwijzing::leden)
                .containsExactly(List.of(), List.of("A. Bos", "B. Dam"));
    }

    private static Aangaanformulier.Gelezen gelezen(String waarom, @Nullable OrganisatieId centrum) {
        return new Aangaanformulier.Gelezen(
                OrgaanId.van("gm0281/college"),
                "Nieuwland",
                Vormkeuze.CENTRUMREGELING,
                Set.of(Partij.RAAD, Partij.COLLEGE),
                waarom,
                centrum,
                List.of(organisatie(TIEL), organisatie(BUREN)));
    }

    private static Organisatie organisatie(OrganisatieId id) {
        return new Organisatie(id, "Gemeente " + id, OrganisatieSoort.GEMEENTE, 40_000, new OrganisatieId("pv25"));
    }
}
