package nl.regelgang.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Testdatabases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** This module alone, on a fresh database. */
record Proefopstelling(AnnotationConfigApplicationContext context) implements AutoCloseable {

    static final Instant NU = Instant.parse("2026-05-06T12:02:11.123456789Z");
    static final Handelend GRIFFIER =
            new Handelend("a.jansen", "A. Jansen", "griffier", OrgaanId.van("gm0281/griffie"));

    static Proefopstelling h2() {
        return op(Testdatabases.h2("classpath:db/migration/dossier"));
    }

    static Proefopstelling postgres() {
        return op(Testdatabases.postgres("classpath:db/migration/dossier", "classpath:db/vendor/postgresql/dossier"));
    }

    private static Proefopstelling op(DataSource database) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.register(
                Infrastructuur.class,
                Journaalregels.class,
                Journaalschrijver.class,
                Journaal.class,
                Documentopslag.class,
                Bestandskeuring.class,
                Documenten.class);
        context.refresh();
        return new Proefopstelling(context);
    }

    Journaal journaal() {
        return context.getBean(Journaal.class);
    }

    Documenten documenten() {
        return context.getBean(Documenten.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    void inTransactie(Consumer<ApplicationEventPublisher> handeling) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(stand -> handeling.accept(context));
    }

    void meld(DossierFeit feit) {
        inTransactie(feiten -> feiten.publishEvent(feit));
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Infrastructuur {

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transacties(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        TransactionTemplate transactie(PlatformTransactionManager transacties) {
            return new TransactionTemplate(transacties);
        }

        @Bean
        Clock klok() {
            return Clock.fixed(NU, ZoneOffset.UTC);
        }
    }
}
