package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * All that answers somebody who is not logged in, in one list that people review (S6). {@link RechtenmatrixTest} proves
 * that the matrix of rights tells the truth about it.
 */
class ZonderInloggenTest {

    private static final Set<String> OPPERVLAK = Set.of(
            "GET /.well-known/security.txt",
            "GET /hulp",
            "GET /login",
            "GET /toegankelijkheid",
            // Off until the secretaris of the bestuur switches it on.
            "GET /openbaar/{regeling}",
            "GET /openbaar/{regeling}/documenten/{document}",
            // With a secret address only.
            "GET /agenda/{geheim}.ics",
            // With the key from a mail only; without it there is a page that says so, and nothing else.
            "GET /a",
            "GET /a/bewijs",
            "GET /a/controle",
            "GET /a/keuze",
            "GET /a/klaar",
            "GET /a/niet-ik",
            "GET /a/nieuwe-link",
            "GET /a/stuk/{nummer}",
            "GET /a/vastleggen",
            "GET /a/{token}",
            "POST /a/keuze",
            "POST /a/niet-ik",
            "POST /a/nieuwe-link",
            "POST /a/vastleggen");

    @Test
    void nothing_else_answers_who_is_not_logged_in() throws IOException {
        Set<String> werkelijk = new TreeSet<>();
        for (Regel regel : Regel.lees()) {
            if (!"login".equals(regel.verwacht().get("anoniem"))) {
                werkelijk.add(regel.methode() + " " + regel.handler());
            }
        }
        assertThat(werkelijk).isEqualTo(new TreeSet<>(OPPERVLAK));
    }
}
