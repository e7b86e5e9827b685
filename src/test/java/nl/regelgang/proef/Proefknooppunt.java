package nl.regelgang.proef;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * One node in a JVM of its own: the application as it is shipped, with a clock that can be moved and a stopwatch around
 * its requests. It takes orders on its standard input and ends with it, so no node outlives the proef.
 */
final class Proefknooppunt {

    /** How a line begins that answers the proef; other lines are the log. */
    static final String ANTWOORD = "PROEF ";

    /** The setting that says how far the clock runs ahead, in seconds. */
    static final String KLOK = "regelgang.proef.klok";

    /** The option with which the application ends by itself; its memory is told at the end. */
    static final String IMPORT = "--regelgang.import=";

    private static final int MOTORLIJSTEN = 50;

    private final ConfigurableApplicationContext toepassing;
    private final Geheugen geheugen;

    private Proefknooppunt(ConfigurableApplicationContext toepassing, Geheugen geheugen) {
        this.toepassing = toepassing;
        this.geheugen = geheugen;
    }

    public static void main(String[] argumenten) throws IOException {
        Geheugen geheugen = new Geheugen();
        SpringApplication applicatie = new SpringApplication(Regelgang.class, Opstelling.class);
        applicatie.addInitializers(leeg -> leeg.getBeanFactory().registerSingleton("onlyShipped", new OnlyShipped()));
        if (Arrays.stream(argumenten).anyMatch(optie -> optie.startsWith(IMPORT))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> zeg(geheugen.stand())));
        }
        ConfigurableApplicationContext toepassing = applicatie.run(argumenten);
        zeg(Map.of("poort", poort(toepassing)));
        new Proefknooppunt(toepassing, geheugen).luister();
        System.exit(0);
    }

    private static int poort(ConfigurableApplicationContext toepassing) {
        return toepassing instanceof ServletWebServerApplicationContext web
                ? web.getWebServer().getPort()
                : -1;
    }

    private void luister() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String regel;
        while ((regel = in.readLine()) != null) {
            zeg(antwoord(regel.split(" ", 2)));
        }
    }

    private Object antwoord(String[] opdracht) {
        return switch (opdracht[0]) {
            case "klok" -> zetKlok(Duration.ofSeconds(Long.parseLong(opdracht[1])));
            case "tijden" -> toepassing.getBean(Tijdmeter.class).geefEnWis();
            case "geheugen" -> geheugen.stand();
            case "bevolk" -> new Bevolking(toepassing).maak();
            case "post" -> zetPostKlaar(opdracht[1].split(" ", 2));
            case "waaieruit" -> new Motorwerk(toepassing).waaierUit();
            case "motorlijst" -> new Motorwerk(toepassing).lijst(opdracht[1], MOTORLIJSTEN);
            case "voltooi" -> new Motorwerk(toepassing).voltooi(Integer.parseInt(opdracht[1]));
            case "journaal" -> new Journaalproef(toepassing).gebroken();
            default -> throw new IllegalArgumentException(opdracht[0]);
        };
    }

    private Map<String, Object> zetKlok(Duration voorsprong) {
        toepassing.getBean(Proefklok.class).zet(voorsprong);
        return Map.of();
    }

    private Map<String, Object> zetPostKlaar(String[] aantallen) {
        Postproef.zetKlaar(toepassing, Integer.parseInt(aantallen[0]), Integer.parseInt(aantallen[1]));
        return Map.of();
    }

    private static void zeg(Object antwoord) {
        try {
            System.out.println(ANTWOORD + Metingen.JSON.writeValueAsString(antwoord));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** What stands around the application; no {@code @Configuration}, or other tests would find its clock. */
    static class Opstelling {

        @Bean
        @Primary
        Proefklok proefklok(Environment instellingen) {
            return new Proefklok(Duration.ofSeconds(instellingen.getProperty(KLOK, Long.class, 0L)));
        }

        /** The check at the start refuses a clock that runs ahead; the settings of PostgreSQL stand in the report. */
        @Bean
        @Primary
        FlywayMigrationStrategy zonderKlokcontrole() {
            return Flyway::migrate;
        }

        @Bean
        Tijdmeter tijdmeter() {
            return new Tijdmeter();
        }

        @Bean
        FilterRegistrationBean<Tijdmeter> eerste(Tijdmeter tijdmeter) {
            FilterRegistrationBean<Tijdmeter> filter = new FilterRegistrationBean<>(tijdmeter);
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }
}
