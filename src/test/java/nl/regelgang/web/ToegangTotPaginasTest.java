package nl.regelgang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Aanmelding;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class ToegangTotPaginasTest {

    private static final String BEHEERDER = "paginas.beheerder";
    private static final String GRIFFIER = "paginas.griffier";

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Clock klok;

    @BeforeEach
    void people() {
        if (toegang.persoon(BEHEERDER).isEmpty()) {
            add(BEHEERDER, Toegang.BEHEER, Rol.BEHEERDER, "functioneel beheerder");
            add(GRIFFIER, OrgaanId.van("gm0281/griffie"), Rol.GRIFFIER, "griffier Tiel");
        }
    }

    private void add(String id, OrgaanId orgaan, Rol rol, String titel) {
        mensen.voegToe(new Persoon(id, "Naam van " + id, id + "@example.nl"), "test");
        mensen.geef(id, orgaan, rol, titel, Dagen.vandaag(klok), null, "test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/taken", "/procedures", "/regelingen", "/beheer", "/beheer/mensen", "/wachtwoord", "/x"})
    void an_anonymous_person_is_sent_to_the_login_page(String path) throws Exception {
        site.perform(get(path).accept(MediaType.TEXT_HTML))
                .andExpect(status().isFound())
                .andExpect(redirectedUrlPattern("**/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/hulp",
                "/toegankelijkheid",
                "/huisstijlen.css",
                "/.well-known/security.txt",
                "/regelgang.css",
                "/favicon.svg",
                "/vendor/utrecht/index.css",
                "/vendor/voorbeeld-design-tokens/theme.css",
                "/vendor/bpmn-js/bpmn-navigated-viewer.production.min.js",
                "/actuator/health/liveness"
            })
    void the_public_pages_and_files_are_there_for_everybody(String path) throws Exception {
        site.perform(get(path)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/engine-rest/task",
                "/camunda/app/",
                "/app/cockpit",
                "/api/admin/setup/default/user/create",
                "/demo/mensen",
                "/demo/klok",
                "/demo/inloggen"
            })
    void what_does_not_exist_is_not_found_even_by_a_beheerder(String path) throws Exception {
        site.perform(get(path).with(user(BEHEERDER))).andExpect(status().isNotFound());
        site.perform(post(path).with(user(BEHEERDER)).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void outside_the_profile_demo_nobody_is_listed_and_nobody_logs_in_with_a_click() throws Exception {
        site.perform(get("/login"))
                .andExpect(content().string(containsString("type=\"password\"")))
                .andExpect(content().string(not(containsString(GRIFFIER))))
                .andExpect(content().string(not(containsString("/demo/inloggen"))));
        site.perform(post("/demo/inloggen").param("persoon", GRIFFIER).with(csrf()))
                .andExpect(status().isFound())
                .andExpect(redirectedUrlPattern("**/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/mensen",
                "/beheer/mensen/nieuw",
                "/beheer/mensen/" + GRIFFIER,
                "/beheer/mensen/" + GRIFFIER + "/functie",
                "/beheer/mensen/" + GRIFFIER + "/functie/rg1",
                "/beheer/mensen/" + GRIFFIER + "/functie/mnre1034"
            })
    void the_pages_of_a_beheerder_are_for_beheerders_only(String path) throws Exception {
        site.perform(get(path).with(user(GRIFFIER))).andExpect(status().isForbidden());
        site.perform(get(path).with(user(BEHEERDER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<main")))
                .andExpect(content().string(containsString("Naam van " + BEHEERDER)));
    }

    @Test
    void a_beheerder_whose_functie_ended_is_no_beheerder_at_the_next_request() throws Exception {
        add("paginas.gestopt", Toegang.BEHEER, Rol.BEHEERDER, "functioneel beheerder");
        site.perform(get("/beheer").with(user("paginas.gestopt"))).andExpect(status().isOk());
        var functie = mensen.functiesVan("paginas.gestopt").get(0);
        mensen.beeindig("paginas.gestopt", functie.id(), Dagen.vandaag(klok), "test");
        site.perform(get("/beheer").with(user("paginas.gestopt"))).andExpect(status().isForbidden());
    }

    @Test
    void a_post_without_the_token_of_the_page_changes_nothing() throws Exception {
        site.perform(post("/beheer/mensen/nieuw")
                        .with(user(BEHEERDER))
                        .param("naam", "Iemand")
                        .param("id", "paginas.iemand")
                        .param("email", "iemand@example.nl"))
                .andExpect(status().isForbidden());
        assertThat(toegang.persoon("paginas.iemand")).isEmpty();
    }

    @Test
    void whoever_has_a_one_time_password_can_only_choose_another() throws Exception {
        var iemand = user(GRIFFIER).authorities(Aanmelding.MOET_WACHTWOORD_KIEZEN);
        site.perform(get("/x").with(iemand)).andExpect(redirectedUrl("/wachtwoord"));
        site.perform(get("/beheer").with(user(BEHEERDER).authorities(Aanmelding.MOET_WACHTWOORD_KIEZEN)))
                .andExpect(redirectedUrl("/wachtwoord"));
        site.perform(get("/wachtwoord").with(iemand)).andExpect(status().isOk());
    }

    @Test
    void the_first_page_leads_to_the_tasks_or_to_the_login_page() throws Exception {
        site.perform(get("/")).andExpect(redirectedUrl("/login"));
        site.perform(get("/").with(user(GRIFFIER))).andExpect(redirectedUrl("/taken"));
    }

    @Test
    void a_wrong_id_gives_the_same_answer_as_a_page_that_does_not_exist() throws Exception {
        site.perform(get("/beheer/mensen/bestaat.niet").with(user(BEHEERDER)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Deze pagina is er niet")))
                .andExpect(content().string(not(containsString("bestaat.niet"))));
    }
}
