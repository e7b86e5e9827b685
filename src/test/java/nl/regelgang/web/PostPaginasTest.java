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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of the beheerder about mail. */
@SiteTest
class PostPaginasTest {

    private static final RequestPostProcessor BEHEERDER = user("post.beheerder");
    private static final String TEKST = "/beheer/post/teksten/gm7788/stukken-toegezonden";

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Postuit postuit;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    private final UUID dossier = UUID.randomUUID();

    @BeforeEach
    void begin() {
        if (toegang.persoon("post.beheerder").isEmpty()) {
            mensen.voegToe(new Persoon("post.beheerder", "Piet Post", "piet.post@example.nl"), "test");
            mensen.geef(
                    "post.beheerder",
                    Toegang.BEHEER,
                    Rol.BEHEERDER,
                    Rol.BEHEERDER.naam(),
                    Dagen.vandaag(klok),
                    null,
                    "test");
        }
        if (regelingen.organisatie(new OrganisatieId("gm7788")).isEmpty()) {
            jdbc.sql("insert into organisatie (id, naam, soort) values ('gm7788', 'Gemeente Postdorp', 'GEMEENTE')")
                    .update();
        }
        transactie.executeWithoutResult(nu -> postuit.klaarzetten(new Bericht(
                dossier,
                "stukken toegezonden",
                "Anneke Proef",
                "anneke.proef@example.nl",
                "Regio Rivierenland: stukken",
                List.of("Tekst."),
                Bericht.Knop.naarPagina("Bekijk", "/"))));
    }

    @AfterEach
    void ruimOp() {
        jdbc.sql("delete from zending where dossier = ?").param(dossier).update();
        jdbc.sql("delete from berichttekst where organisatie = 'gm7788'").update();
        jdbc.sql("delete from huisstijl where organisatie = 'gm7788'").update();
        jdbc.sql("update poststand set gepauzeerd = null, reden = null, door = null")
                .update();
    }

    @Test
    void wat_klaarstaat_is_te_zien_en_tegen_te_houden_en_daarna_opnieuw_te_verzenden() throws Exception {
        UUID id = postuit.van(dossier).get(0).id();
        site.perform(get("/beheer/post").with(BEHEERDER))
                .andExpect(content().string(containsString("anneke.proef@example.nl")))
                .andExpect(content().string(not(containsString("De post staat stil"))));
        site.perform(post("/beheer/post/" + id + "/tegenhouden").with(BEHEERDER).with(csrf()))
                .andExpect(redirectedUrl("/beheer/post"));
        site.perform(get("/beheer/post").with(BEHEERDER))
                .andExpect(content().string(containsString("Tegengehouden door Piet Post.")))
                .andExpect(content().string(containsString("niet verzonden")))
                .andExpect(content().string(not(containsString("teruggekomen"))));
        site.perform(post("/beheer/post/" + id + "/opnieuw")
                        .param("adres", "geen adres")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"#adres-" + id)))
                .andExpect(content().string(containsString("value=\"geen adres\"")));
        site.perform(post("/beheer/post/" + id + "/opnieuw")
                        .param("adres", "beter@example.nl")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(redirectedUrl("/beheer/post"));
        assertThat(postuit.van(dossier).get(0).adres()).isEqualTo("beter@example.nl");
        assertThat(postuit.van(dossier).get(0).status()).isEqualTo(Postuit.Status.WACHT);
    }

    @Test
    void de_post_staat_stil_tot_een_beheerder_haar_aanzet() throws Exception {
        site.perform(post("/beheer/post/pauzeren").with(BEHEERDER).with(csrf()))
                .andExpect(redirectedUrl("/beheer/post"));
        site.perform(get("/beheer/post").with(BEHEERDER))
                .andExpect(content().string(containsString("De post staat stil")))
                .andExpect(content().string(containsString("door Piet Post")));
        site.perform(post("/beheer/post/hervatten").with(BEHEERDER).with(csrf()))
                .andExpect(redirectedUrl("/beheer/post"));
        assertThat(postuit.pauze()).isEmpty();
    }

    @Test
    void een_onbekend_veld_wordt_geweigerd_en_wat_was_ingevuld_blijft_staan() throws Exception {
        site.perform(post(TEKST)
                        .param("onderwerp", "{regeling}")
                        .param("tekst", "Beste {voornaam}, <b>hallo</b>")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("Onbekend veld: {voornaam}. Gebruik alleen {bestuur}, {onderwerp}")))
                .andExpect(content().string(containsString("Beste {voornaam}, &lt;b&gt;hallo&lt;/b&gt;")))
                .andExpect(content().string(containsString("href=\"#tekst\"")));
    }

    @Test
    void een_voorbeeld_bewaart_niets_en_een_proef_gaat_alleen_naar_wie_haar_vraagt() throws Exception {
        String tekst = "Over {onderwerp}: {zienswijze} Antwoord voor {uiterlijk}.";
        site.perform(post(TEKST)
                        .param("onderwerp", "{regeling}")
                        .param("tekst", tekst)
                        .param("voorbeeld", "ja")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(content().string(containsString("Antwoord voor vrijdag 5 juni 2026.")));
        site.perform(post(TEKST)
                        .param("onderwerp", "{regeling}")
                        .param("tekst", tekst)
                        .param("proef", "ja")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(content().string(containsString("Het proefbericht gaat naar piet.post@example.nl")));
        assertThat(jdbc.sql("select adres from zending where soort = 'proefbericht'")
                        .query(String.class)
                        .list())
                .containsOnly("piet.post@example.nl");
        jdbc.sql("delete from zending where soort = 'proefbericht'").update();
        assertThat(jdbc.sql("select count(*) from berichttekst where organisatie = 'gm7788'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void een_eigen_tekst_wordt_bewaard_en_weer_losgelaten() throws Exception {
        site.perform(post(TEKST)
                        .param("onderwerp", "{regeling}")
                        .param("tekst", "Over {onderwerp}: {zienswijze} Voor {uiterlijk}.")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(redirectedUrl("/beheer/post/teksten/gm7788"));
        site.perform(get("/beheer/post/teksten/gm7788").with(BEHEERDER))
                .andExpect(content().string(containsString("Eigen tekst")));
        site.perform(post(TEKST).param("standaard", "ja").with(BEHEERDER).with(csrf()))
                .andExpect(redirectedUrl("/beheer/post/teksten/gm7788"));
        site.perform(get("/beheer/post/teksten/gm7788").with(BEHEERDER))
                .andExpect(content().string(not(containsString("Eigen tekst"))));
    }

    @Test
    void een_te_lichte_kleur_wordt_geweigerd_met_wat_u_kunt_doen() throws Exception {
        site.perform(post("/beheer/post/teksten/gm7788/huisstijl")
                        .param("naam", "Proef")
                        .param("kleur", "#ffcc00")
                        .param("antwoordAan", "a@example.nl")
                        .param("contact", "Bel.")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(content().string(containsString("Kies een donkerder kleur")))
                .andExpect(content().string(containsString("value=\"#ffcc00\"")));
        site.perform(get("/beheer/post/teksten/gm7799").with(BEHEERDER)).andExpect(status().isNotFound());
        site.perform(get("/beheer/post/teksten/gm7788/iets-anders").with(BEHEERDER))
                .andExpect(status().isNotFound());
    }
}
