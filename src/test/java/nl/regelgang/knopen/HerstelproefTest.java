package nl.regelgang.knopen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Poststand;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.opslag.Postgresserver;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The restore of docs/beheer.md, with the scripts, roles and settings of deploy/: to a moment in time, and with all that
 * was confirmed. It needs the programs of Debian's postgresql, because those of the tests have no pg_basebackup.
 */
@EnabledIf("isErPostgres")
class HerstelproefTest {

    private static final Path DEBIAN =
            Path.of(System.getProperty("regelgang.postgresql", "/usr/lib/postgresql/15/bin"));
    private static final UUID DOSSIER = UUID.randomUUID();

    @TempDir
    Path map;

    static boolean isErPostgres() {
        return Files.isExecutable(DEBIAN.resolve("pg_basebackup"));
    }

    @Test
    void a_restore_to_a_moment_has_all_of_before_it_and_nothing_of_after_it_and_sends_nothing() throws Exception {
        Files.createDirectories(map.resolve("wal"));
        Files.createDirectories(map.resolve("basis"));
        try (Postgresserver server = Postgresserver.nieuw(DEBIAN);
                Postgresserver hersteld = server.ernaast()) {
            Files.writeString(
                    server.data().resolve("postgresql.auto.conf"),
                    Files.readString(Path.of("deploy/postgresql.conf"))
                            .replace(
                                    "/usr/local/lib/regelgang",
                                    Path.of("deploy").toAbsolutePath().toString())
                            .replace("shared_buffers = 1GB", "shared_buffers = 64MB"));
            Map<String, String> omgeving = Map.of(
                    "REGELGANG_WAL_ARCHIEF", map.resolve("wal").toString(),
                    "REGELGANG_BACKUPS", map.resolve("basis").toString());
            server.start(omgeving);
            List<String> psql = List.of(DEBIAN.resolve("psql").toString(), "-h127.0.0.1", "-p" + server.poort());
            voerUit(omgeving, psql, "-Upostgres", "-vwachtwoord=geheim", "-fdeploy/postgresql-rollen.sql");
            String basis;
            String moment;
            try (Knoop knoop = Knoop.startAls("regelgang", server.url("regelgang"), "--regelgang.achtergrond=true")) {
                gebeurt(knoop, "voor de basisbackup");
                basis = laatsteRegel(voerUit(
                        omgeving,
                        List.of("deploy/basisbackup"),
                        "--host=127.0.0.1",
                        "--port=" + server.poort(),
                        "--username=regelgang_backup"));
                gebeurt(knoop, "na de basisbackup");
                moment = nu(knoop);
                gebeurt(knoop, "na het ongeluk");
                assertThat(knoop.van(Poststand.class).pauze()).isEmpty();
            }
            server.stop("fast");

            Instant begin = Instant.now();
            voerUit(
                    omgeving,
                    List.of("deploy/terugzetten"),
                    basis,
                    hersteld.data().toString(),
                    moment);
            hersteld.start(omgeving);
            try (Knoop knoop = Knoop.startAls("regelgang", hersteld.url("regelgang"), "--regelgang.achtergrond=true")) {
                System.out.printf("restore and start: %s%n", Duration.between(begin, Instant.now()));
                assertThat(knoop.van(Journaal.class).van(DOSSIER))
                        .extracting(Journaal.Regel::omschrijving)
                        .containsExactly("voor de basisbackup", "na de basisbackup");
                assertThat(knoop.van(Journaal.class).klopt(DOSSIER)).isTrue();
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> knoop.van(Poststand.class).pauze().isPresent());
                assertThat(knoop.van(JdbcClient.class)
                                .sql("select count(*) from zending where staat = 'SENT'")
                                .query(Long.class)
                                .single())
                        .as("nothing goes until a person looked")
                        .isZero();
                gebeurt(knoop, "na het herstel");
                assertThat(knoop.van(Journaal.class).klopt(DOSSIER)).isTrue();
            }
        }
    }

    /** A fact in the journaal and a message in the outbox, in one transaction. */
    private static void gebeurt(Knoop knoop, String wat) {
        knoop.van(TransactionTemplate.class).executeWithoutResult(stand -> {
            knoop.meld(new Feit(DOSSIER, wat));
            knoop.van(Postuit.class)
                    .klaarzetten(new Bericht(
                            DOSSIER, "proef", "Anna", "anna@example.nl", "Proef: " + wat, List.of("Een proef."), null));
        });
    }

    private static String nu(Knoop knoop) throws InterruptedException {
        Thread.sleep(50);
        String nu = knoop.van(JdbcClient.class)
                .sql("select cast(clock_timestamp() as varchar)")
                .query(String.class)
                .single();
        Thread.sleep(50);
        return nu;
    }

    private static String laatsteRegel(String uitvoer) {
        List<String> regels = uitvoer.strip().lines().toList();
        return regels.get(regels.size() - 1);
    }

    private String voerUit(Map<String, String> omgeving, List<String> programma, String... argumenten)
            throws Exception {
        List<String> regel = new ArrayList<>(programma);
        regel.addAll(List.of(argumenten));
        Path uitvoer = Files.createTempFile(map, "uitvoer", ".txt");
        ProcessBuilder bouwer =
                new ProcessBuilder(regel).redirectErrorStream(true).redirectOutput(uitvoer.toFile());
        bouwer.environment().putAll(omgeving);
        bouwer.environment().merge("PATH", DEBIAN.toString(), (pad, debian) -> debian + ":" + pad);
        Process proces = bouwer.start();
        assertThat(proces.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(proces.exitValue())
                .as(regel + ": " + Files.readString(uitvoer))
                .isZero();
        return Files.readString(uitvoer);
    }

    private record Feit(UUID dossier, String omschrijving) implements DossierFeit {

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("werkafspraak");
        }

        @Override
        public Handelend door() {
            return new Handelend("proef", "Petra Proef", "beheerder", null);
        }
    }
}
