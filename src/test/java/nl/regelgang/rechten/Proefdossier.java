package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.notificatie.Postbode;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.RegisterImport;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/**
 * Two regelingen with their people, a procedure half-way its round, one that was sent to the toezichthouder, and one
 * that nobody started; made through the pages, with hostile text in every field.
 */
@TestComponent
public class Proefdossier {

    static final String TIEL = "gm0281";
    static final String BUREN = "gm0214";
    static final String CULEMBORG = "gm0216";
    static final byte[] PDF = Bestanden.pdf();

    private static final RegelingId REGIO = new RegelingId("roo30405547");

    /** Whoever stands in the columns of the matrix; the anonymous visitor has no id. */
    public static final Map<String, String> ROLLEN = new LinkedHashMap<>();

    static {
        ROLLEN.put("anoniem", "");
        ROLLEN.put("griffier_eigen", "griffier.tiel");
        ROLLEN.put("griffier_ander", "griffier.culemborg");
        ROLLEN.put("collegelid_eigen", "wethouder.tiel");
        ROLLEN.put("bestuurssecretaris_eigen", "bestuurssecretaris.tiel");
        ROLLEN.put("db_eigen", "secretaris.regio");
        ROLLEN.put("db_ander", "secretaris.dienst");
        ROLLEN.put("ab_lid", "lid.regio");
        ROLLEN.put("ab_voorzitter", "voorzitter.regio");
        ROLLEN.put("toezichthouder", "toezicht.gelderland");
        ROLLEN.put("griffier_vreemd", "griffier.elders");
        ROLLEN.put("beheerder", "beheer");
        ROLLEN.put("zonder_functie", "niemand");
    }

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private RegisterImport register;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Clock klok;

    @Autowired
    private JavaMailSenderImpl afzender;

    @Autowired
    private Postbode postbode;

    private final GreenMail mailserver = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** What stands for {@code $naam} in the paths of the matrix. */
    public final Map<String, String> ids = new LinkedHashMap<>();

    /** One message of this kind in the running procedure, that now did not arrive. */
    private String mislukt(String soort) {
        UUID bericht = database.sql("select id from zending where dossier = ? and soort = ? order by volgnummer"
                        + " fetch first row only")
                .params(UUID.fromString(id("lopend")), soort)
                .query(UUID.class)
                .single();
        database.sql("update zending set staat = 'FAILED', volgende_poging = null where id = ?")
                .param(bericht)
                .update();
        return bericht.toString();
    }

    public void maak() throws Exception {
        if (!ids.isEmpty()) {
            return;
        }
        registerEnMensen();
        ids.put("concept", voorbereid());
        ids.put("lopend", start());
        ids.put("klaar", start());
        database.sql("update begrotingsprocedure set status = 'TOEGEZONDEN' where id = ?")
                .param(UUID.fromString(id("klaar")))
                .update();
        standpuntVanTiel();
        ids.put("tekstNietGedeeld", tekst("griffier.buren", BUREN, "EIGEN"));
        zienswijzeVanBuren();
        bijlageVanTielZonderZienswijze();
        stuur(
                "secretaris.regio",
                "/procedures/" + id("lopend") + "/reacties/" + traject(BUREN),
                302,
                Map.of("oordeel", Lading.TEKST, "conclusie", Lading.TEKST));
        ids.put("traject", traject(TIEL));
        ids.put("trajectBuren", traject(BUREN));
        ids.put(
                "verzoek",
                database.sql("select id from akkoordverzoek where traject = ?")
                        .param(UUID.fromString(traject(TIEL)))
                        .query(UUID.class)
                        .single()
                        .toString());
        ids.put("taakGriffie", taak(TIEL, "zienswijzeVastleggen"));
        ids.put("taakCollege", taak(TIEL, "standpuntVaststellen"));
        ids.put("ontwerp", document("Ontwerpbegroting", id("lopend")));
        ids.put("ontwerpConcept", document("Ontwerpbegroting", id("concept")));
        ids.put("ontwerpKlaar", document("Ontwerpbegroting", id("klaar")));
        ids.put(
                "bijlage",
                database.sql("select bijlage from traject where id = ?")
                        .param(UUID.fromString(traject(BUREN)))
                        .query(UUID.class)
                        .single()
                        .toString());
        ids.put(
                "nietIngediend",
                database.sql("select id from document where dossier = ? and id not in (?, ?)")
                        .params(
                                UUID.fromString(id("lopend")),
                                UUID.fromString(id("ontwerp")),
                                UUID.fromString(id("bijlage")))
                        .query(UUID.class)
                        .single()
                        .toString());
        ids.put("bericht", mislukt("stukken toegezonden"));
        ids.put("berichtCollege", mislukt("akkoord gevraagd"));
        ids.put("regeling", REGIO.waarde());
        ids.put("functie", mensen.functiesVan("griffier.elders").get(0).id().toString());
        ids.put("trajectCulemborg", traject(CULEMBORG));
        ids.put("tekst", tekst("griffier.tiel", TIEL, "EIGEN"));
        ids.put("gezamenlijk", tekst("griffier.tiel", TIEL, "GEZAMENLIJK"));
        for (String tekst : List.of("tekst", "gezamenlijk")) {
            stuur(
                    "griffier.tiel",
                    "/voorgenomen/" + traject(TIEL) + "/teksten/" + id(tekst) + "/delen",
                    302,
                    Map.of("versie", "1", "met", CULEMBORG));
        }
        ids.put("opdracht", UUID.randomUUID().toString());
        ids.put("weergave", weergave());
    }

    public String id(String naam) {
        return Objects.requireNonNull(ids.get(naam), naam);
    }

    private void registerEnMensen() throws IOException {
        String xml = new ClassPathResource("demo/register.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(">Regio Rivierenland<", ">Regio Rivierenland &lt;img src=x onerror=xss()&gt;${7919*104729}<")
                .replace("<naam>Gemeente Buren<", "<naam>Gemeente Buren &lt;svg onload=xss()&gt;[[${7919*104729}]]<");
        register.importeer(List.of(new RegisterImport.Bestand(
                "register.xml", new ByteArrayResource(xml.getBytes(StandardCharsets.UTF_8)))));
        var regio = regelingen.vind(REGIO).orElseThrow();
        var dienst = regelingen.vanBestuur(List.of(OrgaanId.van("so0780/db"))).get(0);
        for (String gemeente : List.of(TIEL, BUREN, CULEMBORG)) {
            String naam =
                    Map.of(TIEL, "tiel", BUREN, "buren", CULEMBORG, "culemborg").get(gemeente);
            mens("griffier." + naam, gemeente + "/griffie", Rol.GRIFFIER);
            mens("wethouder." + naam, gemeente + "/college", Rol.COLLEGELID);
            mens("bestuurssecretaris." + naam, gemeente + "/college", Rol.BESTUURSSECRETARIS);
        }
        mens("secretaris.regio", regio.dagelijksBestuur().toString(), Rol.DB_SECRETARIS);
        mens("lid.regio", regio.algemeenBestuur().toString(), Rol.AB_LID);
        mens("voorzitter.regio", regio.algemeenBestuur().toString(), Rol.AB_VOORZITTER);
        mens("secretaris.dienst", dienst.dagelijksBestuur().toString(), Rol.DB_SECRETARIS);
        mens(
                "toezicht.gelderland",
                regio.toezichthouderOp(Dagen.vandaag(klok)).orgaan().toString(),
                Rol.TOEZICHTHOUDER);
        mens("griffier.elders", "gm0344/griffie", Rol.GRIFFIER);
        mens("beheer", Toegang.BEHEER.toString(), Rol.BEHEERDER);
        mensen.voegToe(new Persoon("niemand", Lading.naam("Niemand"), "niemand@example.nl"), "test");
    }

    private void mens(String id, String orgaan, Rol rol) {
        mensen.voegToe(new Persoon(id, Lading.naam(id), id + "@example.nl"), "test");
        mensen.geef(id, OrgaanId.van(orgaan), rol, Lading.naam(rol.naam()), Dagen.vandaag(klok), null, "test");
    }

    private String voorbereid() throws Exception {
        String id = UUID.randomUUID().toString();
        MockMultipartHttpServletRequestBuilder aanvraag = multipart("/procedures/begroting/nieuw")
                .file(new MockMultipartFile("ontwerp", Lading.naam("x") + ".pdf", "application/pdf", PDF));
        aanvraag.param("regeling", REGIO.waarde()).param("jaar", "2028").param("dossier", id);
        datum("aanbieding", vandaag().plusDays(20)).forEach(aanvraag::param);
        datum("vergadering", vandaag().plusDays(40)).forEach(aanvraag::param);
        doe("secretaris.regio", aanvraag, 302);
        return id;
    }

    /** A procedure of the same regeling whose stukken have just gone out. */
    String start() throws Exception {
        String id = voorbereid();
        stuur("secretaris.regio", "/procedures/" + id + "/starten", 302, Map.of("afwijking", Lading.TEKST));
        voerUit();
        return id;
    }

    /** All mail so far. */
    List<MimeMessage> postbus() {
        if (!mailserver.getSmtp().isAlive()) {
            mailserver.start();
        }
        afzender.setHost("127.0.0.1");
        afzender.setPort(mailserver.getSmtp().getPort());
        while (postbode.verzendNu() > 0) {
            // The next round.
        }
        return List.of(mailserver.getReceivedMessages());
    }

    /** The links to decide in all mail so far, in the order of arrival. */
    public List<String> tokens() throws Exception {
        List<String> tokens = new ArrayList<>();
        for (MimeMessage bericht : postbus()) {
            String tekst = ((MimeMultipart) bericht.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
            Matcher link = Pattern.compile("/a/([A-Za-z0-9_-]{43})").matcher(tekst);
            if (link.find()) {
                tokens.add(link.group(1));
            }
        }
        return tokens;
    }

    private void standpuntVanTiel() throws Exception {
        voltooi("bestuurssecretaris.tiel", taak(TIEL, "standpuntVoorbereiden"), Map.of("standpunt", Lading.TEKST), 302);
        voerUit();
        List<String> tokens = tokens();
        assertThat(tokens).hasSize(1);
        antwoordMetLink(tokens.get(0), "AKKOORD");
    }

    /** The whole way behind the link of a mail. */
    void antwoordMetLink(String token, String keuze) throws Exception {
        MockHttpSession sessie = new MockHttpSession();
        Cookie koekje = new Cookie("regelgang_akkoord", token);
        assertThat(doe(
                                "",
                                post("/a/keuze")
                                        .cookie(koekje)
                                        .session(sessie)
                                        .param("keuze", keuze)
                                        .param("reden", Lading.TEKST),
                                303)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/a/controle");
        String controle = doe("", get("/a/controle").cookie(koekje).session(sessie), 200)
                .getResponse()
                .getContentAsString();
        Lading.controleer("/a/controle", controle);
        var pagina = org.jsoup.Jsoup.parse(controle);
        var vastleggen = post("/a/vastleggen").cookie(koekje).session(sessie);
        pagina.select("form[action=/a/vastleggen] input[name]:not([name=_csrf])")
                .forEach(veld -> vastleggen.param(veld.attr("name"), veld.attr("value")));
        doe("", vastleggen, 303);
        voerUit();
    }

    private void zienswijzeVanBuren() throws Exception {
        voltooi("griffier.buren", taak(BUREN, "ontvangstBevestigen"), datum("ontvangenOp", vandaag()), 302);
        Map<String, String> plannen = new LinkedHashMap<>(datum("vergaderingOp", vandaag()));
        plannen.put("behandeling", "ja");
        voltooi("griffier.buren", taak(BUREN, "raadsvergaderingPlannen"), plannen, 302);
        Map<String, String> zienswijze = new LinkedHashMap<>(datum("besluitVan", vandaag()));
        zienswijze.put("uitkomst", "zienswijze");
        zienswijze.put("zienswijze", Lading.TEKST);
        voltooi("griffier.buren", taak(BUREN, "zienswijzeVastleggen"), zienswijze, 302);
        voerUit();
    }

    private void bijlageVanTielZonderZienswijze() throws Exception {
        voltooi("griffier.tiel", taak(TIEL, "ontvangstBevestigen"), datum("ontvangenOp", vandaag()), 302);
        Map<String, String> plannen = new LinkedHashMap<>(datum("vergaderingOp", vandaag()));
        plannen.put("behandeling", "ja");
        voltooi("griffier.tiel", taak(TIEL, "raadsvergaderingPlannen"), plannen, 302);
        voltooi("griffier.tiel", taak(TIEL, "zienswijzeVastleggen"), Map.of("uitkomst", "x"), 422);
    }

    void voltooi(String wie, String taak, Map<String, String> velden, int status) throws Exception {
        MockMultipartHttpServletRequestBuilder aanvraag = multipart("/taken/" + taak);
        if (velden.containsKey("uitkomst")) {
            aanvraag.file(new MockMultipartFile("bijlage", Lading.naam("b") + ".pdf", "application/pdf", PDF));
        }
        aanvraag.param("opdracht", UUID.randomUUID().toString());
        velden.forEach(aanvraag::param);
        String html = doe(wie, aanvraag, status).getResponse().getContentAsString();
        Lading.controleer("taak", html);
    }

    void stuur(String wie, String pad, int status, Map<String, String> velden) throws Exception {
        var aanvraag = post(pad);
        velden.forEach(aanvraag::param);
        doe(wie, aanvraag, status);
    }

    /** Whatever the answer is. */
    MockHttpServletResponse antwoord(String wie, AbstractMockHttpServletRequestBuilder<?> aanvraag) throws Exception {
        return site.perform(aanvraag.with(csrf()).with(user(wie))).andReturn().getResponse();
    }

    MvcResult doe(String wie, AbstractMockHttpServletRequestBuilder<?> aanvraag, int status) throws Exception {
        aanvraag.with(csrf());
        MvcResult antwoord = site.perform(wie.isEmpty() ? aanvraag : aanvraag.with(user(wie)))
                .andReturn();
        assertThat(antwoord.getResponse().getStatus())
                .as(wie + " " + antwoord.getRequest().getRequestURI() + " "
                        + antwoord.getResponse().getContentAsString())
                .isEqualTo(status);
        return antwoord;
    }

    private String tekst(String wie, String gemeente, String soort) throws Exception {
        String naar = String.valueOf(doe(
                        wie,
                        post("/voorgenomen/" + traject(gemeente) + "/teksten")
                                .param("soort", soort)
                                .param("zienswijze", Lading.TEKST),
                        302)
                .getResponse()
                .getRedirectedUrl());
        return naar.substring(naar.lastIndexOf('/') + 1);
    }

    /** The one open task of an orgaan, whatever its step: other tests bring the trajecten further. */
    String taakVan(String orgaan) {
        return database.sql("select t.id from taak t join taak_orgaan o on o.taak = t.id"
                        + " where t.dossier = ? and o.orgaan = ? and t.stand = 'OPEN'")
                .params(UUID.fromString(id("lopend")), orgaan)
                .query(String.class)
                .single();
    }

    String taak(String gemeente, String stap) {
        return database.sql("select t.id from taak t join taak_orgaan o on o.taak = t.id"
                        + " where t.dossier = ? and t.stap = ? and o.orgaan like ? and t.stand = 'OPEN'")
                .params(UUID.fromString(id("lopend")), stap, gemeente + "/%")
                .query(String.class)
                .single();
    }

    /** A view of the list of tasks that griffier.tiel keeps to himself. */
    private String weergave() throws Exception {
        stuur("griffier.tiel", "/taken/weergaven", 302, Map.of("naam", Lading.naam("Weergave"), "lijst", "team"));
        return database.sql("select id from taakweergave where persoon = 'griffier.tiel'")
                .query(UUID.class)
                .single()
                .toString();
    }

    private String traject(String gemeente) {
        return database.sql("select t.id from traject t join zienswijzeronde r on r.id = t.ronde"
                        + " where r.dossier = ? and t.organisatie = ?")
                .params(UUID.fromString(id("lopend")), gemeente)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String document(String titel, String dossier) {
        return database.sql("select id from document where titel = ? and dossier = ?")
                .params(titel, UUID.fromString(dossier))
                .query(UUID.class)
                .single()
                .toString();
    }

    /** What the engine would do by itself. */
    public void voerUit() {
        var wachtend = jobs.createJobQuery().messages().list();
        while (!wachtend.isEmpty()) {
            wachtend.forEach(job -> jobs.executeJob(job.getId()));
            wachtend = jobs.createJobQuery().messages().list();
        }
    }

    LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    static Map<String, String> datum(String veld, LocalDate dag) {
        return Map.of(
                veld + ".dag",
                "" + dag.getDayOfMonth(),
                veld + ".maand",
                "" + dag.getMonthValue(),
                veld + ".jaar",
                "" + dag.getYear());
    }
}
