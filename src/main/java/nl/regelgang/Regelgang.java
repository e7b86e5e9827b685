package nl.regelgang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Regelgang {

    public static void main(String[] args) {
        SpringApplication.run(Regelgang.class, args);
    }
}
