package nl.regelgang.web;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Eigenteksten;
import nl.regelgang.notificatie.Eigenteksten.Tekst;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of message that the application sends for an organisation, as that organisation can word it. */
@SiteTest
class BerichtsoortenTest {

    private static final OrganisatieId ORGANISATIE = new OrganisatieId("gm7799");

    /** The alarm of the installation itself and the trial, which are of no organisation or are in its words already. */
    private static final Pattern ZONDER_SOORT =
            Pattern.compile(".*\\.(Storingsbericht|Beheerdersbericht|BerichttekstController)");

    @Autowired
    private Eigenteksten teksten;

    @Test
    void no_module_sends_a_message_that_an_organisation_cannot_word() {
        JavaClasses applicatie = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.regelgang");
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.regelgang.notificatie")
                .and()
                .haveNameNotMatching(ZONDER_SOORT.pattern())
                .should()
                .callConstructorWhere(target(owner(type(Bericht.class))))
                .check(applicatie);
    }

    @Test
    void no_two_kinds_have_the_same_name() {
        assertThat(soorten())
                .extracting(Berichtsoort::code)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> de_standaardtekst_is_te_bewaren_en_noemt_elk_verplicht_veld() {
        return soorten()
                .map(soort -> DynamicTest.dynamicTest(soort.naam(), () -> {
                    Tekst standaard = new Tekst(soort.onderwerp(), soort.tekst());
                    teksten.bewaar(ORGANISATIE, soort, standaard, "test");
                    assertThat(teksten.eigen(ORGANISATIE, soort))
                            .contains(new Tekst(soort.onderwerp(), soort.tekst().strip()));
                    teksten.wis(ORGANISATIE, soort);
                    List<String> alineas = teksten.voorbeeld(soort, standaard).alineas();
                    assertThat(alineas).isNotEmpty().noneMatch(alinea -> alinea.contains("{") || alinea.isBlank());
                }));
    }

    @TestFactory
    Stream<DynamicTest> wat_de_ontvanger_moet_weten_kan_niet_weg() {
        return soorten().flatMap(soort -> soort.velden().stream()
                .filter(Veld::verplicht)
                .map(veld -> DynamicTest.dynamicTest(soort.naam() + " zonder " + veld.naam(), () -> {
                    String zonder = soort.tekst().replace("{" + veld.naam() + "}", "");
                    assertThatExceptionOfType(OngeldigeInvoer.class)
                            .isThrownBy(() -> teksten.voorbeeld(soort, new Tekst(soort.onderwerp(), zonder + "x")))
                            .withMessageContaining("In de tekst ontbreekt {" + veld.naam() + "}");
                })));
    }

    @TestFactory
    Stream<DynamicTest> in_het_voorbeeld_staat_de_naam_van_de_regeling_voorop_en_is_het_onderwerp_kort() {
        return soorten()
                .filter(soort -> !soort.onderwerp().startsWith("Regelgang"))
                .map(soort -> DynamicTest.dynamicTest(soort.naam(), () -> assertThat(
                                teksten.voorbeeld(soort, new Tekst(soort.onderwerp(), soort.tekst()))
                                        .onderwerp())
                        .startsWith("Regio Rivierenland")
                        .hasSizeLessThanOrEqualTo(70)));
    }

    @TestFactory
    Stream<DynamicTest> vijandige_waarden_blijven_tekst_op_een_regel() {
        String vijandig = "<script>alert(1)</script>\r\nBcc: x@example.nl [[${7*7}]] {onderwerp}";
        return soorten()
                .map(soort -> DynamicTest.dynamicTest(soort.naam(), () -> {
                    Map<String, String> waarden = new HashMap<>();
                    soort.velden().forEach(veld -> waarden.put(veld.naam(), vijandig));
                    Bericht bericht =
                            soort.bericht(UUID.randomUUID(), ORGANISATIE, "Anneke", "anneke@example.nl", waarden, null);
                    assertThat(bericht.onderwerp()).doesNotContain("\r", "\n").hasSizeLessThanOrEqualTo(70);
                    assertThat(String.join(" ", bericht.alineas())).contains("<script>", "[[${7*7}]] {onderwerp}");
                }));
    }

    private Stream<Berichtsoort> soorten() {
        return teksten.groepen().stream().flatMap(groep -> groep.soorten().stream());
    }
}
