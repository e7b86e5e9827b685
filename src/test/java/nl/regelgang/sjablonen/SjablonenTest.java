package nl.regelgang.sjablonen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Templates of organisations, on both databases. */
class SjablonenTest {

    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");
    private static final Instant NU = Instant.parse("2026-05-06T12:02:11Z");
    private static final Gegevens GEGEVENS = new Gegevens(Map.of("regeling", "Regio Rivierenland"), Map.of());

    static Stream<Named<DataSource>> databases() {
        String script = "classpath:db/migration/sjablonen";
        return Stream.of(
                Named.of("H2", Testdatabases.h2(script)), Named.of("PostgreSQL", Testdatabases.postgres(script)));
    }

    static Stream<Named<Sjablonen>> beide() {
        return databases().map(een -> Named.of(een.getName(), sjablonen(een.getPayload())));
    }

    private static Sjablonen sjablonen(DataSource database) {
        return new Sjablonen(
                JdbcClient.create(database),
                new Sjabloonkeuring(Bestanden.wordkeuring()),
                Clock.fixed(NU, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_organisatie_gebruikt_haar_eigen_sjabloon_tot_zij_teruggaat_naar_het_standaardsjabloon(Sjablonen sjablonen)
            throws IOException {
        sjablonen.bewaar(TIEL, Stuksoort.RAADSVOORSTEL, "tiel.docx", eigen("Tiel over {regeling}"), "A. Jansen");
        sjablonen.bewaar(TIEL, Stuksoort.RAADSVOORSTEL, "nieuw.docx", eigen("Anders over {regeling}"), "B. Bakker");

        assertThat(Wordbestand.tekst(sjablonen.maak(TIEL, Stuksoort.RAADSVOORSTEL, GEGEVENS)))
                .startsWith("Anders over Regio Rivierenland\n");
        assertThat(sjablonen.eigen(TIEL, Stuksoort.RAADSVOORSTEL))
                .contains(new Eigensjabloon("nieuw.docx", NU, "B. Bakker"));
        assertThat(sjablonen.organisaties()).containsExactly(TIEL);
        assertThat(sjablonen.heeftEigen(TIEL, Stuksoort.REACTIENOTA)).isFalse();
        assertThat(Wordbestand.tekst(sjablonen.maak(BUREN, Stuksoort.RAADSVOORSTEL, GEGEVENS)))
                .startsWith("Raadsvoorstel: ");

        sjablonen.wis(TIEL, Stuksoort.RAADSVOORSTEL);
        assertThat(Wordbestand.tekst(sjablonen.maak(TIEL, Stuksoort.RAADSVOORSTEL, GEGEVENS)))
                .startsWith("Raadsvoorstel: ");
        assertThat(sjablonen.organisaties()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("beide")
    void a_template_with_a_picture_of_more_than_a_megabyte_comes_back_as_it_was(Sjablonen sjablonen)
            throws IOException {
        byte[] foto = new byte[1_300_000];
        new Random(7).nextBytes(foto);
        byte[] groot = Wordbestand.met(Wordbestand.alinea("{regeling}"))
                .deel("word/foto.xml", foto)
                .bytes();

        sjablonen.bewaar(BUREN, Stuksoort.RAADSVOORSTEL, "groot.docx", groot, "A. Jansen");

        assertThat(sjablonen.bestand(BUREN, Stuksoort.RAADSVOORSTEL)).isEqualTo(groot);
        sjablonen.wis(BUREN, Stuksoort.RAADSVOORSTEL);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wie_op_hetzelfde_moment_een_ander_sjabloon_bewaart_leest_dat_iemand_hem_voor_was(DataSource database)
            throws Exception {
        Sjablonen sjablonen = sjablonen(database);
        ExecutorService ander = Executors.newSingleThreadExecutor();
        try (Connection verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            Sjablonen eerst = sjablonen(new SingleConnectionDataSource(verbinding, true));
            eerst.bewaar(TIEL, Stuksoort.REACTIENOTA, "eerst.docx", eigen("{regeling}"), "A. Jansen");
            Future<?> tweede = ander.submit(() -> {
                sjablonen.bewaar(TIEL, Stuksoort.REACTIENOTA, "tweede.docx", eigen("{regeling}"), "B. Bakker");
                return null;
            });
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> tweede.get(300, TimeUnit.MILLISECONDS));
            verbinding.commit();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> tweede.get(10, TimeUnit.SECONDS))
                    .withCauseInstanceOf(Achterhaald.class);
        } finally {
            ander.shutdownNow();
        }
        assertThat(sjablonen.eigen(TIEL, Stuksoort.REACTIENOTA))
                .contains(new Eigensjabloon("eerst.docx", NU, "A. Jansen"));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void wat_is_geweigerd_wordt_niet_bewaard(Sjablonen sjablonen) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() ->
                        sjablonen.bewaar(TIEL, Stuksoort.RAADSVOORSTEL, "fout.docx", eigen("{fout}"), "A. Jansen"));

        assertThat(sjablonen.heeftEigen(TIEL, Stuksoort.RAADSVOORSTEL)).isFalse();
    }

    private static byte[] eigen(String tekst) {
        return Wordbestand.met(Wordbestand.alinea(tekst)).bytes();
    }
}
