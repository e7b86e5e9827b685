package nl.regelgang.procesmotor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;
import nl.regelgang.opslag.Testdatabases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The module on its own, on a real PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Proefmotor.class)
@ContextConfiguration(initializers = OpPostgres.Bron.class)
@TestPropertySource("classpath:proefmodellen/proef.properties")
@interface OpPostgres {

    class Bron implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + nieuw(), "spring.datasource.username=postgres")
                    .applyTo(context);
        }

        static String nieuw() {
            try (Connection verbinding = Testdatabases.postgres().getConnection()) {
                return verbinding.getMetaData().getURL();
            } catch (SQLException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }
}
