package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Drempeluitkomst.Soort;
import nl.regelgang.regeling.Stemgewichten.Klasse;
import nl.regelgang.regeling.Stemgewichten.Wijze;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Whether a drempel is met, with the rules of real regelingen; who is in favour is invented. */
class DrempelTest {

    private static final OrganisatieId AALTEN = new OrganisatieId("gm0197");
    private static final OrganisatieId DOETINCHEM = new OrganisatieId("gm0222");

    /** The eerste wijziging of the VNOG came about with 18 of 22 colleges (CVDR720387). */
    @ParameterizedTest
    @CsvSource({"18, 4, GEHAALD", "17, 5, NIET_GEHAALD", "17, 4, NOG_OPEN", "18, 0, GEHAALD", "0, 5, NIET_GEHAALD"})
    void vnog_achttien_van_tweeentwintig_colleges(int voor, int tegen, Soort verwacht) {
        Drempel achttien = new Drempel(null, 18, null, null, Set.of());

        Drempeluitkomst uitkomst = wijziging(achttien, Stemgewichten.NIET_INGEVULD, gemeenten(22), keuzes(voor, tegen));

        assertThat(uitkomst.soort()).isEqualTo(verwacht);
        assertThat(uitkomst.berekening().get(0))
                .isEqualTo("22 deelnemers: %d voor, %d tegen, %d nog niet besloten."
                        .formatted(voor, tegen, 22 - voor - tegen));
    }

    /** Historisch Centrum Limburg art. 36: eensluidend. */
    @ParameterizedTest
    @CsvSource({"3, 0, GEHAALD", "2, 0, NOG_OPEN", "2, 1, NIET_GEHAALD"})
    void hcl_alleen_als_alle_deelnemers_voor_zijn(int voor, int tegen, Soort verwacht) {
        Drempeluitkomst uitkomst =
                wijziging(Drempel.UNANIEM, Stemgewichten.NIET_INGEVULD, gemeenten(3), keuzes(voor, tegen));

        assertThat(uitkomst.soort()).isEqualTo(verwacht);
        assertThat(uitkomst.berekening()).anyMatch(regel -> regel.startsWith("Nodig: alle 3 deelnemers, dus 3."));
    }

    /** Laborijn (CVDR713953): two thirds of the votes, and Aalten and Doetinchem in favour. */
    @Test
    void laborijn_twee_derde_van_de_stemmen_en_niet_zonder_aalten_en_doetinchem() {
        Organisatie aalten = organisatie(AALTEN, "Gemeente Aalten");
        Organisatie doetinchem = organisatie(DOETINCHEM, "Gemeente Doetinchem");
        Organisatie ander = organisatie(new OrganisatieId("gm9900"), "Gemeente Ander");
        List<Organisatie> deelnemers = List.of(aalten, doetinchem, ander);
        Drempel drempel = new Drempel(null, null, Meerderheid.TWEE_DERDE, null, Set.of(AALTEN, DOETINCHEM));
        Stemgewichten stemmen = vast(Map.of(AALTEN, 2, DOETINCHEM, 5, ander.id(), 3));

        assertThat(wijziging(drempel, stemmen, deelnemers, voor(aalten, doetinchem))
                        .soort())
                .as("7 of 10 votes, both in favour")
                .isEqualTo(Soort.GEHAALD);
        Drempeluitkomst zonderAalten = wijziging(drempel, stemmen, deelnemers, tegen(aalten, doetinchem, ander));
        assertThat(zonderAalten.soort()).as("8 of 10 votes, without Aalten").isEqualTo(Soort.NIET_GEHAALD);
        assertThat(zonderAalten.berekening())
                .contains(
                        "Nodig: ten minste twee derde van de 10 stemmen, dus 7. Voor: 8 stemmen. Gehaald.",
                        "Nodig: instemming van Gemeente Aalten. Niet gehaald.");
    }

    /** Regio West-Brabant: two thirds of the gemeenten, with two thirds of the inwoners. */
    @Test
    void regio_west_brabant_twee_derde_van_de_gemeenten_met_twee_derde_van_de_inwoners() {
        List<Organisatie> deelnemers = gemeenten(6);
        Map<OrganisatieId, Integer> inwoners = new HashMap<>();
        deelnemers.forEach(deelnemer -> inwoners.put(deelnemer.id(), 20_000));
        inwoners.put(deelnemers.get(5).id(), 190_000);
        Stemgewichten gewichten =
                new Stemgewichten(Wijze.VAST, List.of(), LocalDate.of(2026, 1, 1), Map.of(), inwoners);
        Drempel drempel = new Drempel(Meerderheid.TWEE_DERDE, null, null, Meerderheid.TWEE_DERDE, Set.of());

        Drempeluitkomst zonderDeGrootste = wijziging(drempel, gewichten, deelnemers, keuzes(5, 1));
        assertThat(zonderDeGrootste.soort()).isEqualTo(Soort.NIET_GEHAALD);
        assertThat(zonderDeGrootste.berekening())
                .contains(
                        "Nodig: ten minste twee derde van de 6 deelnemers, dus 4. Voor: 5 deelnemers. Gehaald.",
                        "Nodig: ten minste twee derde van de 290.000 inwoners (op donderdag 1 januari 2026), dus 193.334."
                                + " Voor: 100.000 inwoners. Niet gehaald.");
        Map<OrganisatieId, Deelnemerkeuze> met = keuzes(3, 0);
        met.put(deelnemers.get(5).id(), Deelnemerkeuze.VOOR);
        assertThat(wijziging(drempel, gewichten, deelnemers, met).soort())
                .as("4 of 6, with 250.000 of 290.000")
                .isEqualTo(Soort.GEHAALD);
    }

    @ParameterizedTest
    @CsvSource({"VOLSTREKT, 4, 3", "VOLSTREKT, 5, 3", "TWEE_DERDE, 22, 15", "TWEE_DERDE, 3, 2", "DRIE_VIERDE, 7, 6"})
    void een_deel_wordt_naar_boven_afgerond(Meerderheid deel, int geheel, int nodig) {
        Drempel drempel = new Drempel(deel, null, null, null, Set.of());

        assertThat(wijziging(drempel, Stemgewichten.NIET_INGEVULD, gemeenten(geheel), keuzes(nodig, geheel - nodig))
                        .soort())
                .isEqualTo(Soort.GEHAALD);
        assertThat(wijziging(
                                drempel,
                                Stemgewichten.NIET_INGEVULD,
                                gemeenten(geheel),
                                keuzes(nodig - 1, geheel - nodig + 1))
                        .soort())
                .isEqualTo(Soort.NIET_GEHAALD);
    }

    @Test
    void stemmen_naar_inwonersklasse_op_de_peildatum() {
        List<Organisatie> deelnemers = gemeenten(3);
        Stemgewichten klassen = new Stemgewichten(
                Wijze.INWONERSKLASSE,
                List.of(new Klasse(50_000, 3), new Klasse(0, 1), new Klasse(20_000, 2)),
                LocalDate.of(2026, 1, 1),
                Map.of(),
                Map.of(
                        deelnemers.get(0).id(), 19_999,
                        deelnemers.get(1).id(), 20_000,
                        deelnemers.get(2).id(), 87_000));

        assertThat(deelnemers.stream()
                        .map(deelnemer -> klassen.stemmenVan(deelnemer.id()).orElseThrow()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void een_vak_dat_niet_is_ingevuld_wordt_genoemd_en_nooit_een_nul() {
        List<Organisatie> deelnemers = gemeenten(2);
        Drempel drempel = new Drempel(null, null, Meerderheid.VOLSTREKT, null, Set.of());

        assertThat(wijziging(drempel, vast(Map.of(deelnemers.get(0).id(), 3)), deelnemers, keuzes(2, 0)))
                .satisfies(uitkomst -> {
                    assertThat(uitkomst.soort()).isEqualTo(Soort.NIET_TE_BEPALEN);
                    assertThat(uitkomst.ontbreekt()).containsExactly("Stemmen van Gemeente 2");
                });
        Stemgewichten zonderKlasse = new Stemgewichten(
                Wijze.INWONERSKLASSE,
                List.of(new Klasse(20_000, 1)),
                null,
                Map.of(),
                Map.of(deelnemers.get(0).id(), 12_500));
        assertThat(wijziging(drempel, zonderKlasse, deelnemers, keuzes(2, 0)).ontbreekt())
                .containsExactly("Inwonersklasse voor 12.500 inwoners (Gemeente 1)", "Inwoners van Gemeente 2");
        Drempel metVertrokkene = new Drempel(Meerderheid.UNANIEM, null, null, null, Set.of(AALTEN));
        assertThat(wijziging(metVertrokkene, zonderKlasse, deelnemers, keuzes(2, 0))
                        .ontbreekt())
                .containsExactly("Instemming van gm0197, dat geen deelnemer is");
    }

    @Test
    void wat_zeker_niet_wordt_gehaald_heeft_het_lege_vak_niet_nodig() {
        Drempel drempel = new Drempel(Meerderheid.UNANIEM, null, Meerderheid.VOLSTREKT, null, Set.of());

        Drempeluitkomst uitkomst = wijziging(drempel, Stemgewichten.NIET_INGEVULD, gemeenten(2), keuzes(1, 1));

        assertThat(uitkomst.soort()).isEqualTo(Soort.NIET_GEHAALD);
        assertThat(uitkomst.ontbreekt()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("werkelijk")
    void van_een_werkelijke_regeling_blijft_wat_onbekend_is_niet_ingevuld(Werkelijk regeling) {
        List<Organisatie> deelnemers = gemeenten(regeling.deelnemers());
        Besluitregels regels =
                new Besluitregels(LocalDate.of(2026, 1, 1), regeling.drempels(), Stemgewichten.NIET_INGEVULD, 0);
        for (Regelingbesluit besluit : Regelingbesluit.vanEenRegeling()) {
            Drempeluitkomst uitkomst = regels.uitkomst(besluit, deelnemers, keuzes(deelnemers.size(), 0));
            if (regeling.drempels().containsKey(besluit)) {
                assertThat(uitkomst.soort()).isEqualTo(Soort.GEHAALD);
            } else {
                assertThat(uitkomst.soort()).isEqualTo(Soort.NIET_TE_BEPALEN);
                assertThat(uitkomst.berekening())
                        .last()
                        .isEqualTo(
                                "De uitkomst is niet te bepalen. Niet ingevuld: Drempel voor " + besluit.naam() + ".");
            }
        }
    }

    record Werkelijk(String naam, int deelnemers, Map<Regelingbesluit, Drempel> drempels) {

        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Werkelijk> werkelijk() throws IOException {
        String tekst = new ClassPathResource("regelingen/werkelijk.csv").getContentAsString(StandardCharsets.UTF_8);
        return tekst.lines().filter(regel -> !regel.startsWith("#")).skip(1).map(DrempelTest::gelezen);
    }

    private static Werkelijk gelezen(String regel) {
        String[] vakken = regel.split(";", -1);
        Map<Regelingbesluit, Drempel> drempels = new HashMap<>();
        // The columns of the file stand in this order.
        List<Regelingbesluit> besluiten = Regelingbesluit.vanEenRegeling();
        for (int kolom = 0; kolom < besluiten.size(); kolom++) {
            String eisen = vakken[4 + kolom];
            if (!eisen.isEmpty()) {
                drempels.put(besluiten.get(kolom), drempel(eisen));
            }
        }
        return new Werkelijk(vakken[0], Integer.parseInt(vakken[3]), drempels);
    }

    private static Drempel drempel(String eisen) {
        Map<String, Meerderheid> delen = Arrays.stream(eisen.split("\\+", -1))
                .map(eis -> eis.split("=", -1))
                .collect(Collectors.toMap(eis -> eis[0], eis -> Meerderheid.valueOf(eis[1])));
        return new Drempel(delen.get("deelnemers"), null, delen.get("stemmen"), delen.get("inwoners"), Set.of());
    }

    private static Drempeluitkomst wijziging(
            Drempel drempel,
            Stemgewichten gewichten,
            List<Organisatie> deelnemers,
            Map<OrganisatieId, Deelnemerkeuze> keuzes) {
        return new Besluitregels(LocalDate.of(2026, 1, 1), Map.of(Regelingbesluit.WIJZIGING, drempel), gewichten, 0)
                .uitkomst(Regelingbesluit.WIJZIGING, deelnemers, keuzes);
    }

    private static Stemgewichten vast(Map<OrganisatieId, Integer> stemmen) {
        return new Stemgewichten(Wijze.VAST, List.of(), null, stemmen, Map.of());
    }

    private static List<Organisatie> gemeenten(int aantal) {
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(nummer -> organisatie(id(nummer), "Gemeente " + nummer))
                .toList();
    }

    private static OrganisatieId id(int nummer) {
        return new OrganisatieId("gm" + (9000 + nummer));
    }

    private static Organisatie organisatie(OrganisatieId id, String naam) {
        return new Organisatie(id, naam, OrganisatieSoort.GEMEENTE, null, null);
    }

    /** The first of them in favour, the next against. */
    private static Map<OrganisatieId, Deelnemerkeuze> keuzes(int voor, int tegen) {
        Map<OrganisatieId, Deelnemerkeuze> keuzes = new HashMap<>();
        IntStream.rangeClosed(1, voor + tegen)
                .forEach(nummer -> keuzes.put(id(nummer), nummer <= voor ? Deelnemerkeuze.VOOR : Deelnemerkeuze.TEGEN));
        return keuzes;
    }

    private static Map<OrganisatieId, Deelnemerkeuze> voor(Organisatie... wie) {
        Map<OrganisatieId, Deelnemerkeuze> keuzes = new HashMap<>();
        Arrays.stream(wie).forEach(een -> keuzes.put(een.id(), Deelnemerkeuze.VOOR));
        return keuzes;
    }

    private static Map<OrganisatieId, Deelnemerkeuze> tegen(Organisatie tegen, Organisatie... voor) {
        Map<OrganisatieId, Deelnemerkeuze> keuzes = voor(voor);
        keuzes.put(tegen.id(), Deelnemerkeuze.TEGEN);
        return keuzes;
    }
}
