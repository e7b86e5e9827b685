package nl.regelgang.procesmotor.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Camunda's Tasklist in a browser of its own, as one person uses it. */
class Tasklistvenster implements AutoCloseable {

    private static final Path SCHERMAFDRUKKEN = Path.of("target", "camunda-tasklist", "schermafdrukken");
    /** The list polls, and the machine may be busy. */
    private static final double GEDULD_MS = 20_000;

    private final BrowserContext venster;
    private final Page pagina;
    private final String site;
    private final List<String> storingen = new ArrayList<>();

    Tasklistvenster(Browser browser, String site) {
        this.site = site;
        this.venster = browser.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1280, 1100));
        this.venster.setDefaultTimeout(GEDULD_MS);
        this.pagina = venster.newPage();
        this.pagina.onPageError(storingen::add);
    }

    void meldAan(String persoon) {
        pagina.navigate(site + "/camunda/app/tasklist/default/");
        pagina.getByPlaceholder("Username").fill(persoon);
        pagina.getByPlaceholder("Password").fill("demo");
        knop("Log in").click();
        filter().waitFor();
    }

    /** With how many tasks there are in it. */
    Locator filter() {
        return pagina.locator(".task-filters .task-filter");
    }

    Locator taken() {
        return pagina.locator(".tasks-list .task a[ng-click^=focus]");
    }

    void open(String naam) {
        taken().filter(new Locator.FilterOptions().setHasText(naam)).first().click();
        assertThat(pagina.locator("h2.task")).hasText(naam);
        formulier().element().waitFor();
    }

    void neem() {
        pagina.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(knop("Complete")).isEnabled();
    }

    Tasklistformulier formulier() {
        return new Tasklistformulier(pagina.locator("form.fjs-form"));
    }

    Locator kandidaten() {
        return pagina.locator(".groups a");
    }

    void voltooi() {
        knop("Complete").click();
    }

    /** What Tasklist says to the person, below in the window. */
    Locator melding() {
        return pagina.locator(".page-notifications");
    }

    /** From now on Tasklist gets this form, whatever task is opened. */
    void geefFormulier(String json) {
        pagina.unroute("**/deployed-form*");
        pagina.route(
                "**/deployed-form*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
        pagina.reload();
        formulier().element().waitFor();
    }

    /** Completes a task without opening it, as a program on the person's machine could; gives the status and why. */
    String voltooiZonderScherm(String taak, String veld, String waarde) {
        return (String) pagina.evaluate("""
                async ([taak, veld, waarde]) => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1];
                  const antwoord = await fetch(`/camunda/api/engine/engine/default/task/${taak}/submit-form`, {
                    method: 'POST',
                    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
                    body: JSON.stringify({ variables: { [veld]: { value: waarde } } }),
                  });
                  return `${antwoord.status} ${(await antwoord.json()).message}`;
                }""", List.of(taak, veld, waarde));
    }

    List<String> storingen() {
        return storingen;
    }

    void leg(String naam) {
        pagina.screenshot(new Page.ScreenshotOptions().setPath(SCHERMAFDRUKKEN.resolve(naam + ".png")));
    }

    private Locator knop(String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    @Override
    public void close() {
        venster.close();
    }
}
