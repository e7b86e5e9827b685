package nl.regelgang.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import nl.regelgang.rechten.Regel;
import org.junit.jupiter.api.Test;

/**
 * That {@link AlleSchermenTest}, which runs on request, comes at every page there is. What somebody gets in the matrix of
 * rights it looks at; of every other handler it must be said where a page of it is seen, or why there is none.
 */
class SchermdekkingTest {

    @Test
    void of_every_handler_a_page_is_looked_at() throws IOException {
        Set<String> nergens = new TreeSet<>();
        Set<String> ergens = new TreeSet<>();
        for (Regel regel : Regel.lees()) {
            if (regel.isGet()) {
                (regel.verwacht().containsValue("200") ? ergens : nergens).add("GET " + regel.handler());
            }
        }
        nergens.removeAll(ergens);
        nergens.removeAll(Schermbron.GEEN_PAGINA);

        Set<String> bekend = new TreeSet<>(Schermbron.ONDERWEG);
        bekend.addAll(Schermbron.WIJST_DOOR);
        assertThat(nergens)
                .as(
                        "handlers of which the matrix of rights shows no page: give it a line with 200 there, or see to it that"
                                + " the walk of AlleSchermenTest comes at it, and say so in Schermbron")
                .isEqualTo(bekend);
    }
}
