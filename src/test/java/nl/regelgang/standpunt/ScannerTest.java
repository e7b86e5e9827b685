package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * What mail scanners do with our links decides nothing. The normal run takes 200 links; the measurement of issue 4 takes
 * 10,000: {@code mvn test -Dtest=ScannerTest -Dregelgang.scanner.links=10000}.
 */
class ScannerTest {

    private static final int PER_KEER = 200;
    private static final int KEER_PER_SCANNER = 100;

    @Test
    void a_scanner_that_follows_every_link_and_submits_every_form_decides_nothing() throws Exception {
        int gevraagd = Integer.getInteger("regelgang.scanner.links", PER_KEER);
        int links = 0;
        int formulieren = 0;
        try (College college = new College(Testdatabases.h2(College.TABELLEN))) {
            var browser = college.browser();
            while (links < gevraagd) {
                college.opnieuw();
                String[] leden = IntStream.range(0, PER_KEER)
                        .mapToObj(nummer -> "lid" + nummer)
                        .toArray(String[]::new);
                college.leden(leden);
                List<String> tokens = college.allemaalGevraagd();
                assertThat(tokens).hasSize(PER_KEER).doesNotHaveDuplicates();
                List<String> voor = stand(college);
                for (String link : tokens) {
                    formulieren += new Scanner(browser, links++).scan(link);
                }
                college.klok.verder(Duration.ofMinutes(1));
                college.ronde();
                assertThat(stand(college)).isEqualTo(voor);
                assertThat(college.beslissingen()).isZero();
                assertThat(college.gebeurtenissen.binnen).isEmpty();
            }
        }
        assertThat(links).isGreaterThanOrEqualTo(gevraagd);
        assertThat(formulieren).as("forms submitted").isGreaterThanOrEqualTo(2 * links);
        if (gevraagd > PER_KEER) {
            org.slf4j.LoggerFactory.getLogger(ScannerTest.class)
                    .warn(String.format(Locale.ROOT, "%d links, %d forms submitted, 0 decisions", links, formulieren));
        }
    }

    @Test
    void ten_scanners_that_open_one_link_a_thousand_times_at_once_change_nothing() throws Exception {
        try (College college = new College(Testdatabases.h2(College.TABELLEN))) {
            var browser = college.browser();
            String link = college.gevraagd().get(0);
            List<String> voor = stand(college);
            List<Integer> antwoorden = Parallel.doe(Scanner.NAMEN.size(), scanner -> () -> {
                int vreemd = 0;
                for (int keer = 0; keer < KEER_PER_SCANNER; keer++) {
                    String adres = "10.9." + scanner + "." + keer;
                    var vraag = MockMvcRequestBuilders.request(
                                    keer % 2 == 0 ? HttpMethod.GET : HttpMethod.HEAD, URI.create(link))
                            .header("User-Agent", Scanner.NAMEN.get(scanner))
                            .with(verzoek -> {
                                verzoek.setRemoteAddr(adres);
                                return verzoek;
                            });
                    vreemd += browser.perform(vraag).andReturn().getResponse().getStatus() == 303 ? 0 : 1;
                }
                return vreemd;
            });
            assertThat(antwoorden).hasSize(10).containsOnly(0);
            assertThat(stand(college)).isEqualTo(voor);
            assertThat(college.bekijk(link).open()).isTrue();
        }
    }

    /** Everything of the questions and their links; not how often a link was opened. */
    private static List<String> stand(College college) {
        return List.of("akkoordverzoek order by id", "akkoordlink order by token_sha256", "akkoordbewijs order by id")
                .stream()
                .flatMap(tabel -> college.jdbc().sql("select * from " + tabel).query().listOfRows().stream())
                .map(Object::toString)
                .toList();
    }
}
