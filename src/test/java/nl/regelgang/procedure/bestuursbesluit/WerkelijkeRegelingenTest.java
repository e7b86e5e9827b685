package nl.regelgang.procedure.bestuursbesluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijnregel;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** What real regelingen say in their own words, entered as their beheerder would; what is not known stays not filled in. */
class WerkelijkeRegelingenTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "BVO Shared Service Centrum ONS, evaluatie, 7, 2031-03-01",
        "Omnibuzz, zienswijze-bestuursbesluit, 8, 2027-05-24",
        "Geul en Maas, zienswijze-bestuursbesluit, 8, 2027-05-24"
    })
    void een_termijn_die_de_regeling_noemt_geeft_een_dag(String naam, String termijn, int vak, LocalDate dag) {
        assertThat(uiterlijk(regeling(naam).get(vak), termijn))
                .map(Uiterlijk::dag)
                .contains(dag);
    }

    @Test
    void zonder_ingevuld_vak_is_er_geen_dag_en_geen_verzoek_van_raden() {
        List<List<String>> zonder = regelingen().stream()
                .filter(vakken ->
                        List.of(vakken.get(7), vakken.get(8), vakken.get(9)).equals(List.of("", "", "")))
                .toList();

        assertThat(zonder).hasSize(13).allSatisfy(vakken -> {
            assertThat(uiterlijk(vakken.get(7), "evaluatie")).isEmpty();
            assertThat(uiterlijk(vakken.get(8), "zienswijze-bestuursbesluit")).isEmpty();
            assertThat(Verzoekdrempel.van(vakken.get(9))).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"Omnibuzz, 6", "Geul en Maas, 2"})
    void zo_veel_raden_moeten_erom_vragen(String naam, int nodig) {
        List<String> vakken = regeling(naam);

        assertThat(Verzoekdrempel.van(vakken.get(9)).orElseThrow().nodig(Integer.parseInt(vakken.get(3))))
                .isEqualTo(nodig);
    }

    private static Optional<Uiterlijk> uiterlijk(String vak, String termijn) {
        Termijnregel regel = Termijntabel.op(DAG).regel(termijn, Hoofdstuk.I);
        return regel.uiterlijk(Hoofdstuk.I, Termijninstellingen.STANDAARD.met(regel, vak), Aanknoping.op(DAG));
    }

    private static List<String> regeling(String naam) {
        return regelingen().stream()
                .filter(vakken -> vakken.get(0).equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> regelingen() {
        try {
            return new ClassPathResource("regelingen/werkelijk.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .skip(1)
                    .map(regel -> List.of(regel.split(";", -1)))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
