package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nights in which an hour is skipped or comes twice, minute by minute. */
class ZomertijdTest {

    @ParameterizedTest
    @CsvSource({"2026-03-27, 71", "2026-10-23, 73"})
    void geen_herinnering_dubbel_en_geen_vergeten(LocalDate vrijdag, int uren) {
        try (Wachtpost post = new Wachtpost(Testdatabases.h2("classpath:db/migration/termijnbewaking"))) {
            post.zet(tijd(vrijdag.minusDays(40), 9));
            // A last day on each day around the weekend, and one of which T-1 and T-0 fall in it.
            List<LocalDate> dagen = Stream.iterate(vrijdag.minusDays(1), dag -> dag.plusDays(1))
                    .limit(7)
                    .toList();
            dagen.forEach(post::open);
            for (LocalDate dag = vrijdag.minusDays(35); !dag.isAfter(vrijdag); dag = dag.plusDays(1)) {
                post.om(dag + "T00:00").veeg();
                post.om(dag + (dag.equals(vrijdag) ? "T07:00" : "T07:30")).veeg();
            }
            post.gemaild();
            List<String> gehoord = minuutVoorMinuut(post, tijd(vrijdag, 7), tijd(vrijdag.plusDays(3), 8));

            assertThat(Duration.between(tijd(vrijdag, 8), tijd(vrijdag.plusDays(3), 8)))
                    .as("an hour less or more than three days")
                    .hasHours(uren);
            assertThat(gehoord).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(verwacht(vrijdag));
        }
    }

    /** What the secretaris of the DB hears: the last day, and when it was said. */
    private static List<String> verwacht(LocalDate vrijdag) {
        LocalDate maandag = vrijdag.plusDays(3);
        return List.of(
                // Friday half past seven: T-0 of Friday, of Saturday and of Sunday; T-1 and T-3 of what is later.
                regel(vrijdag, vrijdag, 7, 30),
                regel(vrijdag.plusDays(1), vrijdag, 7, 30),
                regel(vrijdag.plusDays(2), vrijdag, 7, 30),
                regel(maandag, vrijdag, 7, 30),
                regel(vrijdag.plusDays(4), vrijdag, 7, 30),
                regel(vrijdag.plusDays(5), vrijdag, 7, 30),
                // The lapse, at the first minute of the next day.
                regel(vrijdag, vrijdag.plusDays(1), 0, 0),
                regel(vrijdag.plusDays(1), vrijdag.plusDays(2), 0, 0),
                regel(vrijdag.plusDays(2), maandag, 0, 0),
                // Monday half past seven: T-0, T-1 of Tuesday.
                regel(maandag, maandag, 7, 30),
                regel(vrijdag.plusDays(4), maandag, 7, 30));
    }

    private static String regel(LocalDate uiterlijk, LocalDate dag, int uur, int minuut) {
        return "Proef " + uiterlijk + " op " + dag.atTime(uur, minuut);
    }

    private static List<String> minuutVoorMinuut(Wachtpost post, Instant van, Instant tot) {
        List<String> gehoord = new ArrayList<>();
        for (Instant nu = van; nu.isBefore(tot); nu = nu.plusSeconds(60)) {
            post.zet(nu);
            post.veeg();
            for (Bericht bericht : post.post) {
                if (bericht.naam().equals("secretaris")) {
                    LocalDateTime hier = LocalDateTime.ofInstant(nu, Dagen.NEDERLAND);
                    bericht.alineas().forEach(alinea -> gehoord.add(naam(alinea) + " op " + hier));
                }
            }
            post.post.clear();
        }
        return gehoord;
    }

    private static String naam(String alinea) {
        return alinea.replaceAll("^.*?(Proef [0-9-]+).*$", "$1");
    }

    private static Instant tijd(LocalDate dag, int uur) {
        return dag.atTime(uur, 0).atZone(Dagen.NEDERLAND).toInstant();
    }
}
