package nl.regelgang.opslag;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** As {@link PostgresBron}, on a PostgreSQL that is set up as for real use. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProductieBron implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + Server.EEN.nieuweUrl(), "spring.datasource.username=postgres")
                .applyTo(context);
    }

    /** One for all tests of this JVM; it ends with it. */
    private static final class Server {

        private static final Postgresserver EEN = start();

        private static Postgresserver start() {
            Postgresserver server = Postgresserver.zoalsInProductie();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
