package nl.regelgang.overzicht;

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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who sees what in an overzicht: a canary of everybody that may not be seen by another. */
@SiteTest
class OverzichtPaginasTest {

    private static final RegelingId ID = new RegelingId("overzicht-proef");
    private static final UUID DOSSIER = UUID.fromString("98000000-0000-4000-8000-000000000001");
    private static final UUID RONDE = UUID.fromString("98000000-0000-4000-8000-000000000002");
    private static final UUID TRAJECT_A = UUID.fromString("98000000-0000-4000-8000-00000000000a");
    private static final UUID TRAJECT_B = UUID.fromString("98000000-0000-4000-8000-00000000000b");
    private static final String OVERZICHT_A = "/overzicht/organisaties/gm9921";
    private static final String OVERZICHT_B = "/overzicht/organisaties/gm9922";

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    @BeforeEach
    void eenRegelingMetTweeDeelnemers() {
        if (regelingen.vind(ID).isPresent()) {
            return;
        }
        Regels regels = new Regels(
                Termijninstellingen.STANDAARD.met("evaluatie", Lengte.van("4 jaar")),
                "pv99/gs",
                Stemregels.GEMEENTEWET);
        regelingen.bewaar(new Regeling(
                ID,
                new OrganisatieId("so9920"),
                "Overzichtregeling",
                "Overzichtregeling",
                Vorm.OPENBAAR_LICHAAM,
                List.of(deelnemer("gm9921"), deelnemer("gm9922")),
                null,
                null,
                null,
                regels));
        regelingen.bewaarBestuursleden(
                ID,
                List.of(
                        new ABLid("a", "Lid van A", new OrganisatieId("gm9921"), 1, true),
                        new ABLid("b", "Lid van B", new OrganisatieId("gm9922"), 1)));
        mens("ov.a", "gm9921/griffie", Rol.GRIFFIER);
        mens("ov.a.college", "gm9921/college", Rol.COLLEGELID);
        mens("ov.a.beleid", "gm9921/college", Rol.BELEIDSADVISEUR);
        mens("ov.b", "gm9922/griffie", Rol.GRIFFIER);
        mens("ov.db", "so9920/db", Rol.DB_SECRETARIS);
        mens("ov.ab", "so9920/ab", Rol.AB_LID);
        mens("ov.gs", "pv99/gs", Rol.TOEZICHTHOUDER);
        mens("ov.gs2", "pv98/gs", Rol.TOEZICHTHOUDER);
        procedure();
    }

    private void procedure() {
        jdbc.sql("insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,"
                        + " algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,"
                        + " vergadering_gepland, ontwerp, status, aangemaakt_op, gestart_op, nieuwe_ronde) values (?,"
                        + " 'overzicht-proef', 'Overzichtregeling', 'I', 'OPENBAAR_LICHAAM', 'so9920/db', 'so9920/ab',"
                        + " 'pv99/gs', 'GS', ?, ?, ?, ?, 'LOOPT', ?, ?, false)")
                .params(DOSSIER, jaar() + 1, dag(30), dag(40), UUID.randomUUID(), nu(), dag(-10))
                .update();
        jdbc.sql("insert into zienswijzeronde (id, dossier, nummer, regeling, onderwerp, bestuur, stuk,"
                        + " grondslag_toezending, grondslag_zienswijze, grondslag_reactie, verzonden_op, sluit_op)"
                        + " values (?, ?, 1, 'Overzichtregeling', 'Ontwerpbegroting', 'so9920/db', ?, 'Wgr art. 35"
                        + " lid 1', 'Wgr art. 35 lid 3', 'Wgr art. 35 lid 4', ?, ?)")
                .params(RONDE, DOSSIER, UUID.randomUUID(), dag(-10), dag(25))
                .update();
        traject(TRAJECT_A, "gm9921");
        traject(TRAJECT_B, "gm9922");
        jdbc.sql("update traject set status = 'INGEDIEND', besluit_van = ?, zienswijze = 'GEHEIM ZIENSWIJZE B',"
                        + " binnen_op = ? where id = ?")
                .params(dag(-1), nu(), TRAJECT_B)
                .update();
        standpunt(TRAJECT_A, "gm9921/college", null);
        standpunt(TRAJECT_B, "gm9922/college", dag(-3));
        open(TRAJECT_A, "antwoordVanDeRaad", "Termijn van A", "gm9921/griffie", Grondslag.WERKAFSPRAAK, 20);
        open(TRAJECT_B, "antwoordVanDeRaad", "GEHEIM TERMIJN B", "gm9922/griffie", Grondslag.WERKAFSPRAAK, 15);
        open(DOSSIER, "reactieVaststellen", "Reageren", "so9920/db", Grondslag.van("Wgr art. 35 lid 4"), 35);
        risico("ov.b", OVERZICHT_B, "GEHEIM RISICO B");
    }

    @Test
    void een_griffier_ziet_zijn_eigen_organisatie_en_van_een_ander_alleen_dat_zij_indiende() throws Exception {
        Document pagina = pagina("ov.a", OVERZICHT_A);

        assertThat(pagina.text())
                .contains("Overzicht van Gemeente gm9921", "Overzichtregeling", "Begroting " + (jaar() + 1))
                .contains("nog niet gereageerd", "standpunt in voorbereiding")
                .contains("1 van 1 andere raad met een zienswijze", "Gemeente gm9922")
                .contains("Termijn van A", "eigen planning", "Reageren", "Wgr art. 35 lid 4")
                .contains("Lid van A, algemeen en dagelijks bestuur", "laatste evaluatie niet ingevuld")
                .contains(Dagen.kortMetDag(dag(20)))
                .doesNotContain("GEHEIM", "Lid van B", "standpunt vastgesteld");
        assertThat(pagina.select("a[href*=" + TRAJECT_B + "]"))
                .as("the reaction did not go to the raden yet")
                .isEmpty();
        assertThat(pagina.select("[style]")).isEmpty();
    }

    @Test
    void van_een_ander_is_er_niets_te_openen() throws Exception {
        for (String wie : List.of("ov.a", "ov.a.college", "ov.db", "ov.ab", "ov.gs")) {
            for (String pad : List.of(OVERZICHT_B, OVERZICHT_B + "/risicos/nieuw")) {
                assertThat(vraag(wie, pad).getStatus()).as(wie + " " + pad).isEqualTo(404);
            }
        }
        UUID vanB = jdbc.sql("select id from risico where organisatie = 'gm9922' fetch first row only")
                .query(UUID.class)
                .single();
        assertThat(vraag("ov.a", OVERZICHT_A + "/risicos/" + vanB).getStatus()).isEqualTo(404);
        assertThat(stuur("ov.a", OVERZICHT_A + "/risicos/" + vanB, Map.of("versie", "1", "omschrijving", "x"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(stuur("ov.a", OVERZICHT_A + "/risicos/" + vanB + "/sluiten", Map.of("versie", "1", "reden", "x"))
                        .getStatus())
                .isEqualTo(404);
        for (String wie : List.of("ov.a", "ov.ab", "ov.gs")) {
            assertThat(vraag(wie, "/overzicht/regelingen/overzicht-proef").getStatus())
                    .as(wie)
                    .isEqualTo(404);
        }
        assertThat(vraag("ov.gs2", "/overzicht/toezicht/pv99").getStatus()).isEqualTo(404);
        assertThat(vraag("ov.a", "/overzicht/organisaties/GEEN").getStatus()).isEqualTo(404);
        assertThat(vraag("ov.a", OVERZICHT_A + "?jaar=x").getStatus()).isEqualTo(404);
        assertThat(vraag("ov.ab", "/overzicht").getStatus()).isEqualTo(404);
    }

    @Test
    void een_collegelid_leest_de_risicos_en_een_beleidsadviseur_noteert_wijzigt_en_sluit() throws Exception {
        String risico = "EIGEN RISICO " + UUID.randomUUID();
        risico("ov.a.beleid", OVERZICHT_A, risico);

        assertThat(pagina("ov.a.college", OVERZICHT_A).text()).contains(risico);
        assertThat(pagina("ov.a.college", OVERZICHT_A).select("a[href*=risicos]"))
                .isEmpty();
        assertThat(vraag("ov.a.college", OVERZICHT_A + "/risicos/nieuw").getStatus())
                .isEqualTo(403);
        assertThat(pagina("ov.b", OVERZICHT_B).text()).doesNotContain(risico);
        assertThat(pagina("ov.db", "/overzicht/regelingen/overzicht-proef").text())
                .doesNotContain("RISICO");

        String pad = pagina("ov.a", OVERZICHT_A)
                .select("a[href*=/risicos/]:contains(" + risico + ")")
                .attr("href");
        MockHttpServletResponse leeg = stuur("ov.a", pad, Map.of("versie", "1", "omschrijving", " ", "kans", "ENORM"));
        assertThat(leeg.getStatus()).isEqualTo(422);
        assertThat(leeg.getContentAsString(StandardCharsets.UTF_8))
                .contains("Beschrijf het risico.", "Kies hoe groot de kans is.", "Kies hoe groot het gevolg is.");
        assertThat(stuur("ov.a", pad, inhoud(risico + " anders", "1")).getStatus())
                .isEqualTo(302);
        assertThat(stuur("ov.a", pad, inhoud(risico, "1")).getStatus())
                .as("a colleague was first")
                .isEqualTo(409);
        assertThat(stuur("ov.a", pad + "/sluiten", Map.of("versie", "2", "reden", ""))
                        .getStatus())
                .isEqualTo(422);
        assertThat(stuur("ov.a", pad + "/sluiten", Map.of("versie", "2", "reden", "opgelost"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(pagina("ov.a", OVERZICHT_A).text()).doesNotContain(risico);
    }

    @Test
    void het_bestuur_ziet_zijn_deelnemers_maar_geen_standpunt_en_legt_de_evaluatie_vast() throws Exception {
        String pad = "/overzicht/regelingen/overzicht-proef";
        assertThat(pagina("ov.db", pad).text())
                .contains("1 van 2 raden heeft gereageerd", "Lid van A", "Lid van B", "Termijn van A")
                .doesNotContain("standpunt", "GEHEIM RISICO");

        stuur("ov.db", pad + "/evaluatie", Map.of("evaluatie", dag(-400).toString()));
        assertThat(pagina("ov.db", pad).text())
                .contains("uiterlijk " + Dagen.kort(dag(-400).plusYears(4)));
        jdbc.sql("delete from evaluatie where regeling = 'overzicht-proef'").update();

        var fout = site.perform(post(pad + "/evaluatie")
                        .param("evaluatie", dag(1).toString())
                        .with(user("ov.db"))
                        .with(csrf()))
                .andReturn();
        assertThat(String.valueOf(fout.getFlashMap().get("fouten"))).contains("ligt in de toekomst");
        assertThat(stuur("ov.a", pad + "/evaluatie", Map.of("evaluatie", "2020-01-01"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void de_toezichthouder_ziet_pas_iets_van_de_procedure_als_zij_is_toegezonden() throws Exception {
        String pad = "/overzicht/toezicht/pv99?jaar=" + jaar();
        Document voor = pagina("ov.gs", pad);
        assertThat(voor.text())
                .contains("Overzichtregeling", "ontvangen", "14 sep", "Wgr art. 34 lid 2", "0 van 1 ontvangen")
                .doesNotContain("gm9921", "zienswijze", "GEHEIM");
        assertThat(voor.select("main a[href^=/procedures]")).isEmpty();

        jdbc.sql("update begrotingsprocedure set status = 'TOEGEZONDEN', vastgesteld_op = ?, toegezonden_op = ?"
                        + " where id = ?")
                .params(dag(-2), dag(-1), DOSSIER)
                .update();
        try {
            Document na = pagina("ov.gs", pad);
            assertThat(na.text()).contains("ontvangen op " + Dagen.kort(dag(-1)), "1 van 1 ontvangen");
            assertThat(na.select("main a[href=/procedures/" + DOSSIER + "]")).hasSize(1);
            assertThat(pagina("ov.gs2", "/overzicht/toezicht/pv98").text()).doesNotContain("Overzichtregeling");
        } finally {
            jdbc.sql("update begrotingsprocedure set status = 'LOOPT', vastgesteld_op = null, toegezonden_op = null"
                            + " where id = ?")
                    .param(DOSSIER)
                    .update();
        }
    }

    @Test
    void wat_niet_is_ingevuld_staat_er_een_keer() throws Exception {
        Document leeg = pagina("ov.a", OVERZICHT_A);
        assertThat(leeg.select("section[aria-labelledby=bijdragen]").text())
                .contains("zijn nog geen bijdragen met u gedeeld")
                .doesNotContain("niet ingevuld");
        assertThat(leeg.select("section[aria-labelledby=bijdragen] table")).isEmpty();
        String bestuur = "/overzicht/regelingen/overzicht-proef";
        assertThat(pagina("ov.db", bestuur).text()).contains("is nog geen bijdrage ingevuld", "Bijdragen invullen");

        jdbc.sql("insert into bijdragejaar (regeling, jaar, wijze, gedeeld_op, versie) values ('overzicht-proef', ?,"
                        + " 'INGEVOERD', ?, 1)")
                .params(jaar(), dag(-1))
                .update();
        jdbc.sql(
                        "insert into bijdrage (regeling, jaar, organisatie, bedrag) values ('overzicht-proef', ?, 'gm9921', 1)")
                .param(jaar())
                .update();
        try {
            assertThat(pagina("ov.db", bestuur)
                            .select("section[aria-labelledby=bijdragen]")
                            .text())
                    .contains("Nog niet ingevuld: Gemeente gm9922.", "€ 1,00");
            assertThat(pagina("ov.a", OVERZICHT_A)
                            .select("section[aria-labelledby=bijdragen] tbody tr")
                            .eachText())
                    .hasSize(2);
        } finally {
            jdbc.sql("delete from bijdrage where regeling = 'overzicht-proef'").update();
            jdbc.sql("delete from bijdragejaar where regeling = 'overzicht-proef'")
                    .update();
        }
    }

    private void risico(String wie, String overzicht, String omschrijving) {
        try {
            assertThat(stuur(wie, overzicht + "/risicos", inhoud(omschrijving, "1"))
                            .getStatus())
                    .isEqualTo(302);
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Map<String, String> inhoud(String omschrijving, String versie) {
        return Map.of(
                "regeling",
                "overzicht-proef",
                "versie",
                versie,
                "omschrijving",
                omschrijving,
                "kans",
                "GROOT",
                "gevolg",
                "KLEIN",
                "maatregel",
                "Overleg");
    }

    private void traject(UUID id, String gemeente) {
        jdbc.sql("insert into traject (id, ronde, organisatie, naam, raad, griffie, college, status, te_laat)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN', false)")
                .params(
                        id,
                        RONDE,
                        gemeente,
                        "Gemeente " + gemeente,
                        gemeente + "/raad",
                        gemeente + "/griffie",
                        gemeente + "/college")
                .update();
    }

    private void standpunt(UUID traject, String college, @Nullable LocalDate vastgesteld) {
        jdbc.sql("insert into standpunt (traject, dossier, college, versie) values (?, ?, ?, 1)")
                .params(traject, DOSSIER, college)
                .update();
        jdbc.sql("insert into standpunt_versie (traject, versie, onderwerp, tekst, inhoud_sha256, uiterlijk, opgesteld,"
                        + " door_persoon, door_naam, door_functie, vastgesteld) values (?, 1, 'x', ?, 'x', ?, ?, 'x',"
                        + " 'x', 'x', ?)")
                .params(traject, "GEHEIM STANDPUNT " + college, dag(5), nu(), vastgesteld)
                .update();
    }

    private void open(UUID onderdeel, String soort, String wat, String wie, Grondslag grondslag, int dagen) {
        termijnen.openen(Opgave.van(
                DOSSIER, onderdeel, soort, wat, OrgaanId.van(wie), dag(dagen), grondslag, "Omdat.", Map.of()));
    }

    private MockHttpServletResponse stuur(String wie, String pad, Map<String, String> velden) throws Exception {
        var aanvraag = post(pad).with(user(wie)).with(csrf());
        velden.forEach(aanvraag::param);
        return site.perform(aanvraag).andReturn().getResponse();
    }

    private MockHttpServletResponse vraag(String wie, String pad) throws Exception {
        return site.perform(get(URI.create(pad)).with(user(wie))).andReturn().getResponse();
    }

    private Document pagina(String wie, String pad) throws Exception {
        MockHttpServletResponse antwoord = vraag(wie, pad);
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private int jaar() {
        return Dagen.vandaag(klok).getYear();
    }

    private LocalDate dag(int plus) {
        return Dagen.vandaag(klok).plusDays(plus);
    }

    private OffsetDateTime nu() {
        return Instant.now(klok).atOffset(ZoneOffset.UTC);
    }

    private static Deelnemer deelnemer(String code) {
        return new Deelnemer(
                new Organisatie(new OrganisatieId(code), "Gemeente " + code, OrganisatieSoort.GEMEENTE, null, null),
                Set.of(),
                1,
                null,
                null);
    }

    private void mens(String id, String orgaan, Rol rol) {
        mensen.voegToe(new Persoon(id, id, id + "@example.nl"), "test");
        mensen.geef(id, OrgaanId.van(orgaan), rol, rol.naam(), LocalDate.EPOCH, null, "test");
    }
}
