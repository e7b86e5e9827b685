package nl.regelgang.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Ingevuld;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule is vacuous: a small model that keeps them all is broken on purpose, once or more for every rule. */
class ModelregelsTest {

    interface Voorbeeld {
        void stukkenToezenden(String sleutel);

        void antwoordVaststellen(String sleutel, Ingevuld ingevuld);

        boolean antwoordGegeven(String sleutel);

        String griffie(String sleutel);

        LocalDate uiterlijk(String sleutel, String stap);

        LocalDate sluiting(String sleutel);
    }

    interface Einde {
        Date van(LocalDate dag);
    }

    interface Formulier {
        Ingevuld van(DelegateTask taak);
    }

    private static final String GOED = lees();

    private static final List<Modelregel> REGELS = Modelregels.alle(
            Map.of("voorbeeld", Voorbeeld.class, "einde", Einde.class, "formulier", Formulier.class),
            "antwoordVaststellen"::equals);

    static Stream<Modelregel> rules() {
        return REGELS.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_example_keeps_the_rule(Modelregel regel) {
        assertThat(regel.fouten().apply(Model.van("voorbeeld", GOED))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.modellen.Breuk#alle")
    void a_break_is_found_where_it_is(Breuk breuk) {
        Model gebroken = Model.van("voorbeeld", breuk.in(GOED));

        assertThat(regel(breuk.regel()).fouten().apply(gebroken)).anyMatch(fout -> fout.startsWith(breuk.plaats()));
    }

    @Test
    void every_rule_is_broken_at_least_once() {
        assertThat(Breuk.alle().map(Breuk::regel).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        REGELS.stream().map(Modelregel::naam).toList());
    }

    private static Modelregel regel(String naam) {
        return REGELS.stream()
                .filter(regel -> regel.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static String lees() {
        try (InputStream bestand = ModelregelsTest.class.getResourceAsStream("/modellen/voorbeeld.bpmn")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
