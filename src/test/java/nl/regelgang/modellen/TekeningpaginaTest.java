package nl.regelgang.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.regelgang.procesmotor.Positie;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The fragment hands the script what it marks. */
class TekeningpaginaTest {

    @Test
    void the_fragment_says_where_the_model_is_and_what_to_mark() {
        var positie = new Positie(
                "begrotingsprocedure",
                "",
                Set.of("userTask_reactieVaststellen"),
                Set.of("startEvent_begrotingsprocedureGestart"),
                List.of(),
                null);

        String pagina = motor().process(
                        "procesmotor/tekening",
                        Set.of("tekening"),
                        new Context(Locale.ROOT, Map.of("positie", positie, "bronPad", "/tekening.bpmn")));

        assertThat(pagina)
                .contains("data-bpmn=\"/tekening.bpmn\"")
                .contains("data-actief=\"userTask_reactieVaststellen\"")
                .contains("data-doorlopen=\"startEvent_begrotingsprocedureGestart\"")
                .contains("src=\"/vendor/bpmn-js/bpmn-navigated-viewer.production.min.js\"")
                .contains("De tekening heeft JavaScript nodig; de stappenlijst op deze pagina zegt hetzelfde.")
                .doesNotContain(" style=");
    }

    private static SpringTemplateEngine motor() {
        var bestanden = new ClassLoaderTemplateResolver();
        bestanden.setPrefix("templates/");
        bestanden.setSuffix(".html");
        var motor = new SpringTemplateEngine();
        motor.setTemplateResolver(bestanden);
        motor.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }

            @Override
            protected String processLink(IExpressionContext context, String link) {
                return link;
            }
        });
        return motor;
    }
}
