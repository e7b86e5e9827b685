package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What every page must be: without a fault that axe-core finds, on a wide and on a narrow screen, and never wider than
 * the screen. With {@code -Dregelgang.schermen=true} pictures of what was looked at stand in {@code target/schermen}.
 */
final class Keuring {

    private static final Path SCHERMEN = Path.of("target", "schermen");
    private static final boolean FOTO = Boolean.getBoolean("regelgang.schermen");
    private static final Path AXE = Path.of("node_modules", "axe-core", "axe.min.js");
    private static final String UITVOEREN = """
            async () => {
              const uitslag = await axe.run(document, {
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
              });
              return uitslag.violations.map(v => v.id + ' (' + v.impact + '): ' + v.help + ' at '
                + v.nodes.map(n => n.target.join(' ') + ' ' + n.html).join('; '));
            }
            """;

    /** Labels, errors and regions name their part by its id, which so may stand on a page only once. */
    private static final String DUBBEL = """
            [...document.querySelectorAll('[id]')].map(el => el.id).filter((id, nr, alle) => alle.indexOf(id) !== nr)
            """;

    private Keuring() {}

    /** @param metJavaScript without it axe waits for a clock that stands still, and its answer never comes */
    static void keur(Page pagina, String naam, boolean metJavaScript) {
        assertThat((List<?>) pagina.evaluate(DUBBEL))
                .as("ids that stand twice on %s", naam)
                .isEmpty();
        for (int breedte : List.of(1280, 390, 320)) {
            pagina.setViewportSize(breedte, breedte > 400 ? 900 : 844);
            assertThat(pagina.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s on a screen of %d", naam, breedte)
                    .isEqualTo(breedte);
            if (breedte > 320) {
                assertThat(metJavaScript ? gebreken(pagina) : List.of())
                        .as("axe on %s at %d", naam, breedte)
                        .isEmpty();
                maakFoto(pagina, naam + "-" + breedte + (metJavaScript ? "" : "-zonder-script") + ".png");
            }
        }
        pagina.setViewportSize(1280, 900);
    }

    static void maakFoto(Page pagina, String naam) {
        if (FOTO) {
            pagina.screenshot(
                    new Page.ScreenshotOptions().setPath(SCHERMEN.resolve(naam)).setFullPage(true));
        }
    }

    /** Evaluated by the browser's debugger, so that the page keeps its Content-Security-Policy. */
    private static List<?> gebreken(Page pagina) {
        if (!Boolean.TRUE.equals(pagina.evaluate("typeof axe === 'object'"))) {
            pagina.evaluate(axe());
        }
        return (List<?>) pagina.evaluate(UITVOEREN, Map.of());
    }

    private static String axe() {
        try {
            return "() => {" + Files.readString(AXE) + "}";
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
