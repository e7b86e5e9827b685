package nl.regelgang.knopen;

import java.util.ArrayList;
import java.util.List;
import nl.regelgang.Regelgang;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** One node of an installation for real use. Several in this JVM share nothing but their database. */
final class Knoop implements AutoCloseable {

    private final ServletWebServerApplicationContext toepassing;

    private Knoop(ServletWebServerApplicationContext toepassing) {
        this.toepassing = toepassing;
    }

    static Knoop start(String database, String... instellingen) {
        return startAls("postgres", database, instellingen);
    }

    /** @param rol with which it logs in to the database */
    static Knoop startAls(String rol, String database, String... instellingen) {
        List<String> alles = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + rol,
                "--spring.jmx.enabled=false",
                "--regelgang.adres=https://regelgang.example.nl",
                "--regelgang.beveiligingscontact=https://regelgang.example.nl/melden"));
        alles.addAll(List.of(instellingen));
        return new Knoop((ServletWebServerApplicationContext) new SpringApplicationBuilder(Regelgang.class)
                .profiles("productie")
                .run(alles.toArray(String[]::new)));
    }

    int poort() {
        return toepassing.getWebServer().getPort();
    }

    <T> T van(Class<T> soort) {
        return toepassing.getBean(soort);
    }

    void meld(Object gebeurtenis) {
        toepassing.publishEvent(gebeurtenis);
    }

    @Override
    public void close() {
        toepassing.close();
    }
}
