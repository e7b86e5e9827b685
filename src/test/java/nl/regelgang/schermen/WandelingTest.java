package nl.regelgang.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regelgang.SiteTest;
import nl.regelgang.rechten.Proefdossier;
import nl.regelgang.rechten.Regel;
import nl.regelgang.termijnen.Proceduresoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * That every handler, every kind of procedure and every form is among the pages that {@link AlleSchermenTest} looks at,
 * in every stand. It works the whole application through, so it runs only with {@code -Dregelgang.schermen=true}; where
 * somebody got stuck on the way stands in {@code target/schermen/vastgelopen.txt}.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
@SiteTest
@Import({Proefdossier.class, Schermbron.class, Wandeling.class, Randpaginas.class})
@TestPropertySource(properties = "regelgang.proef=schermen")
class WandelingTest {

    @Autowired
    private Schermbron bron;

    @Test
    void there_are_pages_of_everything_in_every_stand() throws Exception {
        List<Scherm> schermen = bron.alle();
        Set<String> standen = new TreeSet<>();
        schermen.forEach(scherm -> standen.add(scherm.stand()));
        assertThat(standen).containsExactly("fout", "gevuld", "lang", "leeg");

        Set<String> gezien = schermen.stream().map(Scherm::handler).collect(Collectors.toSet());
        Set<String> zonderPagina = new TreeSet<>(Schermbron.ONDERWEG);
        for (Regel regel : Regel.lees()) {
            if (regel.isGet() && regel.verwacht().containsValue("200")) {
                zonderPagina.add("GET " + regel.handler());
            }
        }
        for (Proceduresoort soort : Proceduresoort.values()) {
            zonderPagina.add("GET /procedures/{id} (" + soort.naam() + ")");
        }
        for (String formulier : Randpaginas.alleFormulieren()) {
            zonderPagina.add("GET /taken/{id} (" + formulier + ")");
        }
        // A begroting is kept elsewhere, and seen in the matrix of rights.
        zonderPagina.remove("GET /procedures/{id} (" + Proceduresoort.BEGROTING.naam() + ")");
        gezien.forEach(handler -> zonderPagina.removeAll(List.of(handler, handler.replaceFirst(" \\(.*", ""))));
        zonderPagina.removeAll(Schermbron.GEEN_PAGINA);
        zonderPagina.removeAll(Schermbron.IN_EEN_REIS);
        assertThat(zonderPagina)
                .as("pages that nobody looks at; files and feeds are no pages")
                .isEmpty();
    }
}
