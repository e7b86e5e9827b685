package nl.regelgang.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model keeps every rule. */
class ModellenTest {

    private static final List<Model> MODELLEN = Model.alle();

    static Stream<Arguments> modelsAndRules() {
        List<Modelregel> regels = Modelregels.alle(Bonen.alle(), ModellenTest::formulierBestaat);
        return MODELLEN.stream()
                .flatMap(model -> regels.stream().map(regel -> Arguments.of(model.naam(), regel, model)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("modelsAndRules")
    void a_model_keeps_the_rule(String naam, Modelregel regel, Model model) {
        assertThat(regel.fouten().apply(model)).as(naam).isEmpty();
    }

    @Test
    void the_models_are_found() {
        assertThat(MODELLEN).extracting(Model::naam).contains("begrotingsprocedure", "zienswijzeDeelnemer");
    }

    private static boolean formulierBestaat(String formulier) {
        if (!Files.isDirectory(Path.of("forms"))) {
            return false;
        }
        try (Stream<Path> bestanden = Files.walk(Path.of("forms"))) {
            return bestanden.anyMatch(bestand -> bestand.endsWith(formulier + ".form"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
