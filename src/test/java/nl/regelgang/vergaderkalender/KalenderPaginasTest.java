package nl.regelgang.vergaderkalender;

import static nl.regelgang.vergaderkalender.Bestanden.afspraak;
import static nl.regelgang.vergaderkalender.Bestanden.ics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@SiteTest
class KalenderPaginasTest {

    private static final String RAAD = "/vergaderkalender/gm9981/raad";
    private static final OrgaanId RAAD_ID = OrgaanId.van("gm9981/raad");

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Vergaderkalender kalender;

    @Autowired
    private Journaal journaal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock klok;

    @BeforeEach
    void mensenEnLegeKalender() {
        database.sql("delete from kalenderpunt").update();
        if (toegang.persoon("vk.griffier").isPresent()) {
            return;
        }
        regelingen.bewaar(new Regeling(
                new RegelingId("vk-proef"),
                new OrganisatieId("so9980"),
                "Kalenderregeling",
                "Kalenderregeling",
                Vorm.OPENBAAR_LICHAAM,
                List.of(new Deelnemer(gemeente("gm9981"), Set.of(), 1, null, null)),
                null,
                null,
                null,
                Regels.STANDAARD));
        regelingen.bewaar(new Regeling(
                new RegelingId("vk-elders"),
                new OrganisatieId("so9979"),
                "Elders",
                "Elders",
                Vorm.OPENBAAR_LICHAAM,
                List.of(new Deelnemer(gemeente("gm9982"), Set.of(), 1, null, null)),
                null,
                null,
                null,
                Regels.STANDAARD));
        mens("vk.griffier", "gm9981/griffie", Rol.GRIFFIER);
        mens("vk.secretaris", "gm9981/college", Rol.BESTUURSSECRETARIS);
        mens("vk.wethouder", "gm9981/college", Rol.COLLEGELID);
        mens("vk.db", "so9980/db", Rol.DB_SECRETARIS);
        mens("vk.elders", "gm9982/griffie", Rol.GRIFFIER);
        mens("vk.db.elders", "so9979/db", Rol.DB_SECRETARIS);
        mens("vk.beheer", Toegang.BEHEER.toString(), Rol.BEHEERDER);
    }

    @Test
    void een_lege_kalender_zegt_wat_te_doen_en_een_griffier_voegt_toe_wijzigt_en_verwijdert() throws Exception {
        assertThat(pagina("vk.griffier", get(RAAD), 200).text()).contains("Er staat nog niets in", "Bestand inlezen");
        String dag = vandaag().plusDays(40).toString();

        zend(
                "vk.griffier",
                post(RAAD + "/vergaderingen")
                        .param("datum", dag)
                        .param("begintijd", "19:30")
                        .param("omschrijving", "Raad <b>"),
                302);
        Document na = pagina("vk.griffier", get(RAAD), 200);
        assertThat(na.select(".kalender-punt").text())
                .contains(Dagen.voluit(vandaag().plusDays(40)) + ", 19:30 uur", "Raad <b>");
        String punt = na.select(".kalender-actie a").attr("href");

        Document fout = pagina(
                "vk.griffier",
                post(punt).param("versie", "0").param("datum", "31-02-2027").param("omschrijving", "anders"),
                422);
        assertThat(fout.select("[role=alert] a[href=#datum]").text())
                .isEqualTo("Pas bij ‘Datum’ de dag aan: februari 2027 heeft 28 dagen.");
        assertThat(fout.select("#omschrijving").val()).isEqualTo("anders");
        zend("vk.griffier", post(punt).param("versie", "0").param("datum", dag).param("omschrijving", "Besluit"), 302);
        zend("vk.griffier", post(punt).param("versie", "0").param("datum", dag).param("omschrijving", "Oud"), 409);
        assertThat(kalender.vergaderingen(RAAD_ID, vandaag(), vandaag().plusYears(1)))
                .extracting(Vergadering::omschrijving)
                .containsExactly("Besluit");
        zend("vk.griffier", post(punt + "/verwijderen"), 302);
        zend("vk.griffier", get(punt), 404);
        assertThat(pagina("vk.wethouder", get(RAAD + "/wijzigingen"), 200).text())
                .contains("Toegevoegd: vergadering ‘Raad <b>’", "Verwijderd: vergadering ‘Besluit’", "vk.griffier");
        assertThat(journaal.klopt(KalenderGewijzigd.dossierVan(RAAD_ID))).isTrue();
    }

    @Test
    void een_fout_in_een_reces_staat_bij_het_veld_en_een_dag_die_is_geweest_mag() throws Exception {
        Document fout = pagina(
                "vk.griffier",
                post(RAAD + "/recessen").param("van", "2027-07-20").param("totEnMet", "2027-07-10"),
                422);
        assertThat(fout.select("#totEnMet input").eachAttr("aria-invalid")).containsExactly("true", "true", "true");
        assertThat(fout.select("#van input").eachAttr("value")).containsExactly("20", "07", "2027");

        String gisteren = vandaag().minusDays(1).toString();
        zend("vk.griffier", post(RAAD + "/vergaderingen").param("datum", gisteren), 302);
        assertThat(kalender.vergaderingen(RAAD_ID, vandaag().minusDays(1), vandaag()))
                .hasSize(1);
    }

    @Test
    void een_bestand_wordt_eerst_bekeken_en_dan_overgenomen_met_de_keuze_van_de_griffier() throws Exception {
        String bestand = ics(
                afspraak("DTSTART:" + over(30) + "T193000", "SUMMARY:Raad"),
                afspraak("DTSTART:" + over(60) + "T193000", "SUMMARY:Raad"),
                afspraak("DTSTART:" + over(90) + "T193000", "STATUS:CANCELLED", "SUMMARY:Raad"),
                afspraak("DTSTART;VALUE=DATE:" + over(100), "DTEND;VALUE=DATE:" + over(110), "SUMMARY:Zomervakantie"),
                afspraak("DTSTART;VALUE=DATE:" + over(120), "SUMMARY:Fractieuitje"));
        Document voorbeeld = pagina("vk.griffier", upload(bestand), 200);

        assertThat(voorbeeld.select(".rg-inleiding").text()).isEqualTo("3 vergaderingen, 1 reces; 1 vervallen");
        assertThat(kalender.vergaderingen(RAAD_ID, vandaag(), vandaag().plusYears(1)))
                .isEmpty();
        var overnemen = post(RAAD + "/overnemen")
                .param("inhoud", voorbeeld.select("input[name=inhoud]").val());
        zend("vk.griffier", overnemen.param("keuze-5", "NIET"), 302);

        assertThat(kalender.vergaderingen(RAAD_ID, vandaag(), vandaag().plusYears(1)))
                .extracting(Vergadering::datum)
                .containsExactly(vandaag().plusDays(30), vandaag().plusDays(60));
        assertThat(kalender.recessen(RAAD_ID, vandaag(), vandaag().plusYears(1)))
                .extracting(Reces::totEnMet)
                .containsExactly(vandaag().plusDays(109));
    }

    @Test
    void van_een_fout_bestand_of_een_foute_keuze_wordt_niets_overgenomen() throws Exception {
        Document geweigerd = pagina(
                "vk.griffier",
                upload(ics(afspraak("DTSTART:" + over(30) + "T193000", "SUMMARY:Raad"), afspraak("DTSTART:morgen"))),
                422);
        assertThat(geweigerd.select("[role=alert] a[href=#bestand]").text())
                .startsWith("Regel 11: de begindatum van deze afspraak kan niet worden gelezen.");
        assertThat(pagina("vk.griffier", upload("<html>"), 422).text()).contains("dit is een webpagina");
        zend("vk.griffier", multipart(RAAD + "/inlezen"), 422);

        Document voorbeeld = pagina(
                "vk.griffier",
                upload("datum;einddatum;naam\n" + vandaag().plusDays(5) + ";"
                        + vandaag().plusDays(9) + ";Vrij\n" + vandaag().plusDays(7) + ";;Reces\n"
                        + vandaag().plusDays(40) + ";;Raad\n"),
                200);
        Document nogmaals = pagina(
                "vk.griffier",
                post(RAAD + "/overnemen")
                        .param("inhoud", voorbeeld.select("input[name=inhoud]").val())
                        .param("keuze-1", "RECES"),
                422);
        assertThat(nogmaals.select("[role=alert] a[href=#keuze-2]").text()).contains("overlapt met ‘Vrij’");
        assertThat(nogmaals.select("#keuze-1 option[selected]").val()).isEqualTo("RECES");
        zend("vk.griffier", post(RAAD + "/overnemen").param("inhoud", "datum\nonzin"), 400);
        assertThat(kalender.kalender(RAAD_ID, vandaag().minusYears(5), vandaag().plusYears(5))
                        .punten())
                .isEmpty();
    }

    @Test
    void de_voorbereiding_is_niet_ingevuld_totdat_iemand_haar_invult() throws Exception {
        database.sql("update orgaankalender set aanleverdagen = null, commissie_eerst = null, commissiedagen = null")
                .update();
        Document voor = pagina("vk.griffier", get(RAAD), 200);
        assertThat(voor.text()).contains("aanleveren niet ingevuld");
        String versie = voor.select("input[name=versie]").val();
        var fout = post(RAAD + "/voorbereiding").param("versie", versie).param("aanleverdagen", "veel");
        assertThat(pagina("vk.griffier", fout.param("commissiedagen", "9"), 422).select("[role=alert] li"))
                .hasSize(2);
        zend(
                "vk.griffier",
                post(RAAD + "/voorbereiding")
                        .param("versie", versie)
                        .param("aanleverdagen", "14")
                        .param("commissie", "ja")
                        .param("commissiedagen", "9"),
                302);

        assertThat(kalender.voorbereiding(RAAD_ID)).isEqualTo(new Voorbereiding(14, true, 9));
        zend(
                "vk.griffier",
                post(RAAD + "/voorbereiding").param("versie", versie).param("aanleverdagen", "1"),
                409);
    }

    @Test
    void wie_leest_wie_wijzigt_en_wie_niets_ziet() throws Exception {
        Map<String, String> organen = Map.of(
                "gm9981/raad", "vk.griffier",
                "gm9981/raadscommissie", "vk.griffier",
                "gm9981/college", "vk.secretaris",
                "so9980/ab", "vk.db",
                "so9980/db", "vk.db");
        Map<String, List<String>> lezers = Map.of(
                "gm9981", List.of("vk.griffier", "vk.secretaris", "vk.wethouder", "vk.db", "vk.beheer"),
                "so9980", List.of("vk.db", "vk.beheer"));
        for (Map.Entry<String, String> orgaan : organen.entrySet()) {
            String pad = "/vergaderkalender/" + orgaan.getKey();
            List<String> mogenLezen = lezers.getOrDefault(orgaan.getKey().substring(0, 6), List.of());
            for (String wie : List.of(
                    "vk.griffier",
                    "vk.secretaris",
                    "vk.wethouder",
                    "vk.db",
                    "vk.beheer",
                    "vk.elders",
                    "vk.db.elders")) {
                boolean leest =
                        mogenLezen.contains(wie) || (orgaan.getKey().equals("so9980/ab") && wie.equals("vk.griffier"));
                boolean wijzigt = wie.equals(orgaan.getValue()) || wie.equals("vk.beheer");
                int status = wijzigt ? 422 : leest ? 403 : 404;
                assertThat(zend(wie, get(pad), leest ? 200 : 404)
                                .getContentAsString()
                                .contains("Vergadering toevoegen"))
                        .as(wie + " " + pad)
                        .isEqualTo(wijzigt);
                zend(wie, post(pad + "/vergaderingen").param("datum", "onzin"), status);
                zend(wie, post(pad + "/recessen").param("van", "onzin"), status);
                zend(wie, post(pad + "/voorbereiding").param("versie", "0").param("aanleverdagen", "x"), status);
                zend(wie, multipart(pad + "/inlezen"), status);
                zend(wie, post(pad + "/overnemen").param("inhoud", ""), wijzigt ? 400 : status);
                zend(wie, post(pad + "/punten/" + UUID.randomUUID() + "/verwijderen"), wijzigt || !leest ? 404 : 403);
            }
        }
        for (String pad : List.of("gm9981/griffie", "gm9981/db", "gm9999/raad", "x/raad", "gm9981/x", "rg1/beheer")) {
            zend("vk.beheer", get("/vergaderkalender/" + pad), 404);
        }
    }

    @Test
    void een_punt_van_een_andere_kalender_is_niet_te_wijzigen() throws Exception {
        zend("vk.elders", post("/vergaderkalender/gm9982/raad/vergaderingen").param("datum", "2027-03-04"), 302);
        UUID ander = kalender.vergaderingen(
                        OrgaanId.van("gm9982/raad"),
                        vandaag().minusYears(3),
                        vandaag().plusYears(3))
                .get(0)
                .id();

        zend("vk.griffier", get(RAAD + "/punten/" + ander), 404);
        zend("vk.griffier", post(RAAD + "/punten/" + ander).param("versie", "0").param("datum", "2027-03-05"), 404);
        zend("vk.griffier", post(RAAD + "/punten/" + ander + "/verwijderen"), 404);
    }

    @Test
    void het_overzicht_toont_de_eigen_organen_en_die_van_de_deelnemers() throws Exception {
        assertThat(pagina("vk.griffier", get("/vergaderkalender"), 200)
                        .select("main a")
                        .eachAttr("href"))
                .containsExactly(
                        RAAD,
                        "/vergaderkalender/gm9981/raadscommissie",
                        "/vergaderkalender/gm9981/college",
                        "/vergaderkalender/so9980/ab");
        assertThat(pagina("vk.wethouder", get("/vergaderkalender"), 200).text())
                .as("only who plans the raad")
                .doesNotContain("Besturen van uw regelingen");
        assertThat(pagina("vk.db", get("/vergaderkalender"), 200)
                        .select("main a")
                        .eachAttr("href"))
                .containsExactly("/vergaderkalender/so9980/ab", "/vergaderkalender/so9980/db", RAAD);
        assertThat(pagina("vk.beheer", get("/vergaderkalender").param("zoek", "gm9981"), 200)
                        .select("main a")
                        .eachAttr("href"))
                .contains(RAAD);
        assertThat(pagina("vk.griffier", get("/vergaderkalender"), 200)
                        .select("nav a[aria-current=page]")
                        .text())
                .isEqualTo("Vergaderkalender");
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(String bestand) {
        return multipart(RAAD + "/inlezen")
                .file(new MockMultipartFile(
                        "bestand", "kalender.ics", "text/calendar", bestand.getBytes(StandardCharsets.UTF_8)));
    }

    private Document pagina(String wie, AbstractMockHttpServletRequestBuilder<?> aanvraag, int status)
            throws Exception {
        return Jsoup.parse(zend(wie, aanvraag, status).getContentAsString());
    }

    private MockHttpServletResponse zend(String wie, AbstractMockHttpServletRequestBuilder<?> aanvraag, int status)
            throws Exception {
        MockHttpServletResponse antwoord =
                site.perform(aanvraag.with(user(wie)).with(csrf())).andReturn().getResponse();
        assertThat(antwoord.getStatus())
                .as(wie + " " + antwoord.getContentAsString())
                .isEqualTo(status);
        return antwoord;
    }

    private String over(int dagen) {
        return vandaag().plusDays(dagen).toString().replace("-", "");
    }

    private LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    private static Organisatie gemeente(String id) {
        return new Organisatie(new OrganisatieId(id), "Gemeente " + id, OrganisatieSoort.GEMEENTE, 1000, null);
    }

    private void mens(String id, String orgaan, Rol rol) {
        mensen.voegToe(new Persoon(id, id, id + "@example.nl"), "test");
        mensen.geef(id, OrgaanId.van(orgaan), rol, rol.naam(), vandaag(), null, "test");
    }
}
