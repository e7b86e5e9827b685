package nl.regelgang.schermen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.regelgang.SiteTest;
import nl.regelgang.rechten.Proefdossier;
import nl.regelgang.web.Paginastijl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every style that is offered can be read (U10): text 4.5 to 1 by axe, the parts of controls 3 to 1, on a page with all
 * of them. Pictures stand in {@code target/schermen/stijlen}.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
@SiteTest
@Import(Proefdossier.class)
@TestPropertySource(properties = "regelgang.proef=schermen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HuisstijlenTest {

    private static final Path PLAATJES = Path.of("target", "schermen", "stijlen");

    @Autowired
    private MockMvc site;

    private final Venster venster = new Venster();

    @BeforeAll
    void begin(@Autowired Proefdossier dossier) throws Exception {
        dossier.maak();
    }

    @AfterAll
    void sluit() {
        venster.close();
    }

    @Test
    void every_style_can_be_read_on_a_page_with_everything() throws Exception {
        List<String> fouten = new ArrayList<>();
        List<String> gronden = new ArrayList<>();
        for (Paginastijl stijl : Paginastijl.values()) {
            Page pagina = venster.toon("/beheer/huisstijl/gm0281", voorbeeld(stijl));
            Schermtoets toets = new Schermtoets(pagina);
            List<String> gevonden = new ArrayList<>(toets.contrast());
            gevonden.addAll(toets.axe());
            gevonden.addAll(toets.vorm(24, true));
            gevonden.addAll(toets.lezen());
            gevonden.forEach(fout -> fouten.add(stijl.naam() + ": " + fout));
            gronden.add(String.valueOf(pagina.evaluate("getComputedStyle(document.querySelector("
                    + "'.utrecht-button--primary-action')).backgroundColor")));
            fotografeer(pagina, stijl);
        }
        assertThat(fouten).isEmpty();
        assertThat(gronden).as("each style is another than ours").doesNotHaveDuplicates();
    }

    private String voorbeeld(Paginastijl stijl) throws Exception {
        return site.perform(get("/beheer/huisstijl/gm0281")
                        .param("voorbeeld", stijl.code())
                        .with(user("beheer")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void fotografeer(Page pagina, Paginastijl stijl) {
        for (int breedte : List.of(Schermtoets.BREED, Schermtoets.TELEFOON)) {
            pagina.setViewportSize(breedte, 900);
            pagina.screenshot(new Page.ScreenshotOptions()
                    .setPath(PLAATJES.resolve(stijl.code() + "-" + breedte + ".png"))
                    .setFullPage(true));
        }
    }
}
