package nl.regelgang;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks at the settings before anything is made of them. An installation for real use does not start with what is only
 * good for trying out; an installation without a profile says so in its log.
 */
final class Installatiecontrole implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PRODUCTIE = "productie";

    private static final Logger LOG = LoggerFactory.getLogger(Installatiecontrole.class);
    private static final int KORTSTE_SLEUTEL = 32;
    private static final String DATABASE = "spring.datasource.url";

    @Override
    public void initialize(ConfigurableApplicationContext toepassing) {
        Environment omgeving = toepassing.getEnvironment();
        if (omgeving.acceptsProfiles(Profiles.of(PRODUCTIE))) {
            eisProductie(omgeving);
        } else if (!omgeving.acceptsProfiles(Profiles.of("demo | test")) && is(omgeving, DATABASE, "jdbc:h2:")) {
            LOG.warn(
                    "The database is H2 ({}): for trying out only. For real use start with the profile {} on a"
                            + " PostgreSQL; what is in H2 now is not taken along.",
                    tekst(omgeving, DATABASE),
                    PRODUCTIE);
        }
    }

    /** @throws OnvolledigeInstallatie with everything that is not as it must be */
    static void eisProductie(Environment omgeving) {
        List<String> fouten = new ArrayList<>();
        eis(!omgeving.acceptsProfiles(Profiles.of("demo")), fouten, "the profile demo cannot run beside productie");
        eis(
                is(omgeving, DATABASE, "jdbc:postgresql:"),
                fouten,
                DATABASE + " is " + tekst(omgeving, DATABASE) + "; it must be a PostgreSQL (jdbc:postgresql://...),"
                        + " H2 is for trying out only");
        eis(
                isEigenAdres(tekst(omgeving, "regelgang.adres")),
                fouten,
                "regelgang.adres is " + tekst(omgeving, "regelgang.adres") + "; it must be the https address under"
                        + " which people reach this installation");
        eis(
                is(omgeving, "server.servlet.session.cookie.secure", "true"),
                fouten,
                "server.servlet.session.cookie.secure must be true");
        eis(
                isMeldpunt(tekst(omgeving, "regelgang.beveiligingscontact")),
                fouten,
                "regelgang.beveiligingscontact is missing: who is told of a weakness, as mailto:... or https://...");
        String meters = tekst(omgeving, "regelgang.meters.sleutel");
        eis(
                meters.isEmpty() || meters.length() >= KORTSTE_SLEUTEL,
                fouten,
                "regelgang.meters.sleutel is too short; it must be " + KORTSTE_SLEUTEL
                        + " characters at least, as from 'openssl rand -hex 32', or absent");
        post(omgeving, fouten);
        if (!fouten.isEmpty()) {
            throw new OnvolledigeInstallatie(fouten);
        }
    }

    private static void post(Environment omgeving, List<String> fouten) {
        eisIngevuld(omgeving, "regelgang.post.sleutel", "32 random bytes, as from 'openssl rand -base64 32'", fouten);
        eisIngevuld(omgeving, "regelgang.post.afzender", "the address that mail comes from", fouten);
        eisIngevuld(omgeving, "regelgang.post.antwoord-aan", "the mailbox that people read", fouten);
        eisIngevuld(omgeving, "regelgang.post.contact", "how to reach a person", fouten);
    }

    /** The default is an address at which nobody reads. */
    private static boolean isMeldpunt(String contact) {
        return contact.startsWith("https://") || (contact.startsWith("mailto:") && !contact.endsWith("@example.nl"));
    }

    private static boolean isEigenAdres(String adres) {
        try {
            URI uri = URI.create(adres);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && !uri.getHost().equals("localhost");
        } catch (IllegalArgumentException geenAdres) {
            return false;
        }
    }

    private static void eisIngevuld(Environment omgeving, String instelling, String uitleg, List<String> fouten) {
        eis(!tekst(omgeving, instelling).isBlank(), fouten, instelling + " is missing: " + uitleg);
    }

    private static void eis(boolean goed, List<String> fouten, String fout) {
        if (!goed) {
            fouten.add(fout);
        }
    }

    private static boolean is(Environment omgeving, String instelling, String begin) {
        return tekst(omgeving, instelling).startsWith(begin);
    }

    private static String tekst(Environment omgeving, String instelling) {
        return omgeving.getProperty(instelling, "");
    }
}
