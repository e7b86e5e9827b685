package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import org.awaitility.Awaitility;

/** One person at one browser. Everything is found by its role and its name, as somebody who listens would find it. */
final class Bezoek implements AutoCloseable {

    /** Long, so that a machine with other work fails no test. */
    static final int GEDULD_MS = 60_000;

    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final String site;
    private final boolean metJavaScript;
    private final boolean toetsenbord;
    private final BrowserContext venster;
    private final Page pagina;
    private final Hand hand;
    private final List<String> fouten = new ArrayList<>();
    private final Set<String> geweigerd = new HashSet<>();

    /** @param toetsenbord whether all is done with the keys alone */
    Bezoek(Browser browser, String site, boolean metJavaScript, boolean toetsenbord) {
        this.site = site;
        this.metJavaScript = metJavaScript;
        this.toetsenbord = toetsenbord;
        this.venster = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(metJavaScript)
                .setLocale("nl-NL")
                .setViewportSize(1280, 900));
        this.pagina = venster.newPage();
        pagina.setDefaultTimeout(GEDULD_MS);
        this.hand = toetsenbord ? new Toetsenbord(pagina) : new Aanwijzer(metJavaScript);
        pagina.onConsoleMessage(regel -> {
            if (regel.type().equals("error") && !opzettelijk(regel)) {
                fouten.add(pagina.url() + ": " + regel.text());
            }
        });
        pagina.onPageError(fout -> fouten.add(pagina.url() + ": " + fout));
    }

    /**
     * A violation of the Content-Security-Policy is an error too. A form with a fault answers 422, who comes second 409
     * and what is not there 404, on purpose, and the browser writes that down as well.
     */
    private boolean opzettelijk(ConsoleMessage regel) {
        return regel.text().matches(".*status of (404|409|422).*")
                || (regel.text().contains("status of 403")
                        && geweigerd.stream().anyMatch(regel.location()::startsWith));
    }

    Page pagina() {
        return pagina;
    }

    void ga(String pad) {
        pagina.navigate(site + pad);
    }

    /** Where this person may not come, and must hear why. */
    void gaTevergeefs(String pad) {
        geweigerd.add(site + pad);
        Response antwoord = Objects.requireNonNull(pagina.navigate(site + pad));
        assertThat(antwoord.status()).as(pad).isEqualTo(403);
    }

    /** @param functie as it stands on the button, from its beginning to its end or to a comma */
    void alsPersoon(String organisatie, String functie) {
        venster.clearCookies();
        ga("/login");
        String woord = "(^|[ ,])" + functie + "(,|$)";
        druk(pagina.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(organisatie).setExact(true))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(woord))));
        wachtOpTaken();
    }

    void logUit() {
        venster.clearCookies();
    }

    /** One's own tasks, or those of the team while one has none. */
    void wachtOpTaken() {
        pagina.waitForURL(Pattern.compile("/taken"));
    }

    /** Waits for a page with this heading. */
    void wachtOp(String kop) {
        kop(kop).first().waitFor();
    }

    Locator kop(String naam) {
        return pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(naam));
    }

    void klik(String knop) {
        druk(pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop)));
    }

    void druk(Locator knop) {
        hand.druk(knop.first());
    }

    void volg(String link) {
        volg(links(link));
    }

    void volg(Locator link) {
        hand.volg(link.first());
    }

    Locator links(String naam) {
        return pagina.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(naam));
    }

    void vul(String label, String tekst) {
        vul(pagina.getByLabel(label), tekst);
    }

    void vul(Locator veld, String tekst) {
        hand.vul(veld.first(), tekst);
    }

    void vulDag(String vraag, LocalDate dag) {
        Locator groep = groep(vraag);
        vul(groep.getByLabel("Dag"), String.valueOf(dag.getDayOfMonth()));
        vul(groep.getByLabel("Maand"), String.valueOf(dag.getMonthValue()));
        vul(groep.getByLabel("Jaar"), String.valueOf(dag.getYear()));
    }

    void kies(String vraag, String antwoord) {
        kruisAan(groep(vraag).getByLabel(antwoord, new Locator.GetByLabelOptions().setExact(true)));
    }

    void kruisAan(String label) {
        kruisAan(pagina.getByLabel(label));
    }

    void kruisAan(Locator keuze) {
        hand.kruisAan(keuze.first());
    }

    void haalWeg(String label) {
        hand.haalWeg(pagina.getByLabel(label).first());
    }

    void kiesUit(String label, String keuze) {
        kiesUit(pagina.getByLabel(label), keuze);
    }

    void kiesUit(Locator lijst, String keuze) {
        hand.kiesUit(lijst.first(), keuze);
    }

    private Locator groep(String vraag) {
        return pagina.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(vraag))
                .first();
    }

    void voegBij(String label, String bestandsnaam) {
        voegBij(label, bestandsnaam, "application/pdf", PDF);
    }

    void voegBij(String label, String bestandsnaam, String soort, byte[] inhoud) {
        bladeren(label).setFiles(new FilePayload(bestandsnaam, soort, inhoud));
    }

    FileChooser bladeren(String label) {
        return pagina.waitForFileChooser(() -> druk(pagina.getByLabel(label)));
    }

    /** Opens a link to a document, which must come as a file and not as a page. */
    void haalOp(String link, String bestandsnaam) {
        Download bestand = pagina.waitForDownload(() -> druk(links(link)));
        assertThat(bestand.suggestedFilename()).isEqualTo(bestandsnaam);
    }

    boolean metJavaScript() {
        return metJavaScript;
    }

    String adres(String pad) {
        return site + pad;
    }

    /** Prints the page; {@code target/schermen} keeps it. */
    Afdruk drukAf(String naam) {
        return Afdruk.van(pagina, naam);
    }

    /** As a program would, without showing it. */
    APIResponse haal(String pad) {
        return pagina.request().get(site + pad);
    }

    /** Reloads until it is there: mail is sent and steps are taken just after the answer. */
    void verversTot(Locator er) {
        Awaitility.await()
                .atMost(Duration.ofMillis(GEDULD_MS))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    if (er.count() > 0) {
                        return true;
                    }
                    pagina.reload();
                    return er.count() > 0;
                });
    }

    void zetDemoklokOp(LocalDate dag) {
        ga("/demo/klok");
        vulDag("Ga naar een dag", dag);
        klik("Ga naar deze dag");
        pagina.getByText("Demo: vandaag is " + Dagen.voluit(dag)).waitFor();
    }

    String tekst() {
        return pagina.getByRole(AriaRole.MAIN).innerText();
    }

    /** Looks at the page as it is now, see {@link Keuring}; who goes by the keys alone would see the same. */
    void bekijk(String naam) {
        if (!toetsenbord) {
            Keuring.keur(pagina, naam, metJavaScript);
        }
    }

    @Override
    public void close() {
        venster.close();
        assertThat(fouten).as("errors in the console of the browser").isEmpty();
    }
}
