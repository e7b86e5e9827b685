package nl.regelgang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestandsnaamTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "begroting 2028.pdf, begroting 2028.pdf",
                "/etc/passwd.pdf, passwd.pdf",
                "C:\\stukken\\begroting.pdf, begroting.pdf",
                "../../begroting.pdf, begroting.pdf",
                "..%2f..%2Fbegroting.pdf, begroting.pdf",
                "..%5cbegroting.pdf, begroting.pdf",
                "...begroting.pdf.., begroting.pdf",
                "een<b>\"twee\".pdf, een_b__twee_.pdf",
                "100% zeker.pdf, 100% zeker.pdf",
                "Reünie.pdf, Reünie.pdf"
            })
    void keeps_only_a_safe_last_part(String opgegeven, String schoon) {
        assertThat(Bestandsnaam.van(opgegeven).waarde()).isEqualTo(schoon);
    }

    @Test
    void drops_what_cannot_be_seen() {
        assertThat(Bestandsnaam.van("be\0gro\u200Bting\r\n\u202Efdp.exe").waarde())
                .isEqualTo("begroting fdp.exe");
        assertThat(Bestandsnaam.van("\uFEFFReu\u0308nie.pdf").waarde()).isEqualTo("Reünie.pdf");
    }

    @Test
    void shortens_a_long_name_but_keeps_its_extension() {
        String lang = Bestandsnaam.van("a".repeat(500) + ".pdf").waarde();

        assertThat(lang).hasSize(124).endsWith("a.pdf");
    }

    @Test
    void knows_the_extension_in_lower_case() {
        assertThat(Bestandsnaam.van("stuk.PDF").extensie()).isEqualTo("pdf");
        assertThat(Bestandsnaam.van("stuk.v2.docx").zonderExtensie()).isEqualTo("stuk.v2");
        assertThat(Bestandsnaam.van("stuk").extensie()).isEmpty();
    }
}
