package nl.regelgang.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.opslag.Opslagproef;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found, on H2 and on PostgreSQL. */
class ZoektermTest {

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("toegang");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void elk_woord_moet_voorkomen_met_of_zonder_accent_en_hoofdletter(DataSource database) {
        assertThat(vindt(database, "fryslân", "Provincie Fryslân")).isTrue();
        assertThat(vindt(database, "FRYSLAN prov", "Provincie Fryslân")).isTrue();
        assertThat(vindt(database, "coördinatie", "COORDINATIE")).isTrue();
        assertThat(vindt(database, "ÉÉN", "Een én ander")).isTrue();
        assertThat(vindt(database, "wijziging", "Begrotingswijziging 2028")).isTrue();
        assertThat(vindt(database, "28", "Begrotingswijziging 2028")).isTrue();
        assertThat(vindt(database, "GR", "De gr van het Rijk")).isTrue();
        assertThat(vindt(database, "begroting tiel", "Begroting Buren")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void een_teken_is_alleen_zichzelf(DataSource database) {
        assertThat(vindt(database, "100%", "Voor 100% betaald")).isTrue();
        assertThat(vindt(database, "%", "Geen procent")).isFalse();
        assertThat(vindt(database, "a_b", "a_b.pdf")).isTrue();
        assertThat(vindt(database, "a_b", "axb.pdf")).isFalse();
        assertThat(vindt(database, "d'", "'s-Gravenhage en d'Oude")).isTrue();
        assertThat(vindt(database, "!", "Let op!")).isTrue();
        assertThat(vindt(database, "!", "Let op")).isFalse();
        assertThat(vindt(database, "\\", "pad\\naar")).isTrue();
    }

    @Test
    void lang_en_leeg_worden_begrensd() {
        assertThat(Zoekterm.van("  ").isLeeg()).isTrue();
        assertThat(Zoekterm.van("  ").voorwaarde("x")).isEqualTo("(1 = 1)");
        assertThat(Zoekterm.van("a ".repeat(5_000)).woorden()).hasSize(8);
        assertThat(Zoekterm.van("x".repeat(5_000)).woorden()).isEqualTo(List.of("x".repeat(100)));
    }

    private static boolean vindt(DataSource database, String getypt, String tekst) {
        Zoekterm term = Zoekterm.van(getypt);
        return JdbcClient.create(database)
                        .sql("select count(*) from (select cast(:tekst as varchar) as titel) t where "
                                + term.voorwaarde("t.titel"))
                        .params(term.waarden())
                        .params(Map.of("tekst", tekst))
                        .query(Long.class)
                        .single()
                == 1;
    }
}
