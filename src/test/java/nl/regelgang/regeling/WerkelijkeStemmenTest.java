package nl.regelgang.regeling;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Drempeluitkomst.Soort;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;
import nl.regelgang.regeling.Stemregels.Stem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The votes in the bestuur of real regelingen; who is in favour is invented. */
class WerkelijkeStemmenTest {

    /** HCL art. 18a: the begroting unaniem. GBLT art. 6 and ONS art. 9: three quarters. Tresoar art. 10 and 24: all there. */
    @ParameterizedTest
    @CsvSource({
        "Historisch Centrum Limburg 2020, 6, 0, 0, AANGENOMEN",
        "Historisch Centrum Limburg 2020, 5, 1, 0, VERWORPEN",
        "GBLT, 12, 3, 0, AANGENOMEN",
        "GBLT, 11, 4, 0, VERWORPEN",
        "BVO Shared Service Centrum ONS, 6, 1, 0, AANGENOMEN",
        "BVO Shared Service Centrum ONS, 5, 2, 0, VERWORPEN",
        "Tresoar, 2, 1, 0, AANGENOMEN",
        "Tresoar, 2, 0, 1, GEEN_QUORUM"
    })
    void zo_besluit_het_bestuur(String naam, int voor, int tegen, int afwezig, Stemregels.Soort verwacht) {
        assertThat(stemregels(naam)
                        .uitslag(
                                Stream.of(
                                                stemmen("v", voor, Keuze.VOOR),
                                                stemmen("t", tegen, Keuze.TEGEN),
                                                stemmen("a", afwezig, Keuze.AFWEZIG))
                                        .flatMap(een -> een)
                                        .toList(),
                                false,
                                false)
                        .soort())
                .isEqualTo(verwacht);
    }

    /** VNOG art. 5: two thirds of the leden with two thirds of the votes; how many votes each has is not known. */
    @Test
    void zonder_de_stemmen_van_elk_lid_is_de_uitkomst_niet_te_bepalen_en_elk_leeg_vak_wordt_genoemd() {
        Map<String, String> vnog = Werkelijkeregelingen.met("Veiligheidsregio Noord- en Oost-Gelderland 2024");
        Map<String, String> eisen = eisen(vnog);
        Drempel drempel = new Drempel(deel(eisen, "leden"), null, deel(eisen, "stemmen"), null, Set.of());
        List<Organisatie> leden = leden(Integer.parseInt(vakken(vnog, "deelnemers")));

        Drempeluitkomst vijftien = uitkomst(drempel, leden, 15);
        assertThat(vijftien.soort()).isEqualTo(Soort.NIET_TE_BEPALEN);
        assertThat(vijftien.ontbreekt()).hasSize(22).contains("Stemmen van Gemeente 1", "Stemmen van Gemeente 22");
        assertThat(uitkomst(drempel, leden, 14).soort())
                .as("without two thirds of the leden the votes do not matter")
                .isEqualTo(Soort.NIET_GEHAALD);
    }

    @Test
    void waar_de_regeling_niets_over_stemmen_zegt_blijft_het_vak_leeg() {
        assertThat(Werkelijkeregelingen.alle())
                .hasSize(16)
                .filteredOn(vakken -> vakken(vakken, "stemmen").isEmpty())
                .hasSize(11);
    }

    private static Stemregels stemregels(String naam) {
        Map<String, String> eisen = eisen(Werkelijkeregelingen.met(naam));
        return new Stemregels(
                Quorum.valueOf(eisen.getOrDefault(
                        "quorum", Stemregels.GEMEENTEWET.quorum().name())),
                deel(eisen, "meerderheid"));
    }

    private static Meerderheid deel(Map<String, String> eisen, String wat) {
        return Meerderheid.valueOf(vakken(eisen, wat));
    }

    private static Map<String, String> eisen(Map<String, String> vakken) {
        return Arrays.stream(vakken(vakken, "stemmen").split("\\+", -1))
                .map(eis -> eis.split("=", -1))
                .collect(toMap(eis -> eis[0], eis -> eis[1]));
    }

    private static String vakken(Map<String, String> vakken, String naam) {
        return vakken.getOrDefault(naam, "");
    }

    private static Drempeluitkomst uitkomst(Drempel drempel, List<Organisatie> leden, int voor) {
        return new Besluitregels(
                        LocalDate.of(2026, 1, 1),
                        Map.of(Regelingbesluit.WIJZIGING, drempel),
                        Stemgewichten.NIET_INGEVULD,
                        0)
                .uitkomst(
                        Regelingbesluit.WIJZIGING,
                        leden,
                        IntStream.range(0, leden.size())
                                .boxed()
                                .collect(toMap(
                                        nummer -> leden.get(nummer).id(),
                                        nummer -> nummer < voor ? Deelnemerkeuze.VOOR : Deelnemerkeuze.TEGEN)));
    }

    private static List<Organisatie> leden(int aantal) {
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(nummer -> new Organisatie(
                        new OrganisatieId("gm" + (9000 + nummer)),
                        "Gemeente " + nummer,
                        OrganisatieSoort.GEMEENTE,
                        null,
                        null))
                .toList();
    }

    private static Stream<Stem> stemmen(String voorvoegsel, int aantal, Keuze keuze) {
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(nummer -> new Stem(
                        new ABLid(
                                voorvoegsel + nummer,
                                voorvoegsel + nummer,
                                new OrganisatieId("gm" + (9000 + nummer)),
                                1),
                        keuze));
    }
}
