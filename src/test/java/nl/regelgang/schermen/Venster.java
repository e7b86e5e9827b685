package nl.regelgang.schermen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.regelgang.Chromium;
import org.springframework.core.io.ClassPathResource;

/**
 * A headless Chromium that shows answers of the application without a network between: a page as it was answered, and
 * its style sheets and scripts as they lie on the class path.
 */
final class Venster implements AutoCloseable {

    private static final String SITE = "http://regelgang.example";
    /** Long, so that a machine with other work fails no test. */
    private static final double GEDULD_MS = 300_000;

    private static final Path AXE = Path.of("node_modules", "axe-core", "axe.min.js");

    private final Chromium chromium = new Chromium();
    private final Page pagina;
    private final Map<String, byte[]> bestanden = new HashMap<>();
    private String html = "";
    private String pad = "/";

    Venster() {
        // Scrolled at once, so that what has the focus is where it is looked for.
        this.pagina = chromium.browser()
                .newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        pagina.setDefaultTimeout(GEDULD_MS);
        pagina.route("**/*", this::geef);
    }

    /** Shows this answer, and makes the checks of {@code schermtoets.js} and axe ready. */
    Page toon(String pad, String html) {
        this.pad = pad.replaceAll("[?#].*", "");
        this.html = html;
        pagina.navigate(SITE + this.pad);
        pagina.evaluate(tekst(new ClassPathResource("schermtoets.js")));
        pagina.evaluate("() => {" + axe() + "}");
        return pagina;
    }

    private void geef(Route route) {
        String gevraagd = route.request().url().substring(SITE.length()).replaceAll("[?#].*", "");
        if (gevraagd.equals(pad)) {
            route.fulfill(antwoord("text/html; charset=utf-8").setBody(html));
            return;
        }
        byte[] inhoud = bestanden.computeIfAbsent(gevraagd, Venster::bestand);
        if (inhoud.length == 0) {
            route.abort();
            return;
        }
        route.fulfill(antwoord(soort(gevraagd)).setBodyBytes(inhoud));
    }

    private static Route.FulfillOptions antwoord(String soort) {
        return new Route.FulfillOptions().setContentType(soort);
    }

    private static String soort(String pad) {
        return pad.endsWith(".css") ? "text/css" : pad.endsWith(".js") ? "text/javascript" : "image/svg+xml";
    }

    private static byte[] bestand(String pad) {
        try {
            ClassPathResource bron = new ClassPathResource("static" + pad);
            return bron.exists() ? bron.getContentAsByteArray() : new byte[0];
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String tekst(ClassPathResource bron) {
        try {
            return bron.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String axe() {
        try {
            return Files.readString(AXE);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public void close() {
        chromium.close();
    }
}
