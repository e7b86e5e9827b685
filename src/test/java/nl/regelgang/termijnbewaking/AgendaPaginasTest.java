package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import nl.regelgang.vergaderkalender.Voorbereiding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The secret calendar and the P&C-kalender: who sees which terms. */
@SiteTest
class AgendaPaginasTest {

    private static final UUID DOSSIER = UUID.fromString("99000000-0000-4000-8000-000000000001");
    private static final UUID TRAJECT_A = UUID.fromString("99000000-0000-4000-8000-00000000000a");
    private static final UUID TRAJECT_B = UUID.fromString("99000000-0000-4000-8000-00000000000b");

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Termijnregister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vergaderkalender vergaderkalender;

    @Autowired
    private Clock klok;

    @BeforeEach
    void eenLopendeProcedure() {
        if (toegang.persoon("pc.a").isPresent()) {
            return;
        }
        regelingen.bewaar(new Regeling(
                new RegelingId("pc-proef"),
                new OrganisatieId("so9970"),
                "Jaarregeling",
                "Jaarregeling",
                Vorm.OPENBAAR_LICHAAM,
                List.of(deelnemer("gm9971"), deelnemer("gm9972")),
                null,
                null,
                null,
                Regels.STANDAARD));
        mens("pc.a", "gm9971/griffie", Rol.GRIFFIER);
        mens("pc.b", "gm9972/griffie", Rol.GRIFFIER);
        mens("pc.db", "so9970/db", Rol.DB_SECRETARIS);
        mens("pc.elders", "gm9973/griffie", Rol.GRIFFIER);
        jdbc.sql("insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,"
                        + " algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,"
                        + " vergadering_gepland, ontwerp, status, aangemaakt_op, nieuwe_ronde) values (?, 'pc-proef',"
                        + " 'Jaarregeling', 'I', 'OPENBAAR_LICHAAM', 'so9970/db', 'so9970/ab', 'pv25/gs', 'GS', 2027,"
                        + " ?, ?, ?, 'INGETROKKEN', ?, false)")
                .params(DOSSIER, dag(), dag(), UUID.randomUUID(), Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        open(TRAJECT_A, "antwoordVanDeRaad", "Geheim van A", "gm9971/griffie", Grondslag.WERKAFSPRAAK);
        open(TRAJECT_B, "antwoordVanDeRaad", "Geheim van B", "gm9972/griffie", Grondslag.WERKAFSPRAAK);
        open(DOSSIER, "reactieVaststellen", "Reageren", "so9970/db", Grondslag.van("Wgr art. 35 lid 4"));
    }

    @Test
    void een_agenda_toont_de_eigen_open_termijnen_zonder_in_te_loggen_en_zonder_teksten() throws Exception {
        MockHttpServletResponse antwoord = feed(maak("pc.a", ""));

        assertThat(antwoord.getStatus()).isEqualTo(200);
        assertThat(antwoord.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(antwoord.getHeaders("Cache-Control")).containsExactly("private, no-store");
        assertThat(antwoord.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(antwoord.getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", ""))
                .contains(
                        "SUMMARY:Termijn: Zienswijze\\, Jaarregeling",
                        "UID:" + TRAJECT_A + "-antwoordVanDeRaad-1@regelgang",
                        "geen wettelijke termijn",
                        "Dit is de laatste dag. Berekend vanaf: toezending aan de raden op maandag 2 maart 2026.")
                .doesNotContain("Geheim", "Omdat", TRAJECT_B.toString(), "Reactie");
    }

    @Test
    void een_ingetrokken_of_vervangen_adres_zegt_wat_te_doen() throws Exception {
        String eerste = maak("pc.b", "gm9972/griffie");
        String tweede = maak("pc.b", "gm9972/griffie");
        assertThat(feed(eerste).getStatus()).isEqualTo(404);
        assertThat(feed(tweede).getStatus()).isEqualTo(200);

        Document pagina = pagina("pc.b", "/agenda");
        assertThat(pagina.text()).contains("gemaakt op", "Griffie, Gemeente gm9972");
        assertThat(pagina.html()).as("shown once").doesNotContain(tweede);
        String intrekken = pagina.select("form[action$=/intrekken]").attr("action");
        assertThat(stuur("pc.a", intrekken)).as("of somebody else").isEqualTo(404);
        assertThat(stuur("pc.b", intrekken)).isEqualTo(302);
        MockHttpServletResponse weg = feed(tweede);
        assertThat(weg.getStatus()).isEqualTo(404);
        assertThat(weg.getContentAsString(StandardCharsets.UTF_8)).contains("maak een nieuw adres");
        assertThat(weg.getHeader("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void een_agenda_die_zonder_ophouden_wordt_gevraagd_moet_wachten() throws Exception {
        mens("pc.vaak", "gm9971/griffie", Rol.GRIFFIER);
        String adres = maak("pc.vaak", "");
        for (int keer = 0; keer < Agendavragen.PER_AGENDA; keer++) {
            assertThat(feed(adres).getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse wacht = feed(adres);

        assertThat(wacht.getStatus()).isEqualTo(429);
        assertThat(wacht.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(wacht.getHeader("Retry-After"))
                .satisfies(seconden ->
                        assertThat(Integer.parseInt(String.valueOf(seconden))).isBetween(1, 901));
        assertThat(wacht.getContentAsString(StandardCharsets.UTF_8)).contains("Wacht een kwartier");
        assertThat(wacht.getHeader("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void wie_zijn_functie_kwijt_is_ziet_een_lege_agenda_en_maakt_er_geen_adres_meer_voor() throws Exception {
        mens("pc.weg", "gm9971/griffie", Rol.GRIFFIER);
        String alles = maak("pc.weg", "");
        String orgaan = maak("pc.weg", "gm9971/griffie");
        assertThat(feed(orgaan).getContentAsString()).contains("BEGIN:VEVENT");
        Functie functie = toegang.functiesVan("pc.weg").get(0);
        jdbc.sql("update functie set tot = van where id = ?")
                .param(functie.id())
                .update();

        assertThat(feed(alles).getStatus()).isEqualTo(200);
        assertThat(feed(alles).getContentAsString()).doesNotContain("VEVENT");
        assertThat(feed(orgaan).getContentAsString()).doesNotContain("VEVENT");
        assertThat(pagina("pc.weg", "/agenda").text()).contains("geen functie meer");
        assertThat(site.perform(post("/agenda")
                                .param("orgaan", "gm9971/griffie")
                                .with(user("pc.weg"))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void een_deelnemer_ziet_zichzelf_en_het_bestuur_maar_geen_andere_deelnemer() throws Exception {
        Document pagina = pagina("pc.a", "/pc-kalender?jaar=" + dag().getYear());

        assertThat(pagina.text())
                .contains("Geheim van A", "Reageren", "wettelijk", "Wgr art. 35 lid 4", "eigen planning")
                .doesNotContain("Geheim van B", "gm9972");
        assertThat(pagina.select("svg.pc-tijdlijn g title").eachText())
                .hasSize(2)
                .anyMatch(tekst -> tekst.contains("Reactie vaststellen") && tekst.contains("(wettelijk)"))
                .anyMatch(tekst -> tekst.contains("Zienswijze") && tekst.contains("(eigen planning)"));
        assertThat(pagina.select("[style]")).isEmpty();
    }

    @Test
    void het_bestuur_ziet_alle_deelnemers_en_kan_kiezen() throws Exception {
        String jaar = "jaar=" + dag().getYear();
        assertThat(pagina("pc.db", "/pc-kalender?regeling=pc-proef&" + jaar).text())
                .contains("Geheim van A", "Geheim van B", "Reageren");
        assertThat(pagina("pc.db", "/pc-kalender?orgaan=gm9972/griffie&" + jaar)
                        .select("table")
                        .text())
                .contains("Geheim van B")
                .doesNotContain("Geheim van A", "Reageren");
        assertThat(pagina("pc.db", "/pc-kalender?soort=reactieVaststellen&" + jaar)
                        .select("table")
                        .text())
                .contains("Reageren")
                .doesNotContain("Geheim");
    }

    @AfterEach
    void zonderVergaderingen() {
        jdbc.sql("delete from kalenderpunt where orgaan like 'gm997%' or orgaan like 'so9970%'")
                .update();
    }

    @Test
    void vergaderingen_staan_erbij_en_zijn_geen_termijn() throws Exception {
        vergadering("gm9971/raad", 1);
        vergadering("gm9972/raad", 2);
        vergadering("so9970/ab", 3);
        vergadering("so9970/db", 4);
        String jaar = "soort=vergadering&jaar=" + dag().getYear();

        Document deelnemer = pagina("pc.a", "/pc-kalender?" + jaar);
        assertThat(deelnemer.select("table").text())
                .contains("Gemeenteraad, Gemeente gm9971", "Algemeen bestuur", "gepland, 19.30 uur", "vergadering")
                .doesNotContain("gm9972", "Dagelijks bestuur", "Vertrouwelijk", "Geheim", "wettelijk");
        assertThat(deelnemer.select("svg.pc-tijdlijn path.pc-punt--vergadering"))
                .hasSize(2);
        assertThat(pagina("pc.a", "/pc-kalender?soort=termijnen&jaar=" + dag().getYear())
                        .select("table")
                        .text())
                .contains("Geheim van A")
                .doesNotContain("Gemeenteraad");
        assertThat(pagina("pc.db", "/pc-kalender?" + jaar).select("table").text())
                .contains("Algemeen bestuur", "Dagelijks bestuur")
                .doesNotContain("Gemeenteraad");
        assertThat(pagina("pc.db", "/pc-kalender?regeling=pc-proef&" + jaar)
                        .select("table")
                        .text())
                .as("of one regeling the raden too, for who keeps its secretariat")
                .contains("Gemeente gm9971", "Gemeente gm9972", "Dagelijks bestuur");
        assertThat(pagina("pc.elders", "/pc-kalender?" + jaar).text()).contains("Geen termijnen in");
    }

    private void vergadering(String orgaan, int plus) {
        vergaderkalender.voegToe(
                new Orgaankalender(
                        OrgaanId.van(orgaan),
                        Voorbereiding.NIET_INGEVULD,
                        List.of(new Vergadering(
                                UUID.randomUUID(),
                                inHetJaar(plus),
                                LocalTime.of(19, 30),
                                null,
                                "Vertrouwelijk overleg")),
                        List.of()),
                Handelend.SYSTEEM);
    }

    /** In the year that the page shows, also when that ends soon. */
    private LocalDate inHetJaar(int plus) {
        LocalDate later = dag().plusDays(plus);
        return later.getYear() == dag().getYear() ? later : dag().minusDays(plus);
    }

    @Test
    void wie_er_niet_bij_hoort_ziet_niets_en_komt_met_een_adres_niet_verder() throws Exception {
        assertThat(pagina("pc.elders", "/pc-kalender").text()).contains("Geen termijnen in");
        for (String deel :
                List.of("regeling=pc-proef", "organisatie=gm9971", "orgaan=gm9971/griffie", "jaar=x", "soort=y")) {
            assertThat(vraag("pc.elders", "/pc-kalender?" + deel).getStatus())
                    .as(deel)
                    .isEqualTo(404);
        }
        assertThat(vraag("pc.a", "/pc-kalender?orgaan=gm9972/griffie").getStatus())
                .isEqualTo(404);
    }

    private String maak(String wie, String orgaan) throws Exception {
        MvcResult gemaakt = site.perform(
                        post("/agenda").param("orgaan", orgaan).with(user(wie)).with(csrf()))
                .andReturn();
        assertThat(gemaakt.getResponse().getStatus()).isEqualTo(200);
        assertThat(gemaakt.getFlashMap().isEmpty()).as("a secret in no session").isTrue();
        String adres = String.valueOf(gemaakt.getModelAndView().getModel().get("nieuwAdres"));
        assertThat(gemaakt.getResponse().getContentAsString()).contains(adres);
        return URI.create(adres).getPath();
    }

    private MockHttpServletResponse feed(String pad) throws Exception {
        return site.perform(get(pad)).andReturn().getResponse();
    }

    private int stuur(String wie, String pad) throws Exception {
        return site.perform(post(pad).with(user(wie)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse vraag(String wie, String pad) throws Exception {
        return site.perform(get(URI.create(pad)).with(user(wie))).andReturn().getResponse();
    }

    private Document pagina(String wie, String pad) throws Exception {
        MockHttpServletResponse antwoord = vraag(wie, pad);
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private LocalDate dag() {
        return Dagen.vandaag(klok).plusDays(20);
    }

    private void open(UUID onderdeel, String soort, String omschrijving, String wie, Grondslag grondslag) {
        register.openen(Opgave.van(
                DOSSIER,
                onderdeel,
                soort,
                omschrijving,
                OrgaanId.van(wie),
                dag(),
                grondslag,
                "Omdat.",
                Map.of("toezending aan de raden", LocalDate.of(2026, 3, 2))));
    }

    private static Deelnemer deelnemer(String code) {
        Organisatie gemeente =
                new Organisatie(new OrganisatieId(code), "Gemeente " + code, OrganisatieSoort.GEMEENTE, null, null);
        return new Deelnemer(gemeente, Set.of(), 1, null, null);
    }

    private void mens(String id, String orgaan, Rol rol) {
        mensen.voegToe(new Persoon(id, id, id + "@example.nl"), "test");
        mensen.geef(id, OrgaanId.van(orgaan), rol, rol.name(), LocalDate.EPOCH, null, "test");
    }
}
