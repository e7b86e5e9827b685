package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.toegang.Toegang;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.FlashMap;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The pages on the demo register, with the real templates and a bare layout. */
class RegelingpaginasTest {

    private static final String REGIO = "roo30405547";

    private final Principal griffier = () -> "griffier";
    private final Principal beheerder = () -> "beheerder";

    private final List<Object> feiten = new ArrayList<>();

    private Opstelling opstelling;
    private MockMvc web;

    @BeforeEach
    void start() {
        opstelling = Opstelling.h2();
        new DemoRegister(opstelling.register, opstelling.regelingen).run(new DefaultApplicationArguments());
        Toegang toegang = mock(Toegang.class);
        when(toegang.isBeheerder("beheerder")).thenReturn(true);
        when(toegang.handelend("beheerder", Toegang.BEHEER))
                .thenReturn(new Handelend("beheerder", "B. Heerder", "beheerder", Toegang.BEHEER));
        web = MockMvcBuilders.standaloneSetup(
                        new RegelingenController(opstelling.regelingen, toegang, List.of()),
                        new RegelingBeheerController(
                                opstelling.regelingen,
                                new Regelbeheer(opstelling.regelingen, feiten::add),
                                toegang,
                                mock(Journaal.class)),
                        new RegisterController(opstelling.register))
                .setViewResolvers(sjablonen())
                .build();
    }

    private static ThymeleafViewResolver sjablonen() {
        ClassLoaderTemplateResolver kaal = new ClassLoaderTemplateResolver();
        kaal.setPrefix("regeling/");
        kaal.setSuffix(".html");
        kaal.setResolvablePatterns(Set.of("layout"));
        kaal.setOrder(1);
        ClassLoaderTemplateResolver echt = new ClassLoaderTemplateResolver();
        echt.setPrefix("templates/");
        echt.setSuffix(".html");
        echt.setOrder(2);
        SpringTemplateEngine motor = new SpringTemplateEngine();
        motor.addTemplateResolver(kaal);
        motor.addTemplateResolver(echt);
        ThymeleafViewResolver sjablonen = new ThymeleafViewResolver();
        sjablonen.setTemplateEngine(motor);
        sjablonen.setCharacterEncoding("UTF-8");
        return sjablonen;
    }

    @Test
    void de_lijst_toont_de_geldende_regelingen_en_zoekt() throws Exception {
        web.perform(get("/regelingen").principal(griffier))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("4 regelingen gevonden.")))
                .andExpect(content().string(containsString("/regelingen/" + REGIO)));
        web.perform(get("/regelingen").param("zoek", "montfoort").principal(griffier))
                .andExpect(content().string(containsString("1 regeling gevonden.")))
                .andExpect(content().string(containsString("value=\"montfoort\"")));
        web.perform(get("/regelingen").param("zoek", "<b>").param("pagina", "x").principal(griffier))
                .andExpect(content().string(containsString("&lt;b&gt;")))
                .andExpect(content().string(containsString("Zoek op een korter deel van de naam.")));
    }

    @Test
    void de_pagina_van_een_regeling_legt_hoofdstuk_en_toezicht_uit() throws Exception {
        web.perform(get("/regelingen/roo29664019").principal(griffier))
                .andExpect(content()
                        .string(allOf(
                                containsString("Hoofdstuk IV van de Wgr: regelingen tussen gemeenten en provincies."),
                                containsString("minister van Binnenlandse Zaken en Koninkrijksrelaties"),
                                containsString("Wgr art. 58 lid 2"),
                                containsString("#Artikel58"),
                                containsString("Gemeente Neder-Betuwe"),
                                containsString("Bron: Register van Overheidsorganisaties."),
                                not(containsString("/beheer/")))));
    }

    @Test
    void stemmen_en_inwoners_staan_per_deelnemer() throws Exception {
        web.perform(get("/regelingen/" + REGIO).principal(beheerder))
                .andExpect(content()
                        .string(allOf(
                                containsString("gedeputeerde staten van Gelderland"),
                                containsString("Dat volgt uit hoofdstuk I en de provincie van vestiging."),
                                containsString("Meer dan de helft van de uitgebrachte stemmen"),
                                containsString("college van burgemeester en wethouders"),
                                containsString("/beheer/regelingen/" + REGIO))));
    }

    @Test
    void an_unknown_or_impossible_id_is_not_found() {
        for (String pad : List.of("/regelingen/roo1", "/regelingen/NIET_GELDIG", "/beheer/regelingen/roo1")) {
            assertThatThrownBy(() -> web.perform(get(pad).principal(beheerder))).hasCauseInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void een_beheerder_wijzigt_regels_en_stemgewichten() throws Exception {
        web.perform(get("/beheer/regelingen/" + REGIO).principal(beheerder))
                .andExpect(
                        content().string(allOf(containsString("stemgewicht-gm0281"), containsString("Gemeente Tiel"))));

        web.perform(regels("7")
                        .param("toezichthouder", "mnre1034/minister")
                        .param("quorum", "ALLE_LEDEN")
                        .param("meerderheid", "UNANIEM")
                        .param("instelling-VRIJE_WEKEN", "ja")
                        .param("termijn-ontwerpbegroting-openbaar-lichaam", "14 weken")
                        .param("termijn-kaders", ""))
                .andExpect(redirectedUrl("/beheer/regelingen/" + REGIO))
                .andExpect(flash().attribute("melding", "De regels en stemgewichten zijn bewaard."));

        Regeling regeling = opstelling.regelingen.vind(new RegelingId(REGIO)).orElseThrow();
        assertThat(regeling.regels())
                .isEqualTo(new Regels(
                        Termijninstellingen.STANDAARD
                                .met(Instelling.VRIJE_WEKEN, "ja")
                                .met("ontwerpbegroting-openbaar-lichaam", Lengte.weken(14)),
                        "mnre1034/minister",
                        new Stemregels(Stemregels.Quorum.ALLE_LEDEN, Stemregels.Meerderheid.UNANIEM)));
        assertThat(regeling.deelnemersOp(Opstelling.PEILDATUM))
                .extracting(Deelnemer::stemgewicht)
                .containsOnly(7);
        assertThat(regeling.toezichthouderOp(Opstelling.PEILDATUM)).isEqualTo(Toezichthouder.MINISTER_BZK);
        assertThat(feiten).singleElement().isInstanceOfSatisfying(RegelsGewijzigd.class, feit -> {
            assertThat(feit.omschrijving())
                    .startsWith("Regels gewijzigd. ")
                    .contains(
                            "Volle weken: van ‘Nee’ naar ‘Ja’.",
                            "Termijn ‘Ontwerpbegroting toezenden aan de raden’: van niets naar 14 weken.",
                            "Stemmen van Gemeente Tiel: van 4 naar 7.")
                    .doesNotContain("Moment van aanbieding");
            assertThat(feit.door().naam()).isEqualTo("B. Heerder");
            assertThat(feit.dossier()).isEqualTo(RegelsGewijzigd.dossierVan(new RegelingId(REGIO)));
        });
    }

    @Test
    void de_instellingen_staan_per_procedure_met_artikel_en_standaard() throws Exception {
        web.perform(get("/beheer/regelingen/" + REGIO))
                .andExpect(content()
                        .string(allOf(
                                containsString("<summary>Begroting</summary>"),
                                containsString("name=\"instelling-AANBIEDING\""),
                                containsString("(Gemeentewet art. 190"),
                                containsString("De dag waarop de stukken worden verzonden (standaard)"),
                                containsString("name=\"termijn-ontwerpbegroting-openbaar-lichaam\""),
                                containsString("Zonder invulling: twaalf weken vóór de aanbieding"),
                                not(containsString("termijn-ontwerpbegroting-gemeenschappelijk-orgaan")),
                                not(containsString("instelling-ALLEEN_WATERSCHAPPEN")),
                                not(containsString("instelling-AANVANG_ZIENSWIJZE")))));
    }

    /** A chapter with the province: the parallel article, and the question that only this chapter leaves open. */
    @Test
    void in_een_ander_hoofdstuk_staan_de_vragen_van_dat_hoofdstuk() throws Exception {
        web.perform(get("/beheer/regelingen/roo29664019"))
                .andExpect(content()
                        .string(allOf(
                                containsString("instelling-AANVANG_ZIENSWIJZE"),
                                containsString("(Wgr art. 59 lid 1)"),
                                containsString("voor deze regeling gelden dezelfde bepalingen van hoofdstuk IV."),
                                not(containsString("instelling-GESCHIL_SCHORST")))));
    }

    @Test
    void een_termijn_korter_dan_de_wet_wordt_geweigerd_en_alles_blijft_staan() throws Exception {
        web.perform(regels("7")
                        .param("quorum", "GEEN")
                        .param("meerderheid", "VOLSTREKT")
                        .param("instelling-AANBIEDING", "vergadering")
                        .param("instelling-KENNISGEVING", "soms")
                        .param("termijn-opzegtermijn", "ooit")
                        .param("termijn-ontwerpbegroting-openbaar-lichaam", "8 weken"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("acht weken is korter dan de wet vraagt: ten minste twaalf weken"),
                                containsString("href=\"#termijn-ontwerpbegroting-openbaar-lichaam\""),
                                containsString("value=\"8 weken\""),
                                containsString("value=\"ooit\""),
                                containsString("href=\"#instelling-KENNISGEVING\""),
                                containsString("value=\"vergadering\" checked"),
                                containsString(
                                        "<details class=\"rg-kaart\" open=\"open\">\n      <summary>Uittreding"))));

        assertThat(opstelling
                        .regelingen
                        .vind(new RegelingId(REGIO))
                        .orElseThrow()
                        .regels())
                .isEqualTo(Regels.STANDAARD);
        assertThat(feiten).isEmpty();
    }

    @Test
    void wat_de_pagina_niet_vraagt_blijft_zoals_het_was() throws Exception {
        Regels eerder = new Regels(
                Termijninstellingen.STANDAARD.met(Instelling.ALLEEN_WATERSCHAPPEN, "ja"), null, Stemregels.GEMEENTEWET);
        opstelling.regelingen.bewaarRegels(new RegelingId(REGIO), 1, eerder, Map.of(), null);

        web.perform(post("/beheer/regelingen/" + REGIO + "/regels")
                        .param("versie", "2")
                        .principal(beheerder)
                        .param("quorum", "MEER_DAN_HELFT_LEDEN")
                        .param("meerderheid", "VOLSTREKT")
                        .param("stemgewicht-gm0281", "1"))
                .andExpect(status().isUnprocessableEntity());
        web.perform(metStemmen(post("/beheer/regelingen/" + REGIO + "/regels").param("versie", "2"), "1")
                        .param("quorum", "MEER_DAN_HELFT_LEDEN")
                        .param("meerderheid", "VOLSTREKT"))
                .andExpect(redirectedUrl("/beheer/regelingen/" + REGIO));

        assertThat(opstelling
                        .regelingen
                        .vind(new RegelingId(REGIO))
                        .orElseThrow()
                        .regels())
                .isEqualTo(eerder);
        assertThat(feiten).isEmpty();
    }

    @Test
    void wat_niet_klopt_wordt_gezegd_bij_het_veld_en_blijft_staan() throws Exception {
        web.perform(regels("veel")
                        .param("toezichthouder", "gm0281/raad")
                        .param("quorum", "GEEN")
                        .param("meerderheid", "VOLSTREKT"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("Vul voor Gemeente Tiel het aantal stemmen in als heel getal"),
                                containsString("href=\"#stemgewicht-gm0281\""),
                                containsString("value=\"veel\""),
                                containsString("Maak een keuze uit de lijst."))));
        web.perform(regels("0").param("quorum", "GEEN").param("meerderheid", "VOLSTREKT"))
                .andExpect(content().string(containsString("Geef ten minste één deelnemer een stem.")));
    }

    @Test
    void wie_te_laat_is_overschrijft_niets() {
        opstelling.regelingen.bewaarBestuursleden(new RegelingId(REGIO), 1, List.of());

        assertThatThrownBy(() -> web.perform(regels("1").param("quorum", "GEEN").param("meerderheid", "VOLSTREKT")))
                .hasCauseInstanceOf(Achterhaald.class);
    }

    @Test
    void een_beheerder_vult_bestuursleden_in_en_haalt_ze_weer_weg() throws Exception {
        web.perform(leden().param("lidId", "", "", "")
                        .param("naam", "Wethouder van Tiel", "", "Wethouder van Buren")
                        .param("namens", "gm0281", "", "gm0214")
                        .param("stemmen", "4", "", "3"))
                .andExpect(redirectedUrl("/beheer/regelingen/" + REGIO));
        assertThat(opstelling.regelingen.ledenVanHetBestuur(new RegelingId(REGIO)))
                .extracting(ABLid::naam)
                .containsExactly("Wethouder van Tiel", "Wethouder van Buren");
        assertThat(feiten)
                .extracting("omschrijving")
                .containsExactly("Bestuursleden gewijzigd: 2 leden, samen 7 stemmen.");
        String wie = web.perform(get("/regelingen/" + REGIO).principal(beheerder))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(wie)
                        .select("section[aria-labelledby=vertegenwoordiging] tbody tr")
                        .eachText())
                .contains(
                        "Gemeente Tiel Wethouder van Tiel, 4 stemmen",
                        "Gemeente Buren Wethouder van Buren, 3 stemmen",
                        "Gemeente Culemborg niet ingevuld");

        web.perform(leden().param("versie", "1")
                        .param("lidId", "")
                        .param("naam", "Iemand")
                        .param("namens", "gm9999")
                        .param("stemmen", "-1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("Kies namens welke deelnemer Iemand lid is."),
                                containsString("href=\"#namens-0\""),
                                containsString("value=\"Iemand\""))));
    }

    @Test
    void een_beheerder_leest_het_register_in() throws Exception {
        MockMultipartFile bestand = new MockMultipartFile(
                "bestanden",
                "organisaties.xml",
                "text/xml",
                new ClassPathResource("register/organisaties.xml").getInputStream());

        web.perform(get("/beheer/register"))
                .andExpect(content().string(containsString("XML-bestanden van het register")));
        web.perform(multipart("/beheer/register").file(bestand))
                .andExpect(redirectedUrl("/beheer/register"))
                .andExpect(flash().attribute("melding", "Het register is bijgewerkt: 11 wijzigingen."));
        FlashMap daarna = web.perform(multipart("/beheer/register").file(bestand))
                .andExpect(flash().attribute("melding", "Het register was al bij. Er is niets gewijzigd."))
                .andReturn()
                .getFlashMap();
        web.perform(get("/beheer/register").flashAttrs(daarna))
                .andExpect(content().string(containsString("Gemeenten: 0 nieuw, 0 gewijzigd, 7 ongewijzigd")));
    }

    @Test
    void een_verkeerd_bestand_geeft_een_uitleg_op_de_pagina() throws Exception {
        MockMultipartFile bestand = new MockMultipartFile("bestanden", "lijst.csv", "text/csv", new byte[] {65, 66});

        web.perform(multipart("/beheer/register").file(bestand))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Het bestand lijst.csv is geen geldig XML")));
        web.perform(multipart("/beheer/register"))
                .andExpect(content().string(containsString("Kies een of meer XML-bestanden van het register.")));
    }

    private MockHttpServletRequestBuilder regels(String stemmen) {
        return metStemmen(post("/beheer/regelingen/" + REGIO + "/regels").param("versie", "1"), stemmen);
    }

    private MockHttpServletRequestBuilder metStemmen(MockHttpServletRequestBuilder verzoek, String stemmen) {
        verzoek.principal(beheerder);
        opstelling
                .regelingen
                .vind(new RegelingId(REGIO))
                .orElseThrow()
                .deelnemers()
                .forEach(deelnemer ->
                        verzoek.param("stemgewicht-" + deelnemer.organisatie().id(), stemmen));
        return verzoek;
    }

    private MockHttpServletRequestBuilder leden() {
        return post("/beheer/regelingen/" + REGIO + "/bestuursleden")
                .principal(beheerder)
                .param("versie", "1");
    }
}
