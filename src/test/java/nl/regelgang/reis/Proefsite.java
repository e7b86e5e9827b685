package nl.regelgang.reis;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import nl.regelgang.Chromium;

/** The application and a headless Chromium in front of it. */
final class Proefsite implements AutoCloseable {

    /** With {@code -Dregelgang.reis.javascript=false} every journey is walked without scripts. */
    private static final boolean JAVASCRIPT =
            Boolean.parseBoolean(System.getProperty("regelgang.reis.javascript", "true"));

    /** With {@code -Dregelgang.reis.toetsenbord=true} with the keys alone. */
    private static final boolean TOETSENBORD = Boolean.getBoolean("regelgang.reis.toetsenbord");

    private final Regelgangserver server = Regelgangserver.start();
    private final Chromium chromium = new Chromium();

    Proefsite() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Bezoek.GEDULD_MS);
    }

    /** A window of its own, with nothing kept from another. */
    Bezoek bezoek(boolean metJavaScript) {
        return new Bezoek(chromium.browser(), server.adres(), metJavaScript && JAVASCRIPT, TOETSENBORD);
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
