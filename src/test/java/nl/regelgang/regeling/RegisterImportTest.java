package nl.regelgang.regeling;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Importverslag.Onderdeel;
import nl.regelgang.regeling.Importverslag.Overgeslagen;
import nl.regelgang.regeling.Importverslag.Telling;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;

/** The traps of the register, each in a few lines of its own XML. */
class RegisterImportTest {

    private static final LocalDate DAG = Opstelling.PEILDATUM;
    private static final String KOP = "<p:overheidsorganisaties"
            + " xmlns:p=\"https://organisaties.overheid.nl/static/schema/oo/export/2.6.9\"><organisaties>";
    private static final String VOET = "</organisaties></p:overheidsorganisaties>";
    private static final String ORGANISATIE = "<organisatie p:systeemId=\"1\""
            + " p:resourceIdentifierTOOI=\"https://identifier.overheid.nl/tooi/id/gemeente/gm0001\">"
            + "<naam>Gemeente Één</naam><types><type>Gemeente</type></types></organisatie>";

    private Opstelling opstelling;
    private Importverslag verslag;

    @BeforeEach
    void importeer() {
        opstelling = Opstelling.h2();
        verslag = opstelling.importeer("regelingen.xml", "organisaties.xml");
    }

    @Test
    void the_report_counts_per_kind_and_gives_a_reason_for_what_was_skipped() {
        assertThat(verslag.telling(Onderdeel.GEMEENTEN)).isEqualTo(new Telling(7, 0, 0));
        assertThat(verslag.telling(Onderdeel.PROVINCIES)).isEqualTo(new Telling(1, 0, 0));
        assertThat(verslag.telling(Onderdeel.WATERSCHAPPEN)).isEqualTo(new Telling(3, 0, 0));
        assertThat(verslag.telling(Onderdeel.REGELINGEN)).isEqualTo(new Telling(4, 0, 0));
        assertThat(verslag.overgeslagen())
                .containsExactly(
                        new Overgeslagen(
                                Onderdeel.REGELINGEN,
                                "Regeling met een vreemde vorm (systeemId 1005)",
                                "De samenwerkingsvorm is onbekend: XX."),
                        new Overgeslagen(
                                Onderdeel.REGELINGEN,
                                "Regeling met een onjuiste datum (systeemId 1006)",
                                "De datum is onjuist: 2020-13-01."));
        assertThat(verslag.regels())
                .contains(
                        "Regelingen: 4 nieuw, 0 gewijzigd, 0 ongewijzigd, 2 overgeslagen",
                        "Overgeslagen: Regeling met een vreemde vorm (systeemId 1005). De samenwerkingsvorm is"
                                + " onbekend: XX.");
    }

    @Test
    void a_second_time_nothing_changes_in_whatever_order_and_one_by_one() {
        assertThat(opstelling.importeer("organisaties.xml", "regelingen.xml").wijzigingen())
                .isZero();
        assertThat(opstelling.importeer("organisaties.xml").wijzigingen()).isZero();
        assertThat(opstelling.importeer("regelingen.xml").wijzigingen()).isZero();
    }

    @Test
    void files_that_come_one_by_one_end_in_the_same_register() {
        Opstelling apart = Opstelling.h2();
        apart.importeer("organisaties.xml");
        apart.importeer("regelingen.xml");

        for (String id : List.of("roo1001", "roo1002", "roo1003", "roo1004")) {
            assertThat(apart.regelingen.vind(new RegelingId(id)))
                    .isEqualTo(opstelling.regelingen.vind(new RegelingId(id)));
        }
    }

    @Test
    void elke_versie_is_een_regeling_met_haar_eigen_geldigheid() {
        Regeling oud = regeling("roo1001");
        Regeling nieuw = regeling("roo1002");

        assertThat(oud.geldtOp(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(oud.geldtOp(LocalDate.of(2024, 7, 1))).isFalse();
        assertThat(nieuw.geldtOp(LocalDate.of(2024, 7, 1))).isTrue();
        assertThat(opstelling.regelingen.versiesVan(nieuw.lichaam()))
                .extracting(Regeling::id)
                .containsExactly(nieuw.id(), oud.id());
    }

    @Test
    void een_opgeheven_gemeente_doet_niet_meer_mee_en_een_die_nog_eindigt_tot_die_dag() {
        Regeling regeling = regeling("roo1002");

        assertThat(namen(regeling, DAG)).containsExactly("Gemeente Aa", "Gemeente Bee", "Gemeente Straks Weg");
        assertThat(namen(regeling, LocalDate.of(2027, 1, 1))).containsExactly("Gemeente Aa", "Gemeente Bee");
        assertThat(verslag.opmerkingen())
                .contains("Gemeente Weg staat nog als deelnemer in Regeling Regio Aa 2024, maar bestaat niet meer sinds"
                        + " 1 jan. 2023. De deelname is op die dag beëindigd.");
    }

    @Test
    void wie_nog_deelneemt_aan_een_geldende_regeling_bestaat_ook_al_zegt_het_register_van_niet() {
        assertThat(organisatie("pv26").tot()).isNull();
        assertThat(organisatie("ws0651").tot()).isNull();
        assertThat(organisatie("ws0372").tot()).isEqualTo(LocalDate.of(2030, 7, 1));
        assertThat(organisatie("ws0151").bestaatOp(DAG)).isFalse();
        assertThat(namen(regeling("roo1003"), DAG))
                .contains("Provincie Utrecht", "Waterschap Bestaat Nog", "Waterschap Einde Later")
                .doesNotContain("Waterschap Gefuseerd");
    }

    @Test
    void organen_in_welke_spelling_ook_en_een_onbekend_orgaan_wordt_gemeld() {
        assertThat(deelnemer("roo1002", "gm0001").aangegaanDoor())
                .containsExactlyInAnyOrder(OrgaanSoort.COLLEGE, OrgaanSoort.RAAD);
        assertThat(deelnemer("roo1002", "gm0002").aangegaanDoor()).containsExactly(OrgaanSoort.COLLEGE);
        assertThat(deelnemer("roo1002", "gm0006").aangegaanDoor()).isEmpty();
        assertThat(deelnemer("roo1003", "pv26").aangegaanDoor()).containsExactly(OrgaanSoort.GS);
        assertThat(deelnemer("roo1003", "ws0651").aangegaanDoor()).containsExactly(OrgaanSoort.DB);
        assertThat(deelnemer("roo1003", "mnre1109").aangegaanDoor()).containsExactly(OrgaanSoort.MINISTER);
        assertThat(verslag.opmerkingen())
                .contains("Het bestuursorgaan \"Dorpsraad\" in Regeling Regio Aa 2024 is niet bekend en niet"
                        + " overgenomen.");
    }

    @Test
    void een_verdeelsleutel_met_een_komma_is_een_getal() {
        assertThat(deelnemer("roo1002", "gm0001").verdeelsleutel()).isEqualByComparingTo("11.0");
        assertThat(deelnemer("roo1002", "gm0002").verdeelsleutel()).isEqualByComparingTo(new BigDecimal("16.33"));
        assertThat(deelnemer("roo1002", "gm0006").verdeelsleutel()).isNull();
    }

    @Test
    void an_organisation_without_a_code_gets_the_id_of_the_register() {
        assertThat(organisatie("roo105").soort()).isEqualTo(OrganisatieSoort.GEMEENTE);
        assertThat(organisatie("roo701").soort()).isEqualTo(OrganisatieSoort.OVERIG);
        assertThat(organisatie("mnre1109").soort()).isEqualTo(OrganisatieSoort.RIJK);
        assertThat(organisatie("so0777").soort()).isEqualTo(OrganisatieSoort.SAMENWERKINGSORGAAN);
        assertThat(regeling("roo1003").lichaam()).hasToString("roo901");
        assertThat(regeling("roo1004").lichaam()).hasToString("gr1004");
        assertThat(organisatie("gr1004").naam()).isEqualTo("Centrumregeling zonder lichaam");
    }

    @Test
    void de_provincie_komt_uit_het_adres_of_is_de_provincie_zelf_of_uit_onze_aanvulling() {
        assertThat(organisatie("gm0001").provincie()).hasToString("pv25");
        assertThat(organisatie("pv26").provincie()).hasToString("pv26");
        assertThat(organisatie("gm0930").provincie()).isNull();
        assertThat(Provincies.van(new OrganisatieId("gm0935"), null)).contains(new OrganisatieId("pv31"));
    }

    @Test
    void e_mail_addresses_are_nowhere_in_the_database() {
        for (String tabel : List.of("organisatie", "regeling", "deelnemer", "ab_lid", "regels", "termijninstelling")) {
            List<Map<String, Object>> rijen =
                    opstelling.jdbc.sql("select * from " + tabel).query().listOfRows();
            assertThat(rijen.toString()).doesNotContain("@");
        }
    }

    @Test
    void een_nieuwe_versie_neemt_over_wat_de_beheerder_had_ingevuld() {
        Regeling nu = regeling("roo1002");
        Regels eigen = new Regels(
                Termijninstellingen.STANDAARD
                        .met(Instelling.VRIJE_WEKEN, "ja")
                        .met("opzegtermijn", Lengte.van("1 jaar")),
                null,
                Stemregels.GEMEENTEWET);
        opstelling.regelingen.bewaarRegels(
                nu.id(), 0, eigen, Map.of(new OrganisatieId("gm0001"), 5), new OrganisatieId("pv25"));

        Importverslag later = opstelling.importeer("nieuwe-versie.xml");

        assertThat(later.telling(Onderdeel.REGELINGEN)).isEqualTo(new Telling(1, 1, 0));
        assertThat(regeling("roo1007").regels()).isEqualTo(eigen);
        assertThat(regeling("roo1007").vestigingsprovincie()).hasToString("pv25");
        assertThat(deelnemer("roo1007", "gm0001").stemgewicht()).isEqualTo(5);
        assertThat(regeling("roo1002").regels()).isEqualTo(eigen);
        assertThat(later.opmerkingen()).anyMatch(regel -> regel.contains("Controleer of ze nog kloppen."));
    }

    static Stream<Arguments> fouteBestanden() throws IOException {
        String heel = KOP + ORGANISATIE + VOET;
        return Stream.of(
                Arguments.of("afgekapt", heel.substring(0, heel.length() - 30).getBytes(UTF_8), "niet volledig"),
                Arguments.of("geen XML", "naam;inwoners".getBytes(UTF_8), "geen geldig XML"),
                Arguments.of("leeg", new byte[0], "geen geldig XML"),
                Arguments.of("fout genest", (KOP + "<organisatie></organisaties>").getBytes(UTF_8), "geen geldig XML"),
                Arguments.of("andere wortel", "<html></html>".getBytes(UTF_8), "begint met <html>"),
                Arguments.of(
                        "wortel zonder naamruimte",
                        "<overheidsorganisaties/>".getBytes(UTF_8),
                        "geen export van het Register"),
                Arguments.of("zonder inhoud", (KOP + VOET).getBytes(UTF_8), "geen enkele organisatie"),
                Arguments.of("andere codering", heel.getBytes(ISO_8859_1), "andere tekencodering"),
                Arguments.of(
                        "onbekende codering",
                        ("<?xml version=\"1.0\" encoding=\"UTF-99\"?>" + heel).getBytes(UTF_8),
                        "Er is niets gewijzigd"),
                Arguments.of(
                        "DOCTYPE", ("<!DOCTYPE overheidsorganisaties>" + heel).getBytes(UTF_8), "bevat een DOCTYPE"),
                Arguments.of(
                        "XXE",
                        ("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + geheim().toUri() + "\">]>"
                                        + heel.replace("Gemeente Één", "&e;"))
                                .getBytes(UTF_8),
                        "bevat een DOCTYPE"),
                Arguments.of("te diep", (KOP + diep() + VOET).getBytes(UTF_8), "geen geldig XML"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouteBestanden")
    void a_bad_file_is_refused_in_dutch_and_leaves_the_register_as_it_was(String geval, byte[] inhoud, String uitleg) {
        List<Map<String, Object>> ervoor = alles();

        assertThatThrownBy(() -> opstelling.importeerTekst(inhoud))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("test.xml")
                .hasMessageContaining(uitleg)
                .hasMessageEndingWith("Er is niets gewijzigd.")
                .extracting(Throwable::getMessage, org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .doesNotContain("geheime inhoud");
        assertThat(alles()).isEqualTo(ervoor);
    }

    @Test
    void one_bad_file_among_good_ones_changes_nothing() {
        Opstelling leeg = Opstelling.h2();

        assertThatThrownBy(() -> leeg.register.importeer(List.of(
                        new RegisterImport.Bestand("goed.xml", new ClassPathResource("register/organisaties.xml")),
                        new RegisterImport.Bestand(
                                "fout.xml", new org.springframework.core.io.ByteArrayResource(KOP.getBytes(UTF_8))))))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(leeg.aantal("organisatie"))
                .as("only the ministry of the migration")
                .isEqualTo(1);
    }

    @Test
    void the_good_file_of_the_bad_variants_is_accepted() {
        assertThat(opstelling
                        .importeerTekst((KOP + ORGANISATIE + VOET).getBytes(UTF_8))
                        .telling(Onderdeel.GEMEENTEN)
                        .gewijzigd())
                .isEqualTo(1);
        assertThat(organisatie("gm0001").naam()).isEqualTo("Gemeente Één");
    }

    @Test
    void the_command_line_prints_the_report_and_ends_with_status_0_or_1(@TempDir Path map) throws IOException {
        Files.copy(
                new ClassPathResource("register/organisaties.xml").getInputStream(), map.resolve("organisaties.xml"));

        assertThat(opdracht(map.toString())).startsWith("0").contains("Gemeenten: 0 nieuw, 0 gewijzigd, 7 ongewijzigd");
        assertThat(opdracht(map.resolve("bestaat-niet").toString()))
                .startsWith("1")
                .contains("Het register is niet ingelezen.", "bestaat niet");
    }

    private String opdracht(String pad) {
        List<Integer> statussen = new ArrayList<>();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new ImportOpdracht(opstelling.register, pad, new PrintStream(uit, true, UTF_8), statussen::add)
                .run(new DefaultApplicationArguments());
        assertThat(statussen).hasSize(1);
        return statussen.get(0) + "\n" + uit.toString(UTF_8);
    }

    private List<Map<String, Object>> alles() {
        List<Map<String, Object>> rijen = new ArrayList<>();
        for (String tabel : List.of("organisatie", "regeling", "deelnemer")) {
            rijen.addAll(opstelling
                    .jdbc
                    .sql("select * from " + tabel + " order by id")
                    .query()
                    .listOfRows());
        }
        return rijen;
    }

    private static Path geheim() throws IOException {
        Path bestand = Files.createTempFile("geheim", ".txt");
        bestand.toFile().deleteOnExit();
        return Files.writeString(bestand, "geheime inhoud");
    }

    private static String diep() {
        String[] begin = new String[30_000];
        Arrays.fill(begin, "<a>");
        return "<organisatie>" + String.join("", begin);
    }

    private Regeling regeling(String id) {
        return opstelling.regelingen.vind(new RegelingId(id)).orElseThrow();
    }

    private Organisatie organisatie(String id) {
        return opstelling.regelingen.organisatie(new OrganisatieId(id)).orElseThrow();
    }

    private Deelnemer deelnemer(String regeling, String organisatie) {
        return regeling(regeling).deelnemers().stream()
                .filter(gevonden -> gevonden.organisatie().id().code().equals(organisatie))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> namen(Regeling regeling, LocalDate dag) {
        return regeling.deelnemersOp(dag).stream()
                .map(deelnemer -> deelnemer.organisatie().naam())
                .toList();
    }
}
