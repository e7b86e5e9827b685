package nl.regelgang.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a Spring context an empty PostgreSQL of its own; the application migrates it. */
public final class PostgresBron implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + nieuweUrl(), "spring.datasource.username=postgres")
                .applyTo(context);
    }

    /** The address of a new and empty database, for user {@code postgres}. */
    public static String nieuweUrl() {
        try (Connection verbinding = Testdatabases.postgres("classpath:db/geen").getConnection()) {
            return verbinding.getMetaData().getURL();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
