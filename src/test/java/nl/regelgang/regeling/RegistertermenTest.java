package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistertermenTest {

    @ParameterizedTest
    @CsvSource({
        "ws0621, Rivierenland, Waterschap Rivierenland",
        "ws0663, Waterschap Limburg, Waterschap Limburg",
        "ws0372, Hoogheemraadschap van Delfland, Hoogheemraadschap van Delfland",
        "ws0653, Wetterskip Fryslân, Wetterskip Fryslân",
        "gm0281, Tiel, Tiel"
    })
    void a_waterschap_is_named_with_its_soort(String code, String register, String volledig) {
        assertThat(Registertermen.volledig(code, register)).isEqualTo(volledig);
    }
}
