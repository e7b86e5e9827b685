package nl.regelgang.procesmotor.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.regelgang.formulieren.Veld;
import nl.regelgang.formulieren.Veld.Keuze;

/** A form as Camunda draws it. */
record Tasklistformulier(Locator element) {

    private static final DateTimeFormatter GETYPT = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    /** Behind a date Camunda keeps a second input, which is not shown. */
    private static final String INVOER = "input:visible, textarea:visible";

    void vulDatum(String label, LocalDate datum) {
        Locator veld = element.getByLabel(label);
        veld.fill(GETYPT.format(datum));
        veld.press("Enter");
    }

    void kies(String antwoord) {
        element.getByLabel(antwoord, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    /** These questions and no others, each in sight with its label, its hint, and something to answer it with. */
    void heeftPrecies(List<Veld> velden) {
        assertThat(vragen()).hasCount(velden.size());
        velden.forEach(this::heeft);
    }

    private void heeft(Veld veld) {
        Locator vraag = vraag(veld);
        assertThat(vraag).hasCount(1);
        assertThat(vraag).isVisible();
        if (veld.hint() != null) {
            assertThat(vraag.getByText(veld.hint(), new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
        List<String> antwoorden = veld.keuzes().isEmpty()
                ? List.of(label(veld))
                : veld.keuzes().stream().map(Keuze::label).toList();
        assertThat(vraag.locator(INVOER)).hasCount(antwoorden.size());
        for (String antwoord : antwoorden) {
            Locator invoer = vraag.getByLabel(antwoord, new Locator.GetByLabelOptions().setExact(true));
            assertThat(invoer).isVisible();
        }
    }

    private Locator vragen() {
        Locator invoer = element.page().locator(INVOER);
        return element.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHas(invoer));
    }

    private Locator vraag(Veld veld) {
        Locator kop = element.page().getByText(label(veld), new Page.GetByTextOptions().setExact(true));
        return vragen().filter(new Locator.FilterOptions().setHas(kop));
    }

    /** Camunda puts a star behind the question that must be answered. */
    private static String label(Veld veld) {
        return veld.verplicht() ? veld.label() + "*" : veld.label();
    }
}
