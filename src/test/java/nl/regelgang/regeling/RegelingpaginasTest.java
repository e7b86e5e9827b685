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

import java.security.Principal;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The pages on the demo register, with the real templates and a bare layout. */
class RegelingpaginasTest {

    private static final String REGIO = "roo30405547";

    private final Principal griffier = () -> "griffier";
    private final Principal beheerder = () -> "beheerder";

    private Opstelling opstelling;
    private MockMvc web;

    @BeforeEach
    void start() {
        opstelling = Opstelling.h2();
        new DemoRegister(opstelling.register, opstelling.regelingen).run(new DefaultApplicationArguments());
        Toegang toegang = mock(Toegang.class);
        when(toegang.isBeheerder("beheerder")).thenReturn(true);
        web = MockMvcBuilders.standaloneSetup(
                        new RegelingenController(opstelling.regelingen, toegang),
                        new RegelingBeheerController(opstelling.regelingen),
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
                        .param("vrijeWeken", "ja"))
                .andExpect(redirectedUrl("/beheer/regelingen/" + REGIO))
                .andExpect(flash().attribute("melding", "De regels en stemgewichten zijn bewaard."));

        Regeling regeling = opstelling.regelingen.vind(new RegelingId(REGIO)).orElseThrow();
        assertThat(regeling.regels())
                .isEqualTo(new Regels(
                        true,
                        false,
                        false,
                        "mnre1034/minister",
                        new Stemregels(Stemregels.Quorum.ALLE_LEDEN, Stemregels.Meerderheid.UNANIEM)));
        assertThat(regeling.deelnemersOp(Opstelling.PEILDATUM))
                .extracting(Deelnemer::stemgewicht)
                .containsOnly(7);
        assertThat(regeling.toezichthouderOp(Opstelling.PEILDATUM)).isEqualTo(Toezichthouder.MINISTER_BZK);
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
        web.perform(multipart("/beheer/register").file(bestand))
                .andExpect(flash().attribute("melding", "Het register was al bij. Er is niets gewijzigd."));
        Importverslag verslag = opstelling.importeer("organisaties.xml");
        web.perform(get("/beheer/register").flashAttr("verslag", verslag))
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
        MockHttpServletRequestBuilder verzoek =
                post("/beheer/regelingen/" + REGIO + "/regels").param("versie", "1");
        opstelling
                .regelingen
                .vind(new RegelingId(REGIO))
                .orElseThrow()
                .deelnemers()
                .forEach(deelnemer ->
                        verzoek.param("stemgewicht-" + deelnemer.organisatie().id(), stemmen));
        return verzoek;
    }

    private static MockHttpServletRequestBuilder leden() {
        return post("/beheer/regelingen/" + REGIO + "/bestuursleden").param("versie", "1");
    }
}
