package nl.regelgang.proef;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The PostgreSQL server of the proef: one that runs already, or one that is started with the durability of real use. */
final class Databank implements AutoCloseable {

    private static final String GEBRUIKER = "postgres";

    private final @Nullable EmbeddedPostgres eigen;
    private final String server;

    private Databank(@Nullable EmbeddedPostgres eigen, String server) {
        this.eigen = eigen;
        this.server = server;
    }

    /** @param adres as {@code jdbc:postgresql://localhost:5432/}, for user postgres; null to start one */
    static Databank open(@Nullable String adres) {
        if (adres != null) {
            return new Databank(null, adres);
        }
        try {
            EmbeddedPostgres eigen = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .start();
            return new Databank(eigen, "jdbc:postgresql://localhost:" + eigen.getPort() + "/");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** A new database; one of this name that was there is thrown away. */
    String nieuw(String naam) {
        doe("drop database if exists " + naam + " with (force)");
        doe("create database " + naam);
        return adres(naam);
    }

    /**
     * A copy of a database to which nobody is connected. Its mail goes out: a node would take the copy for a backup that was
     * put back, and pause.
     */
    String kopie(String van, String naam) {
        doe("drop database if exists " + naam + " with (force)");
        doe("create database " + naam + " template " + van);
        vragen(adres(naam)).sql("update poststand set kenmerk = null").update();
        return adres(naam);
    }

    private String adres(String naam) {
        return server + naam + "?user=" + GEBRUIKER;
    }

    static JdbcClient vragen(String adres) {
        return JdbcClient.create(new DriverManagerDataSource(adres));
    }

    /** The version and what makes a commit durable, for the head of the report. */
    String omschrijving() {
        JdbcClient vragen = vragen(adres("postgres"));
        StringBuilder tekst = new StringBuilder(
                vragen.sql("show server_version").query(String.class).single());
        for (String instelling : new String[] {
            "fsync", "synchronous_commit", "full_page_writes", "data_checksums", "shared_buffers", "max_wal_size"
        }) {
            tekst.append(", ")
                    .append(instelling)
                    .append('=')
                    .append(vragen.sql("show " + instelling).query(String.class).single());
        }
        return tekst.toString();
    }

    private void doe(String opdracht) {
        try (Connection verbinding = DriverManager.getConnection(adres("postgres"));
                Statement vraag = verbinding.createStatement()) {
            vraag.execute(opdracht);
        } catch (SQLException fout) {
            throw new IllegalStateException(opdracht, fout);
        }
    }

    @Override
    public void close() throws IOException {
        if (eigen != null) {
            eigen.close();
        }
    }
}
