package nl.regelgang.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrondslagTest {

    @ParameterizedTest
    @CsvSource({
        "Wgr art. 35 lid 1, Wgr art. 35 lid 1",
        "Awb art. 3:41, Awb art. 3:41",
        "regeling, volgens de regeling",
        "werkafspraak, volgens een werkafspraak"
    })
    void a_person_reads_a_phrase_and_a_model_the_word(String tekst, String voluit) {
        assertThat(Grondslag.van(tekst).voluit()).isEqualTo(voluit);
        assertThat(Grondslag.van(tekst)).hasToString(tekst);
    }
}
