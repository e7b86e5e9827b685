package nl.regelgang.zienswijzen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.zienswijzen.Zichtbaarheid.Lezer;
import nl.regelgang.zienswijzen.Zichtbaarheid.Onderdeel;
import nl.regelgang.zienswijzen.Zichtbaarheid.Staat;
import org.junit.jupiter.api.Test;

/** The whole rule, cell by cell: every reader, every part, every state. */
class ZichtbaarheidTest {

    /** E: own organisation, B: bestuur, D: another deelnemer, A: who sees the procedure for another reason. */
    private static final String REGEL = """
            VOORBEREIDING CONCEPT     E
            VOORBEREIDING INGEDIEND   E
            VOORBEREIDING VASTGESTELD E
            BEHANDELING   CONCEPT     EB
            BEHANDELING   INGEDIEND   EB
            BEHANDELING   VASTGESTELD EBDA
            ANTWOORD      CONCEPT     EBDA
            ANTWOORD      INGEDIEND   EBDA
            ANTWOORD      VASTGESTELD EBDA
            TEKST         CONCEPT     E
            TEKST         INGEDIEND   EB
            TEKST         VASTGESTELD EBDA
            REACTIE       CONCEPT     B
            REACTIE       INGEDIEND   B
            REACTIE       VASTGESTELD EBDA
            """;

    @Test
    void every_reader_reads_what_the_table_says_and_nothing_else() {
        Map<String, String> werkelijk = new LinkedHashMap<>();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            for (Staat staat : Staat.values()) {
                StringBuilder lezers = new StringBuilder();
                for (Lezer lezer : Lezer.values()) {
                    if (Zichtbaarheid.mag(EnumSet.of(lezer), onderdeel, staat)) {
                        lezers.append(lezer.name().charAt(0));
                    }
                }
                werkelijk.put(onderdeel + " " + staat, lezers.toString());
            }
        }

        assertThat(werkelijk).isEqualTo(verwacht());
    }

    @Test
    void who_is_two_things_reads_what_either_reads_and_who_is_nothing_reads_nothing() {
        Set<Lezer> wethouderInHetBestuur = EnumSet.of(Lezer.EIGEN, Lezer.BESTUUR);

        assertThat(Zichtbaarheid.mag(wethouderInHetBestuur, Onderdeel.VOORBEREIDING, Staat.CONCEPT))
                .isTrue();
        assertThat(Zichtbaarheid.mag(wethouderInHetBestuur, Onderdeel.REACTIE, Staat.INGEDIEND))
                .isTrue();
        assertThat(Zichtbaarheid.mag(EnumSet.noneOf(Lezer.class), Onderdeel.ANTWOORD, Staat.VASTGESTELD))
                .isFalse();
    }

    private static Map<String, String> verwacht() {
        Map<String, String> verwacht = new LinkedHashMap<>();
        for (String regel : REGEL.lines().toList()) {
            List<String> delen = Arrays.asList(regel.trim().split("\\s+", -1));
            verwacht.put(delen.get(0) + " " + delen.get(1), delen.get(2));
        }
        return verwacht;
    }
}
