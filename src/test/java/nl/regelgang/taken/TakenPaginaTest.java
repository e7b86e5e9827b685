package nl.regelgang.taken;

import static nl.regelgang.taken.Taakvoorbeeld.DOSSIER;
import static nl.regelgang.taken.Taakvoorbeeld.TIEL;
import static nl.regelgang.taken.Taakvoorbeeld.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import java.io.InputStream;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.formulieren.Formulieren;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procesmotor.AlUitgevoerd;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class TakenPaginaTest {

    private static final Clock VRIJDAG = Clock.fixed(Instant.parse("2026-04-24T10:00:00Z"), ZoneOffset.UTC);
    private static final Handelend GRIFFIER = new Handelend("griffier", "Gerda Griffier", "griffier", TIEL);
    private static final Principal WIE = () -> "griffier";

    private final Taken taken = mock(Taken.class);
    private final Taakverdeling verdeling = mock(Taakverdeling.class);
    private final Concepten concepten = mock(Concepten.class);
    private final Documenten documenten = mock(Documenten.class);
    private MockMvc web = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void start() {
        Bijlagen bijlagen = new Bijlagen(documenten, taken);
        Taakinlevering inlevering = new Taakinlevering(taken, new Formulieren(), bijlagen);
        Opmerkingpagina opmerkingen = mock(Opmerkingpagina.class);
        doAnswer(vraag -> vraag.<Model>getArgument(2)
                        .addAllAttributes(Map.of(
                                "opmerkingen",
                                List.of(),
                                "ongelezen",
                                0,
                                "noembaar",
                                List.of(),
                                "noembaarGedeeld",
                                List.of())))
                .when(opmerkingen)
                .vul(any(), anyString(), any());
        Taakpagina pagina = new Taakpagina(taken, verdeling, concepten, opmerkingen, documenten, VRIJDAG);
        web = MockMvcBuilders.standaloneSetup(
                        new VerdelingController(taken, verdeling),
                        new TaakController(taken, inlevering, concepten, pagina),
                        new ConceptController(taken, concepten, bijlagen, pagina))
                .setViewResolvers(paginas())
                .build();
        when(taken.formulier(any())).thenAnswer(vraag -> new Formulieren()
                .vind(vraag.<Taak>getArgument(0).formulier()));
        when(taken.naam(any())).thenReturn("Jan Jansen");
        when(taken.handelend(any(), anyString())).thenReturn(GRIFFIER);
        when(taken.context(any())).thenReturn(Taakvoorbeeld.context(null));
    }

    @Test
    void takingATaskReturnsToTheListWhereOneWas() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, "griffier"));

        MvcResult antwoord = doe(post("/taken/t1/nemen").param("terug", "/taken?lijst=team"), 302);

        verify(verdeling).neem("t1", "griffier");
        assertThat(antwoord.getResponse().getRedirectedUrl()).isEqualTo("/taken?lijst=team");
        assertThat(antwoord.getFlashMap().get("melding"))
                .isEqualTo("De taak ‘Zienswijze vastleggen’ staat nu op uw naam, bij Mijn taken.");
    }

    @Test
    void givingBackOnThePageStaysOnThePage() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, null));

        MvcResult antwoord = doe(
                post("/taken/t1/teruggeven").param("terug", "/taken?lijst=team").param("blijf", "true"), 302);

        verify(verdeling).geefTerug("t1", null, "griffier");
        assertThat(antwoord.getResponse().getRedirectedUrl()).startsWith("/taken/t1?terug=");
    }

    @Test
    void thePageOfATaskHasAllThatIsNeeded() throws Exception {
        UUID stuk = UUID.randomUUID();
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", LocalDate.of(2026, 5, 6), null));
        when(documenten.vind(stuk)).thenReturn(Optional.of(document(stuk, DOSSIER)));
        Taakcontext context = Taakvoorbeeld.context(null);
        when(taken.context(any()))
                .thenReturn(new Taakcontext(
                        context.dossier(),
                        context.regelingId(),
                        context.regeling(),
                        context.procedure(),
                        context.deelnemer(),
                        context.pad(),
                        null,
                        List.of("Let op <b>dit</b>."),
                        List.of(stuk),
                        context.grondslag(),
                        context.termijn()));
        when(taken.waarom(any())).thenReturn(Optional.of("Een week na de toezending."));
        Element pagina = haal(get("/taken/t1").param("terug", "/taken?lijst=team"), 200);
        assertThat(een(pagina, "#waarom").text()).isEqualTo("Een week na de toezending.");

        assertThat(een(pagina, "h1").text()).isEqualTo("Zienswijze vastleggen");
        assertThat(een(pagina, "form[enctype] button[type=submit]").text()).isEqualTo("Zienswijze vastleggen");
        assertThat(een(pagina, "form[enctype] input[name=terug]").val()).isEqualTo("/taken?lijst=team");
        assertThat(UUID.fromString(een(pagina, "input[name=opdracht]").val())).isNotNull();
        assertThat(een(pagina, "a[href=/documenten/" + stuk + "]").text()).isEqualTo("Ontwerpbegroting 2028");
        assertThat(pagina.select("a[href=" + context.pad() + "]")).isNotEmpty();
        assertThat(pagina.text()).contains("Let op <b>dit</b>.", "nog 12 dagen (wettelijk, Wgr art. 35 lid 3)");
        assertThat(een(pagina, "a[href^=https://wetten.overheid.nl]").text()).isEqualTo("Wgr art. 35 lid 3");
        assertThat(pagina.select("form[action=/taken/t1/nemen]")).hasSize(1);
    }

    @Test
    void aTaskWithAPageOfItsOwnIsDoneThere() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(Taakvoorbeeld.opWerkpagina("t1", "/procedures/1/stemming"));

        assertThat(doe(get("/taken/t1"), 302).getResponse().getRedirectedUrl()).isEqualTo("/procedures/1/stemming");
    }

    @Test
    void completingReturnsToTheListAndSaysWhatWasDone() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, null));
        UUID opdracht = UUID.randomUUID();

        MvcResult antwoord = doe(ingevuld(opdracht).param("terug", "/taken?lijst=team"), 302);

        verify(taken)
                .voltooi(
                        opdracht,
                        "t1",
                        Map.of("uitkomst", "geen", "besluitVan", "22-4-2026", "zienswijze", ""),
                        "griffier");
        assertThat(antwoord.getResponse().getRedirectedUrl()).isEqualTo("/taken?lijst=team");
        assertThat(antwoord.getFlashMap().get("melding"))
                .isEqualTo("Vastgelegd: Zienswijze vastleggen (Regio Rivierenland, Begroting 2028, Gemeente Tiel).");
    }

    @Test
    void whatEndsSomethingIsConfirmedFirstAndEverythingTravelsAlong() throws Exception {
        UUID bijlage = UUID.randomUUID();
        UUID opdracht = UUID.randomUUID();
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, null));
        when(documenten.vind(bijlage)).thenReturn(Optional.of(document(bijlage, DOSSIER)));
        when(taken.gevolg(any(), any())).thenReturn(List.of("Het bestuur wacht niet meer op deze raad."));

        Element pagina = haal(
                ingevuld(opdracht).param("terug", "/taken?lijst=team").param("bijlage.bewaard", bijlage.toString()),
                200);

        verify(taken, never()).voltooi(any(), anyString(), anyMap(), anyString());
        assertThat(een(pagina, "h1").text()).isEqualTo("Klopt dit?");
        assertThat(pagina.text())
                .contains(
                        "Het bestuur wacht niet meer op deze raad.",
                        "De raad brengt geen zienswijze naar voren",
                        "woensdag 22 april 2026",
                        "begroting.pdf");
        Element formulier = een(pagina, "form[action=/taken/t1]");
        assertThat(een(formulier, "input[name=terug]").val()).isEqualTo("/taken?lijst=team");

        Element terug = haal(opnieuw(formulier).param("wijzigen", "true"), 200);
        verify(taken, never()).voltooi(any(), anyString(), anyMap(), anyString());
        assertThat(pagina.select("[role=alert]")).isEmpty();
        assertThat(een(terug, "input[name=opdracht]").val()).isEqualTo(opdracht.toString());
        assertThat(een(terug, "input[name=besluitVan.maand]").val()).isEqualTo("4");
        assertThat(terug.select("input[name=uitkomst][value=geen][checked]")).hasSize(1);
        assertThat(een(terug, "input[name=bijlage.bewaard]").val()).isEqualTo(bijlage.toString());

        doe(opnieuw(formulier).param("bevestigd", "true"), 302);
        verify(taken)
                .voltooi(
                        opdracht,
                        "t1",
                        Map.of(
                                "uitkomst", "geen",
                                "besluitVan", "22-4-2026",
                                "zienswijze", "",
                                "bijlage", bijlage.toString()),
                        "griffier");
    }

    /** What a browser sends of the hidden fields. */
    private static MockHttpServletRequestBuilder opnieuw(Element formulier) {
        MockHttpServletRequestBuilder verzoek = post(formulier.attr("action"));
        formulier.select("input[type=hidden]").forEach(veld -> verzoek.param(veld.attr("name"), veld.val()));
        return verzoek;
    }

    @Test
    void sendingAPageTwiceIsNoMistake() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(Taakvoorbeeld.voltooid("t1", "griffier"));
        doThrow(mock(AlUitgevoerd.class)).when(taken).voltooi(any(), anyString(), anyMap(), anyString());

        MvcResult antwoord = doe(ingevuld(UUID.randomUUID()), 302);

        assertThat(antwoord.getResponse().getRedirectedUrl()).isEqualTo("/taken");
        assertThat(antwoord.getFlashMap().get("melding")).asString().startsWith("Vastgelegd: ");
    }

    @Test
    void refusedInputStaysAndTheFileIsRemembered() throws Exception {
        UUID bijlage = UUID.randomUUID();
        UUID opdracht = UUID.randomUUID();
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, null));
        when(documenten.bewaar(
                        eq(DOSSIER),
                        eq("Raadsbesluit of brief, Gemeente Tiel"),
                        eq("besluit.pdf"),
                        any(InputStream.class),
                        eq(GRIFFIER)))
                .thenReturn(document(bijlage, DOSSIER));
        when(documenten.vind(bijlage)).thenReturn(Optional.of(document(bijlage, DOSSIER)));
        doThrow(new OngeldigeInvoer("zienswijze", "Vul de tekst van de zienswijze in."))
                .when(taken)
                .voltooi(any(), anyString(), anyMap(), anyString());

        Element pagina = haal(
                ingevuld(opdracht)
                        .file(new MockMultipartFile("bijlage", "C:\\map\\besluit.pdf", "x/y", new byte[] {1})),
                422);

        assertThat(een(pagina, "[role=alert] a[href=#zienswijze]").text())
                .isEqualTo("Vul de tekst van de zienswijze in.");
        assertThat(een(pagina, "input[name=besluitVan.maand]").val()).isEqualTo("4");
        assertThat(pagina.select("input[name=uitkomst][value=geen][checked]")).hasSize(1);
        assertThat(een(pagina, "input[name=bijlage.bewaard]").val()).isEqualTo(bijlage.toString());
        assertThat(een(pagina, ".rg-bewaard").text()).contains("begroting.pdf");
        assertThat(een(pagina, "input[name=opdracht]").val()).isEqualTo(opdracht.toString());

        haal(ingevuld(opdracht).param("bijlage.bewaard", bijlage.toString()), 422);
        verify(taken, times(2))
                .voltooi(
                        opdracht,
                        "t1",
                        Map.of(
                                "uitkomst", "geen",
                                "besluitVan", "22-4-2026",
                                "zienswijze", "",
                                "bijlage", bijlage.toString()),
                        "griffier");
    }

    @Test
    void aDocumentThatTheOrgaanDidNotAddToThisDossierIsRefused() throws Exception {
        UUID vreemd = UUID.randomUUID();
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, null));

        for (Document document : List.of(
                document(vreemd, UUID.randomUUID()),
                document(vreemd, DOSSIER, OrgaanId.van("gm0214/griffie")),
                document(vreemd, DOSSIER, null))) {
            when(documenten.vind(vreemd)).thenReturn(Optional.of(document));
            assertNotTakenAlong(vreemd.toString());
        }
        assertNotTakenAlong("geen-id");
    }

    private void assertNotTakenAlong(String bewaard) throws Exception {
        Element pagina = haal(ingevuld(UUID.randomUUID()).param("bijlage.bewaard", bewaard), 422);

        assertThat(een(pagina, "[role=alert] a[href=#bijlage]").text()).contains("Kies het bestand opnieuw.");
        assertThat(pagina.select(".rg-bewaard")).isEmpty();
        verify(taken, never()).voltooi(any(), anyString(), anyMap(), anyString());
    }

    @Test
    void twoFilesInOneFieldAreRefusedAndNotOneOfThemLeftOut() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, null));

        Element pagina = haal(
                ingevuld(UUID.randomUUID())
                        .file(new MockMultipartFile("bijlage", "een.pdf", "x/y", new byte[] {1}))
                        .file(new MockMultipartFile("bijlage", "twee.pdf", "x/y", new byte[] {1})),
                422);

        assertThat(een(pagina, "[role=alert] a[href=#bijlage]").text()).contains("één bestand; het waren er 2");
        verify(documenten, never()).bewaar(any(), any(), any(), any(), any());
        verify(taken, never()).voltooi(any(), anyString(), anyMap(), anyString());
    }

    @Test
    void aRefusedFileIsToldTogetherWithTheOtherFaults() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, null));
        when(documenten.bewaar(any(), any(), any(), any(), any()))
                .thenThrow(new OngeldigeInvoer("Kies een PDF, DOCX, ODT, XLSX, PNG of JPG."));

        Element pagina = haal(
                (AbstractMockHttpServletRequestBuilder<?>) multipart("/taken/t1")
                        .file(new MockMultipartFile("bijlage", "virus.exe", "x/y", new byte[] {1}))
                        .param("opdracht", UUID.randomUUID().toString()),
                422);

        assertThat(pagina.select("[role=alert] li").eachText())
                .containsExactly(
                        "Kies een antwoord bij ‘Wat heeft de raad besloten?’.",
                        "Vul ‘Datum van het raadsbesluit’ in.",
                        "Kies een PDF, DOCX, ODT, XLSX, PNG of JPG.");
        verify(taken, never()).voltooi(any(), anyString(), anyMap(), anyString());
    }

    @Test
    void whoComesToAFinishedTaskReadsWhoDidIt() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(Taakvoorbeeld.voltooid("t1", "ander"));
        assertThat(haal(get("/taken/t1"), 409).text())
                .contains("Deze taak is op woensdag 1 april 2026 al afgerond door Jan Jansen.");

        when(taken.vind("t1", "griffier")).thenReturn(Taakvoorbeeld.voltooid("t1", "griffier"));
        assertThat(haal(get("/taken/t1"), 409).text())
                .contains("U hebt deze taak op woensdag 1 april 2026 al afgerond.");

        when(taken.vind("t1", "griffier")).thenReturn(Taakvoorbeeld.vervallen("t1"));
        assertThat(haal(get("/taken/t1"), 409).text()).contains("Deze taak is niet meer nodig");
    }

    @Test
    void whoIsSecondLosesNothing() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, null), Taakvoorbeeld.voltooid("t1", "ander"));
        doThrow(new Achterhaald("Deze taak is intussen afgerond."))
                .when(taken)
                .voltooi(any(), anyString(), anyMap(), anyString());

        Element pagina = haal(ingevuld(UUID.randomUUID()), 409);

        assertThat(pagina.text())
                .contains("al afgerond door Jan Jansen", "Dit had u ingevuld", "woensdag 22 april 2026");
    }

    @Test
    void aTaskOfAColleagueShowsWhoHasItAndNoForm() throws Exception {
        when(taken.vind("t1", "griffier")).thenReturn(open("t1", null, "ander"));
        Element pagina = haal(get("/taken/t1"), 200);

        assertThat(pagina.text()).contains("Jan Jansen heeft deze taak op zich genomen");
        assertThat(pagina.select("input[name=opdracht]")).isEmpty();
        assertThat(pagina.select("form[action=/taken/t1/teruggeven]")).hasSize(1);
    }

    @Test
    void aTaskOfAnotherOrganisationIsNotFound() {
        when(taken.vind("vreemd", "griffier")).thenThrow(new NietGevonden("taak"));

        for (AbstractMockHttpServletRequestBuilder<?> verzoek : List.<AbstractMockHttpServletRequestBuilder<?>>of(
                get("/taken/vreemd"),
                post("/taken/vreemd").param("opdracht", UUID.randomUUID().toString()))) {
            Assertions.assertThatThrownBy(() -> web.perform(verzoek.principal(WIE)))
                    .isInstanceOf(ServletException.class)
                    .hasCauseInstanceOf(NietGevonden.class);
        }
        verify(taken, never()).voltooi(any(), anyString(), anyMap(), anyString());
    }

    private static MockMultipartHttpServletRequestBuilder ingevuld(UUID opdracht) {
        var verzoek = multipart("/taken/t1");
        verzoek.param("opdracht", opdracht.toString())
                .param("uitkomst", "geen")
                .param("besluitVan.dag", "22")
                .param("besluitVan.maand", "4")
                .param("besluitVan.jaar", "2026")
                .param("zienswijze", "");
        return verzoek;
    }

    private static Document document(UUID id, UUID dossier) {
        return document(id, dossier, TIEL);
    }

    private static Document document(UUID id, UUID dossier, @Nullable OrgaanId orgaan) {
        return new Document(
                id,
                dossier,
                "Ontwerpbegroting 2028",
                "begroting.pdf",
                "application/pdf",
                1,
                "00",
                Taakvoorbeeld.TOEN,
                "Gerda Griffier",
                orgaan);
    }

    private MvcResult doe(AbstractMockHttpServletRequestBuilder<?> verzoek, int status) throws Exception {
        MvcResult antwoord = web.perform(verzoek.principal(WIE)).andReturn();
        assertThat(antwoord.getResponse().getStatus()).isEqualTo(status);
        return antwoord;
    }

    private Element haal(AbstractMockHttpServletRequestBuilder<?> verzoek, int status) throws Exception {
        MockHttpServletResponse antwoord = doe(verzoek, status).getResponse();
        Element pagina = Jsoup.parse(antwoord.getContentAsString()).body();
        assertThat(pagina.select("[style], script:not([src])")).isEmpty();
        assertThat(pagina.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        return pagina;
    }

    private static Element een(Element pagina, String kiezer) {
        return Objects.requireNonNull(pagina.selectFirst(kiezer), () -> kiezer + " in " + pagina);
    }

    /** The real pages; only the frame around them, which asks who is logged in, is left out. */
    static ThymeleafViewResolver paginas() {
        SpringTemplateEngine motor = new SpringTemplateEngine();
        motor.addTemplateResolver(sjablonen("kaderloos/", 1));
        motor.addTemplateResolver(sjablonen("templates/", 2));
        ThymeleafViewResolver paginas = new MetMeldingen();
        paginas.setTemplateEngine(motor);
        paginas.setCharacterEncoding("UTF-8");
        return paginas;
    }

    /** The pages ask a bean what the modules have to say; here there are none. */
    private static final class MetMeldingen extends ThymeleafViewResolver {

        @Override
        protected void initApplicationContext(ApplicationContext context) {
            super.initApplicationContext(context);
            ((StaticListableBeanFactory) context.getAutowireCapableBeanFactory())
                    .addBean("taakmeldingen", mock(Taakmeldingen.class));
        }
    }

    private static ClassLoaderTemplateResolver sjablonen(String map, int volgorde) {
        ClassLoaderTemplateResolver sjablonen = new ClassLoaderTemplateResolver();
        sjablonen.setPrefix(map);
        sjablonen.setSuffix(".html");
        sjablonen.setCharacterEncoding("UTF-8");
        sjablonen.setCheckExistence(true);
        sjablonen.setOrder(volgorde);
        return sjablonen;
    }
}
