package nl.regelgang.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regelgang.SiteTest;
import nl.regelgang.rechten.Proefdossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Every page in every stand in a real browser (U3, U4, U6, U12). The pages come from the matrix of rights, in which
 * every handler has a line, and from a walk through all kinds of procedures, so a new page is looked at from its first
 * day; {@link SchermdekkingTest} and {@link WandelingTest} see without a browser that none is left out. It takes minutes, so it runs only with
 * {@code -Dregelgang.schermen=true}; findings and pictures stand in {@code target/schermen}. With
 * {@code -Dregelgang.schermen.alleen=} and a regular expression it looks again at some of them.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
@SiteTest
@Import({Proefdossier.class, Schermbron.class, Wandeling.class, Randpaginas.class})
@TestPropertySource(properties = "regelgang.proef=schermen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlleSchermenTest {

    private static final Path PLAATJES = Path.of("target", "schermen", "alle");

    private static final Path BEVINDINGEN = Path.of("target", "schermen", "bevindingen.txt");

    /** To look again at some: a part of a handler, a role or a stand. */
    private static final Pattern ALLEEN = Pattern.compile(System.getProperty("regelgang.schermen.alleen", ""));

    private final Venster venster = new Venster();
    private List<Scherm> schermen = List.of();

    @BeforeAll
    void schermen(@Autowired Schermbron bron) throws Exception {
        schermen = bron.alle();
    }

    @AfterAll
    void sluit() {
        venster.close();
    }

    @Test
    void every_page_can_be_used_by_everybody() throws IOException {
        Files.createDirectories(BEVINDINGEN.getParent());
        Files.deleteIfExists(BEVINDINGEN);
        Set<String> gelopen = new LinkedHashSet<>();
        List<String> fouten = new ArrayList<>();
        for (Scherm scherm : schermen) {
            if (!ALLEEN.matcher(scherm.toString()).find()) {
                continue;
            }
            Page pagina = venster.toon(scherm.pad(), scherm.html());
            Schermtoets toets = new Schermtoets(pagina);
            List<String> gevonden = new ArrayList<>(toets.vorm(scherm.kleinsteDoel(), !scherm.achterLink()));
            gevonden.addAll(toets.lezen());
            gevonden.addAll(toets.axe());
            gevonden.addAll(toets.woorden());
            gevonden.addAll(toets.papier());
            if (scherm.stand().equals("gevuld") && gelopen.add(scherm.handler())) {
                gevonden.addAll(toets.toetsenbord());
            }
            List<String> hier = gevonden.stream()
                    .distinct()
                    .map(fout -> scherm + ": " + fout)
                    .toList();
            Files.write(BEVINDINGEN, hier, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            fouten.addAll(hier);
            if (!scherm.stand().equals("lang")) {
                fotografeer(pagina, scherm);
            }
        }
        assertThat(fouten).as("all of them: " + BEVINDINGEN).isEmpty();
    }

    @Test
    void no_script_of_ours_listens_for_dragging_or_refuses_to_paste() throws IOException {
        List<Path> scripts = new ArrayList<>();
        try (var bestanden = Files.walk(Path.of("src", "main", "resources", "static"))) {
            bestanden.filter(pad -> pad.toString().endsWith(".js")).forEach(scripts::add);
        }
        assertThat(scripts).isNotEmpty();
        for (Path script : scripts) {
            assertThat(Files.readString(script)).as(script.toString()).doesNotContain("drag", "'paste'", "\"paste\"");
        }
    }

    private static void fotografeer(Page pagina, Scherm scherm) {
        for (int breedte : List.of(Schermtoets.BREED, Schermtoets.TELEFOON)) {
            pagina.setViewportSize(breedte, 900);
            pagina.screenshot(new Page.ScreenshotOptions()
                    .setPath(PLAATJES.resolve(scherm.naam() + "-" + breedte + ".png"))
                    .setFullPage(true));
        }
    }
}
