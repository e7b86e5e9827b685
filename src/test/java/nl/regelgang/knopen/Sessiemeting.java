package nl.regelgang.knopen;

import java.util.Arrays;
import java.util.concurrent.Callable;
import nl.regelgang.Bezoeker;
import nl.regelgang.opslag.Postgresserver;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Wachtwoorden;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a session in the database costs a request: the same public page with the cookie of a session and without one, by
 * turns. By hand: {@code mvn -Dtest=Sessiemeting -Dsurefire.failIfNoSpecifiedTests=false test}
 */
class Sessiemeting {

    private static final int KEER = 1000;

    @Test
    void een_pagina_met_en_zonder_sessie() throws Exception {
        try (Postgresserver database = Postgresserver.zoalsInProductie();
                Knoop knoop = Knoop.start(database.nieuweUrl())) {
            knoop.van(Mensen.class).voegToe(new Persoon("bea", "Bea", "bea@example.nl"), "test");
            Bezoeker bea = Bezoeker.aangemeld(knoop.poort(), knoop.van(Wachtwoorden.class), "bea");
            String bestand = "/.well-known/security.txt";
            Bezoeker niemand = new Bezoeker(knoop.poort()).zonderKoekje();
            long[] met = new long[KEER];
            long[] zonder = new long[KEER];
            for (int keer = -200; keer < KEER; keer++) {
                long eerste = duur(() -> bea.get(bestand));
                long tweede = duur(() -> niemand.get(bestand));
                if (keer >= 0) {
                    met[keer] = eerste;
                    zonder[keer] = tweede;
                }
            }
            Arrays.sort(met);
            Arrays.sort(zonder);
            System.out.printf(
                    "with a session: median %.2f ms, p95 %.2f ms; without: median %.2f ms, p95 %.2f ms%n",
                    ms(met, 50), ms(met, 95), ms(zonder, 50), ms(zonder, 95));
            System.out.println("bytes of a session: "
                    + knoop.van(JdbcClient.class)
                            .sql("select sum(length(attribute_bytes)) from spring_session_attributes a join"
                                    + " spring_session s on s.primary_id = a.session_primary_id where principal_name = 'bea'"
                                    + " group by s.primary_id order by 1 desc")
                            .query(Long.class)
                            .list());
        }
    }

    private static long duur(Callable<?> verzoek) throws Exception {
        long begin = System.nanoTime();
        verzoek.call();
        return System.nanoTime() - begin;
    }

    private static double ms(long[] gesorteerd, int procent) {
        return gesorteerd[gesorteerd.length * procent / 100] / 1e6;
    }
}
