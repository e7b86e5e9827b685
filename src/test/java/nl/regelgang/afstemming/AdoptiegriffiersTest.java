package nl.regelgang.afstemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Opslagproef;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who prepares for all griffies of a regeling, on both databases. */
class AdoptiegriffiersTest {

    private static final OrganisatieId REGIO = new OrganisatieId("so0894");
    private static final OrgaanId TIEL = OrgaanId.van("gm0281/griffie");
    private static final LocalDate DAG = LocalDate.of(2026, 5, 6);

    private final Griffies griffies = mock(Griffies.class);

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("zienswijzen", "afstemming");
    }

    private Adoptiegriffiers op(DataSource database, LocalDate vandaag) {
        return new Adoptiegriffiers(
                JdbcClient.create(database),
                griffies,
                Clock.fixed(vandaag.atStartOfDay(Dagen.NEDERLAND).toInstant(), Dagen.NEDERLAND));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void he_is_it_for_his_days_as_long_as_he_is_griffier(DataSource database) {
        Adoptiegriffier gerda = new Adoptiegriffier(UUID.randomUUID(), REGIO, TIEL, "gerda", DAG, DAG.plusYears(1));
        op(database, DAG).voegToe(gerda);
        assertThat(op(database, DAG).van(REGIO)).as("no griffier").isEmpty();

        when(griffies.isGriffier(TIEL, "gerda")).thenReturn(true);
        assertThat(op(database, DAG).van(REGIO)).contains(gerda);
        assertThat(op(database, DAG.minusDays(1)).van(REGIO)).isEmpty();
        assertThat(op(database, gerda.totEnMet()).van(REGIO)).contains(gerda);
        assertThat(op(database, gerda.tot()).van(REGIO)).isEmpty();
        assertThat(op(database, DAG).van(new OrganisatieId("so0001"))).isEmpty();

        op(database, DAG).beeindig(REGIO, DAG.plusDays(3));
        assertThat(op(database, DAG.plusDays(2)).van(REGIO)).isPresent();
        assertThat(op(database, DAG.plusDays(3)).van(REGIO)).isEmpty();
    }
}
