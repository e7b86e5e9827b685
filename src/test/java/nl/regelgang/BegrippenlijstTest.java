package nl.regelgang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A term of the law is never translated in code; docs/begrippenlijst.md says which translations are meant. */
class BegrippenlijstTest {

    private Begrippenlijst lijst;

    @BeforeEach
    void lees() throws IOException {
        lijst = Begrippenlijst.lees();
    }

    @Test
    void no_name_in_the_code_translates_a_term() {
        List<JavaClass> klassen = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.regelgang").stream()
                        .toList();

        assertThat(klassen).hasSizeGreaterThan(50);
        assertThat(klassen.stream().flatMap(BegrippenlijstTest::namen).distinct())
                .allSatisfy(naam -> assertThat(lijst.vertalingenIn(naam))
                        .as("use the term of docs/begrippenlijst.md in %s", naam)
                        .isEmpty());
    }

    private static Stream<String> namen(JavaClass klasse) {
        return Stream.concat(
                Stream.of(klasse.getPackageName() + "." + klasse.getSimpleName()),
                klasse.getMethods().stream().map(JavaMethod::getName));
    }

    @ParameterizedTest
    @CsvSource({
        "CouncilDecision, Council",
        "draftBudget, Budget",
        "nl.regelgang.participants, Participant",
        "allMunicipalities, Municipality",
        "ABMember, Member",
        "tie_break, TieBreak"
    })
    void a_translation_is_found(String naam, String vertaling) {
        assertThat(lijst.vertalingenIn(naam)).contains(vertaling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisatie", "verbudgetteerd", "toezendingRaden", "remember", "properties"})
    void a_word_that_only_looks_like_one_is_left_alone(String naam) {
        assertThat(lijst.vertalingenIn(naam)).isEmpty();
    }

    @Test
    void every_term_has_an_article_or_is_practice_and_is_explained() {
        assertThat(lijst.begrippen()).hasSizeGreaterThan(40).allSatisfy(begrip -> {
            assertThat(begrip.uitleg()).isNotEmpty();
            if (!begrip.artikel().equals("practice")) {
                assertThat(Grondslag.van(begrip.artikel()).wettelijk()).isTrue();
            }
        });
        assertThat(lijst.begrippen()).extracting(Begrippenlijst.Begrip::term).doesNotHaveDuplicates();
    }
}
