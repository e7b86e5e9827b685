package nl.regelgang.openbaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.rechten.Proefdossier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What everybody reads of a regeling, and above all what nobody reads. */
@SiteTest
@Import(Proefdossier.class)
@TestPropertySource(properties = "regelgang.proef=openbaar")
class OpenbarePaginaTest {

    private static final String SECRETARIS = "secretaris.regio";

    @Autowired
    private MockMvc site;

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journaal journaal;

    private String pagina;

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
        pagina = "/openbaar/" + dossier.id("regeling");
        database.sql("delete from openbare_pagina").update();
        database.sql("delete from openbaar_document").update();
        database.sql("update reactie set verzonden_op = null").update();
    }

    @Test
    void a_page_that_is_off_is_the_same_as_one_that_does_not_exist() throws Exception {
        assertThat(lees(pagina, 404)).isEqualTo(lees("/openbaar/bestaat-niet", 404));
        schakel(true);
        lees(pagina, 200);
        schakel(false);
        assertThat(lees(pagina, 404)).isEqualTo(lees("/openbaar/roo999999", 404));
    }

    @Test
    void it_is_the_same_for_everybody_and_may_lie_in_a_cache() throws Exception {
        schakel(true);
        site.perform(get(pagina))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=300, public"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        String anoniem = lees(pagina, 200);
        String ingelogd = site.perform(get(pagina).with(user(SECRETARIS)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(ingelogd).isEqualTo(anoniem);
    }

    @Test
    void nothing_is_on_it_of_a_concept_or_of_what_people_do() throws Exception {
        schakel(true);
        String tekst = Jsoup.parse(lees(pagina, 200)).text();
        assertThat(tekst).contains("Begroting 2028", "loopt", "Wgr art. 35").doesNotContain("in voorbereiding");
        // Every name of a person and every text that somebody typed.
        for (String naam : database.sql("select naam from persoon union select email from persoon")
                .query(String.class)
                .list()) {
            assertThat(tekst).doesNotContain(naam);
        }
        for (String kolom : List.of(
                "select tekst from standpunt_versie",
                "select afwijking from begrotingsprocedure where afwijking is not null",
                "select zienswijze from traject where zienswijze is not null",
                "select oordeel from reactie",
                "select conclusie from reactie",
                "select omschrijving from journaal_regel",
                "select bestandsnaam from document")) {
            for (String geheim : database.sql(kolom).query(String.class).list()) {
                assertThat(tekst).as(kolom).doesNotContain(plat(geheim));
            }
        }
        assertThat(Jsoup.parse(lees(pagina, 200)).select("a[href*=documenten]")).isEmpty();
    }

    @Test
    void a_zienswijze_is_on_it_from_the_day_on_which_the_reactie_went_to_all_raden() throws Exception {
        schakel(true);
        String zienswijze = plat(database.sql("select zienswijze from traject where zienswijze is not null")
                .query(String.class)
                .single());
        assertThat(Jsoup.parse(lees(pagina, 200)).text()).doesNotContain(zienswijze);

        database.sql("update reactie set verzonden_op = current_date").update();
        assertThat(Jsoup.parse(lees(pagina, 200)).text()).contains(zienswijze, "Wat vindt het bestuur ervan?");
    }

    @Test
    void a_document_is_openbaar_when_the_page_is_on_and_the_secretaris_marked_it() throws Exception {
        String ontwerp = pagina + "/documenten/" + dossier.id("ontwerp");
        merk("ontwerp", true, 302);
        lees(ontwerp, 404);
        schakel(true);
        site.perform(get(ontwerp))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", "sandbox"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
        assertThat(Jsoup.parse(lees(pagina, 200)).select("a[href=" + ontwerp + "]"))
                .hasSize(1);
        merk("ontwerp", false, 302);
        lees(ontwerp, 404);
        assertThat(journaal.van(UUID.fromString(dossier.id("lopend"))))
                .extracting(Journaal.Regel::omschrijving)
                .anyMatch(regel -> regel.startsWith("Document \"Ontwerpbegroting\" openbaar gemaakt"))
                .anyMatch(regel -> regel.equals("Document \"Ontwerpbegroting\" is niet meer openbaar."));
    }

    @Test
    void no_document_becomes_openbaar_that_the_raden_did_not_get_even_with_a_mark_in_the_database() throws Exception {
        schakel(true);
        for (String naam : List.of("ontwerpConcept", "bijlage", "nietIngediend")) {
            merk(naam, true, 404);
            database.sql("insert into openbaar_document (document, sinds) values (?, current_timestamp)")
                    .param(UUID.fromString(dossier.id(naam)))
                    .update();
            lees(pagina + "/documenten/" + dossier.id(naam), 404);
        }
    }

    @Test
    void who_switched_the_page_stands_in_its_journaal_and_only_when_something_changed() throws Exception {
        UUID eigen = OpenbaarFeit.dossierVan(new RegelingId(Objects.requireNonNull(dossier.id("regeling"))));
        int eerder = journaal.van(eigen).size();
        schakel(true);
        schakel(true);
        schakel(false);
        List<Journaal.Regel> regels = journaal.van(eigen);
        assertThat(regels).hasSize(eerder + 2);
        assertThat(regels.get(regels.size() - 1).door().persoon()).isEqualTo(SECRETARIS);
        assertThat(regels.get(regels.size() - 1).omschrijving()).startsWith("Openbare pagina uitgezet");
        assertThat(journaal.klopt(eigen)).isTrue();
    }

    private void schakel(boolean aan) throws Exception {
        site.perform(post("/regelingen/" + dossier.id("regeling") + "/openbaar")
                        .param("aan", String.valueOf(aan))
                        .with(user(SECRETARIS))
                        .with(csrf()))
                .andExpect(redirectedUrl("/regelingen/" + dossier.id("regeling") + "/openbaar"));
    }

    private void merk(String document, boolean openbaar, int verwacht) throws Exception {
        site.perform(post("/regelingen/" + dossier.id("regeling") + "/openbaar/documenten/" + dossier.id(document))
                        .param("openbaar", String.valueOf(openbaar))
                        .with(user(SECRETARIS))
                        .with(csrf()))
                .andExpect(status().is(verwacht));
    }

    private String lees(String pad, int verwacht) throws Exception {
        return site.perform(get(pad))
                .andExpect(status().is(verwacht))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("Kenmerk: <span>[A-Z2-9]{8}", "");
    }

    private static String plat(String tekst) {
        return Jsoup.parse(Entities.escape(tekst)).text();
    }
}
