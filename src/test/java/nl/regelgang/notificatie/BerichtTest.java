package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BerichtTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@example.nl", "a\nb", "a\rb", "a\u0000b", "a\u0085b", "a\u2028b"})
    void no_line_break_reaches_a_header(String waarde) {
        assertThatIllegalArgumentException().isThrownBy(() -> bericht(waarde, "a@example.nl", "Onderwerp"));
        assertThatIllegalArgumentException().isThrownBy(() -> bericht("Jan", waarde, "Onderwerp"));
        assertThatIllegalArgumentException().isThrownBy(() -> bericht("Jan", "a@example.nl", waarde));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bericht.Knop(waarde, "/a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bericht.Knop("Open", "/" + waarde));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example.nl/a", "//elders.example.nl/a", "a", ""})
    void a_link_stays_on_this_site(String pad) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bericht.Knop("Open", pad));
    }

    @Test
    void een_lang_onderwerp_wordt_tussen_twee_woorden_afgekort() {
        String onderwerp = bericht("Jan", "a@example.nl", "Regio Rivierenland: " + "begroting ".repeat(20))
                .onderwerp();
        assertThat(onderwerp).hasSizeLessThanOrEqualTo(70).endsWith("begroting…");
    }

    @Test
    void a_character_is_never_cut_in_two() {
        for (int lengte = 2; lengte < 12; lengte++) {
            String kort = Bericht.ingekort("x😀😀😀😀😀😀", lengte);
            assertThat(kort).hasSizeLessThanOrEqualTo(lengte).endsWith("…");
            assertThat(Character.isHighSurrogate(kort.charAt(kort.length() - 2)))
                    .isFalse();
        }
    }

    @Test
    void wat_past_blijft_zoals_het_is() {
        assertThat(Bericht.ingekort("precies", 7)).isEqualTo("precies");
    }

    private static Bericht bericht(String naam, String adres, String onderwerp) {
        return new Bericht(Postkamer.DOSSIER, "soort", naam, adres, onderwerp, List.of(), null);
    }
}
