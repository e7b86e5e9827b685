package nl.regelgang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The style of an organisation, and for which functie somebody is at work. */
@SiteTest
class VoorkeurenPaginasTest {

    private static final String BEHEERDER = "voorkeuren.beheerder";
    private static final String DUBBEL = "voorkeuren.dubbel";
    private static final String EEN = "gm7701";
    private static final String TWEE = "gm7702";

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock klok;

    @BeforeEach
    void begin() {
        if (toegang.persoon(BEHEERDER).isPresent()) {
            return;
        }
        database.sql("insert into organisatie (id, naam, soort) values (?, 'Gemeente Eendorp', 'GEMEENTE'),"
                        + " (?, 'Gemeente Tweedorp', 'GEMEENTE')")
                .params(EEN, TWEE)
                .update();
        mens(BEHEERDER);
        geef(BEHEERDER, Toegang.BEHEER, Rol.BEHEERDER, "functioneel beheerder");
        mens(DUBBEL);
        geef(DUBBEL, OrgaanId.van(EEN + "/griffie"), Rol.GRIFFIER, "eerste griffier");
        geef(DUBBEL, OrgaanId.van(TWEE + "/griffie"), Rol.GRIFFIER, "tweede griffier");
    }

    @AfterEach
    void terug() {
        database.sql("delete from functiekeuze where persoon like 'voorkeuren.%'")
                .update();
        database.sql("delete from paginastijl where organisatie like 'gm770_'").update();
    }

    @ParameterizedTest
    @EnumSource(Paginastijl.class)
    void who_works_for_an_organisation_sees_the_style_that_was_chosen_for_it(Paginastijl stijl) throws Exception {
        kies(EEN, stijl.code()).andExpect(redirectedUrl("/beheer/huisstijl/" + EEN));

        Document pagina = pagina(DUBBEL, "/taken");
        assertThat(pagina.select("html").attr("class")).isEqualTo(stijl.klassen());
        for (String blad : stijl.bladen()) {
            assertThat(pagina.select("link[rel=stylesheet]").eachAttr("href")).contains(blad);
            site.perform(get(blad)).andExpect(status().isOk());
        }
        assertThat(pagina(BEHEERDER, "/taken").select("html").attr("class"))
                .as("somebody of another organisation")
                .isEqualTo(Paginastijl.REGELGANG.klassen());
    }

    @Test
    void an_example_of_a_style_changes_nothing() throws Exception {
        Document voorbeeld = pagina(BEHEERDER, "/beheer/huisstijl/" + EEN + "?voorbeeld=buren");
        assertThat(voorbeeld.select("html").attr("class")).isEqualTo(Paginastijl.BUREN.klassen());
        assertThat(voorbeeld.text()).contains("Er is nog niets gewijzigd");
        assertThat(pagina(DUBBEL, "/taken").select("html").attr("class")).isEqualTo(Paginastijl.REGELGANG.klassen());
    }

    @Test
    void a_style_that_does_not_exist_is_refused_with_what_one_can_do() throws Exception {
        Document pagina = Jsoup.parse(kies(EEN, "kwaad\"><script>")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(pagina.select("[role=alert]").text()).contains("Kies een van de huisstijlen");
        assertThat(database.sql("select count(*) from paginastijl where organisatie = ?")
                        .param(EEN)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_style_in_the_database_that_is_offered_no_more_becomes_that_of_the_installation() throws Exception {
        database.sql("insert into paginastijl (organisatie, stijl, door, gewijzigd) values (?, 'vroeger', 'test', ?)")
                .params(EEN, klok.instant().atOffset(ZoneOffset.UTC))
                .update();
        assertThat(pagina(DUBBEL, "/taken").select("html").attr("class")).isEqualTo(Paginastijl.REGELGANG.klassen());
    }

    @Test
    void whoever_has_several_functies_chooses_for_which_he_is_at_work_and_stays_so() throws Exception {
        assertThat(organisatie(pagina(DUBBEL, "/taken"))).isEqualTo("Gemeente Eendorp");
        wissel(functie("tweede griffier")).andExpect(redirectedUrl("/functie"));

        Document pagina = pagina(DUBBEL, "/procedures");
        assertThat(organisatie(pagina)).isEqualTo("Gemeente Tweedorp");
        assertThat(pagina.select(".rg-wie__functie").text()).isEqualTo("tweede griffier");
        assertThat(pagina(DUBBEL, "/functie").text()).contains("Zij verbergt niets");
        assertThat(pagina(BEHEERDER, "/taken").select("a[href=/functie]"))
                .as("with one functie")
                .isEmpty();
    }

    @Test
    void a_functie_that_ended_is_not_at_work_any_more_and_one_of_somebody_else_is_not_found() throws Exception {
        Functie kort = geef(DUBBEL, OrgaanId.van(TWEE + "/college"), Rol.BESTUURSSECRETARIS, "derde");
        wissel(kort.id()).andExpect(redirectedUrl("/functie"));
        mensen.beeindig(DUBBEL, kort.id(), Dagen.vandaag(klok), "test");

        assertThat(organisatie(pagina(DUBBEL, "/taken"))).isEqualTo("Gemeente Eendorp");
        wissel(kort.id()).andExpect(status().isNotFound());
        wissel(mensen.functiesVan(BEHEERDER).get(0).id()).andExpect(status().isNotFound());
    }

    private ResultActions kies(String organisatie, String stijl) throws Exception {
        return site.perform(post("/beheer/huisstijl/" + organisatie)
                .param("stijl", stijl)
                .with(user(BEHEERDER))
                .with(csrf()));
    }

    private ResultActions wissel(UUID functie) throws Exception {
        return site.perform(post("/functie")
                .param("functie", functie.toString())
                .with(user(DUBBEL))
                .with(csrf()));
    }

    private Document pagina(String wie, String pad) throws Exception {
        return Jsoup.parse(site.perform(get(pad).with(user(wie)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String organisatie(Document pagina) {
        return pagina.select(".rg-merk__organisatie").text();
    }

    private UUID functie(String titel) {
        return mensen.functiesVan(DUBBEL).stream()
                .filter(een -> een.titel().equals(titel))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void mens(String id) {
        mensen.voegToe(new Persoon(id, "Naam van " + id, id + "@example.nl"), "test");
    }

    private Functie geef(String id, OrgaanId orgaan, Rol rol, String titel) {
        return mensen.geef(id, orgaan, rol, titel, Dagen.vandaag(klok), null, "test");
    }
}
