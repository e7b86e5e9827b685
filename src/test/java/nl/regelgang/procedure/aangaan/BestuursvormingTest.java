package nl.regelgang.procedure.aangaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.ABLid;
import org.junit.jupiter.api.Test;

class BestuursvormingTest {

    private static final List<ABLid> ZEVEN =
            leden("A Tiel", "B Tiel", "C Tiel", "D Buren", "E Buren", "F Buren", "G Buren");

    @Test
    void een_voorzitter_met_twee_anderen_uit_verschillende_gemeenten_kan() {
        assertThat(vorming("A", "B", "D").afwijkingen(false, 2)).isEmpty();
        assertThat(vorming("A", "B", "D").zetels())
                .filteredOn(ABLid::inDagelijksBestuur)
                .extracting(ABLid::naam)
                .containsExactly("A", "B", "D");
    }

    @Test
    void het_dagelijks_bestuur_is_niet_te_klein_niet_te_groot_en_niet_van_een_gemeente() {
        assertThat(vorming("A", "D").afwijkingen(false, 2)).containsExactly(zin("14 lid 1", "ten minste twee leden"));
        assertThat(vorming("A").afwijkingen(false, 2)).containsExactly(zin("14 lid 1", "ten minste twee leden"));
        assertThat(vorming("A", "B", "C").afwijkingen(false, 2)).containsExactly(zin("14 lid 1", "dezelfde gemeente"));
        assertThat(vorming("A", "B", "D", "E").afwijkingen(false, 2))
                .singleElement()
                .asString()
                .contains("meerderheid van het algemeen bestuur (Wgr art. 14 lid 3)");
    }

    @Test
    void burgemeesters_van_minder_dan_zes_gemeenten_mogen_allemaal_in_het_dagelijks_bestuur() {
        assertThat(vorming("A", "B", "D", "E").afwijkingen(true, 5)).isEmpty();
        assertThat(vorming("A", "B", "D", "E").afwijkingen(true, 6)).hasSize(1);
    }

    @Test
    void van_buiten_kan_maar_nooit_de_meerderheid() {
        assertThat(vorming("A", "D", "Van Buiten").afwijkingen(false, 2)).isEmpty();
        assertThat(vorming("A", "Van Buiten", "Ook Buiten").afwijkingen(false, 2))
                .singleElement()
                .asString()
                .contains("Wgr art. 14 lid 2");
    }

    private static Bestuursvorming vorming(String voorzitter, String... anderen) {
        return new Bestuursvorming(ZEVEN, voorzitter, List.of(anderen));
    }

    private static String zin(String artikel, String begin) {
        return begin.equals("dezelfde gemeente")
                ? "De leden van het dagelijks bestuur komen allemaal uit dezelfde gemeente (Wgr art. " + artikel + ")."
                : "Naast de voorzitter heeft het dagelijks bestuur " + begin + " (Wgr art. " + artikel + ").";
    }

    private static List<ABLid> leden(String... wie) {
        return Arrays.stream(wie)
                .map(een -> new ABLid(
                        een.substring(0, 1),
                        een.substring(0, 1),
                        new OrganisatieId(een.endsWith("Tiel") ? "gm0281" : "gm0214"),
                        1))
                .toList();
    }
}
