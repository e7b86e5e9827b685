package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;
import nl.regelgang.regeling.Stemregels.Soort;
import nl.regelgang.regeling.Stemregels.Stem;
import nl.regelgang.regeling.Stemregels.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes are written as {@code naam gewicht keuze}: v(oor), t(egen), b(lanco), o(nthouden), a(fwezig). */
class StemregelsTest {

    private static final String ALLE_VOOR = "Buren 1 v, Culemborg 1 v, Tiel 1 v";

    @Test
    void de_berekening_is_met_de_hand_na_te_rekenen() {
        Uitslag uitslag = stem(
                Stemregels.GEMEENTEWET,
                "Buren 3 v, Culemborg 3 t, Maasdriel 3 v, Neder-Betuwe 2 t, Tiel 4 v, West Betuwe 4 b, Zaltbommel 3 a");

        assertThat(uitslag.soort()).isEqualTo(Soort.AANGENOMEN);
        assertThat(uitslag.berekening())
                .containsExactly(
                        "Zitting hebben 7 leden, samen 22 stemmen.",
                        "Aanwezig: 6 van de 7 leden.",
                        "Nodig: meer dan de helft van 7 leden, dus ten minste 4 (Gemeentewet art. 20 lid 1 en art. 29"
                                + " lid 1). Er zijn 6 leden aanwezig: het quorum is gehaald.",
                        "Voor: 3 leden met samen 10 stemmen (Buren 3, Maasdriel 3, Tiel 4).",
                        "Tegen: 2 leden met samen 5 stemmen (Culemborg 3, Neder-Betuwe 2).",
                        "Blanco: 1 lid met samen 4 stemmen (West Betuwe 4). Blanco telt niet als uitgebrachte stem.",
                        "Afwezig: 1 lid met samen 3 stemmen (Zaltbommel 3).",
                        "Uitgebracht: 10 voor + 5 tegen = 15 stemmen.",
                        "Nodig: meer dan de helft van 15 uitgebrachte stemmen, dus ten minste 8 (Gemeentewet art. 30"
                                + " lid 1).",
                        "10 is ten minste 8: aangenomen.");
    }

    @Test
    void een_lid_alleen_staat_in_het_enkelvoud() {
        assertThat(stem(Stemregels.GEMEENTEWET, "Buren 1 v, Culemborg 1 a, Tiel 1 a")
                        .berekening())
                .anyMatch(regel -> regel.contains("Er is 1 lid aanwezig: het quorum is niet gehaald."));
        assertThat(stem(
                                new Stemregels(Quorum.MEER_DAN_HELFT_STEMMEN, Meerderheid.VOLSTREKT),
                                "Buren 1 v, Culemborg 1 a")
                        .berekening())
                .anyMatch(regel -> regel.contains("Er is 1 stem aanwezig: het quorum is niet gehaald."));
        assertThat(stem(Stemregels.GEMEENTEWET, "Buren 1 v").berekening())
                .startsWith("Zitting heeft 1 lid, samen 1 stem.");
    }

    @Test
    void blanco_telt_niet_mee_voor_de_meerderheid() {
        assertThat(stem(Stemregels.GEMEENTEWET, "Buren 1 v, Culemborg 1 b, Tiel 1 b")
                        .soort())
                .isEqualTo(Soort.AANGENOMEN);
    }

    /** Of 5 members, 3 are there and 1 of them may not vote: 2 of the 4 others is not more than half (art. 29 lid 1). */
    @Test
    void wie_zich_moet_onthouden_telt_voor_de_opening_en_niet_voor_de_stemming() {
        String aanwezigen = "Buren 1 v, Culemborg 1 v, Maasdriel 1 o, Tiel 1 a, Zaltbommel 1 a";
        Uitslag uitslag = stem(Stemregels.GEMEENTEWET, aanwezigen);

        assertThat(uitslag.soort()).isEqualTo(Soort.GEEN_QUORUM);
        assertThat(uitslag.berekening())
                .contains(
                        "Nodig: meer dan de helft van 5 leden, dus ten minste 3 (Gemeentewet art. 20 lid 1). Er zijn 3"
                                + " leden aanwezig: het quorum is gehaald.",
                        "Onthouden: 1 lid met samen 1 stem (Maasdriel 1). Wie zich moet onthouden, stemt niet mee"
                                + " (Gemeentewet art. 28 lid 1).",
                        "Nodig: meer dan de helft van de 4 leden die mochten stemmen, dus ten minste 3 (Gemeentewet art."
                                + " 29 lid 1). Er hebben 2 leden deelgenomen aan de stemming.")
                .endsWith("De stemming is niet geldig. Er komt een nieuwe vergadering; daarin geldt deze eis niet"
                        + " (Gemeentewet art. 29 lid 2).");
        assertThat(Stemregels.GEMEENTEWET
                        .uitslag(stemmen(aanwezigen), true, false)
                        .soort())
                .isEqualTo(Soort.AANGENOMEN);
    }

    /** 3 of 5 took part; without the two who must abstain that is all, so more than half. */
    @Test
    void wie_zich_moet_onthouden_maakt_een_stemming_niet_ongeldig() {
        assertThat(stem(Stemregels.GEMEENTEWET, "Buren 1 v, Culemborg 1 t, Maasdriel 1 v, Tiel 1 o, Zaltbommel 1 o")
                        .berekening())
                .contains(
                        "Nodig: meer dan de helft van de 3 leden die mochten stemmen, dus ten minste 2 (Gemeentewet art. 29"
                                + " lid 1). Er hebben 3 leden deelgenomen aan de stemming.",
                        "Uitgebracht: 2 voor + 1 tegen = 3 stemmen.")
                .endsWith("2 is ten minste 2: aangenomen.");
    }

    /** Gemeentewet art. 32 lid 6; with a blanco vote the meeting was not voltallig. */
    @Test
    void een_vergadering_is_ook_voltallig_als_wie_er_niet_stemde_zich_moest_onthouden() {
        Uitslag uitslag = stem(Stemregels.GEMEENTEWET, "Buren 1 v, Culemborg 1 t, Tiel 1 o");

        assertThat(uitslag.soort()).isEqualTo(Soort.VERWORPEN);
        assertThat(uitslag.berekening())
                .anyMatch(regel -> regel.contains("en alle 2 leden die mochten stemmen hebben een stem uitgebracht"));
        assertThat(stem(Stemregels.GEMEENTEWET, "Buren 1 v, Culemborg 1 t, Tiel 1 b")
                        .soort())
                .isEqualTo(Soort.GESTAAKT);
    }

    @Test
    void zonder_uitgebrachte_stem_is_er_geen_besluit() {
        assertThat(stem(Stemregels.GEMEENTEWET, "Buren 1 b, Culemborg 1 b, Tiel 1 b")
                        .soort())
                .isEqualTo(Soort.VERWORPEN);
    }

    @Test
    void een_quorum_van_de_regeling_zelf_geldt_ook_bij_de_tweede_oproep() {
        Stemregels alleLeden = new Stemregels(Quorum.ALLE_LEDEN, Meerderheid.VOLSTREKT);

        Uitslag uitslag = alleLeden.uitslag(stemmen("Buren 1 v, Culemborg 1 v, Tiel 1 a"), true, false);

        assertThat(uitslag.soort()).isEqualTo(Soort.GEEN_QUORUM);
        assertThat(uitslag.berekening())
                .anyMatch(regel -> regel.endsWith("ook daarin geldt het quorum van de regeling."));
    }

    @Test
    void zonder_quorum_wordt_er_niet_gestemd_en_bij_de_tweede_oproep_wel() {
        String stemmen = "Buren 1 v, Culemborg 1 v, Maasdriel 1 a, Tiel 1 a";

        assertThat(stem(Stemregels.GEMEENTEWET, stemmen).soort()).isEqualTo(Soort.GEEN_QUORUM);
        assertThat(stem(Stemregels.GEMEENTEWET, stemmen).berekening())
                .last()
                .asString()
                .contains("ten minste 24 uur later");
        assertThat(Stemregels.GEMEENTEWET.uitslag(stemmen(stemmen), true, false).soort())
                .isEqualTo(Soort.AANGENOMEN);
    }

    @Test
    void het_quorum_telt_leden_en_niet_hun_stemmen() {
        String grootAanwezig = "Buren 9 v, Culemborg 1 a, Tiel 1 a";

        assertThat(stem(Stemregels.GEMEENTEWET, grootAanwezig).soort()).isEqualTo(Soort.GEEN_QUORUM);
        assertThat(stem(new Stemregels(Quorum.MEER_DAN_HELFT_STEMMEN, Meerderheid.VOLSTREKT), grootAanwezig)
                        .soort())
                .isEqualTo(Soort.AANGENOMEN);
    }

    @Test
    void staken_de_stemmen_dan_volgt_een_nieuwe_vergadering_en_daarna_is_het_niet_aangenomen() {
        String stemmen = "Buren 2 v, Culemborg 1 t, Maasdriel 1 t, Tiel 3 a";

        assertThat(stem(Stemregels.GEMEENTEWET, stemmen).soort()).isEqualTo(Soort.GESTAAKT);
        assertThat(stem(Stemregels.GEMEENTEWET, stemmen).berekening())
                .last()
                .isEqualTo("De stemmen staken: 2 voor en 2 tegen. De beslissing wordt uitgesteld tot een volgende"
                        + " vergadering (Gemeentewet art. 32 lid 4).");
        assertThat(Stemregels.GEMEENTEWET.uitslag(stemmen(stemmen), false, true).soort())
                .isEqualTo(Soort.VERWORPEN);
    }

    /** The VNG's example: with 3, 2 and 1 votes nobody holds a majority, and 3 against 2 + 1 is a tie. */
    @Test
    void staken_de_stemmen_in_een_voltallige_vergadering_dan_is_het_meteen_niet_aangenomen() {
        Uitslag uitslag = stem(Stemregels.GEMEENTEWET, "Groot 3 v, Midden 2 t, Klein 1 t");

        assertThat(uitslag.soort()).isEqualTo(Soort.VERWORPEN);
        assertThat(uitslag.berekening()).last().asString().contains("voltallige vergadering", "art. 32 lid 5-6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Groot 3 v, Midden 2 v, Klein 1 t | AANGENOMEN
            Groot 3 t, Midden 2 v, Klein 1 v | VERWORPEN
            Groot 3 v, Midden 2 t, Klein 1 b | AANGENOMEN
            Groot 3 t, Midden 2 v, Klein 1 b | VERWORPEN
            Groot 3 v, Midden 2 t, Klein 1 a | AANGENOMEN
            """)
    void drie_gemeenten_met_drie_twee_en_een_stem(String stemmen, Soort verwacht) {
        assertThat(stem(Stemregels.GEMEENTEWET, stemmen).soort()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VOLSTREKT   |  6 |  5 | AANGENOMEN
            VOLSTREKT   |  5 |  6 | VERWORPEN
            TWEE_DERDE  | 10 |  5 | AANGENOMEN
            TWEE_DERDE  | 10 |  6 | VERWORPEN
            TWEE_DERDE  |  9 |  5 | VERWORPEN
            TWEE_DERDE  |  5 |  5 | VERWORPEN
            DRIE_VIERDE |  9 |  3 | AANGENOMEN
            DRIE_VIERDE |  9 |  4 | VERWORPEN
            DRIE_VIERDE | 10 |  3 | AANGENOMEN
            UNANIEM     |  7 |  0 | AANGENOMEN
            UNANIEM     | 99 |  1 | VERWORPEN
            """)
    void elke_meerderheid_op_de_grens(Meerderheid meerderheid, int voor, int tegen, Soort verwacht) {
        Stemregels regels = new Stemregels(Quorum.MEER_DAN_HELFT_LEDEN, meerderheid);

        assertThat(stem(regels, "Voorstander " + voor + " v, Tegenstander " + tegen + " t")
                        .soort())
                .isEqualTo(verwacht);
    }

    @Test
    void de_regels_van_een_bedrijfsvoeringsorganisatie_vragen_driekwart_van_de_stemmen() {
        Stemregels regels = new Stemregels(Quorum.MEER_DAN_HELFT_STEMMEN, Meerderheid.DRIE_VIERDE);
        Uitslag uitslag = stem(regels, "Zwolle 4 v, Kampen 2 v, Dalfsen 1 t, Zwartewaterland 1 v, Westerveld 1 a");

        assertThat(uitslag.soort()).isEqualTo(Soort.AANGENOMEN);
        assertThat(uitslag.berekening())
                .contains(
                        "Nodig: meer dan de helft van 9 stemmen, dus ten minste 5 (regeling). Er zijn 8 stemmen"
                                + " aanwezig: het quorum is gehaald.",
                        "Nodig: ten minste drie vierde van 8 uitgebrachte stemmen, dus ten minste 6 (regeling).");
    }

    @Test
    void unanimiteit_met_alle_leden_aanwezig() {
        Stemregels regels = new Stemregels(Quorum.ALLE_LEDEN, Meerderheid.UNANIEM);

        assertThat(stem(regels, ALLE_VOOR).soort()).isEqualTo(Soort.AANGENOMEN);
        assertThat(stem(regels, ALLE_VOOR.replace("Tiel 1 v", "Tiel 1 t")).soort())
                .isEqualTo(Soort.VERWORPEN);
        assertThat(stem(regels, ALLE_VOOR.replace("Tiel 1 v", "Tiel 1 a")).soort())
                .isEqualTo(Soort.GEEN_QUORUM);
    }

    @Test
    void zonder_quorumregel_beslist_wie_er_is() {
        assertThat(stem(new Stemregels(Quorum.GEEN, Meerderheid.VOLSTREKT), "Buren 1 v, Culemborg 1 a, Tiel 1 a")
                        .soort())
                .isEqualTo(Soort.AANGENOMEN);
    }

    @Test
    void a_seat_votes_once() {
        List<Stem> dubbel = stemmen("Buren 1 v, Buren 1 v");

        assertThatThrownBy(() -> Stemregels.GEMEENTEWET.uitslag(dubbel, false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stemregels.GEMEENTEWET.uitslag(List.of(), false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Uitslag stem(Stemregels regels, String stemmen) {
        return regels.uitslag(stemmen(stemmen), false, false);
    }

    private static List<Stem> stemmen(String tekst) {
        return Arrays.stream(tekst.split(", ", -1)).map(StemregelsTest::stem).toList();
    }

    private static Stem stem(String tekst) {
        String keuze = tekst.substring(tekst.length() - 1);
        String rest = tekst.substring(0, tekst.length() - 2);
        int spatie = rest.lastIndexOf(' ');
        String naam = rest.substring(0, spatie);
        ABLid lid = new ABLid(naam, naam, new OrganisatieId("gm0001"), Integer.parseInt(rest.substring(spatie + 1)));
        return new Stem(
                lid,
                switch (keuze) {
                    case "v" -> Keuze.VOOR;
                    case "t" -> Keuze.TEGEN;
                    case "b" -> Keuze.BLANCO;
                    case "o" -> Keuze.ONTHOUDEN;
                    case "a" -> Keuze.AFWEZIG;
                    default -> throw new IllegalArgumentException(tekst);
                });
    }
}
