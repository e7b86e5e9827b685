package nl.regelgang.overzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.regelgang.Nationaalregister;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.RegisterImport;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The whole national register in an application of its own: the gemeente with most regelingen, and a province. */
@SpringBootTest(classes = Regelgang.class, properties = "spring.datasource.url=jdbc:h2:mem:nationaal")
@TypeExcludeFilters(OnlyShipped.class)
@AutoConfigureMockMvc
@ActiveProfiles("test")
class NationaalOverzichtTest {

    private static final String LANDGRAAF = "gm0882";
    private static final String LIMBURG = "pv31";

    @Autowired
    private MockMvc site;

    @Autowired
    private RegisterImport register;

    @Autowired
    private Mensen mensen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    @BeforeEach
    void importeer() {
        if (jdbc.sql("select count(*) from regeling").query(Integer.class).single() > 0) {
            return;
        }
        register.importeer(Nationaalregister.map());
        mens("landgraaf", LANDGRAAF + "/griffie", Rol.GRIFFIER);
        mens("weinig", gemeenteMetMinsteRegelingen() + "/griffie", Rol.GRIFFIER);
        mens("limburg", LIMBURG + "/gs", Rol.TOEZICHTHOUDER);
        mens("minister", "mnre1034/minister", Rol.TOEZICHTHOUDER);
    }

    private String gemeenteMetMinsteRegelingen() {
        return jdbc.sql("select d.organisatie from deelnemer d join organisatie o on o.id = d.organisatie"
                        + " join regeling r on r.id = d.regeling where o.soort = 'GEMEENTE' and o.tot is null"
                        + " and d.tot is null and r.uitwerkingtreding is null group by d.organisatie"
                        + " order by count(distinct d.regeling), d.organisatie fetch first 1 row only")
                .query(String.class)
                .single();
    }

    @Test
    void landgraaf_ziet_zijn_negentien_regelingen_met_evenveel_vragen_als_een_gemeente_met_weinig() throws Exception {
        Document landgraaf = pagina("landgraaf", "/overzicht/organisaties/" + LANDGRAAF);
        assertThat(landgraaf.text()).contains("Overzicht van Gemeente Landgraaf", "(19)");
        assertThat(landgraaf.select("section[aria-labelledby=wie] tbody tr")).hasSize(19);
        assertThat(landgraaf.select("section[aria-labelledby=bijdragen]").text())
                .contains("zijn nog geen bijdragen met u gedeeld")
                .doesNotContain("€ 0,00");

        String weinig = "/overzicht/organisaties/" + gemeenteMetMinsteRegelingen();
        assertThat(pagina("weinig", weinig).select("section[aria-labelledby=wie] tbody tr"))
                .hasSizeLessThan(19);
        assertThat(vragen("landgraaf", "/overzicht/organisaties/" + LANDGRAAF))
                .isEqualTo(vragen("weinig", weinig))
                .isBetween(5L, 45L);
    }

    @Test
    void een_provincie_en_de_minister_zien_van_welke_regelingen_de_begroting_moet_komen() throws Exception {
        int jaar = Dagen.vandaag(klok).getYear();
        Document limburg = pagina("limburg", "/overzicht/toezicht/" + LIMBURG);
        assertThat(limburg.select("h1").text()).isEqualTo("Toezicht in " + jaar);
        Elements begrotingen = limburg.select("section:has(> h2:containsOwn(Begrotingen %d))".formatted(jaar + 1));
        assertThat(begrotingen.select("tbody tr")).hasSizeBetween(20, 120);
        assertThat(begrotingen.text()).contains("14 sep", "Wgr art. 34 lid 2", "ontvangen");
        assertThat(limburg.select("main a[href^=/procedures]")).isEmpty();

        Document minister = pagina("minister", "/overzicht/toezicht/mnre1034");
        assertThat(minister.select("tbody tr")).hasSizeGreaterThan(20);
        assertThat(minister.select("tbody").text()).contains("Omgevingsdienst", "Wgr art. 58 lid 2");
        assertThat(minister.select("tbody").text()).doesNotContain("Wgr art. 34 lid 2");
    }

    /** How many queries one page takes, all with those of its header. */
    private long vragen(String wie, String pad) throws Exception {
        jdbc.sql("set query_statistics true").update();
        try {
            long voor = geteld();
            pagina(wie, pad);
            return geteld() - voor;
        } finally {
            jdbc.sql("set query_statistics false").update();
        }
    }

    private long geteld() {
        return jdbc.sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where sql_statement like 'select%' and sql_statement not like '%query_statistics%'")
                .query(Long.class)
                .single();
    }

    private Document pagina(String wie, String pad) throws Exception {
        MockHttpServletResponse antwoord =
                site.perform(get(pad).with(user(wie))).andReturn().getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private void mens(String id, String orgaan, Rol rol) {
        mensen.voegToe(new Persoon(id, id, id + "@example.nl"), "test");
        mensen.geef(id, OrgaanId.van(orgaan), rol, rol.naam(), LocalDate.EPOCH, null, "test");
    }
}
