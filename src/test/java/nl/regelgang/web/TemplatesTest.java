package nl.regelgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Thymeleaf refuses only when it comes at that line, which may be on a day that no other test knows. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern BEAN_IN_A_FRAGMENT =
            Pattern.compile("th:(?:replace|insert)=\"[^\"]*\\$\\{[^\"]*@[a-zA-Z]");

    @Test
    void a_fragment_is_handed_values_and_asks_no_bean() throws IOException {
        try (var bestanden = Files.walk(TEMPLATES)) {
            List<Path> templates =
                    bestanden.filter(een -> een.toString().endsWith(".html")).toList();
            assertThat(templates).isNotEmpty();
            assertThat(templates)
                    .as("a th:with before it may ask the bean")
                    .noneMatch(een -> BEAN_IN_A_FRAGMENT.matcher(lees(een)).find());
        }
        assertThat(BEAN_IN_A_FRAGMENT
                        .matcher("th:replace=\"~{velden :: status('nu', ${@weergave.woord(een)})}\"")
                        .find())
                .isTrue();
    }

    private static String lees(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
