package nl.regelgang.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.regelgang.overzicht.Bijdragegrafiek.Balk;
import nl.regelgang.regeling.Bijdragereeks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BijdragegrafiekTest {

    @Test
    void de_langste_balk_is_het_hoogste_bedrag_en_wat_onbekend_is_heeft_er_geen() {
        Bijdragegrafiek grafiek = Bijdragegrafiek.van(
                2027,
                List.of(
                        reeks("Een", "100.00", "200.00", null),
                        reeks("Onbekend", null, null, null),
                        reeks("Nul", "0.00", null, "50.00")));

        assertThat(grafiek.groepen()).extracting(Bijdragegrafiek.Groep::naam).containsExactly("Een", "Nul");
        assertThat(grafiek.groepen().get(0).balken()).extracting(Balk::lengte).containsExactly(500, 1000, 0);
        assertThat(grafiek.groepen().get(0).balken())
                .extracting(Balk::bedrag)
                .containsExactly("€\u00a0100,00", "€\u00a0200,00", "niet ingevuld");
        assertThat(grafiek.groepen().get(1).balken()).extracting(Balk::lengte).containsExactly(0, 0, 250);
        assertThat(grafiek.groepen().get(1).balken()).extracting(Balk::bedrag).contains("€\u00a00,00", "niet ingevuld");
    }

    private static Bijdragegrafiek.Reeks reeks(String naam, @Nullable String... bedragen) {
        return new Bijdragegrafiek.Reeks(
                naam, new Bijdragereeks(bedrag(bedragen[0]), bedrag(bedragen[1]), bedrag(bedragen[2])));
    }

    private static @Nullable BigDecimal bedrag(@Nullable String tekst) {
        return tekst == null ? null : new BigDecimal(tekst);
    }
}
