package nl.regelgang.notificatie;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * Every kind of message in its standard words, filled in as in its example (MC-08). Whoever changes the words or adds a
 * kind reads {@code target/berichten.txt} aloud, and when it is good puts it in the place of the one in the resources.
 */
@SiteTest
class AlleBerichtenTest {

    private static final Path NU = Path.of("target", "berichten.txt");

    @Autowired
    private List<Berichtsoorten> modules;

    @Test
    void the_messages_are_those_that_people_read_and_found_good() throws IOException {
        String nu = modules.stream()
                .sorted(comparing(Berichtsoorten::titel))
                .map(AlleBerichtenTest::module)
                .collect(Collectors.joining("\n"));
        Files.writeString(NU, nu);
        assertThat(nu).isEqualTo(new ClassPathResource("berichten.txt").getContentAsString(StandardCharsets.UTF_8));
    }

    private static String module(Berichtsoorten module) {
        return "=== " + module.titel() + "\n\n"
                + module.soorten().stream().map(AlleBerichtenTest::soort).collect(Collectors.joining("\n"));
    }

    private static String soort(Berichtsoort soort) {
        Bericht bericht = soort.bericht(
                new UUID(0, 0), null, "Anneke de Vries", "anneke.devries@example.nl", soort.voorbeeld(), null);
        String knop = soort.knop() == null ? "" : "[" + soort.knop() + "]\n\n";
        return "--- " + soort.naam() + "\n" + soort.wanneer() + "\n\nOnderwerp: " + bericht.onderwerp() + "\n\n"
                + bericht.alineas().stream().map(alinea -> alinea + "\n\n").collect(Collectors.joining()) + knop;
    }
}
