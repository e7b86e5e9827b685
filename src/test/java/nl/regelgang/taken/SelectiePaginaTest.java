package nl.regelgang.taken;

import static nl.regelgang.taken.Lijstproef.GRIFFIE;
import static nl.regelgang.taken.Lijstproef.KLOK;
import static nl.regelgang.taken.Lijstproef.VRIJDAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The page before something is done with several tasks, and the one after it. */
class SelectiePaginaTest {

    private final Taakselectie selectie = mock(Taakselectie.class);
    private MockMvc web = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void start() {
        web = MockMvcBuilders.standaloneSetup(new SelectieController(selectie, mock(Takenlijst.class), KLOK))
                .setViewResolvers(TakenPaginaTest.paginas())
                .build();
        Taak taak = Lijstproef.taak("t1", "Regio", "Zienswijze vastleggen", VRIJDAG, null, GRIFFIE);
        Lijstregel regel =
                new Lijstregel(Taakregel.van(taak, VRIJDAG, "Nog niemand", null), true, "Griffie", null, null, 0, null);
        when(selectie.gekozen(any(), eq("gerda"))).thenReturn(List.of(regel));
        when(selectie.vooruit(any(), anyList(), eq("gerda")))
                .thenReturn(List.of(new Taakselectie.Vooruitblik(regel, "Nu bij: Nog niemand", true)));
        when(selectie.kandidaten(anyList())).thenReturn(Map.of("jan", "Jan Jansen", "gerda", "Gerda"));
    }

    @Test
    void onlyWhatTheChosenActionNeedsIsAsked() throws Exception {
        for (Selectieactie actie : Selectieactie.values()) {
            Element pagina = pagina(zend("/taken/selectie", 200, "taak", "t1", "actie", actie.code()));
            assertThat(pagina.select("select[name=naar]")).hasSize(actie == Selectieactie.TOEWIJZEN ? 1 : 0);
            assertThat(pagina.select("fieldset#streefdatum")).hasSize(actie == Selectieactie.STREEFDATUM ? 1 : 0);
            assertThat(pagina.select("button[type=submit]").text()).isEqualTo(actie.woord() + " (1 taak)");
        }
    }

    @Test
    void withoutATaskOneGoesBackAndReadsWhatToDo() throws Exception {
        MvcResult antwoord = zend("/taken/selectie", 302, "actie", "herinneren", "terug", "/taken?lijst=team");

        assertThat(antwoord.getResponse().getRedirectedUrl()).isEqualTo("/taken?lijst=team");
        assertThat(antwoord.getFlashMap().get("bezwaar")).asString().contains("nog geen taak gekozen");
    }

    @Test
    void whatIsMissingIsAskedAgainAndNothingIsDone() throws Exception {
        String opdracht = UUID.randomUUID().toString();
        Element zonderNaam = pagina(
                zend("/taken/selectie/uitvoeren", 422, "taak", "t1", "actie", "toewijzen", "opdracht", opdracht));
        assertThat(zonderNaam.select("[role=alert] a[href=#naar]").text())
                .isEqualTo("Kies aan wie u de taken toewijst.");
        assertThat(zonderNaam.select("input[name=opdracht]").val()).isEqualTo(opdracht);
        Element verkeerdeDag = pagina(zend(
                "/taken/selectie/uitvoeren",
                422,
                "taak",
                "t1",
                "actie",
                "streefdatum",
                "opdracht",
                opdracht,
                "streefdatum.dag",
                "31",
                "streefdatum.maand",
                "2",
                "streefdatum.jaar",
                "2026"));
        assertThat(verkeerdeDag.select("input[name=streefdatum.dag]").val()).isEqualTo("31");
        verify(selectie, never()).wijsToe(any(), any(), any(), any());
        verify(selectie, never()).streefdatum(any(), any(), any(), any());
    }

    private MvcResult zend(String pad, int status, String... velden) throws Exception {
        var verzoek = post(pad).principal(() -> "gerda");
        for (int i = 0; i < velden.length; i += 2) {
            verzoek.param(velden[i], velden[i + 1]);
        }
        MvcResult antwoord = web.perform(verzoek).andReturn();
        assertThat(antwoord.getResponse().getStatus()).isEqualTo(status);
        return antwoord;
    }

    private static Element pagina(MvcResult antwoord) throws Exception {
        Element pagina =
                Jsoup.parse(antwoord.getResponse().getContentAsString()).body();
        assertThat(pagina.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        return pagina;
    }
}
