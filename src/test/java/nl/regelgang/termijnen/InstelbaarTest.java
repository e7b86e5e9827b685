package nl.regelgang.termijnen;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Hoofdstuk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a beheerder can enter about a regeling is asked somewhere: a setting that does nothing is a defect. */
class InstelbaarTest {

    private static final Path BRONNEN = Path.of("src/main/java");

    private static String bronnen = "";

    @BeforeAll
    static void lees() throws IOException {
        try (Stream<Path> bestanden = Files.walk(BRONNEN)) {
            bronnen = bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java") && !bestand.endsWith("Instelling.java"))
                    .map(InstelbaarTest::tekst)
                    .collect(joining());
        }
    }

    /** Except where the table itself takes the term away when the answer is no. */
    @Test
    void elke_vraag_wordt_ergens_gesteld() {
        assertThat(Instelling.values())
                .filteredOn(vraag -> !vraag.schakelt())
                .allMatch(vraag -> bronnen.contains("Instelling." + vraag.name()));
    }

    @Test
    void elke_termijn_uit_een_regeling_wordt_ergens_bewaakt() {
        assertThat(Arrays.stream(Hoofdstuk.values())
                        .flatMap(hoofdstuk -> Termijntabel.ALLE.instelbaar(hoofdstuk).stream())
                        .map(Termijnregel::id)
                        .distinct())
                .isNotEmpty()
                .allMatch(id -> bronnen.contains("\"" + zonderVorm(id)));
    }

    /** The page of a begrotingswijziging puts the vorm behind it. */
    private static String zonderVorm(String id) {
        return id.startsWith("ontwerpwijziging-") ? "ontwerpwijziging-\"" : id + "\"";
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
