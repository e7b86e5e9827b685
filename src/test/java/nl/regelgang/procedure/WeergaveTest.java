package nl.regelgang.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Weergave.Artikelzin;
import org.junit.jupiter.api.Test;

class WeergaveTest {

    private static final Grondslag ARTIKEL = Grondslag.van("Wgr art. 34b");

    private final Weergave weergave = new Weergave(Clock.systemUTC());

    @Test
    void an_article_that_the_sentence_names_is_found_where_it_stands() {
        assertThat(weergave.rondArtikel("Uiterlijk 29 april: vóór 30 april (Wgr art. 34b).", ARTIKEL))
                .isEqualTo(new Artikelzin("Uiterlijk 29 april: vóór 30 april (", ")."));
    }

    @Test
    void another_lid_or_another_basis_is_not_that_article() {
        assertThat(weergave.rondArtikel("Vóór 30 april (Wgr art. 34b lid 2).", ARTIKEL))
                .isNull();
        assertThat(weergave.rondArtikel("Vóór 30 april (regeling).", ARTIKEL)).isNull();
    }
}
