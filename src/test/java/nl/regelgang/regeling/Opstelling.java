package nl.regelgang.regeling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Named;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register on a fresh database, without Spring, on the day of the real export. */
final class Opstelling {

    static final LocalDate PEILDATUM = LocalDate.of(2026, 5, 16);

    final JdbcClient jdbc;
    final Regelingen regelingen;
    final Registerbesluiten registerbesluiten;
    final RegisterImport register;
    final TransactionTemplate transactie;

    Opstelling(DataSource database) {
        Clock klok = Clock.fixed(Instant.parse("2026-05-16T10:00:00Z"), ZoneOffset.UTC);
        jdbc = JdbcClient.create(database);
        regelingen = new Regelingen(jdbc, klok);
        registerbesluiten = new Registerbesluiten(jdbc, regelingen);
        DataSourceTransactionManager transacties = new DataSourceTransactionManager(database);
        register = new RegisterImport(jdbc, transacties, klok);
        transactie = new TransactionTemplate(transacties);
    }

    /** On H2 and on PostgreSQL, because both run the same scripts. */
    static Stream<Named<Opstelling>> beide() {
        return Stream.of(
                Named.of("H2", new Opstelling(Testdatabases.h2("classpath:db/migration/regeling"))),
                Named.of("PostgreSQL", new Opstelling(Testdatabases.postgres("classpath:db/migration/regeling"))));
    }

    static Opstelling h2() {
        return new Opstelling(Testdatabases.h2("classpath:db/migration/regeling"));
    }

    Importverslag importeer(String... klassepadnamen) {
        return register.importeer(Stream.of(klassepadnamen)
                .map(naam -> new RegisterImport.Bestand(naam, new ClassPathResource("register/" + naam)))
                .toList());
    }

    Importverslag importeerTekst(byte[] xml) {
        return register.importeer(List.of(new RegisterImport.Bestand("test.xml", new ByteArrayResource(xml))));
    }

    long aantal(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
    }
}
