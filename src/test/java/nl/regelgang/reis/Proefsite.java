package nl.regelgang.reis;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The application and a headless Chromium in front of it. */
final class Proefsite implements AutoCloseable {

    private final Regelgangserver server = Regelgangserver.start();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("regelgang.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    Proefsite() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Bezoek.GEDULD_MS);
    }

    /** A window of its own, with nothing kept from another. */
    Bezoek bezoek(boolean metJavaScript) {
        return new Bezoek(browser, server.adres(), metJavaScript);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
