package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SiteTest
class BewakingPaginasTest {

    private static final RequestPostProcessor BEHEERDER = user("bewaking.beheerder");
    private static final OrganisatieId PROEF = new OrganisatieId("gm7777");
    private static final String PAGINA = "/beheer/termijnen/herinneringen/gm7777";

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Herinneringsregels regels;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Bewakingsstand stand;

    @Autowired
    private Beheerdersbericht bericht;

    @Autowired
    private HealthEndpointGroups gezondheid;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beheerder() {
        if (regelingen.organisatie(PROEF).isEmpty()) {
            jdbc.sql("insert into organisatie (id, naam, soort) values ('gm7777', 'Gemeente Proefstad', 'GEMEENTE')")
                    .update();
        }
        if (toegang.persoon("bewaking.beheerder").isEmpty()) {
            mensen.voegToe(new Persoon("bewaking.beheerder", "Bo Beheer", "bo@example.nl"), "test");
            mensen.geef(
                    "bewaking.beheerder", Toegang.BEHEER, Rol.BEHEERDER, "beheerder", LocalDate.EPOCH, null, "test");
        }
        regels.wis(PROEF);
    }

    @Test
    void een_voorbeeld_toont_de_tekst_en_bewaart_niets() throws Exception {
        site.perform(invoer("7, 0", "Doe {termijn} voor {uiterlijk}.").param("voorbeeld", "ja"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                "Doe Begroting toezenden aan gedeputeerde staten voor maandag 14 september")));

        assertThat(regels.eigen(PROEF)).isEmpty();
    }

    @Test
    void wat_bewaard_is_geldt_en_kan_weer_weg() throws Exception {
        site.perform(invoer("7, 0", "Doe {termijn}."))
                .andExpect(status().isFound())
                .andExpect(flash().attribute("melding", containsString("zijn bewaard")));
        assertThat(regels.van(PROEF).momenten()).containsExactly(7, 0);
        site.perform(post(PAGINA).with(BEHEERDER).with(csrf()).param("standaard", "ja"))
                .andExpect(status().isFound());
        assertThat(regels.van(PROEF)).isEqualTo(Herinneringsregel.STANDAARD);
    }

    @Test
    void een_fout_staat_bij_het_veld_en_niets_gaat_verloren() throws Exception {
        site.perform(invoer("7, 14", "Doe {termin}."))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("14 hoort niet na 7"),
                                containsString("Onbekend veld: {termin}"),
                                containsString("value=\"7, 14\""),
                                containsString("Doe {termin}."))));
        assertThat(regels.eigen(PROEF)).isEmpty();
    }

    @Test
    void een_organisatie_die_er_niet_is_wordt_niet_gevonden() throws Exception {
        site.perform(get("/beheer/termijnen/herinneringen/gm9999").with(BEHEERDER))
                .andExpect(status().isNotFound());
        site.perform(get("/beheer/termijnen/herinneringen/niets").with(BEHEERDER))
                .andExpect(status().isNotFound());
    }

    @Test
    void een_termijn_zonder_procedure_staat_op_de_pagina_in_de_balk_en_in_het_dagelijkse_bericht() throws Exception {
        UUID los = UUID.randomUUID();
        register.openen(Opgave.van(
                los,
                los,
                "los",
                "Losse termijn",
                OrgaanId.van("gm7777/griffie"),
                LocalDate.of(2100, 1, 1),
                Grondslag.WERKAFSPRAAK,
                "Zo.",
                Map.of()));
        site.perform(post("/beheer/termijnen/vergelijken").with(BEHEERDER).with(csrf()))
                .andExpect(status().isFound());
        site.perform(get("/beheer/termijnen").with(BEHEERDER))
                .andExpect(content()
                        .string(containsString("“Losse termijn” staat open, maar geen procedure wacht erop.")));
        site.perform(get("/taken").with(BEHEERDER))
                .andExpect(content().string(containsString("Bewaking van de termijnen:")));
        site.perform(get("/taken").with(user("niemand")))
                .andExpect(content().string(not(containsString("Bewaking van de termijnen:"))));

        register.vervallen(los, "los");
        bericht.verzend(LocalDate.of(2100, 1, 1));
        bericht.verzend(LocalDate.of(2100, 1, 1));
        assertThat(jdbc.sql("select count(*) from zending where adres = 'bo@example.nl' and soort = 'bewaking'")
                        .query(Integer.class)
                        .single())
                .as("once a day")
                .isOne();
        site.perform(post("/beheer/termijnen/vergelijken").with(BEHEERDER).with(csrf()))
                .andExpect(status().isFound());
        assertThat(stand.ververs()).noneMatch(punt -> punt.tekst().contains("Losse termijn"));
    }

    @Test
    void een_verstreken_termijn_legt_haar_dag_uit() throws Exception {
        UUID los = UUID.randomUUID();
        register.openen(Opgave.van(
                los,
                los,
                "los",
                "Verstreken termijn",
                OrgaanId.van("gm7777/griffie"),
                LocalDate.of(2000, 1, 3),
                Grondslag.WERKAFSPRAAK,
                "Drie dagen na het begin van de eeuw.",
                Map.of()));

        site.perform(get("/beheer/termijnen").with(BEHEERDER))
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "Waarom deze dag?<span class=\"rg-alleen-voorlezen\"> Verstreken termijn"),
                                containsString("Drie dagen na het begin van de eeuw."))));
        register.vervallen(los, "los");
    }

    @Test
    void monitoring_can_ask_for_the_terms_and_readiness_for_the_clock() throws Exception {
        assertThat(gezondheid.get("termijnen").isMember("bewaking")).isTrue();
        assertThat(gezondheid.get("readiness").isMember("klok")).isTrue();
        assertThat(gezondheid.get("readiness").isMember("db")).isTrue();
        site.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        site.perform(get("/actuator/health/termijnen"))
                .andExpect(content().string(containsString("\"status\"")))
                .andExpect(content().string(not(containsString("storingen"))));
    }

    private static MockHttpServletRequestBuilder invoer(String momenten, String tekst) {
        return post(PAGINA)
                .with(BEHEERDER)
                .with(csrf())
                .param("momenten", momenten)
                .param("orgaanVanaf", "3")
                .param("secretarisVanaf", "1")
                .param("beheerderVanaf", "0")
                .param("tekst", tekst)
                .param("tekstVerstreken", "Te laat: {termijn}.");
    }
}
