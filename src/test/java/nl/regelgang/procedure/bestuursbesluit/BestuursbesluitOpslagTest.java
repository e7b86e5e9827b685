package nl.regelgang.procedure.bestuursbesluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.cyclus.Cyclusopslag;
import nl.regelgang.regeling.RegelsGewijzigd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class BestuursbesluitOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final RegelingId REGELING = new RegelingId("roo30405547");

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {
            "classpath:db/migration/procedure",
            "classpath:db/migration/cyclus",
            "classpath:db/migration/bestuursbesluit"
        };
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_besluit_comes_back_as_it_was_in_every_step(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Bestuursbesluiten besluiten = new Bestuursbesluiten(jdbc);
        UUID id = Cyclusopslag.bewaar(jdbc, 2026);
        Bestuursbesluit nieuw = besluit(id, null, null, null, List.of());
        besluiten.voegToe(nieuw);
        assertThat(besluiten.lees(id)).isEqualTo(nieuw);

        Bestuursbesluit.Verzoek verzoek = new Bestuursbesluit.Verzoek(new OrganisatieId("gm0281"), "Tiel", DAG);
        besluiten.voegToe(id, verzoek);
        assertThatThrownBy(() -> besluiten.voegToe(id, verzoek)).isInstanceOf(DuplicateKeyException.class);
        besluiten.klasse(id, Klasse.VERZOEK);
        besluiten.toegezonden(id, DAG);
        besluiten.besloten(id, true);
        assertThat(besluiten.lees(id)).isEqualTo(besluit(id, Klasse.VERZOEK, DAG, true, List.of(verzoek)));
        assertThatThrownBy(() -> besluiten.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_rules_of_a_regeling_hold_from_a_day_and_two_people_do_not_overwrite_each_other(DataSource database) {
        List<Object> verteld = new ArrayList<>();
        Regelopslag regels = new Regelopslag(JdbcClient.create(database), verteld::add);
        regels.bewaar(REGELING, regels(DAG, "1/5", 0), Handelend.SYSTEEM);
        regels.bewaar(REGELING, regels(DAG.plusYears(1), "2", 0), Handelend.SYSTEEM);
        assertThat(regels.op(REGELING, DAG.minusDays(1))).isEmpty();
        assertThat(regels.op(REGELING, DAG.plusYears(1).minusDays(1))).contains(regels(DAG, "1/5", 1));
        assertThat(regels.op(REGELING, DAG.plusYears(1))).contains(regels(DAG.plusYears(1), "2", 1));

        regels.bewaar(REGELING, regels(DAG, "1/4", 1), Handelend.SYSTEEM);
        assertThat(regels.op(REGELING, DAG)).contains(regels(DAG, "1/4", 2));
        assertThatThrownBy(() -> regels.bewaar(REGELING, regels(DAG, "1/3", 1), Handelend.SYSTEEM))
                .isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> regels.bewaar(REGELING, regels(DAG, "1/3", 0), Handelend.SYSTEEM))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(verteld).hasSize(3);
        assertThat(((RegelsGewijzigd) verteld.get(0)).omschrijving())
                .contains("De regeling noemt (artikel 7): Plannen; Beleid.")
                .contains("als ten minste 1/5 van de raden erom vragen")
                .contains("Bij spoed kan het bestuur de raden overslaan, met redenen.");
    }

    private static Zienswijzeregels regels(LocalDate vanaf, String drempel, int versie) {
        return new Zienswijzeregels(
                vanaf,
                "artikel 7",
                List.of("Plannen", "Beleid"),
                Verzoekdrempel.van(drempel).orElseThrow(),
                true,
                true,
                versie);
    }

    private static Bestuursbesluit besluit(
            UUID id,
            @Nullable Klasse klasse,
            @Nullable LocalDate toegezonden,
            @Nullable Boolean genomen,
            List<Bestuursbesluit.Verzoek> verzoeken) {
        return new Bestuursbesluit(
                id,
                Aard.GEWOON,
                "artikel 7",
                new Verzoekdrempel(true, 5),
                "Plannen",
                true,
                DAG.plusWeeks(12),
                DAG.plusWeeks(4),
                "De dijk breekt.",
                klasse,
                toegezonden,
                genomen,
                verzoeken);
    }
}
