package nl.regelgang.procedure.geschil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.regeling.Werkelijkeregelingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who decides a geschil, in every chapter of the Wgr. */
class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "I, GEDEPUTEERDE_STATEN, Wgr art. 28 lid 1",
        "II, KROON, Grondwet art. 136",
        "III, GEDEPUTEERDE_STATEN, Wgr art. 28 lid 1",
        "IV, KROON, Grondwet art. 136",
        "V, GEDEPUTEERDE_STATEN, Wgr art. 28 lid 1",
        "VI, KROON, Grondwet art. 136",
        "VII, KROON, Grondwet art. 136"
    })
    void alleen_waar_artikel_28_geldt_beslissen_gedeputeerde_staten(
            Hoofdstuk hoofdstuk, Route.Wie wie, String artikel) {
        for (Route.Aard aard : new Route.Aard[] {Route.Aard.REGELING, Route.Aard.BESLUIT}) {
            Route route = Route.van(hoofdstuk, aard);
            assertThat(route.wie()).isEqualTo(wie);
            assertThat(route.grondslag()).hasToString(artikel);
            assertThat(route.uitleg()).endsWith("(" + artikel + ").");
        }
    }

    @ParameterizedTest
    @EnumSource(Hoofdstuk.class)
    void over_een_vordering_beslist_de_burgerlijke_rechter_en_verder_wie_de_wet_aanwijst(Hoofdstuk hoofdstuk) {
        Route vordering = Route.van(hoofdstuk, Route.Aard.VORDERING);
        assertThat(vordering.wie()).isEqualTo(Route.Wie.BURGERLIJKE_RECHTER);
        assertThat(vordering.grondslag()).hasToString("Grondwet art. 112 lid 1");
        assertThat(Route.van(hoofdstuk, Route.Aard.RECHTER).wie()).isEqualTo(Route.Wie.RECHTER);
    }

    /** Who decides follows from who takes part; where the text of the regeling says it too, that agrees. */
    @Test
    void van_een_werkelijke_regeling_volgt_uit_het_hoofdstuk_of_artikel_28_geldt() {
        assertThat(Werkelijkeregelingen.alle())
                .filteredOn(vakken -> !vak(vakken, "geschil").isEmpty())
                .hasSize(5)
                .allSatisfy(vakken -> assertThat(
                                Route.van(Hoofdstuk.valueOf(vak(vakken, "hoofdstuk")), Route.Aard.REGELING)
                                        .wie())
                        .isEqualTo(
                                vak(vakken, "geschil").equals("ja") ? Route.Wie.GEDEPUTEERDE_STATEN : Route.Wie.KROON));
    }

    private static String vak(Map<String, String> vakken, String naam) {
        return vakken.getOrDefault(naam, "");
    }
}
