package nl.regelgang;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Regelgang {

    /** The engine keeps time in the zone of the JVM, so every node runs in UTC, wherever it stands. */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Regelgang.class, args);
    }
}
