package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.RAADSVERGADERING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.Nationaalregister;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.zienswijzen.Traject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The procedure from start to toezending for regelingen as they stand in the national register. In a database of its own:
 * the register holds the regelingen of the other scenarios too, with what it knows of them.
 */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:echte-regeling")
class EchteRegelingTest extends Scenario {

    private static final OrganisatieId PROVINCIE_UTRECHT = new OrganisatieId("pv26");
    private static final String PROVINCIE = "Provincie Utrecht";

    @Autowired
    private Toneel toneel;

    @BeforeEach
    void register() {
        if (toneel.regelingen.zoek("", 1).totaal() == 0) {
            toneel.register.importeer(Nationaalregister.map());
        }
    }

    /** Three zienswijzen, one raad that stays silent, and a weighted vote. */
    @Test
    void de_GGD_regio_Utrecht_met_26_deelnemers_stelt_de_begroting_vast() {
        gegeven.regeling_van("so0444");
        gegeven.elke_deelnemer_heeft_een_stem_per(50_000);
        assertThat(toneel.regeling().naam()).contains("Gezondheidsdienst Regio Utrecht");
        assertThat(toneel.regeling().hoofdstukOp(toneel.vandaag())).isEqualTo(Hoofdstuk.I);
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        assertThat(toneel.ronde().trajecten())
                .hasSize(26)
                .extracting(traject -> traject.deelnemer().raad().soort())
                .containsOnly(OrgaanSoort.RAAD);
        assertThat(toezichthouder()).isEqualTo(new OrgaanId(PROVINCIE_UTRECHT, OrgaanSoort.GS));
        eisTermijnen("Wgr art. 35 lid 3");

        List<String> raden = raden();
        tot_de_stemming(raden.subList(0, 3), raden.subList(4, 26), raden.get(3));
        dan.staat_in_het_journaal("reactie op 3 zienswijzen toegezonden aan alle 26 raden", "Wgr art. 35 lid 4");
        List<String> tegen = raden.subList(20, 25);
        als.het_bestuur_vergadert_op(VERGADERING)
                .voor(raden.subList(0, 20).toArray(String[]::new))
                .tegen(tegen.toArray(String[]::new))
                .afwezig(raden.get(25))
                .wordt_vastgelegd();
        dan.is_de_laatste_stemming(
                "Uitgebracht: %d voor + %d tegen =".formatted(stemmen(raden.subList(0, 20)), stemmen(tegen)));
        dan.is_de_laatste_stemming(": aangenomen.");
        tot_het_einde(raden.get(3), VERGADERING.plusWeeks(2));
        dan.staat_in_het_journaal("toegezonden aan gedeputeerde staten van Utrecht", "Wgr art. 34 lid 2");
        dan.noemt_het_journaal_alleen("17", "34", "35");
    }

    /** Provinciale staten file a zienswijze; everybody has one vote. */
    @Test
    void de_Omgevingsdienst_Utrecht_met_26_gemeenten_en_de_provincie_stelt_de_begroting_vast() {
        gegeven.regeling_van("so1104");
        assertThat(toneel.regeling().hoofdstukOp(toneel.vandaag())).isEqualTo(Hoofdstuk.IV);
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        assertThat(toneel.ronde().trajecten()).hasSize(27);
        assertThat(toneel.ronde().trajecten())
                .filteredOn(traject -> traject.deelnemer().raad().soort() != OrgaanSoort.RAAD)
                .singleElement()
                .satisfies(traject -> {
                    assertThat(traject.deelnemer().raad()).isEqualTo(new OrgaanId(PROVINCIE_UTRECHT, OrgaanSoort.PS));
                    assertThat(traject.deelnemer().college())
                            .isEqualTo(new OrgaanId(PROVINCIE_UTRECHT, OrgaanSoort.GS));
                });
        assertThat(toezichthouder()).isEqualTo(OrgaanId.van("mnre1034/minister"));
        eisTermijnen("Wgr art. 59 lid 3");

        List<String> raden =
                raden().stream().filter(naam -> !naam.equals(PROVINCIE)).toList();
        tot_de_stemming(List.of(PROVINCIE, raden.get(0)), raden.subList(1, 25), raden.get(25));
        dan.staat_in_het_journaal("reactie op 2 zienswijzen toegezonden aan alle 27 raden", "Wgr art. 59 lid 4");
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        dan.is_de_laatste_stemming("Uitgebracht: 27 voor + 0 tegen = 27 stemmen.");
        tot_het_einde(raden.get(25), VERGADERING.plusWeeks(2));
        dan.staat_in_het_journaal(
                "toegezonden aan minister van Binnenlandse Zaken en Koninkrijksrelaties", "Wgr art. 58 lid 2");
        dan.noemt_het_journaal_alleen("17", "58", "59");
        assertThat(new Pagina(toneel, Mensenwerk.secretaris(toneel.regeling())).lees("/procedures/geschil/nieuw"))
                .as("with a province in it there is no road to gedeputeerde staten")
                .contains("Grondwet art. 136")
                .doesNotContain("Wgr art. 28", "Gedeputeerde staten van de provincie van vestiging");
    }

    private void tot_de_stemming(List<String> zienswijzen, List<String> geen, String zwijgt) {
        for (String raad : zienswijzen) {
            Griffier griffier =
                    als.de_griffier_van(raad).bevestigt_de_ontvangst().plant_de_raadsvergadering_op(RAADSVERGADERING);
            als.het_college_van(raad).bereidt_een_standpunt_voor("Dien een zienswijze in.");
            als.het_college_van(raad).is_geheel_akkoord();
            als.het_college_van(raad).stelt_het_standpunt_vast();
            als.de_tijd_verstrijkt_tot(RAADSVERGADERING);
            griffier.legt_de_zienswijze_vast(raad + " mist de dekking.");
        }
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt(geen.toArray(String[]::new));
        dan.heeft_nog_niet_gereageerd(zwijgt);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        for (String raad : zienswijzen) {
            als.de_secretaris().reageert_op(raad, "Terecht.", "Wij passen de begroting aan.");
        }
        als.de_secretaris().stelt_de_reactie_vast();
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 1);
        als.de_secretaris().biedt_de_begroting_aan();
    }

    private void tot_het_einde(String zwijgt, LocalDate toezending) {
        dan.heeft_niet_gereageerd(zwijgt);
        dan.heeft_het_bestuur_de_taak("Begroting toezenden", toezending);
        als.de_secretaris().zendt_de_begroting_toe();
        dan.kregen_alle_griffiers_bericht("begroting toegezonden", 1);
        dan.kreeg_de_toezichthouder_bericht();
        dan.leest_de_toezichthouder_de_vastgestelde_begroting();
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
        dan.loopt_er_geen_termijn();
    }

    private List<String> raden() {
        return toneel.ronde().trajecten().stream()
                .map(traject -> traject.deelnemer().naam())
                .toList();
    }

    /** As the register has the deelnemers: nobody else counted these. */
    private int stemmen(List<String> raden) {
        return toneel.regeling().deelnemersOp(toneel.vandaag()).stream()
                .filter(deelnemer -> raden.contains(deelnemer.organisatie().naam()))
                .mapToInt(Deelnemer::stemgewicht)
                .sum();
    }

    private OrgaanId toezichthouder() {
        return toneel.procedure().bestuur().toezichthouder().orgaan();
    }

    /**
     * The griffies confirm within a week, by werkafspraak, and answer by the day before the aanbieding; the law gives only
     * the year of the vaststelling.
     */
    private void eisTermijnen(String zienswijze) {
        assertThat(toneel.ronde().sluitOp()).isEqualTo(AANBIEDING.minusDays(1));
        assertThat(toneel.ronde().zaak().zienswijze()).hasToString(zienswijze);
        for (Traject traject : toneel.ronde().trajecten()) {
            dan.is_de_taak_gevraagd_voor(
                    "Ontvangst bevestigen", traject.deelnemer().naam(), Verzetbareklok.BEGIN.plusWeeks(1));
        }
        assertThat(toneel.termijnen.van(toneel.dossier()))
                .filteredOn(termijn -> !termijn.onderdeel().equals(toneel.dossier()))
                .extracting(LopendeTermijn::uiterlijk)
                .hasSameSizeAs(toneel.ronde().trajecten())
                .containsOnly(AANBIEDING.minusDays(1));
        assertThat(toneel.termijnen.van(toneel.dossier()))
                .filteredOn(termijn -> termijn.onderdeel().equals(toneel.dossier()))
                .extracting(LopendeTermijn::uiterlijk)
                .containsExactlyInAnyOrder(
                        AANBIEDING, VERGADERING.minusDays(1), LocalDate.of(2027, 9, 14), LocalDate.of(2027, 12, 31));
    }
}
