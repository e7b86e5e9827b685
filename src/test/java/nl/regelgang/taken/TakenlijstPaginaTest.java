package nl.regelgang.taken;

import static nl.regelgang.taken.Lijstproef.COLLEGE;
import static nl.regelgang.taken.Lijstproef.GRIFFIE;
import static nl.regelgang.taken.Lijstproef.VRIJDAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.opslag.Testdatabases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The page of the list, on a real database; what is in it, and where every link leads. */
class TakenlijstPaginaTest {

    private final Lijstproef proef = new Lijstproef(Testdatabases.h2(Lijstproef.SCRIPTS));
    private MockMvc web = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void start() {
        web = MockMvcBuilders.standaloneSetup(
                        new TakenController(proef.lijst, proef.weergaven, proef.weergave),
                        new WeergaveController(proef.weergaven, proef.woorden))
                .setViewResolvers(TakenPaginaTest.paginas())
                .build();
        proef.persoon("griffier", "Gerda Griffier", GRIFFIE);
        proef.persoon("ander", "Jan Jansen", GRIFFIE);
        proef.persoon("secretaris", "Els de Wit", COLLEGE);
    }

    private void viertal() {
        proef.taak("laat", VRIJDAG.minusDays(4), "ander", GRIFFIE);
        proef.taak("nu", VRIJDAG, null, GRIFFIE);
        proef.taak("week", VRIJDAG.plusDays(2), "griffier", GRIFFIE);
        proef.taak("later", VRIJDAG.plusDays(12), null, GRIFFIE);
        proef.taak("college", VRIJDAG.plusDays(3), "secretaris", COLLEGE);
    }

    @Test
    void theListSaysWhatWhenAndWho() throws Exception {
        viertal();
        UUID dossier = UUID.nameUUIDFromBytes("Regio Rivierenland".getBytes(StandardCharsets.UTF_8));
        when(proef.bron.standen(Set.of(dossier))).thenReturn(Map.of(dossier, "loopt"));
        when(proef.opmerkingen.ongelezen(anyCollection(), eq("griffier"))).thenReturn(Map.of("nu", 2));
        Element pagina = haal("/taken?lijst=team");

        assertThat(pagina.select("nav[aria-label=Welke taken] a").eachText())
                .containsExactly("Mijn taken (1)", "Mijn team (4)", "Hele organisatie (5)");
        assertThat(pagina.select("nav a[aria-current=page]").text()).isEqualTo("Mijn team (4)");
        assertThat(pagina.select("nav[aria-label=Hoe dringend] a").eachText())
                .containsExactly("Alles (4)", "Te laat (1)", "Vandaag (1)", "Deze week (1)", "Later (1)");
        assertThat(pagina.select("h2").eachText())
                .containsExactly("Te laat (1)", "Vandaag (1)", "Deze week (1)", "Later (1)");
        assertThat(pagina.select(".taken-datum").eachText())
                .startsWith("maandag 20 april 2026, 4 dagen te laat (wettelijk, Wgr art. 35 lid 3)")
                .endsWith("woensdag 6 mei 2026, nog 12 dagen (wettelijk, Wgr art. 35 lid 3)");
        assertThat(pagina.select(".taken-wanneer .rg-status").eachText())
                .containsExactly("Te laat", "Vandaag", "Deze week");
        assertThat(pagina.select(".rg-status svg[aria-hidden=true]")).hasSize(3);
        assertThat(pagina.select(".taken-bij").eachText())
                .containsExactly("Griffie: Jan Jansen", "Griffie: Nog niemand", "Griffie: U", "Griffie: Nog niemand");
        assertThat(pagina.select("form[action$=/nemen]")).hasSize(2);
        assertThat(een(pagina, "#taak-laat h3 a").attr("href"))
                .isEqualTo("/taken/laat?terug=/taken?lijst%3Dteam%23taak-laat");
        assertThat(een(pagina, "#taak-nu a[href$=#waarom]").text())
                .isEqualTo("Waarom deze dag? Zienswijze vastleggen, Begroting 2028, Gemeente Tiel");
        assertThat(een(pagina, "#taak-nu a[href$=#opmerkingen]").text()).isEqualTo("2 ongelezen opmerkingen");
        assertThat(een(pagina, "#taak-laat").text())
                .contains("Regio Rivierenland, Begroting 2028, Gemeente Tiel", "De procedure loopt");
    }

    @Test
    void whatIsOfAnotherOrgaanLeadsToTheProcedureAndNeverToTheTask() throws Exception {
        viertal();
        Element pagina = haal("/taken?lijst=organisatie");
        Element regel = een(pagina, "#taak-college");

        assertThat(regel.text()).contains("College van burgemeester en wethouders: Els de Wit");
        assertThat(regel.select("a, form")).isEmpty();
        assertThat(regel.select("input[name=taak][form=selectie]").val()).isEqualTo("college");
        when(proef.bron.zichtbaar(anyCollection(), eq("griffier"))).thenAnswer(vraag -> vraag.getArgument(0));
        regel = een(haal("/taken?lijst=organisatie"), "#taak-college");
        assertThat(regel.select("a").eachAttr("href")).containsExactly("/procedures/1");
        assertThat(een(pagina, "#taak-nu h3 a").attr("href")).startsWith("/taken/nu");
    }

    @Test
    void aFilterThatIsOnCanBeTakenAwayAndTheOthersStay() throws Exception {
        viertal();
        Element pagina = haal("/taken?lijst=team&termijn=te-laat&regeling=Regio+Rivierenland&zoek=tiel");

        assertThat(pagina.select(".taken-regel").eachAttr("id")).containsExactly("taak-laat");
        assertThat(pagina.select(".taken-chips li").eachText())
                .containsExactly(
                        "Zoekterm: tiel verwijder filter Zoekterm: tiel",
                        "Termijn: Te laat verwijder filter Termijn: Te laat",
                        "Regeling: Regio Rivierenland verwijder filter Regeling: Regio Rivierenland",
                        "Alle filters verwijderen",
                        "Deze lijst bewaren");
        assertThat(pagina.select(".taken-chips a").eachAttr("href"))
                .containsExactly(
                        "/taken?lijst=team&termijn=te-laat&regeling=Regio+Rivierenland",
                        "/taken?lijst=team&zoek=tiel&regeling=Regio+Rivierenland",
                        "/taken?lijst=team&zoek=tiel&termijn=te-laat",
                        "/taken?lijst=team",
                        "/taken/weergaven?lijst=team&zoek=tiel&termijn=te-laat&regeling=Regio+Rivierenland");
        String terug = een(pagina, "#taak-laat h3 a").attr("href");
        assertThat(Terug.naar(URLDecoder.decode(terug.substring(terug.indexOf('=') + 1), StandardCharsets.UTF_8)))
                .endsWith("#taak-laat")
                .contains("termijn=te-laat");
    }

    @Test
    void allThatCanBeChosenIsShownWhenOneAsks() throws Exception {
        viertal();
        assertThat(haal("/taken?lijst=team").select("#filters")).isEmpty();
        Element filters = een(haal("/taken?lijst=organisatie&filters=true&behandelaar=ander"), "#filters");

        assertThat(filters.select("label").eachText())
                .containsExactly("Regeling", "Procedure", "Stap", "Orgaan", "Behandelaar");
        assertThat(filters.select("#filter-behandelaar option").eachText())
                .containsExactly("Alle", "Ik", "Nog niemand", "Jan Jansen (1)", "Gerda Griffier (1)", "Els de Wit (1)");
        assertThat(een(filters, "#filter-behandelaar option[selected]").val()).isEqualTo("ander");
        assertThat(filters.select("#filter-orgaan option").eachText())
                .containsExactly("Alle", "College van burgemeester en wethouders (1)", "Griffie (4)");
    }

    /** On a telephone the list comes first; a wide screen shows what is in the closed element, see taken.css. */
    @Test
    void theTasksComeBeforeWhatOneDoesWithThem() throws Exception {
        viertal();
        Element pagina = haal("/taken?lijst=team&termijn=te-laat");
        Element kiezen = een(pagina, "details.taken-kiezen");
        assertThat(kiezen.hasAttr("open")).isFalse();
        assertThat(kiezen.select("input[name=zoek], nav[aria-label=Hoe dringend]"))
                .hasSize(2);
        assertThat(kiezen.select(".taken-chips")).isEmpty();
        assertThat(pagina.select(".taken-chips, .taken-regel, #selectie").eachAttr("class"))
                .containsExactly("taken-chips", "taken-regel", "taken-selectie");

        assertThat(een(haal("/taken?lijst=team&filters=true"), ".taken-kiezen").hasAttr("open"))
                .isTrue();
        assertThat(een(haal("/taken?lijst=team&zoek=niets"), ".taken-kiezen").hasAttr("open"))
                .isTrue();
    }

    @Test
    void theNameOfWhoeverOneNamesInTheAddressIsNotTold() throws Exception {
        viertal();
        proef.persoon("vreemd", "Geheim Persoon");

        assertThat(haal("/taken?lijst=team&behandelaar=vreemd").text())
                .contains("Behandelaar: Een collega", "Geen taak past bij deze filters")
                .doesNotContain("Geheim");
    }

    @Test
    void aLongListComesInPagesAndAGroupThatGoesOnSaysSo() throws Exception {
        IntStream.range(0, 60).forEach(i -> proef.taak("t" + i, VRIJDAG.minusDays(1), null, GRIFFIE));
        IntStream.range(0, 60).forEach(i -> proef.taak("u" + i, VRIJDAG.plusDays(30), null, GRIFFIE));
        Element eerste = haal("/taken?lijst=team");
        assertThat(eerste.select("h2").eachText()).containsExactly("Te laat (60)");
        assertThat(eerste.select(".taken-bladwijzer").text())
                .isEqualTo("Taak 1 tot en met 50 van 120 taken, bladzijde 1 van 3 Volgende bladzijde");

        Element tweede = haal("/taken?lijst=team&bladzijde=2");
        assertThat(tweede.select("h2").eachText()).containsExactly("Te laat (60) vervolg", "Later (60)");
        assertThat(tweede.select(".taken-bladwijzer a").eachAttr("href"))
                .containsExactly("/taken?lijst=team", "/taken?lijst=team&bladzijde=3");
        assertThat(een(tweede, ".taken-naam a").attr("href")).contains("bladzijde%3D2%23taak-");

        assertThat(haal("/taken?lijst=team&bladzijde=99")
                        .select(".taken-bladwijzer p")
                        .text())
                .startsWith("Taak 101 tot en met 120");
        verify(proef.motor, times(3)).weigering(any(), eq("griffier"));
    }

    @Test
    void inAnotherOrderThereIsOneGroup() throws Exception {
        viertal();
        assertThat(haal("/taken?lijst=team&volgorde=regeling").select("h2").eachText())
                .containsExactly("Alle taken (4)");
    }

    @Test
    void anEmptyListSaysWhatWillCome() throws Exception {
        assertThat(haal("/taken?lijst=mijn").text()).contains("U hebt nu niets te doen");
        assertThat(haal("/taken?lijst=team").text()).contains("Uw team heeft nu geen open taken");
        assertThat(haal("/taken?lijst=organisatie").text()).contains("Uw organisatie heeft nu geen open taken");
        proef.taak("nu", VRIJDAG, null, GRIFFIE);
        assertThat(haal("/taken?lijst=mijn").text())
                .contains("Er staat geen taak op uw naam", "Bij Mijn team staat 1 taak.");
        assertThat(haal("/taken?lijst=team&zoek=niets").text()).contains("Geen taak past bij deze filters");
    }

    @Test
    void whoHasNoTaskOfHisOwnLandsOnThoseOfTheTeam() throws Exception {
        proef.taak("nu", VRIJDAG, null, GRIFFIE);
        assertThat(een(haal("/taken"), "h1").text()).isEqualTo("Taken van mijn team");
        proef.taak("mijn", VRIJDAG, "griffier", GRIFFIE);
        assertThat(een(haal("/taken"), "h1").text()).isEqualTo("Mijn taken");
    }

    @Test
    void whatIsNotUnderstoodInAnAddressIsLeftOut() throws Exception {
        viertal();
        Element pagina = haal("/taken?lijst=x&termijn=ooit&volgorde=z&bladzijde=-3&orgaan=%00%27&regeling=");

        assertThat(pagina.select(".taken-chips li").eachText())
                .containsExactly("Orgaan: ' verwijder filter Orgaan: '", "Deze lijst bewaren");
    }

    @Test
    void whoMayNotDoTheStepReadsWhoMay() throws Exception {
        viertal();
        when(proef.motor.weigering(any(), eq("griffier")))
                .thenReturn(Optional.of("Alleen de griffier kan deze taak afronden."));

        assertThat(een(haal("/taken?lijst=team"), "#taak-nu").text())
                .contains("Alleen de griffier kan deze taak afronden.")
                .doesNotContain("Op mij nemen");
    }

    @Test
    void aSavedViewComesBackByItselfAndATeamSharesIts() throws Exception {
        viertal();
        zend("/taken/weergaven", "griffier", 302, "naam", " Te laat ", "lijst", "team", "termijn", "te-laat");
        zend(
                "/taken/weergaven",
                "ander",
                302,
                "naam",
                "Van Jan <b>",
                "lijst",
                "team",
                "delen",
                "gm0281/griffie",
                "regeling",
                "Regio & co");
        Element lijst = haal("/taken?lijst=team");
        assertThat(lijst.select(".taken-weergaven a").eachText())
                .containsExactly("Te laat", "Van Jan <b>", "Weergaven beheren");
        assertThat(lijst.select(".taken-weergaven a").get(1).attr("href"))
                .isEqualTo("/taken?lijst=team&regeling=Regio+%26+co");

        String eigen = een(haal("/taken/weergaven"), "form[action$=/standaard] input[name=weergave]")
                .val();
        zend("/taken/weergaven/standaard", "griffier", 302, "weergave", eigen);
        assertThat(haal("/taken").select(".taken-regel").eachAttr("id")).containsExactly("taak-laat");
        assertThat(een(haal("/taken"), ".taken-weergaven a[aria-current]").text())
                .isEqualTo("Te laat");
        assertThat(een(haal("/taken?lijst=mijn"), "h1").text()).isEqualTo("Mijn taken");

        zend("/taken/weergaven/" + eigen + "/verwijderen", "griffier", 302);
        assertThat(haal("/taken").select(".taken-regel")).hasSize(1);
        assertThat(een(haal("/taken"), "h1").text()).isEqualTo("Mijn taken");
    }

    @Test
    void aViewOfAnotherIsNotThereAndABadNameComesBack() throws Exception {
        zend("/taken/weergaven", "ander", 302, "naam", "Van Jan", "lijst", "team");
        UUID vanAnder = proef.weergaven.van("ander").get(0).id();
        for (String pad : List.of("/taken/weergaven/" + vanAnder, "/taken/weergaven/" + vanAnder + "/verwijderen")) {
            assertThatThrownBy(() -> zend(pad, "griffier", 404, "naam", "Gekaapt"))
                    .hasCauseInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> zend("/taken/weergaven/standaard", "griffier", 404, "weergave", "" + vanAnder))
                .hasCauseInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> zend("/taken/weergaven", "griffier", 404, "naam", "x", "delen", "gm0214/griffie"))
                .hasCauseInstanceOf(NietGevonden.class);
        assertThat(proef.weergaven.van("ander")).extracting(Taakweergave::naam).containsExactly("Van Jan");
        assertThat(proef.weergaven.van("griffier")).isEmpty();

        Element fout =
                zend("/taken/weergaven", "griffier", 422, "naam", "n".repeat(61), "lijst", "team", "zoek", "ggd");
        assertThat(een(fout, "[role=alert] a[href=#naam]").text()).contains("hoogstens 60 tekens");
        assertThat(een(fout, "#naam").val()).hasSize(61);
        assertThat(een(fout, "input[type=hidden][name=zoek]").val()).isEqualTo("ggd");
        zend("/taken/weergaven", "griffier", 302, "naam", "Ggd", "zoek", "ggd");
        assertThat(een(zend("/taken/weergaven", "griffier", 422, "naam", "GGD", "zoek", "x"), "#naam-fout")
                        .text())
                .contains("al een weergave met deze naam");
    }

    @Test
    void theOrderAndTheSpaceBetweenTheLinesAreRemembered() throws Exception {
        viertal();
        zend("/taken/voorkeur", "griffier", 302, "lijst", "team", "volgorde", "naam", "regels", "compact");

        Element lijst = haal("/taken?lijst=team");
        assertThat(lijst.select("h2").eachText()).contains("Alle taken (4)");
        assertThat(lijst.select(".taken-lijst--compact")).hasSize(1);
        assertThat(een(lijst, "#volgorde option[selected]").val()).isEqualTo("naam");
        assertThat(haal("/taken?lijst=team&volgorde=uiterlijk").select("h2").eachText())
                .contains("Te laat (1)");
    }

    @Test
    void theColumnsThatOneChoseAreRemembered() throws Exception {
        viertal();
        assertThat(haal("/taken?lijst=team").select(".taken-bij")).hasSize(4);
        assertThat(haal("/taken?lijst=team").select("input[name=kolom][checked]"))
                .hasSize(Kolom.values().length);
        zend("/taken/voorkeur", "griffier", 302, "lijst", "team", "kolom", "stand", "kolom", "onbekend");

        Element lijst = haal("/taken?lijst=team");
        assertThat(lijst.select(".taken-regel")).hasSize(4);
        assertThat(lijst.select(".taken-bij")).isEmpty();
        assertThat(lijst.select("input[name=kolom][checked]").eachAttr("value")).containsExactly("stand");
        zend("/taken/voorkeur", "griffier", 302, "lijst", "team", "kolom", "wie");
        assertThat(haal("/taken?lijst=team").select(".taken-bij")).hasSize(4);
    }

    private Element zend(String pad, String wie, int status, String... velden) throws Exception {
        var verzoek = post(pad).principal(() -> wie);
        for (int i = 0; i < velden.length; i += 2) {
            verzoek.param(velden[i], velden[i + 1]);
        }
        var antwoord = web.perform(verzoek).andReturn().getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(status);
        return Jsoup.parse(antwoord.getContentAsString()).body();
    }

    private Element haal(String adres) throws Exception {
        var antwoord = web.perform(get(URI.create(adres.replace("+", "%20"))).principal(() -> "griffier"))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        Element pagina = Jsoup.parse(antwoord.getContentAsString()).body();
        assertThat(pagina.select("[style]")).isEmpty();
        assertThat(pagina.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        return pagina;
    }

    private static Element een(Element pagina, String kiezer) {
        return Objects.requireNonNull(pagina.selectFirst(kiezer), () -> kiezer + " in " + pagina);
    }
}
