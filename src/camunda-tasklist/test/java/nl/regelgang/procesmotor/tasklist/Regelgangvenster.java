package nl.regelgang.procesmotor.tasklist;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Our own pages in a browser of their own, as one person uses them next to Camunda's. */
class Regelgangvenster implements AutoCloseable {

    private static final FilePayload ONTWERP =
            new FilePayload("ontwerp.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final Page pagina;
    private final String site;

    Regelgangvenster(Browser browser, String site, String persoon) {
        this.site = site;
        this.pagina = browser.newPage();
        pagina.navigate(site + "/login");
        pagina.locator("button[name=persoon][value='" + persoon + "']").click();
    }

    /** Starts it with dates that need no reason. */
    void startBegrotingsprocedure(String deel, int jaar) {
        pagina.navigate(site + "/procedures/begroting/nieuw");
        Locator regeling = pagina.locator("#regeling");
        regeling.selectOption(regeling.locator("option", new Locator.LocatorOptions().setHasText(deel))
                .getAttribute("value"));
        pagina.locator("#jaar").fill(String.valueOf(jaar));
        vul("aanbieding", LocalDate.of(jaar - 1, 6, 24));
        vul("vergadering", LocalDate.of(jaar - 1, 7, 8));
        pagina.locator("#ontwerp").setInputFiles(ONTWERP);
        klik("Planning bekijken");
        klik("Procedure starten en stukken toezenden");
    }

    /** @param lijst {@code mijn} or {@code team} */
    String taken(String lijst) {
        pagina.navigate(site + "/taken?lijst=" + lijst);
        return pagina.locator("main").innerText();
    }

    private void vul(String datum, LocalDate dag) {
        pagina.locator("[name='" + datum + ".dag']").fill(String.valueOf(dag.getDayOfMonth()));
        pagina.locator("[name='" + datum + ".maand']").fill(String.valueOf(dag.getMonthValue()));
        pagina.locator("[name='" + datum + ".jaar']").fill(String.valueOf(dag.getYear()));
    }

    private void klik(String knop) {
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop))
                .click();
    }

    @Override
    public void close() {
        pagina.close();
    }
}
