package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Somebody without a mouse: Tab goes on, and what has the focus is what one hears or sees with a line around it. */
final class Toetsenbord implements Hand {

    private static final int MEESTE = 1_000;
    private static final String HIER = """
            () => {
              const el = document.activeElement;
              const naam = el.labels?.length ? [...el.labels].map(l => l.textContent).join(' ') : el.textContent || el.value;
              return el.tagName + ' ' + (el.getAttribute('aria-label') || naam || '').replace(/\\s+/g, ' ').trim();
            }
            """;

    /** Tab comes at one of a group of choices, and the arrows go on from there. */
    private static final String BIJ = """
            el => {
              const hier = document.activeElement;
              return hier === el || el.type === 'radio' && hier.type === 'radio'
                && hier.name === el.name && hier.form === el.form;
            }
            """;

    private static final String RAND = """
            () => {
              const stand = getComputedStyle(document.activeElement);
              return stand.outlineStyle !== 'none' && parseFloat(stand.outlineWidth) >= 1 || stand.boxShadow !== 'none';
            }
            """;

    private final Page pagina;

    Toetsenbord(Page pagina) {
        this.pagina = pagina;
    }

    @Override
    public void druk(Locator knop) {
        tabNaar(knop);
        knop.press("Enter");
    }

    @Override
    public void volg(Locator link) {
        tabNaar(link);
        volgMetEnter(link);
    }

    /** Waits until the other page is there: a key is pressed, and the browser goes there after that. */
    static void volgMetEnter(Locator link) {
        Page pagina = link.page();
        String vanaf = pagina.url();
        boolean elders = !vanaf.equals(link.evaluate("el => el.href"));
        link.press("Enter");
        if (elders) {
            pagina.waitForURL(adres -> !adres.equals(vanaf));
        }
    }

    @Override
    public void vul(Locator veld, String tekst) {
        tabNaar(veld);
        pagina.keyboard().press("Control+A");
        pagina.keyboard().press("Delete");
        pagina.keyboard().type(tekst);
    }

    @Override
    public void kruisAan(Locator keuze) {
        tabNaar(keuze);
        for (int druk = 0; druk < MEESTE && !keuze.isChecked(); druk++) {
            Object erop = keuze.evaluate("el => el === document.activeElement");
            pagina.keyboard().press(Boolean.TRUE.equals(erop) ? "Space" : "ArrowDown");
        }
        assertThat(keuze.isChecked()).as("chosen with the keys").isTrue();
    }

    @Override
    public void haalWeg(Locator vinkje) {
        tabNaar(vinkje);
        pagina.keyboard().press("Space");
        assertThat(vinkje.isChecked()).as("taken away with the keys").isFalse();
    }

    @Override
    public void kiesUit(Locator lijst, String keuze) {
        tabNaar(lijst);
        pagina.keyboard().press("Home");
        String gekozen = "(el, keuze) => [el.value, el.selectedOptions[0].text].includes(keuze)";
        for (int druk = 0; druk < MEESTE && !Boolean.TRUE.equals(lijst.evaluate(gekozen, keuze)); druk++) {
            pagina.keyboard().press("ArrowDown");
        }
        assertThat(lijst.evaluate(gekozen, keuze)).as(keuze).isEqualTo(true);
    }

    /** Presses Tab until this has the focus, which must be seen. */
    private void tabNaar(Locator doel) {
        // Found once: who listens to the whole page after every Tab takes minutes over it.
        ElementHandle plaats = doel.elementHandle();
        for (int druk = 0; !Boolean.TRUE.equals(plaats.evaluate(BIJ)); druk++) {
            assertThat(druk)
                    .as("Tab never comes at %s on %s", doel, pagina.url())
                    .isLessThan(MEESTE);
            pagina.keyboard().press("Tab");
        }
        assertThat(pagina.evaluate(RAND))
                .as("a line around %s on %s", doel, pagina.url())
                .isEqualTo(true);
    }

    /** Presses Tab until something with this name has the focus. */
    void tabNaar(String naam) {
        for (int druk = 0; druk < MEESTE; druk++) {
            pagina.keyboard().press("Tab");
            if (hier().contains(naam)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes at " + naam + " on " + pagina.url());
    }

    void enterOp(String naam) {
        tabNaar(naam);
        pagina.keyboard().press("Enter");
        pagina.waitForLoadState();
    }

    void spatieOp(String naam) {
        tabNaar(naam);
        pagina.keyboard().press("Space");
    }

    void typ(String label, String tekst) {
        tabNaar(label);
        pagina.keyboard().type(tekst);
    }

    /** From the part that follows. */
    void typDag(LocalDate dag) {
        typ("Dag", String.valueOf(dag.getDayOfMonth()));
        typ("Maand", String.valueOf(dag.getMonthValue()));
        typ("Jaar", String.valueOf(dag.getYear()));
    }

    /** In a list or a group of choices: with the arrow down, until this one is chosen. */
    void pijlNaar(String keuze) {
        for (int druk = 0; druk < MEESTE; druk++) {
            pagina.keyboard().press("ArrowDown");
            if (gekozen().contains(keuze)) {
                return;
            }
        }
        throw new AssertionError("the arrow never comes at " + keuze);
    }

    String hier() {
        return (String) pagina.evaluate(HIER);
    }

    /** The line of the list in which the focus is. */
    String regel() {
        return String.valueOf(pagina.evaluate("document.activeElement.closest('.taken-regel')?.id"));
    }

    void isBij(String naam) {
        assertThat(hier()).contains(naam);
    }

    private String gekozen() {
        return (String) pagina.evaluate("""
                () => {
                  const el = document.activeElement;
                  return el.tagName === 'SELECT' ? el.selectedOptions[0].text : el.checked ? el.labels[0].textContent : '';
                }
                """);
    }
}
