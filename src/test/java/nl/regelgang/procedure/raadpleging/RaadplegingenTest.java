package nl.regelgang.procedure.raadpleging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.zienswijzeronde.Ronden;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.zienswijzen.Zaak;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class RaadplegingenTest {

    private static final LocalDate SLUIT = LocalDate.of(2027, 6, 1);
    private static final String MAP = "classpath:db/migration/raadpleging";

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_raadpleging_begint_met_haar_ronde_en_stopt_daarmee(JdbcClient jdbc) {
        Ronden ronden = mock(Ronden.class);
        Procesmotor motor = mock(Procesmotor.class);
        Raadplegingen raadplegingen = new Raadplegingen(jdbc, ronden, motor);
        Zaak zaak = zaak();
        assertThat(raadplegingen.vind(zaak.dossier())).isEmpty();

        raadplegingen.beginnen(zaak, SLUIT, List.of());
        Raadpleging begonnen = raadplegingen.vind(zaak.dossier()).orElseThrow();
        assertThat(raadplegingen.lees(begonnen.id())).isEqualTo(begonnen);
        verify(ronden).openen(zaak, SLUIT, List.of());
        verify(motor).start("raadpleging", begonnen.id().toString());

        raadplegingen.sluiten(zaak.dossier(), "Er is besloten.", Handelend.SYSTEEM);
        verify(ronden).sluiten(zaak.dossier(), "Er is besloten.", Handelend.SYSTEEM);
        verify(motor).meld("raadplegingGestopt", begonnen.id().toString());
        assertThatThrownBy(() -> raadplegingen.lees(zaak.dossier())).isInstanceOf(NietGevonden.class);
    }

    private static Zaak zaak() {
        Grondslag grondslag = Grondslag.van("Wgr art. 34b");
        return new Zaak(
                UUID.randomUUID(),
                new RegelingId("roo30405547"),
                "Regio Rivierenland",
                "Kaders 2028",
                OrgaanId.van("so0894/db"),
                UUID.randomUUID(),
                grondslag,
                null,
                grondslag,
                grondslag);
    }
}
