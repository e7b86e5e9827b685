package nl.regelgang.notificatie;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import nl.regelgang.Testklok;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The real outbox on a given database and a given mail server, with a clock that the test moves. */
class Postkamer implements AutoCloseable {

    static final UUID DOSSIER = UUID.fromString("8f3f2f52-6a0c-4b6c-9a3e-0d9b7e4d1c11");
    static final byte[] SLEUTEL = new byte[Versleuteling.SLEUTEL_BYTES];

    final Testklok klok = new Testklok(Instant.parse("2026-05-06T08:00:00Z"));
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final TransactionTemplate transactie;

    Postkamer(DataSource database, int smtpPoort) {
        this(database, smtpPoort, instellingen(600, Duration.ofMinutes(2), null));
    }

    Postkamer(DataSource database, int smtpPoort, Postinstellingen instellingen) {
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Testklok.class, () -> klok);
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(SpringTemplateEngine.class, Postkamer::sjablonen);
        context.registerBean(JavaMailSenderImpl.class, () -> mailserver(smtpPoort));
        context.registerBean(Versleuteling.class, () -> new Versleuteling(SLEUTEL));
        context.registerBean(Postinstellingen.class, () -> instellingen);
        context.register(Instelling.class, Afzender.class, Zendingen.class, Opmaak.class, Verzender.class);
        context.register(Inhoudkluis.class, Zendingoverzicht.class, Wekker.class, Poststand.class);
        context.register(Eigenteksten.class, Huisstijlen.class, Postherstel.class, Proefberichten.class);
        context.register(Postuit.class, Postbode.class, PostuitHealthIndicator.class);
        context.refresh();
        transactie = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    Postuit postuit() {
        return context.getBean(Postuit.class);
    }

    Postbode postbode() {
        return context.getBean(Postbode.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    void zetKlaar(Bericht bericht) {
        transactie.executeWithoutResult(nu -> postuit().klaarzetten(bericht));
    }

    Postherstel herstel() {
        return context.getBean(Postherstel.class);
    }

    List<BerichtHersteld> feiten() {
        return context.getBean(Proefberichten.class).feiten;
    }

    Postuit.Verzending enige() {
        List<Postuit.Verzending> alle = postuit().van(DOSSIER);
        if (alle.size() != 1) {
            throw new AssertionError("expected one message, not " + alle);
        }
        return alle.get(0);
    }

    long metInhoud() {
        return jdbc().sql("select count(*) from zending where inhoud is not null")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    static Bericht bericht() {
        return bericht("Anneke de Vries", "anneke.devries@example.nl");
    }

    static Bericht bericht(String naam, String adres) {
        return new Bericht(
                DOSSIER,
                "akkoord gevraagd",
                naam,
                adres,
                "Regio Rivierenland: akkoord gevraagd",
                List.of("U kunt reageren tot en met vrijdag 5 juni 2026.", "Geef aan wat u vindt van <de begroting>."),
                new Bericht.Knop("Bekijken en beslissen", "/a/geheim-kenmerk?x=1&y=2"));
    }

    static Postinstellingen instellingen(int perDomein, Duration langstePoging, @Nullable String retouradres) {
        return new Postinstellingen(
                "Regelgang <regelgang@example.nl>",
                "secretariaat@example.nl",
                "Bel het secretariaat, 088 000 00 00.",
                Duration.ofSeconds(1),
                perDomein,
                langstePoging,
                retouradres,
                null);
    }

    private static JavaMailSenderImpl mailserver(int poort) {
        JavaMailSenderImpl mailserver = new JavaMailSenderImpl();
        mailserver.setHost("127.0.0.1");
        mailserver.setPort(poort);
        Properties eigenschappen = mailserver.getJavaMailProperties();
        eigenschappen.setProperty("mail.smtp.usesocketchannels", "true");
        eigenschappen.setProperty("mail.smtp.connectiontimeout", "1000");
        eigenschappen.setProperty("mail.smtp.timeout", "1000");
        eigenschappen.setProperty("mail.smtp.writetimeout", "1000");
        return mailserver;
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

    /** One kind of message that can be worded, and what was told to the journaal. */
    static class Proefberichten implements Berichtsoorten {

        static final Berichtsoort STUKKEN = new Berichtsoort(
                "stukken toegezonden",
                "Aan de griffie, als het bestuur de stukken toezendt.",
                "{regeling}: {onderwerp}",
                "Het bestuur van {regeling} zendt u de stukken toe.\n\n{terinzage}\n\nU kunt reageren tot en met {uiterlijk}.",
                "Bekijk de procedure",
                List.of(
                        new Berichtsoort.Veld("regeling", "de naam van de regeling", "Regio Rivierenland"),
                        new Berichtsoort.Veld("onderwerp", "waarover het gaat", "ontwerpbegroting 2027"),
                        new Berichtsoort.Veld("terinzage", "of de stukken ter inzage liggen", ""),
                        new Berichtsoort.Veld("uiterlijk", "de laatste dag", "vrijdag 5 juni 2026", true)));

        final List<BerichtHersteld> feiten = new ArrayList<>();

        @Override
        public String titel() {
            return "Proef";
        }

        @Override
        public List<Berichtsoort> soorten() {
            return List.of(STUKKEN);
        }

        @EventListener
        void onthoud(BerichtHersteld feit) {
            feiten.add(feit);
        }
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Instelling {

        @Bean
        static org.springframework.context.support.PropertySourcesPlaceholderConfigurer instellingen() {
            org.springframework.context.support.PropertySourcesPlaceholderConfigurer waarden =
                    new org.springframework.context.support.PropertySourcesPlaceholderConfigurer();
            Properties eigenschappen = new Properties();
            eigenschappen.setProperty("regelgang.adres", "https://regelgang.example.nl/");
            waarden.setProperties(eigenschappen);
            return waarden;
        }
    }
}
