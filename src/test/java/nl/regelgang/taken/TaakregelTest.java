package nl.regelgang.taken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Grondslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaakregelTest {

    private static final LocalDate VRIJDAG = LocalDate.of(2026, 4, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-04-23, TE_LAAT",
        "2026-04-24, VANDAAG",
        "2026-04-25, DEZE_WEEK",
        "2026-04-26, DEZE_WEEK",
        "2026-04-27, LATER",
        ", LATER"
    })
    void groupsByUrgency(LocalDate uiterlijk, Urgentie verwacht) {
        assertThat(Urgentie.van(uiterlijk, VRIJDAG)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-06 | Wgr art. 35 lid 3 | woensdag 6 mei 2026, nog 12 dagen (wettelijk, Wgr art. 35 lid 3)",
                "2026-04-25 | werkafspraak | zaterdag 25 april 2026, nog 1 dag (afgesproken)",
                "2026-04-24 | regeling | vrijdag 24 april 2026, vandaag (volgens de regeling)",
                "2026-04-23 | Wgr art. 34 lid 2 | donderdag 23 april 2026, 1 dag te laat (wettelijk, Wgr art. 34 lid 2)",
                "2026-04-14 | werkafspraak | dinsdag 14 april 2026, 10 dagen te laat (afgesproken)",
                " | werkafspraak | Geen uiterste dag"
            })
    void tellsTheTermInWords(LocalDate uiterlijk, String grondslag, String verwacht) {
        assertThat(Taakregel.uiterlijk(uiterlijk, Grondslag.van(grondslag), VRIJDAG))
                .isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//kwaad.example.nl",
                "https://kwaad.example.nl",
                "/taken/../beheer",
                "/taken//kwaad.example.nl",
                "/taken?x=//kwaad",
                "/taken\r\nSet-Cookie: x=1",
                "/taken?lijst=team#x",
                "/taken#taak-1/../x",
                "/taken?zoek=a b",
                "/taken?x=1#taak-1#taak-2",
                "\\\\kwaad",
                "/takenlijst",
                ""
            })
    void followsNoAddressButThatOfTheList(String adres) {
        assertThat(Terug.naar(adres)).isEqualTo("/taken");
    }

    @Test
    void returnsToTheListAsItWas() {
        assertThat(Terug.naar("/taken?lijst=team")).isEqualTo("/taken?lijst=team");
        String midden = "/taken?lijst=team&regeling=O%27Brien+%C3%A9%C3%A9n&bladzijde=2#taak-0d6c2f0e-6a39";
        assertThat(Terug.naar(midden)).isEqualTo(midden);
        assertThat(Terug.naar(null)).isEqualTo("/taken");
    }
}
