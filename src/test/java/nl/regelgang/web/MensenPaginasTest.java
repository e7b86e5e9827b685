package nl.regelgang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SiteTest
class MensenPaginasTest {

    private static final RequestPostProcessor BEHEERDER = user("mensen.beheerder");

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    @BeforeEach
    void beheerder() {
        if (toegang.persoon("mensen.beheerder").isEmpty()) {
            mensen.voegToe(new Persoon("mensen.beheerder", "Bea Beheer", "bea@example.nl"), "test");
            mensen.geef(
                    "mensen.beheerder",
                    Toegang.BEHEER,
                    Rol.BEHEERDER,
                    "functioneel beheerder",
                    Dagen.vandaag(klok),
                    null,
                    "test");
        }
        if (regelingen.organisatie(new OrganisatieId("gm9998")).isEmpty()) {
            jdbc.sql("insert into organisatie (id, naam, soort) values ('gm9998', 'Gemeente Proefstad', 'GEMEENTE')")
                    .update();
        }
    }

    @Test
    void een_beheerder_voegt_iemand_toe_en_maakt_diegene_griffier_van_een_gemeente() throws Exception {
        site.perform(post("/beheer/mensen/nieuw")
                        .with(BEHEERDER)
                        .with(csrf())
                        .param("naam", "Gerda Griffier")
                        .param("id", "Gerda.Griffier")
                        .param("email", "gerda@example.nl"))
                .andExpect(redirectedUrl("/beheer/mensen/gerda.griffier"))
                .andExpect(flash().attribute("melding", "Gerda Griffier is toegevoegd."));

        site.perform(get("/beheer/mensen/gerda.griffier/functie")
                        .with(BEHEERDER)
                        .param("zoek", "proefst"))
                .andExpect(content().string(containsString("Gemeente Proefstad")))
                .andExpect(content().string(containsString("/beheer/mensen/gerda.griffier/functie/gm9998")));

        site.perform(post("/beheer/mensen/gerda.griffier/functie/gm9998")
                        .with(BEHEERDER)
                        .with(csrf())
                        .param("functie", "griffier-griffie")
                        .param("titel", "")
                        .param("van", Dagen.vandaag(klok).toString())
                        .param("tot", ""))
                .andExpect(redirectedUrl("/beheer/mensen/gerda.griffier"));

        assertThat(toegang.heeftFunctieIn("gerda.griffier", OrgaanId.van("gm9998/griffie")))
                .isTrue();
        assertThat(toegang.handelend("gerda.griffier", OrgaanId.van("gm9998/griffie"))
                        .functie())
                .isEqualTo("griffier Gemeente Proefstad");
        site.perform(get("/beheer/mensen/gerda.griffier").with(BEHEERDER))
                .andExpect(content().string(containsString("geldt nu")));
    }

    @Test
    void what_was_filled_in_stays_and_every_error_stands_at_its_field_and_in_the_summary() throws Exception {
        site.perform(post("/beheer/mensen/nieuw")
                        .with(BEHEERDER)
                        .with(csrf())
                        .param("naam", "Piet <script>")
                        .param("id", "Piet Jansen")
                        .param("email", "geen adres"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Fout: Iemand toevoegen – Regelgang</title>")))
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("href=\"#email\"")))
                .andExpect(content().string(containsString("aria-describedby=\"id-hint id-fout\"")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("value=\"Piet &lt;script&gt;\"")));
        assertThat(toegang.persoon("piet jansen")).isEmpty();
    }

    @Test
    void a_functie_that_the_organisation_does_not_have_is_refused() throws Exception {
        site.perform(post("/beheer/mensen/mensen.beheerder/functie/gm9998")
                        .with(BEHEERDER)
                        .with(csrf())
                        .param("functie", "db_secretaris-db")
                        .param("van", "2026-13-01"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kies een functie.")));
        site.perform(post("/beheer/mensen/mensen.beheerder/functie/gm9997")
                        .with(BEHEERDER)
                        .with(csrf())
                        .param("functie", "griffier-griffie"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_one_time_password_is_shown_once() throws Exception {
        mensen.voegToe(new Persoon("mensen.nieuw", "Nora Nieuw", "nora@example.nl"), "test");
        var antwoord = site.perform(post("/beheer/mensen/mensen.nieuw/startwachtwoord")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn();
        Object wachtwoord = antwoord.getModelAndView().getModel().get("startwachtwoord");
        assertThat(antwoord.getResponse().getContentAsString())
                .contains("Startwachtwoord:", String.valueOf(wachtwoord));
        assertThat(antwoord.getFlashMap().isEmpty()).isTrue();
        assertThat(wachtwoord).asString().matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        String stored = jdbc.sql("select wachtwoord from persoon where id = 'mensen.nieuw'")
                .query(String.class)
                .single();
        assertThat(stored).startsWith("{bcrypt}").doesNotContain(String.valueOf(wachtwoord));
        site.perform(get("/beheer/mensen/mensen.nieuw").with(BEHEERDER))
                .andExpect(content().string(not(containsString("Startwachtwoord:"))));
    }

    @Test
    void the_functie_of_one_person_cannot_be_ended_as_if_it_were_of_another() throws Exception {
        mensen.voegToe(new Persoon("mensen.ander", "Aad Ander", "aad@example.nl"), "test");
        Functie functie = mensen.geef(
                "mensen.ander",
                OrgaanId.van("gm9998/college"),
                Rol.COLLEGELID,
                "wethouder",
                Dagen.vandaag(klok),
                null,
                "test");
        site.perform(post("/beheer/mensen/mensen.beheerder/functie/" + functie.id() + "/beeindigen")
                        .with(BEHEERDER)
                        .with(csrf())
                        .param("tot-" + functie.id(), Dagen.vandaag(klok).toString()))
                .andExpect(status().isNotFound());
        assertThat(toegang.organenVan("mensen.ander")).hasSize(1);

        site.perform(post("/beheer/mensen/mensen.ander/functie/" + functie.id() + "/beeindigen")
                        .with(BEHEERDER)
                        .with(csrf())
                        .param("tot-" + functie.id(), Dagen.vandaag(klok).toString()))
                .andExpect(redirectedUrl("/beheer/mensen/mensen.ander"));
        assertThat(toegang.organenVan("mensen.ander")).isEmpty();
    }

    @Test
    void an_end_that_is_no_day_comes_back_as_it_was_typed() throws Exception {
        mensen.voegToe(new Persoon("mensen.einde", "Els Einde", "els@example.nl"), "test");
        Functie functie = mensen.geef(
                "mensen.einde",
                OrgaanId.van("gm9998/college"),
                Rol.COLLEGELID,
                "wethouder",
                Dagen.vandaag(klok),
                null,
                "test");
        String veld = "tot-" + functie.id();
        String pagina = site.perform(post("/beheer/mensen/mensen.einde/functie/" + functie.id() + "/beeindigen")
                        .with(BEHEERDER)
                        .with(csrf())
                        .param(veld + ".dag", "31")
                        .param(veld + ".maand", "2")
                        .param(veld + ".jaar", "2030"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        Document beeld = Jsoup.parse(pagina);
        assertThat(beeld.select("#fouten-kop ~ ul a[href='#" + veld + "']").text())
                .isEqualTo("Pas bij ‘Eerste dag waarop de functie niet meer geldt’ de dag aan: februari 2030 heeft 28"
                        + " dagen.");
        assertThat(beeld.select("details[open] input[name='" + veld + ".dag']").val())
                .isEqualTo("31");
        assertThat(toegang.organenVan("mensen.einde")).hasSize(1);
    }
}
