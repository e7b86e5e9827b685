package nl.regelgang.formulieren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

class FormulierpaginaTest {

    private static final Formulieren FORMULIEREN = new Formulieren("classpath*:foute-formulieren/alles.form");
    private static final Formulier ALLES = FORMULIEREN.vind("alles");

    @Test
    void everyQuestionCanBeFoundByItsLabel() {
        Document pagina = teken(ALLES, null, null);

        assertThat(veld(pagina, "Regel").attr("name")).isEqualTo("regel");
        assertThat(veld(pagina, "Vak (niet verplicht)").tagName()).isEqualTo("textarea");
        assertThat(veld(pagina, "Lijst (niet verplicht)").tagName()).isEqualTo("select");
        assertThat(veld(pagina, "Vinkje").attr("type")).isEqualTo("checkbox");
        assertThat(veld(pagina, "Getal (niet verplicht)").attr("inputmode")).isEqualTo("decimal");
        assertThat(veld(pagina, "Bestand (niet verplicht)").attr("type")).isEqualTo("file");
        assertThat(groep(pagina, "Dag (niet verplicht)").select("label").eachText())
                .containsExactly("Dag", "Maand", "Jaar");
        assertThat(groep(pagina, "Ja of nee (niet verplicht)").select("label").eachText())
                .containsExactly("Ja", "Nee");
        assertThat(pagina.select("[role=alert]")).isEmpty();
        assertThat(pagina.select("[aria-invalid]")).isEmpty();
        assertThat(pagina.select("input[checked]")).isEmpty();
        assertThat(pagina.select("[style], script")).isEmpty();
    }

    @Test
    void saysWhenAnAnswerIsNeededThatMayBeLeftOpen() {
        Document pagina = teken(new Formulieren().vind("raadsvergaderingPlannen"), null, null);

        assertThat(groep(pagina, "Datum van de raadsvergadering (nodig als de raad het stuk behandelt)"))
                .isNotNull();
        assertThat(pagina.text()).doesNotContain("niet verplicht");
    }

    @Test
    void everyControlHasALabelAndEveryReferenceAndIdIsRight() {
        for (Map<String, String> fouten : List.of(Map.<String, String>of(), alleFouten())) {
            Document pagina = teken(ALLES, Map.of(), fouten);

            for (Element control : pagina.select("input:not([type=hidden]), select, textarea")) {
                assertThat(pagina.select("label[for=" + control.id() + "]"))
                        .as(control.outerHtml())
                        .hasSize(1);
            }
            for (Element met : pagina.select("[aria-describedby]")) {
                for (String id : StringUtils.tokenizeToStringArray(met.attr("aria-describedby"), " ")) {
                    assertThat(pagina.getElementById(id)).as(id).isNotNull();
                }
            }
            List<String> ids = pagina.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    @Test
    void saysTheSameWordsOnTopAndAtTheField() {
        Map<String, String> fouten = alleFouten();
        Document pagina = teken(ALLES, Map.of("dag", "6-13-2026", "regel", "x".repeat(30)), fouten);

        Element samenvatting = Objects.requireNonNull(pagina.selectFirst("[role=alert]"));
        assertThat(samenvatting.hasAttr("autofocus")).isTrue();
        assertThat(samenvatting.attr("tabindex")).isEqualTo("-1");
        assertThat(samenvatting.select("li").eachText()).containsExactlyElementsOf(fouten.values());
        for (Element link : samenvatting.select("a")) {
            Element doel = Objects.requireNonNull(
                    pagina.getElementById(link.attr("href").substring(1)), link::outerHtml);
            Element blok = Objects.requireNonNull(doel.closest(".rg-veld"));
            assertThat(Objects.requireNonNull(blok.selectFirst(".utrecht-form-field-error-message"))
                            .text())
                    .isEqualTo("Fout: " + link.text());
        }
        assertThat(samenvatting.select("a[href=#dag-maand]")).hasSize(1);
        assertThat(pagina.select("#dag-maand[aria-invalid=true]")).hasSize(1);
        assertThat(pagina.select("#dag-dag[aria-invalid], #dag-jaar[aria-invalid]"))
                .isEmpty();
    }

    @Test
    void keepsWhatWasFilledIn() {
        Map<String, Object> waarden = new HashMap<>(Map.of(
                "regel", "kenmerk 12",
                "vak", "\nBegint met een lege regel",
                "dag", "31-2-2026",
                "janee", "nee",
                "keuze", "blauw",
                "lijst", "twee",
                "vinkje", "true",
                "getal", "12,5"));
        UUID document = UUID.randomUUID();
        waarden.put("bestand", new BewaardBestand(document, "begroting \"2028\".pdf"));
        Document pagina = teken(ALLES, waarden, Map.of("dag", "fout"));

        assertThat(veld(pagina, "Regel").val()).isEqualTo("kenmerk 12");
        assertThat(veld(pagina, "Vak (niet verplicht)").wholeText()).contains("Begint met een lege regel");
        assertThat(groep(pagina, "Dag (niet verplicht)").select("input").eachAttr("value"))
                .containsExactly("31", "2", "2026");
        assertThat(pagina.select("input[checked]").eachAttr("value")).containsExactly("nee", "blauw", "true");
        assertThat(veld(pagina, "Lijst (niet verplicht)")
                        .select("option[selected]")
                        .val())
                .isEqualTo("twee");
        assertThat(pagina.select("input[name=bestand.bewaard]").val()).isEqualTo(document.toString());
        assertThat(pagina.text()).contains("Ontvangen: begroting \"2028\".pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' autofocus onfocus=alert(1) x='",
                "</textarea><svg onload=alert(1)>",
                "${7*7}",
                "*{7*7}",
                "__${T(java.lang.Runtime).getRuntime().exec('id')}__::.x",
                "[[${7*7}]]",
                "[(${7*7})]",
                "~{::main}",
                "javascript:alert(1)",
                "{{constructor.constructor('alert(1)')()}}",
                "<!--#exec cmd=\"id\"-->"
            })
    void whateverIsTypedComesBackAsText(String aanval) {
        Map<String, Object> waarden = new HashMap<>();
        Map<String, String> fouten = new HashMap<>();
        for (Veld veld : ALLES.velden()) {
            waarden.put(veld.sleutel(), aanval);
            fouten.put(veld.sleutel(), aanval);
        }
        fouten.put("", aanval);
        waarden.put("bestand", new BewaardBestand(UUID.randomUUID(), aanval));
        Document pagina = teken(ALLES, waarden, fouten);

        assertThat(veld(pagina, "Regel").val()).isEqualTo(aanval);
        assertThat(veld(pagina, "Vak (niet verplicht)").wholeText().strip()).isEqualTo(aanval);
        assertThat(pagina.select(".rg-bewaard strong").text()).isEqualTo(aanval);
        assertThat(pagina.select("[role=alert] li").eachText())
                .hasSize(fouten.size())
                .allMatch(aanval::equals);
        assertThat(pagina.select("script, svg, img, [onfocus], [onerror], [onload]"))
                .isEmpty();
        assertThat(pagina.text()).doesNotContain("49");
    }

    @Test
    void textsAreShownAsTyped() {
        Document pagina = teken(ALLES, null, null);

        assertThat(pagina.select("p.utrecht-paragraph").eachText())
                .startsWith("Eerste alinea.", "Tweede **alinea** met <b>tekens</b>.");
        assertThat(pagina.select("b")).isEmpty();
    }

    @Test
    void readsBackWhatTheBrowserSends() {
        Map<String, String[]> parameters = new HashMap<>();
        parameters.put("_csrf", new String[] {"x"});
        parameters.put("opdracht", new String[] {"x"});
        parameters.put("terug", new String[] {"/taken"});
        parameters.put("regel", new String[] {"tekst"});
        parameters.put("dag.dag", new String[] {" 6 "});
        parameters.put("dag.maand", new String[] {"5"});
        parameters.put("dag.jaar", new String[] {"2026"});
        parameters.put("bestand.bewaard", new String[] {"x"});
        parameters.put("keuze", new String[] {"rood", "blauw"});
        parameters.put("vreemd", new String[] {"1"});

        assertThat(Formulierinvoer.van(ALLES, parameters))
                .containsOnly(
                        Map.entry("regel", "tekst"),
                        Map.entry("dag", "6-5-2026"),
                        Map.entry("keuze", List.of("rood", "blauw")),
                        Map.entry("vreemd", "1"));
    }

    @Test
    void aDatePastedIntoOneBoxIsADateToo() {
        assertThat(Formulierinvoer.van(ALLES, Map.of("dag.dag", new String[] {"6-5-2026"})))
                .containsEntry("dag", "6-5-2026");
        assertThat(Formulierinvoer.van(ALLES, Map.of("dag.dag", new String[] {""})))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reactieVaststellen",
                "begrotingAanbieden",
                "stemmingVastleggen",
                "begrotingToezenden",
                "ontwerpbegrotingAanpassen",
                "standpuntVoorbereiden",
                "standpuntVaststellen",
                "ontvangstBevestigen",
                "raadsvergaderingPlannen",
                "zienswijzeVastleggen"
            })
    void everyFormOfTheProjectCanBeDrawn(String id) {
        Formulier formulier = new Formulieren().vind(id);
        Document pagina = teken(formulier, Map.of(), Map.of());

        assertThat(pagina.select(".rg-veld")).hasSameSizeAs(formulier.velden());
    }

    private static Map<String, String> alleFouten() {
        try {
            FORMULIEREN.controleer(
                    ALLES,
                    Map.of(
                            "regel", "x".repeat(30),
                            "vak", "\u0000",
                            "dag", "6-13-2026",
                            "janee", "x",
                            "keuze", "x",
                            "lijst", "x",
                            "vinkje", "x",
                            "getal", "x",
                            "bestand", "x",
                            "vreemd", "x"),
                    Handelend.SYSTEEM);
        } catch (OngeldigeInvoer geweigerd) {
            return geweigerd.fouten();
        }
        throw new AssertionError("nothing was refused");
    }

    private static Element veld(Document pagina, String label) {
        Element gevonden = pagina.select("label").stream()
                .filter(kandidaat -> kandidaat.text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label " + label));
        return Objects.requireNonNull(pagina.getElementById(gevonden.attr("for")));
    }

    private static Element groep(Document pagina, String vraag) {
        return Objects.requireNonNull(pagina.select("legend").stream()
                .filter(legend -> legend.text().equals(vraag))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no legend " + vraag))
                .parent());
    }

    private static Document teken(
            Formulier formulier, @Nullable Map<String, ?> waarden, @Nullable Map<String, String> fouten) {
        ClassLoaderTemplateResolver bestanden = new ClassLoaderTemplateResolver();
        bestanden.setPrefix("templates/");
        bestanden.setSuffix(".html");
        bestanden.setCharacterEncoding("UTF-8");
        SpringTemplateEngine motor = new SpringTemplateEngine();
        motor.setTemplateResolver(bestanden);
        MockServletContext servlets = new MockServletContext();
        var uitwisseling = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        WebContext context = new WebContext(uitwisseling);
        context.setVariable("formulier", formulier);
        context.setVariable("waarden", waarden);
        context.setVariable("fouten", fouten);
        return Jsoup.parse(motor.process("formulieren/proefpagina", context));
    }
}
