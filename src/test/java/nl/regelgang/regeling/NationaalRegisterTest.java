package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regelgang.Nationaalregister;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Importverslag.Onderdeel;
import nl.regelgang.regeling.Importverslag.Telling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole national register of May 2026. The numbers were counted in the files apart from this code. */
class NationaalRegisterTest {

    private static final LocalDate DAG = Opstelling.PEILDATUM;

    private static Opstelling opstelling;
    private static Importverslag verslag;
    private static List<Regeling> geldend;

    @BeforeAll
    static void importeer() {
        opstelling = Opstelling.h2();
        verslag = opstelling.register.importeer(Nationaalregister.map());
        geldend =
                opstelling
                        .jdbc
                        .sql("select id from regeling where uitwerkingtreding is null")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(id ->
                                opstelling.regelingen.vind(new RegelingId(id)).orElseThrow())
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void a_second_import_changes_nothing(Opstelling leeg) {
        Importverslag eerste = leeg.register.importeer(Nationaalregister.map());
        Importverslag tweede = leeg.register.importeer(Nationaalregister.map());

        assertThat(eerste.telling(Onderdeel.REGELINGEN)).isEqualTo(new Telling(1186, 0, 0));
        assertThat(tweede.wijzigingen()).isZero();
        assertThat(tweede.telling(Onderdeel.REGELINGEN)).isEqualTo(new Telling(0, 0, 1186));
        assertThat(tweede.opmerkingen()).isEqualTo(eerste.opmerkingen());
    }

    @Test
    void everything_is_in_it_and_nothing_was_skipped() {
        assertThat(verslag.telling(Onderdeel.GEMEENTEN)).isEqualTo(new Telling(613, 0, 0));
        assertThat(verslag.telling(Onderdeel.PROVINCIES)).isEqualTo(new Telling(12, 0, 0));
        assertThat(verslag.telling(Onderdeel.WATERSCHAPPEN)).isEqualTo(new Telling(32, 0, 0));
        assertThat(verslag.overgeslagen()).isEmpty();
        assertThat(opstelling.aantal("deelnemer")).isEqualTo(9516);
        assertThat(geldend).hasSize(451);
    }

    @ParameterizedTest
    @CsvSource({"GEMEENTE,342", "PROVINCIE,12", "WATERSCHAP,21"})
    void de_overheden_van_nu_bestaan(OrganisatieSoort soort, int aantal) {
        long bestaand =
                opstelling
                        .jdbc
                        .sql("select id from organisatie where soort = ?")
                        .param(soort.name())
                        .query(String.class)
                        .stream()
                        .filter(id -> opstelling
                                .regelingen
                                .organisatie(new OrganisatieId(id))
                                .orElseThrow()
                                .bestaatOp(DAG))
                        .count();

        assertThat(bestaand).isEqualTo(aantal);
    }

    @Test
    void every_form_has_the_number_of_the_reference() {
        Map<Vorm, Long> perVorm =
                geldend.stream().collect(Collectors.groupingBy(Regeling::vorm, TreeMap::new, Collectors.counting()));

        assertThat(perVorm)
                .isEqualTo(Map.of(
                        Vorm.OPENBAAR_LICHAAM, 283L,
                        Vorm.REGELING_ZONDER_MEER, 81L,
                        Vorm.BEDRIJFSVOERINGSORGANISATIE, 64L,
                        Vorm.GEMEENSCHAPPELIJK_ORGAAN, 23L));
    }

    @Test
    void every_mix_of_deelnemers_has_the_number_of_the_reference() {
        Map<Set<OrganisatieSoort>, Long> mix = geldend.stream()
                .collect(Collectors.groupingBy(
                        regeling -> regeling.deelnemers().stream()
                                .map(deelnemer -> deelnemer.organisatie().soort())
                                .collect(Collectors.toSet()),
                        Collectors.counting()));

        assertThat(mix)
                .containsEntry(Set.of(OrganisatieSoort.GEMEENTE), 346L)
                .containsEntry(Set.of(OrganisatieSoort.GEMEENTE, OrganisatieSoort.PROVINCIE), 42L)
                .containsEntry(Set.of(OrganisatieSoort.GEMEENTE, OrganisatieSoort.WATERSCHAP), 13L)
                .containsEntry(Set.of(OrganisatieSoort.PROVINCIE), 9L)
                // The reference says 5; the sixth is Aqualysis, with two waterschappen that it names without their
                // code.
                .containsEntry(Set.of(OrganisatieSoort.WATERSCHAP), 6L);
    }

    @Test
    void van_elke_geldende_regeling_is_de_toezichthouder_bekend() {
        assertThat(geldend)
                .filteredOn(regeling -> regeling.bekendeToezichthouderOp(DAG).isEmpty())
                .isEmpty();
    }

    @Test
    void gefuseerde_gemeenten_doen_niet_meer_mee_in_de_metropoolregio() {
        Regeling mrdh = regeling("Metropoolregio Rotterdam Den Haag");

        assertThat(mrdh.deelnemers()).extracting(d -> d.organisatie().naam()).contains("Gemeente Brielle");
        assertThat(mrdh.deelnemersOp(DAG))
                .extracting(d -> d.organisatie().naam())
                .doesNotContain("Gemeente Brielle", "Gemeente Hellevoetsluis", "Gemeente Westvoorne");
        assertThat(verslag.opmerkingen())
                .anyMatch(regel -> regel.startsWith(
                        "Gemeente Brielle staat nog als deelnemer in Gemeenschappelijke" + " Regeling Metropoolregio"));
    }

    @Test
    void an_end_in_the_past_is_not_believed_of_who_takes_part_today() {
        assertThat(opstelling
                        .regelingen
                        .organisatie(new OrganisatieId("ws0651"))
                        .orElseThrow()
                        .tot())
                .isNull();
        assertThat(opstelling
                        .regelingen
                        .organisatie(new OrganisatieId("pv26"))
                        .orElseThrow()
                        .tot())
                .isNull();
        assertThat(verslag.opmerkingen())
                .contains("Hoogheemraadschap Hollands Noorderkwartier (ws0651) heeft in het register einddatum 10 mei"
                        + " 2026, maar neemt deel aan een geldende regeling. De einddatum is niet overgenomen.")
                .filteredOn(regel -> regel.endsWith("De einddatum is niet overgenomen."))
                .hasSize(5);
    }

    @Test
    void an_end_in_the_future_is_kept_and_does_not_end_the_deelname() {
        Organisatie delfland =
                opstelling.regelingen.organisatie(new OrganisatieId("ws0372")).orElseThrow();

        assertThat(delfland.tot()).isEqualTo(LocalDate.of(2030, 7, 1));
        assertThat(regeling("Het Waterschapshuis").deelnemersOp(DAG))
                .extracting(d -> d.organisatie().id())
                .contains(delfland.id());
    }

    @Test
    void a_waterschap_that_merged_is_out_although_it_is_still_listed() {
        assertThat(regeling("Aqualysis").deelnemersOp(DAG))
                .extracting(d -> d.organisatie().naam())
                .doesNotContain("Waterschap Groot Salland", "Waterschap Reest en Wieden")
                .isNotEmpty();
    }

    @Test
    void de_omgevingsdienst_utrecht_valt_onder_hoofdstuk_IV_en_de_minister() {
        Regeling dienst = opstelling
                .regelingen
                .vanBestuur(Set.of(OrgaanId.van("so1104/db")))
                .get(0);

        assertThat(dienst.deelnemersOp(DAG)).hasSize(27);
        assertThat(dienst.hoofdstukOp(DAG)).isEqualTo(Hoofdstuk.IV);
        assertThat(dienst.toezichthouderOp(DAG)).isEqualTo(Toezichthouder.MINISTER_BZK);
    }

    @Test
    void a_province_that_the_register_leaves_out_comes_from_our_supplement() {
        Regeling omnibuzz = regeling("Omnibuzz");

        assertThat(omnibuzz.toezichthouderOp(DAG).naam()).isEqualTo("gedeputeerde staten van Limburg");
    }

    @Test
    void een_versie_geldt_tot_de_volgende_begint() {
        RegelingId eerste = new RegelingId("roo27763231");
        RegelingId tweede = new RegelingId("roo28478366");

        assertThat(opstelling.regelingen.vind(eerste).orElseThrow().uitwerkingtreding())
                .isEqualTo(opstelling.regelingen.vind(tweede).orElseThrow().inwerkingtreding());
        assertThat(opstelling.regelingen.versiesVan(new OrganisatieId("so0894")))
                .extracting(Regeling::id)
                .contains(eerste, tweede);
    }

    @Test
    void searching_pages_and_finds_by_deelnemer() {
        assertThat(opstelling.regelingen.zoek("", 1))
                .satisfies(lijst -> assertThat(lijst.totaal()).isEqualTo(451))
                .satisfies(lijst -> assertThat(lijst.paginas()).isEqualTo(10))
                .satisfies(lijst -> assertThat(lijst.regels()).hasSize(50));
        assertThat(opstelling.regelingen.zoek("", 99).pagina()).isEqualTo(10);
        assertThat(opstelling.regelingen.zoek("gemeente tiel", 1).regels())
                .extracting(Regelingenlijst.Regel::korteNaam)
                .contains("Regio Rivierenland", "Omgevingsdienst Rivierenland");
        assertThat(opstelling.regelingen.zoek("%", 1).totaal()).isLessThan(451);
    }

    private static Regeling regeling(String deel) {
        return geldend.stream()
                .filter(regeling ->
                        regeling.naam().contains(deel) || regeling.korteNaam().contains(deel))
                .findFirst()
                .orElseThrow();
    }
}
