package nl.regelgang.standpunt;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.regelgang.Testklok;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.notificatie.Postbode;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regelingenlijst;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.standpunt.Standpunten.AkkoordenBinnen;
import nl.regelgang.standpunt.Standpunten.TekstTeruggenomen;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import nl.regelgang.vergaderkalender.Voorbereiding;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * A college of three members and its secretaris, with the real standpunten, outbox and mail server on a given database;
 * only who has which functie is told by the test.
 */
class College implements AutoCloseable {

    static final String[] TABELLEN = {"classpath:db/migration/notificatie", "classpath:db/migration/standpunt"};
    static final UUID DOSSIER = UUID.fromString("0d6f3b7e-1d0a-4a57-8b62-5c1c1f6b8a01");
    static final UUID TRAJECT = UUID.fromString("5b1c1f6b-8a01-4a57-8b62-0d6f3b7e1d0a");
    static final OrgaanId COLLEGE = OrgaanId.van("gm0281/college");
    static final Handelend SECRETARIS = new Handelend("saskia", "Saskia Smit", "bestuurssecretaris", COLLEGE);
    static final Herkomst HERKOMST = new Herkomst("192.0.2.7", "Testbrowser");
    static final String TEKST = "Het college adviseert de raad een zienswijze in te dienen.\n\nWij missen dekking.";
    static final LocalDate UITERLIJK = LocalDate.of(2026, 5, 15);

    /** Every table with something of a standpunt in it, in the order in which they can be emptied. */
    static final List<String> GEVULD = List.of(
            "akkoordbewijs",
            "linkgeopend",
            "akkoordlink",
            "linkaanvraag",
            "linkteller",
            "akkoordverzoek",
            "standpunt_stuk",
            "standpunt_gevraagd",
            "vervanging",
            "vervangingslot",
            "akkoordniveau",
            "akkoordcompensatie",
            "standpunt_versie",
            "standpunt",
            "zending");

    static final RegelingId RIVIERENLAND = new RegelingId("rivierenland");
    static final UUID ONTWERP = UUID.fromString("7c1c1f6b-8a01-4a57-8b62-0d6f3b7e1d0b");
    static final byte[] INHOUD = "%PDF de ontwerpbegroting".getBytes(StandardCharsets.UTF_8);

    private static final Instant BEGIN = Instant.parse("2026-05-06T08:00:00Z");
    private static final Pattern LINK = Pattern.compile("https://regelgang\\.example\\.nl(/a/[A-Za-z0-9_-]{43})");

    final Testklok klok = new Testklok(BEGIN);
    final Toegang toegang = Mockito.mock(Toegang.class, Mockito.withSettings().stubOnly());
    final Journaal journaal =
            Mockito.mock(Journaal.class, Mockito.withSettings().stubOnly());
    final Documenten documenten =
            Mockito.mock(Documenten.class, Mockito.withSettings().stubOnly());
    final Regelingen regelingen =
            Mockito.mock(Regelingen.class, Mockito.withSettings().stubOnly());
    final Vergaderkalender vergaderkalender =
            Mockito.mock(Vergaderkalender.class, Mockito.withSettings().stubOnly());
    final Gebeurtenissen gebeurtenissen = new Gebeurtenissen();
    final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private final DataSource database;

    College(DataSource database) {
        this.database = database;
        greenMail.start();
        leden("anneke", "bram", "carla");
        ontwerp(INHOUD);
        secretaris();
        vergadert();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", instellingen()));
        context.registerBean(Clock.class, () -> klok);
        context.registerBean(Toegang.class, () -> toegang);
        context.registerBean(Journaal.class, () -> journaal);
        context.registerBean(Documenten.class, () -> documenten);
        context.registerBean(Regelingen.class, () -> regelingen);
        context.registerBean(Vergaderkalender.class, () -> vergaderkalender);
        context.registerBean(Mensen.class, () -> Mockito.mock(Mensen.class));
        context.registerBean(Gebeurtenissen.class, () -> gebeurtenissen);
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(
                TransactionOperations.class, () -> new TransactionTemplate(new JdbcTransactionManager(database)));
        context.registerBean(SpringTemplateEngine.class, College::sjablonen);
        context.registerBean(JavaMailSenderImpl.class, this::mailserver);
        context.register(Instelling.class);
        context.scan("nl.regelgang.notificatie", "nl.regelgang.standpunt");
        context.refresh();
    }

    /** As new, which is quicker than a new one. */
    void opnieuw() {
        for (String tabel : GEVULD) {
            jdbc().sql("delete from " + tabel).update();
        }
        try {
            greenMail.purgeEmailFromAllMailboxes();
        } catch (FolderException fout) {
            throw new IllegalStateException(fout);
        }
        gebeurtenissen.feiten.clear();
        gebeurtenissen.binnen.clear();
        gebeurtenissen.terug.clear();
        klok.zet(BEGIN);
        Mockito.reset(regelingen, toegang);
        secretaris();
        leden("anneke", "bram", "carla");
        ontwerp(INHOUD);
        vergadert();
    }

    /** From now on the college meets on these days, and wants its stukken three days before. */
    final void vergadert(LocalDate... dagen) {
        Mockito.doAnswer(vraag -> new Orgaankalender(
                        COLLEGE,
                        new Voorbereiding(3, null, null),
                        Arrays.stream(dagen)
                                .filter(dag -> !dag.isBefore(vraag.getArgument(1)))
                                .map(dag -> new Vergadering(
                                        UUID.nameUUIDFromBytes(dag.toString().getBytes(StandardCharsets.UTF_8)),
                                        dag,
                                        null,
                                        null,
                                        "Collegevergadering"))
                                .toList(),
                        List.of()))
                .when(vergaderkalender)
                .kalender(Mockito.eq(COLLEGE), Mockito.any(), Mockito.any());
    }

    /** The document that the members are asked about, with this content. */
    final void ontwerp(byte[] inhoud) {
        String sha256 = Sha256.van(new String(inhoud, StandardCharsets.UTF_8));
        Document document = new Document(
                ONTWERP,
                DOSSIER,
                "Ontwerpbegroting 2027",
                "ontwerpbegroting.pdf",
                "application/pdf",
                inhoud.length,
                sha256,
                BEGIN,
                "Dana Db",
                null);
        Mockito.when(documenten.vind(ONTWERP)).thenReturn(Optional.of(document));
        try {
            Mockito.doAnswer(aanroep -> {
                        aanroep.getArgument(1, OutputStream.class).write(inhoud);
                        return null;
                    })
                    .when(documenten)
                    .schrijf(Mockito.eq(ONTWERP), Mockito.any());
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException(onmogelijk);
        }
    }

    private void secretaris() {
        Mockito.when(toegang.heeftFunctieIn("saskia", COLLEGE)).thenReturn(true);
    }

    /** From now on these are the members, and nobody else. */
    final void leden(String... ids) {
        Map<String, List<Functie>> functies = new HashMap<>();
        for (String id : ids) {
            functies.put(
                    id,
                    List.of(new Functie(
                            UUID.randomUUID(),
                            id,
                            COLLEGE,
                            Rol.COLLEGELID,
                            "wethouder",
                            LocalDate.of(2026, 1, 1),
                            null)));
        }
        // One answer for all: a mock that was told about each of two hundred members takes long to find the right one.
        Mockito.doAnswer(vraag -> functies.getOrDefault(vraag.<String>getArgument(0), List.of()))
                .when(toegang)
                .functiesVan(Mockito.anyString());
        Mockito.doAnswer(vraag -> Optional.of(persoon(vraag.getArgument(0))))
                .when(toegang)
                .persoon(Mockito.anyString());
        Mockito.doAnswer(vraag -> new Handelend(
                        vraag.getArgument(0), persoon(vraag.getArgument(0)).naam(), "wethouder", COLLEGE))
                .when(toegang)
                .handelend(Mockito.anyString(), Mockito.eq(COLLEGE));
        Mockito.when(toegang.metFunctieIn(COLLEGE, Rol.COLLEGELID))
                .thenReturn(Arrays.stream(ids).map(College::persoon).toList());
    }

    Standpunten standpunten() {
        return context.getBean(Standpunten.class);
    }

    Akkoorden akkoorden() {
        return context.getBean(Akkoorden.class);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    Afhandeling afhandeling() {
        return context.getBean(Afhandeling.class);
    }

    Vervangingsbeheer beheer() {
        return context.getBean(Vervangingsbeheer.class);
    }

    Niveaus niveaus() {
        return context.getBean(Niveaus.class);
    }

    Bewijsvoering.Akte akte(Verzoek verzoek) {
        return context.getBean(Bewijsvoering.class).akte(verzoek).orElseThrow();
    }

    DataSource bron() {
        return database;
    }

    /** A register that knows this regeling and no other. */
    static Regelingenlijst gevonden(String naam) {
        return new Regelingenlijst(
                List.of(new Regelingenlijst.Regel(
                        naam.equals("Regio Rivierenland") ? RIVIERENLAND : new RegelingId("proef"),
                        naam,
                        naam,
                        Vorm.OPENBAAR_LICHAAM,
                        8)),
                1,
                1,
                1);
    }

    /** What happens by itself. */
    void ronde() {
        context.getBean(Vragenronde.class).ga();
    }

    void stelOp() {
        stelOp(TEKST);
    }

    void stelOp(String tekst) {
        stelOp(tekst, UITERLIJK);
    }

    void stelOp(String tekst, LocalDate uiterlijk) {
        stelOp(tekst, uiterlijk, new Afspraken(Akkoordregel.ALLEN, null, Set.of(), Stilte.WACHTEN, 3));
    }

    void stelOp(String tekst, LocalDate uiterlijk, Afspraken afspraken) {
        standpunten()
                .opstellen(
                        new Voorstel(
                                DOSSIER,
                                TRAJECT,
                                COLLEGE,
                                "Regio Rivierenland",
                                RIVIERENLAND,
                                "Regio Rivierenland, begroting 2027",
                                tekst,
                                uiterlijk,
                                true,
                                List.of(ONTWERP),
                                afspraken),
                        SECRETARIS);
    }

    /** As {@link #gevraagd()}, of a college of any size. */
    List<String> allemaalGevraagd() {
        stelOp();
        vraag();
        return Arrays.stream(greenMail.getReceivedMessages())
                .map(mail -> LINK.matcher(tekst(mail)))
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList();
    }

    private static String tekst(MimeMessage mail) {
        try {
            return String.valueOf(
                    ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent());
        } catch (IOException | MessagingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    List<String> gevraagd(Afspraken afspraken) {
        stelOp(TEKST, UITERLIJK, afspraken);
        return vraag();
    }

    Bekeken bekijk(String link) {
        return akkoorden().bekijk(sleutel(link));
    }

    Bekeken meld(String link) {
        return akkoorden().meldVerkeerdePersoon(sleutel(link));
    }

    Bekeken leg(String link, Keuze keuze, String reden, String gezien) {
        return akkoorden().vastleggen(sleutel(link), Antwoord.van(keuze.name(), reden), gezien, HERKOMST);
    }

    /** With the text that is the newest now. */
    Bekeken leg(String link, Keuze keuze) {
        return leg(link, keuze, "Daarom.", hash());
    }

    String hash() {
        return context.getBean(Teksten.class).nieuwste(TRAJECT).orElseThrow().sha256();
    }

    Verzoek verzoek(String persoon) {
        return context
                .getBean(Verzoeken.class)
                .van(
                        TRAJECT,
                        context.getBean(Teksten.class)
                                .nieuwste(TRAJECT)
                                .orElseThrow()
                                .nummer())
                .stream()
                .filter(verzoek -> verzoek.persoon().equals(persoon))
                .findFirst()
                .orElseThrow();
    }

    static Sleutel.Maillink sleutel(String link) {
        return new Sleutel.Maillink(Optional.of(token(link)));
    }

    /** The text is there and the members have their mail; the paths of their links, in the order of the members. */
    List<String> gevraagd() {
        stelOp();
        return vraag();
    }

    List<String> vraag() {
        int eerder = greenMail.getReceivedMessages().length;
        standpunten().akkoordVragen(TRAJECT);
        while (context.getBean(Postbode.class).verzendNu() > 0) {
            // Until nothing waits: one round takes a hundred.
        }
        if (greenMail.getReceivedMessages().length == eerder) {
            return List.of();
        }
        return List.of("anneke", "bram", "carla").stream()
                .map(this::laatsteLink)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<String> laatsteLink(String id) {
        List<String> links = new ArrayList<>();
        for (String tekst : postVan(id)) {
            Matcher gevonden = LINK.matcher(tekst);
            while (gevonden.find()) {
                links.add(gevonden.group(1));
            }
        }
        return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
    }

    /** The plain text of every mail that this person got. */
    List<String> postVan(String id) {
        context.getBean(Postbode.class).verzendNu();
        try {
            List<String> teksten = new ArrayList<>();
            for (MimeMessage mail : greenMail.getReceivedMessagesForDomain(id + "@example.nl")) {
                MimeMultipart delen = (MimeMultipart) mail.getContent();
                teksten.add(mail.getSubject() + "\n" + delen.getBodyPart(0).getContent());
            }
            return teksten;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    MockMvc browser() {
        ThymeleafViewResolver paginas = new ThymeleafViewResolver();
        paginas.setTemplateEngine(context.getBean(SpringTemplateEngine.class));
        paginas.setCharacterEncoding("UTF-8");
        return MockMvcBuilders.standaloneSetup(
                        context.getBean(AkkoordController.class),
                        context.getBean(VerkeerdePersoonController.class),
                        context.getBean(AkkoordIngelogdController.class))
                .setViewResolvers(paginas)
                .addFilters(new AkkoordFilter(context.getBean(Linkteller.class), 30))
                .build();
    }

    long beslissingen() {
        return jdbc().sql("select count(*) from akkoordverzoek where staat = 'BESLIST'")
                .query(Long.class)
                .single();
    }

    static Token token(String link) {
        return Token.van(link.substring("/a/".length())).orElseThrow();
    }

    static Persoon persoon(String id) {
        return new Persoon(
                id, id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1), id + "@example.nl");
    }

    @Override
    public void close() {
        context.close();
        greenMail.stop();
    }

    private JavaMailSenderImpl mailserver() {
        JavaMailSenderImpl mailserver = new JavaMailSenderImpl();
        mailserver.setHost("127.0.0.1");
        mailserver.setPort(greenMail.getSmtp().getPort());
        return mailserver;
    }

    private static Map<String, Object> instellingen() {
        return Map.of(
                "regelgang.adres", "https://regelgang.example.nl",
                "regelgang.achtergrond", "false",
                "regelgang.post.afzender", "regelgang@example.nl",
                "regelgang.post.antwoord-aan", "secretariaat@example.nl",
                "regelgang.post.contact", "Bel 088 000 00 00.",
                "regelgang.post.sleutel", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    private static SpringTemplateEngine sjablonen() {
        ClassLoaderTemplateResolver map = new ClassLoaderTemplateResolver();
        map.setPrefix("templates/");
        map.setSuffix(".html");
        map.setCharacterEncoding("UTF-8");
        SpringTemplateEngine sjablonen = new SpringTemplateEngine();
        sjablonen.setTemplateResolver(map);
        return sjablonen;
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Instelling {}

    /** What was published. */
    static class Gebeurtenissen {

        final List<DossierFeit> feiten = new CopyOnWriteArrayList<>();
        final List<AkkoordenBinnen> binnen = new CopyOnWriteArrayList<>();
        final List<TekstTeruggenomen> terug = new CopyOnWriteArrayList<>();

        @EventListener
        void feit(DossierFeit feit) {
            feiten.add(feit);
        }

        @EventListener
        void binnen(AkkoordenBinnen feit) {
            binnen.add(feit);
        }

        @EventListener
        void terug(TekstTeruggenomen feit) {
            terug.add(feit);
        }

        List<String> omschrijvingen() {
            return feiten.stream().map(DossierFeit::omschrijving).toList();
        }
    }
}
