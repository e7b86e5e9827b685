package nl.regelgang.taken;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regelgang.gedeeld.Grondslag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerlengbaarheidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wgr art. 35 lid 1    | kan niet worden verlengd of opgeschort: Wgr art. 35 lid 1 geeft
                    Awb art. 10:31 lid 1 | kan één keer worden verdaagd (Awb art. 10:31 lid 2)
                    Awb art. 10:31 lid 2 | kan niet worden verlengd of opgeschort: Awb art. 10:31 lid 2 geeft
                    Awb art. 7:24        | hoogstens tien weken worden verdaagd (Awb art. 7:24)
                    regeling             | Alleen als de regeling zelf meer tijd toestaat
                    werkafspraak         | Deze dag is planning
                    """)
    void onlyWhatTheLawOrTheRegelingLetsBecomesLater(String termijn, String zin) {
        assertThat(Verlengbaarheid.zin(Grondslag.van(termijn))).contains(zin);
    }
}
