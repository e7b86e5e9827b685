package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdelingTest {

    @Test
    void een_euro_over_drie_gelijken_geeft_de_cent_aan_de_laagste_code() {
        assertThat(verdeel("1.00", Map.of("gm3", "1", "gm1", "1", "gm2", "1")))
                .isEqualTo(Map.of("gm1", euro("0.34"), "gm2", euro("0.33"), "gm3", euro("0.33")));
    }

    @Test
    void de_cent_die_over_is_gaat_naar_het_grootste_stuk_achter_de_komma() {
        // 10 cents: 4.5, 3.9 and 1.6 cents; two cents are over after rounding down to 4, 3 and 1.
        assertThat(verdeel("0.10", Map.of("gm1", "45", "gm2", "39", "gm3", "16")))
                .isEqualTo(Map.of("gm1", euro("0.04"), "gm2", euro("0.04"), "gm3", euro("0.02")));
    }

    @Test
    void procenten_die_samen_geen_honderd_zijn_worden_naar_verhouding_verdeeld() {
        assertThat(verdeel("100.00", Map.of("gm1", "33.33", "gm2", "33.33", "gm3", "33.33")))
                .isEqualTo(Map.of("gm1", euro("33.34"), "gm2", euro("33.33"), "gm3", euro("33.33")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_parts_are_always_the_total_and_none_is_a_cent_or_more_off(long zaad) {
        Random toeval = new Random(zaad);
        for (int keer = 0; keer < 500; keer++) {
            BigDecimal totaal = new BigDecimal(new BigInteger(40, toeval), 2);
            Map<String, BigDecimal> aandelen = new TreeMap<>();
            int aantal = 1 + toeval.nextInt(30);
            for (int nummer = 0; nummer < aantal; nummer++) {
                aandelen.put("gm" + nummer, new BigDecimal(new BigInteger(20, toeval), toeval.nextInt(5)));
            }
            aandelen.put("gm0", BigDecimal.ONE);

            Map<String, BigDecimal> delen = Verdeling.verdeel(totaal, aandelen);

            assertThat(delen.keySet()).isEqualTo(aandelen.keySet());
            assertThat(som(delen)).isEqualByComparingTo(totaal);
            BigDecimal alles = som(aandelen);
            delen.forEach((wie, deel) -> assertThat(deel.multiply(alles)
                            .subtract(totaal.multiply(aandelen.getOrDefault(wie, BigDecimal.ZERO)))
                            .abs())
                    .as("%s of %s over %s", wie, totaal, aandelen)
                    .isLessThan(alles.multiply(new BigDecimal("0.01"))));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567,89 | 1234567.89",
                "1234567,89 | 1234567.89",
                "€ 500 | 500.00",
                "12,- | 12.00",
                "1.234 | 1234.00",
                "0 | 0.00",
                "99.999.999.999,99 | 99999999999.99"
            })
    void een_bedrag_wordt_gelezen_zoals_mensen_het_schrijven(String tekst, BigDecimal bedrag) {
        assertThat(Bedrag.lees(tekst)).contains(bedrag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "12.5", "1234.567", "1,5", "1.23.456", "1e5", "NaN", "één", "100.000.000.000,00"})
    void wat_geen_bedrag_is_wordt_geweigerd_en_niet_geraden(String tekst) {
        assertThat(Bedrag.lees(tekst)).isEmpty();
    }

    @Test
    void een_verschil_staat_in_euros_en_procenten_en_van_een_onbekend_bedrag_staat_er_niets() {
        assertThat(verschil(euro("1000.00"), euro("1033.50"))).isEqualTo("+ € 33,50 (+ 3,4 %)");
        assertThat(verschil(euro("1033.50"), euro("1000.00"))).isEqualTo("− € 33,50 (− 3,2 %)");
        assertThat(verschil(euro("0.00"), euro("10.00"))).isEqualTo("+ € 10,00");
        assertThat(verschil(euro("5.00"), euro("5.00"))).isEqualTo("gelijk");
        assertThat(Bedrag.verschil(null, euro("5.00"))).isEmpty();
        assertThat(Bedrag.euro(null)).isEqualTo("niet ingevuld");
    }

    private static Map<String, BigDecimal> verdeel(String totaal, Map<String, String> aandelen) {
        Map<String, BigDecimal> gelezen = new TreeMap<>();
        aandelen.forEach((wie, aandeel) -> gelezen.put(wie, new BigDecimal(aandeel)));
        return Verdeling.verdeel(euro(totaal), gelezen);
    }

    private static BigDecimal som(Map<String, BigDecimal> delen) {
        return delen.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** With the spaces that keep an amount on one line as other spaces. */
    private static String verschil(BigDecimal van, BigDecimal naar) {
        return Bedrag.verschil(van, naar).replace('\u00a0', ' ');
    }

    private static BigDecimal euro(String bedrag) {
        return new BigDecimal(bedrag);
    }
}
