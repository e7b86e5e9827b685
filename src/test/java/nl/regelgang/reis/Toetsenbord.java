package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Somebody without a mouse: Tab goes on, and what has the focus is what one hears or sees with a line around it. */
final class Toetsenbord {

    private static final int MEESTE = 250;
    private static final String HIER = """
            () => {
              const el = document.activeElement;
              const naam = el.labels?.length ? [...el.labels].map(l => l.textContent).join(' ') : el.textContent || el.value;
              return el.tagName + ' ' + (el.getAttribute('aria-label') || naam || '').replace(/\\s+/g, ' ').trim();
            }
            """;

    private final Page pagina;

    Toetsenbord(Page pagina) {
        this.pagina = pagina;
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
