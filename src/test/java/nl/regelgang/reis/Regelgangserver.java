package nl.regelgang.reis;

import java.util.UUID;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * The application as {@code mvn spring-boot:run} starts it, on free ports and with an empty database in memory; or, with
 * {@code -Dregelgang.reis.adres=http://localhost:8080}, one that runs already.
 */
final class Regelgangserver implements AutoCloseable {

    private final String adres;
    private final @Nullable ServletWebServerApplicationContext toepassing;

    private Regelgangserver(String adres, @Nullable ServletWebServerApplicationContext toepassing) {
        this.adres = adres;
        this.toepassing = toepassing;
    }

    static Regelgangserver start() {
        String bestaand = System.getProperty("regelgang.reis.adres");
        if (bestaand != null) {
            return new Regelgangserver(bestaand, null);
        }
        var toepassing = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Regelgang.class)
                .profiles("demo")
                .initializers(leeg -> leeg.getBeanFactory().registerSingleton("onlyShipped", new OnlyShipped()))
                .run(
                        "--server.port=0",
                        "--spring.mail.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        // Tests have it off, see src/test/resources/config.
                        "--regelgang.achtergrond=true",
                        "--regelgang.post.interval=200ms");
        return new Regelgangserver(
                "http://localhost:" + toepassing.getWebServer().getPort(), toepassing);
    }

    String adres() {
        return adres;
    }

    @Override
    public void close() {
        if (toepassing != null) {
            toepassing.close();
        }
    }
}
