package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Searching finds what somebody may open and nothing else: every document and procedure, for every role. */
@SiteTest
@Import(Proefdossier.class)
class ZoekrechtenTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
    }

    @Test
    void wie_een_document_mag_openen_vindt_het_en_een_ander_niet() throws Exception {
        List<UUID> alle = database.sql("select d.id from document d where d.dossier in (?, ?, ?)")
                .params(List.of(
                        UUID.fromString(dossier.id("concept")),
                        UUID.fromString(dossier.id("lopend")),
                        UUID.fromString(dossier.id("klaar"))))
                .query(UUID.class)
                .list();
        assertThat(alle).hasSizeGreaterThanOrEqualTo(5);
        int gevonden = 0;
        for (String persoon : mensen()) {
            Set<String> open = new TreeSet<>();
            for (UUID document : alle) {
                if (vraag(persoon, "/documenten/" + document).getStatus() == 200) {
                    open.add("/documenten/" + document);
                }
            }
            Set<String> treffers = links(zoek(persoon, "rivierenland"), "/documenten/");
            treffers.retainAll(alle.stream().map(id -> "/documenten/" + id).collect(Collectors.toSet()));
            assertThat(treffers).as(persoon).isEqualTo(open);
            gevonden += open.size();
        }
        assertThat(gevonden).as("somebody finds something").isPositive();
    }

    @Test
    void wie_een_procedure_mag_openen_vindt_haar_en_een_ander_niet() throws Exception {
        Set<String> alle = Set.of(
                "/procedures/" + dossier.id("concept"),
                "/procedures/" + dossier.id("lopend"),
                "/procedures/" + dossier.id("klaar"));
        for (String persoon : mensen()) {
            Set<String> open = new TreeSet<>();
            for (String pad : alle) {
                if (vraag(persoon, pad).getStatus() != 404) {
                    open.add(pad);
                }
            }
            Set<String> treffers = links(zoek(persoon, "begroting rivierenl"), "/procedures/");
            treffers.retainAll(alle);
            assertThat(treffers).as(persoon).isEqualTo(open);
        }
    }

    @Test
    void mensen_vindt_men_in_de_eigen_organisatie_en_haar_besturen_en_een_bestuur_zijn_deelnemers() throws Exception {
        assertThat(namen("griffier.tiel"))
                .contains("griffier.tiel", "secretaris.regio")
                .doesNotContain("griffier.buren");
        assertThat(namen("griffier.elders"))
                .contains("griffier.elders")
                .doesNotContain("griffier.tiel", "secretaris.regio");
        assertThat(namen("secretaris.regio"))
                .contains("griffier.tiel", "griffier.buren")
                .doesNotContain("griffier.elders");
        assertThat(namen("niemand")).isEmpty();
        assertThat(zoek("griffier.tiel", "griffier").html()).doesNotContain("@example.nl");
    }

    @Test
    void elk_teken_is_alleen_zichzelf() throws Exception {
        for (String getypt : List.of("%%", "__", "!!", "''", "' or 1=1 --", "\\\\", "\u0000\u0000", "%' or '%'='")) {
            alleenZichzelf(getypt, zoek("griffier.tiel", getypt));
        }
        assertThat(zoek("griffier.tiel", "${7919*104729}").select("main section li"))
                .as("signs that stand somewhere are found")
                .isNotEmpty();
        assertThat(zoek("griffier.tiel", "x").text()).contains("ten minste twee tekens");
        assertThat(zoek("griffier.tiel", "RÍVIERENLÄND begröting").select("a[href^=/procedures/]"))
                .isNotEmpty();
        assertThat(zoek("griffier.tiel", "28").select("a[href^=/procedures/]")).isNotEmpty();
        Lading.ALLE.forEach(lading -> {
            try {
                Lading.controleer(lading, zoek("griffier.tiel", lading).html());
            } catch (Exception fout) {
                throw new IllegalStateException(lading, fout);
            }
        });
    }

    /** People of other tests may have such signs in their names: whoever is found has what was typed. */
    private static void alleenZichzelf(String getypt, Document pagina) {
        List<String> treffers = pagina.select("main section li").eachText();
        for (String woord : getypt.replace('\0', ' ').strip().split(" ", -1)) {
            assertThat(treffers).as(getypt).allMatch(treffer -> treffer.contains(woord) && !woord.isEmpty());
        }
        assertThat(pagina.text().contains("Niets gevonden")).as(getypt).isEqualTo(treffers.isEmpty());
    }

    private static List<String> mensen() {
        return Proefdossier.ROLLEN.values().stream()
                .filter(persoon -> !persoon.isEmpty())
                .toList();
    }

    private Set<String> namen(String persoon) throws Exception {
        return zoek(persoon, "ri").select("section[aria-labelledby=mensen] strong").eachText().stream()
                .map(naam -> naam.replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> links(Document pagina, String begin) {
        return pagina.select("main a[href^=" + begin + "]").eachAttr("href").stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Document zoek(String persoon, String getypt) throws Exception {
        MockHttpServletResponse antwoord = site.perform(
                        get("/zoeken").param("q", getypt).with(user(persoon)))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getStatus()).as(getypt).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse vraag(String persoon, String pad) throws Exception {
        return site.perform(get(pad).with(user(persoon))).andReturn().getResponse();
    }
}
