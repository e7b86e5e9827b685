package nl.regelgang.procedure.bestuursbesluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.regeling.Werkelijkeregelingen;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijnregel;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real regelingen say in their own words, entered as their beheerder would; what is not known stays not filled in. */
class WerkelijkeRegelingenTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "BVO Shared Service Centrum ONS, evaluatie, evaluatie, 2031-03-01",
        "Omnibuzz, zienswijze-bestuursbesluit, zienswijze, 2027-05-24",
        "Geul en Maas, zienswijze-bestuursbesluit, zienswijze, 2027-05-24",
        "GBLT, opzegtermijn, opzegtermijn, 2028-03-01"
    })
    void een_termijn_die_de_regeling_noemt_geeft_een_dag(String naam, String termijn, String vak, LocalDate dag) {
        assertThat(uiterlijk(vak(Werkelijkeregelingen.met(naam), vak), termijn))
                .map(Uiterlijk::dag)
                .contains(dag);
    }

    @Test
    void zonder_ingevuld_vak_is_er_geen_dag_en_geen_verzoek_van_raden() {
        assertThat(Werkelijkeregelingen.alle())
                .filteredOn(vakken -> Stream.of("evaluatie", "zienswijze", "verzoek", "opzegtermijn")
                        .allMatch(naam -> vak(vakken, naam).isEmpty()))
                .hasSize(11)
                .allSatisfy(vakken -> {
                    assertThat(uiterlijk(vak(vakken, "evaluatie"), "evaluatie")).isEmpty();
                    assertThat(uiterlijk(vak(vakken, "zienswijze"), "zienswijze-bestuursbesluit"))
                            .isEmpty();
                    assertThat(uiterlijk(vak(vakken, "opzegtermijn"), "opzegtermijn"))
                            .isEmpty();
                    assertThat(Verzoekdrempel.van(vak(vakken, "verzoek"))).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"Omnibuzz, 6", "Geul en Maas, 2"})
    void zo_veel_raden_moeten_erom_vragen(String naam, int nodig) {
        Map<String, String> vakken = Werkelijkeregelingen.met(naam);

        assertThat(Verzoekdrempel.van(vak(vakken, "verzoek"))
                        .orElseThrow()
                        .nodig(Integer.parseInt(vak(vakken, "deelnemers"))))
                .isEqualTo(nodig);
    }

    private static Optional<Uiterlijk> uiterlijk(String vak, String termijn) {
        Termijnregel regel = Termijntabel.op(DAG).regel(termijn, Hoofdstuk.I);
        return regel.uiterlijk(Hoofdstuk.I, Termijninstellingen.STANDAARD.met(regel, vak), Aanknoping.op(DAG));
    }

    private static String vak(Map<String, String> vakken, String naam) {
        return vakken.getOrDefault(naam, "");
    }
}
