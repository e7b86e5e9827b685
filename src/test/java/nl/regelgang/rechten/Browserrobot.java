package nl.regelgang.rechten;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mail scanner with a browser. It asks with several methods, opens what is a page with its scripts, waits, follows
 * every link to what is behind it, and presses every button with the form as it stands, also on the page that answers.
 */
final class Browserrobot {

    /** Long enough for a script that would send a form by itself; on the clock of the page, so nobody waits for it. */
    private static final long WACHT_MS = 60_000;

    private static final double GEDULD_MS = 120_000;
    private static final int MEESTE_PAGINAS = 30;

    private final BrowserContext venster;
    private final Page pagina;
    private final String site;
    private final Set<String> gezien = new HashSet<>();
    private final Deque<Weg> teDoen = new ArrayDeque<>();

    /** Every status that it got, and what went wrong in a page. */
    final Set<Integer> antwoorden = new TreeSet<>();

    final List<String> fouten = new ArrayList<>();

    int formulieren;
    int bestanden;

    /** A page, and the buttons that were pressed one after the other from there. */
    private record Weg(String pad, List<Integer> knoppen) {

        Weg en(int knop) {
            List<Integer> verder = new ArrayList<>(knoppen);
            verder.add(knop);
            return new Weg(pad, verder);
        }
    }

    Browserrobot(BrowserContext venster, String site) {
        this.venster = venster;
        this.site = site;
        venster.clock().install();
        this.pagina = venster.newPage();
        pagina.setDefaultTimeout(GEDULD_MS);
        pagina.onResponse(antwoord -> antwoorden.add(antwoord.status()));
        pagina.onPageError(fouten::add);
        pagina.onConsoleMessage(regel -> {
            // A form with a fault is answered with 422, and the browser writes that down.
            if (regel.type().equals("error") && !regel.text().contains("status of 422")) {
                fouten.add(regel.text());
            }
        });
    }

    void scan(String link) {
        vraag(link, "HEAD");
        vraag(link, "OPTIONS");
        volg(link);
        for (int nummer = 0; nummer < MEESTE_PAGINAS && !teDoen.isEmpty(); nummer++) {
            ga(teDoen.poll());
        }
        if (!teDoen.isEmpty()) {
            fouten.add("not all pages were opened: " + teDoen);
        }
    }

    private void ga(Weg weg) {
        if (weg.knoppen().isEmpty() && !isPagina(vraag(weg.pad(), "GET"))) {
            bestanden++;
            return;
        }
        pagina.navigate(site + weg.pad());
        weg.knoppen().forEach(this::druk);
        pagina.clock().runFor(WACHT_MS);
        pagina.locator("a[href]").all().forEach(verwijzing -> volg(String.valueOf(verwijzing.getAttribute("href"))));
        for (int knop = 0; knop < knoppen().count(); knop++) {
            if (gezien.add(inhoud(knop))) {
                formulieren++;
                teDoen.add(weg.en(knop));
            }
        }
    }

    private APIResponse vraag(String pad, String methode) {
        APIResponse antwoord =
                venster.request().fetch(site + pad, RequestOptions.create().setMethod(methode));
        antwoorden.add(antwoord.status());
        return antwoord;
    }

    private static boolean isPagina(APIResponse antwoord) {
        return String.valueOf(antwoord.headers().get("content-type")).startsWith("text/html");
    }

    private void volg(String pad) {
        if (pad.startsWith("/a") && gezien.add(pad)) {
            teDoen.add(new Weg(pad, List.of()));
        }
    }

    private Locator knoppen() {
        return pagina.locator("form button");
    }

    /** The page that answers has no mark. */
    private void druk(int knop) {
        pagina.evaluate("() => { document.documentElement.dataset.oud = 'ja'; }");
        knoppen().nth(knop).evaluate("knop => knop.click()");
        pagina.locator("html:not([data-oud])").waitFor();
        pagina.waitForLoadState();
    }

    /** Which button it is and what it sends, without the token against forged requests, which differs every time. */
    private String inhoud(int knop) {
        return String.valueOf(knoppen().nth(knop).evaluate("""
                knop => knop.textContent + knop.form.getAttribute('action') + '?' + new URLSearchParams(
                    [...new FormData(knop.form, knop)].filter(([naam]) => naam !== '_csrf'))"""));
    }
}
