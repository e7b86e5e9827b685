package nl.regelgang.dossier;

import static nl.regelgang.dossier.Proefopstelling.GRIFFIER;
import static nl.regelgang.dossier.Proefopstelling.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

class FragmentenTest {

    @Test
    void a_document_is_shown_with_title_kind_size_day_and_hash() {
        UUID id = UUID.randomUUID();
        Document document = new Document(
                id,
                UUID.randomUUID(),
                "Begroting <2028>",
                "begroting.pdf",
                "application/pdf",
                3_400_000,
                "0123456789abcdef",
                NU,
                "A. Jansen",
                null);

        assertThat(fragment("documenten", "lijst", List.of(document), Map.of()))
                .contains(
                        "href=\"/documenten/" + id + "\"",
                        "Begroting &lt;2028&gt;",
                        ">PDF<",
                        ">3,4 MB<",
                        ">woensdag 6 mei 2026<",
                        ">0123456789ab<");
    }

    @Test
    void a_line_is_shown_with_moment_person_and_a_link_to_the_article() {
        assertThat(journaal(Map.of(new OrganisatieId("gm0281"), "Tiel")))
                .contains(
                        ">woensdag 6 mei 2026 om 14:02:11<",
                        ">A. Jansen, griffier<",
                        "namens <span>griffie van Tiel</span>",
                        "href=\"https://wetten.overheid.nl/BWBR0003740/2025-02-12#Artikel35\"",
                        ">Wgr art. 35 lid 3<",
                        ">Regelgang, automatisch<",
                        ">Volgens een werkafspraak<");
    }

    @Test
    void an_organisation_without_a_known_name_is_shown_by_its_code() {
        assertThat(journaal(null)).contains("griffie van gm0281");
    }

    @Test
    void an_empty_list_says_so() {
        assertThat(fragment("documenten", "lijst", List.of(), Map.of())).contains("nog geen documenten");
        assertThat(fragment("journaal", "regels", List.of(), Map.of())).contains("nog niets in het journaal");
    }

    private static String journaal(@Nullable Map<OrganisatieId, String> namen) {
        List<Journaal.Regel> regels = List.of(
                new Journaal.Regel(1, NU, "Ingediend.", Grondslag.van("Wgr art. 35 lid 3"), GRIFFIER, "00"),
                new Journaal.Regel(2, NU, "Verwerkt.", Grondslag.WERKAFSPRAAK, Handelend.SYSTEEM, "01"));
        return fragment("journaal", "regels", regels, namen);
    }

    private static String fragment(
            String naam, String parameter, Object waarde, @Nullable Map<OrganisatieId, String> organisatienamen) {
        try (var context = new AnnotationConfigApplicationContext(Weergave.class)) {
            ClassLoaderTemplateResolver sjablonen = new ClassLoaderTemplateResolver();
            sjablonen.setPrefix("templates/");
            sjablonen.setSuffix(".html");
            SpringTemplateEngine thymeleaf = new SpringTemplateEngine();
            thymeleaf.setTemplateResolver(sjablonen);
            MockServletContext servlet = new MockServletContext();
            WebContext web = new WebContext(JakartaServletWebApplication.buildApplication(servlet)
                    .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse()));
            web.setVariable(
                    ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                    new ThymeleafEvaluationContext(context, null));
            web.setVariable(parameter, waarde);
            web.setVariable("organisatienamen", organisatienamen);
            return thymeleaf.process("dossier/fragmenten", Set.of(naam), web);
        }
    }
}
