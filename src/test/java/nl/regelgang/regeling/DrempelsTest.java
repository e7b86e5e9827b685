package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Stemgewichten.Klasse;
import nl.regelgang.regeling.Stemgewichten.Wijze;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Storage, on H2 and on PostgreSQL. */
class DrempelsTest {

    private static final RegelingId ID = new RegelingId("proef-drempel");
    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final LocalDate EERST = LocalDate.of(2024, 7, 1);
    private static final LocalDate DAARNA = LocalDate.of(2026, 1, 1);

    private final List<Object> feiten = new ArrayList<>();

    private Drempels drempels(Opstelling opstelling) {
        opstelling.regelingen.bewaar(new Regeling(
                ID,
                new OrganisatieId("so9990"),
                "Drempelregeling",
                "Drempelregeling",
                Vorm.OPENBAAR_LICHAAM,
                List.of(new Deelnemer(
                        new Organisatie(TIEL, "Gemeente Tiel", OrganisatieSoort.GEMEENTE, 42_000, null),
                        Set.of(),
                        1,
                        null,
                        null)),
                null,
                null,
                null,
                Regels.STANDAARD));
        return new Drempels(opstelling.jdbc, opstelling.regelingen, feiten::add);
    }

    private static Besluitregels regels(LocalDate vanaf, Drempel wijziging, int versie) {
        return new Besluitregels(
                vanaf,
                Map.of(Regelingbesluit.WIJZIGING, wijziging),
                new Stemgewichten(
                        Wijze.INWONERSKLASSE,
                        List.of(new Klasse(0, 1), new Klasse(30_000, 2)),
                        LocalDate.of(2025, 1, 1),
                        Map.of(),
                        Map.of(TIEL, 42_000)),
                versie);
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void wat_is_bewaard_komt_terug(Opstelling opstelling) {
        Drempels drempels = drempels(opstelling);
        Drempel drempel = new Drempel(Meerderheid.TWEE_DERDE, 3, Meerderheid.VOLSTREKT, null, Set.of(TIEL));

        drempels.bewaar(ID, regels(EERST, drempel, 0), Handelend.SYSTEEM);

        assertThat(drempels.vanaf(ID, EERST)).contains(regels(EERST, drempel, 1));
        assertThat(feiten).singleElement().isInstanceOfSatisfying(RegelsGewijzigd.class, feit -> assertThat(
                        feit.omschrijving())
                .contains(
                        "vanaf maandag 1 juli 2024",
                        "ten minste twee derde van de deelnemers en ten minste 3 deelnemers en meer dan de helft"
                                + " van de stemmen en instemming van Gemeente Tiel",
                        "Toetreding: niet ingevuld",
                        "vanaf 0 inwoners 1 stem, vanaf 30.000 inwoners 2 stemmen"));
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void op_een_dag_gelden_de_regels_die_toen_golden(Opstelling opstelling) {
        Drempels drempels = drempels(opstelling);
        drempels.bewaar(ID, regels(DAARNA, Drempel.UNANIEM, 0), Handelend.SYSTEEM);
        Drempel helft = new Drempel(Meerderheid.VOLSTREKT, null, null, null, Set.of());
        drempels.bewaar(ID, regels(EERST, helft, 0), Handelend.SYSTEEM);

        assertThat(drempels.op(ID, EERST.minusDays(1))).isEmpty();
        assertThat(drempels.op(ID, EERST).orElseThrow().drempel(Regelingbesluit.WIJZIGING))
                .isEqualTo(helft);
        assertThat(drempels.op(ID, DAARNA.minusDays(1)).orElseThrow().drempel(Regelingbesluit.WIJZIGING))
                .isEqualTo(helft);
        assertThat(drempels.op(ID, DAARNA).orElseThrow().drempel(Regelingbesluit.WIJZIGING))
                .isEqualTo(Drempel.UNANIEM);
        assertThat(drempels.alle(ID)).extracting(Besluitregels::vanaf).containsExactly(DAARNA, EERST);
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void wie_een_oude_versie_bewaart_overschrijft_een_ander_niet(Opstelling opstelling) {
        Drempels drempels = drempels(opstelling);
        drempels.bewaar(ID, regels(EERST, Drempel.UNANIEM, 0), Handelend.SYSTEEM);

        assertThatThrownBy(() -> drempels.bewaar(ID, regels(EERST, Drempel.UNANIEM, 0), Handelend.SYSTEEM))
                .isInstanceOf(Achterhaald.class);
        drempels.bewaar(ID, regels(EERST, Drempel.UNANIEM, 1), Handelend.SYSTEEM);
        assertThatThrownBy(() -> drempels.bewaar(ID, regels(EERST, Drempel.UNANIEM, 1), Handelend.SYSTEEM))
                .isInstanceOf(Achterhaald.class);
        assertThat(feiten).as("saving the same says nothing").hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void een_nieuwe_versie_van_de_regeling_houdt_de_regels(Opstelling opstelling) {
        Drempels drempels = drempels(opstelling);
        drempels.bewaar(ID, regels(EERST, Drempel.UNANIEM, 0), Handelend.SYSTEEM);
        RegelingId nieuw = new RegelingId("proef-drempel-2");
        opstelling
                .jdbc
                .sql("insert into regeling (id, lichaam, naam, korte_naam, vorm)"
                        + " values ('proef-drempel-2', 'so9990', 'x', 'x', 'OPENBAAR_LICHAAM')")
                .update();

        new Eigenregels(opstelling.jdbc).neemOver(ID, nieuw);

        assertThat(drempels.op(nieuw, DAARNA)).contains(regels(EERST, Drempel.UNANIEM, 1));
    }
}
