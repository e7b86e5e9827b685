package nl.regelgang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import overtreding.opslag.Vergeten;

class ArchitectuurTest {

    private static final String WORTEL = "nl.regelgang";
    private static final String OVERTREDING = "overtreding";
    private static final JavaClasses APPLICATIE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(WORTEL);

    @Test
    void modules_call_downwards_only() {
        ApplicationModules modules = ApplicationModules.of(Regelgang.class);

        assertThat(modules.stream())
                .extracting(module -> module.getIdentifier().toString())
                .contains("gedeeld", "termijnen", "dossier", "procesmotor", "procedure");
        modules.verify();
    }

    @TestFactory
    Stream<DynamicTest> the_application_keeps_the_rule() {
        return regels(WORTEL)
                .map(regel -> DynamicTest.dynamicTest(
                        regel.getKey(),
                        () -> regel.getValue().allowEmptyShould(false).check(APPLICATIE)));
    }

    @TestFactory
    Stream<DynamicTest> a_planted_violation_is_found_by_the_rule() {
        JavaClasses overtredingen = new ClassFileImporter().importPackages(OVERTREDING);
        return regels(OVERTREDING)
                .map(regel -> DynamicTest.dynamicTest(regel.getKey(), () -> assertThat(regel.getValue()
                                .allowEmptyShould(false)
                                .evaluate(overtredingen)
                                .hasViolation())
                        .isTrue()));
    }

    @Test
    void every_way_to_ask_for_the_time_is_found() {
        JavaClasses overtredingen = new ClassFileImporter().importPackages(OVERTREDING);
        EvaluationResult uitkomst = Regelboek.nooitNuZonderKlok().evaluate(overtredingen);

        List<String> gevonden = uitkomst.getFailureReport().getDetails();

        assertThat(Stream.of(
                        "instant",
                        "dag",
                        "dagHier",
                        "dagEnTijd",
                        "metVerschil",
                        "metZone",
                        "jaar",
                        "datum",
                        "milliseconden"))
                .allSatisfy(methode -> assertThat(gevonden).anyMatch(regel -> regel.contains("Nu." + methode + "()")));
    }

    @Test
    void every_store_is_tested_on_postgresql_too() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(WORTEL);

        assertThat(new Opslagdekking(APPLICATIE, tests).vergeten()).isEmpty();
    }

    @Test
    void a_store_that_is_tested_on_h2_alone_is_found() {
        JavaClasses overtredingen = new ClassFileImporter().importPackages(OVERTREDING + ".opslag");

        assertThat(new Opslagdekking(overtredingen, overtredingen).vergeten())
                .containsExactly(Vergeten.class.getName());
    }

    private static Stream<Map.Entry<String, ArchRule>> regels(String wortel) {
        return Regelboek.voor(wortel).entrySet().stream();
    }
}
