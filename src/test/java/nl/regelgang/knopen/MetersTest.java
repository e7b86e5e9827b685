package nl.regelgang.knopen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regelgang.Bezoeker;
import nl.regelgang.opslag.Postgresserver;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Wachtwoorden;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Prometheus reads: who may, what is in it, and what is not. */
class MetersTest {

    private static final String SLEUTEL = "0123456789abcdef0123456789abcdef";
    private static final Path DASHBOARD = Path.of("deploy/grafana-regelgang.json");
    private static final Path ALARMEN = Path.of("deploy/prometheus-alarmen.yml");
    private static final Pattern NAAM = Pattern.compile("\\b(?:regelgang|http_server|hikaricp|jvm|process)_[a-z_]+");

    private static Postgresserver database;
    private static Knoop knoop;
    private static Bezoeker bea;

    @BeforeAll
    static void start() throws Exception {
        database = Postgresserver.zoalsInProductie();
        knoop = Knoop.start(
                database.nieuweUrl(),
                "--regelgang.meters.sleutel=" + SLEUTEL,
                "--regelgang.hostnamen=knoop1.example.nl,10.0.0.11");
        Mensen mensen = knoop.van(Mensen.class);
        mensen.voegToe(new Persoon("bea", "Bea Beheer", "bea@example.nl"), "test");
        mensen.geef("bea", Toegang.BEHEER, Rol.BEHEERDER, "beheerder", LocalDate.EPOCH, null, "test");
        bea = Bezoeker.aangemeld(knoop.poort(), knoop.van(Wachtwoorden.class), "bea");
    }

    @AfterAll
    static void stop() {
        knoop.close();
        database.close();
    }

    @Test
    void only_whoever_has_the_key_reads_them() throws Exception {
        assertThat(meters("Bearer " + SLEUTEL).statusCode()).isEqualTo(200);
        for (String fout : new String[] {"Bearer " + SLEUTEL + "x", "Bearer ", "Basic " + SLEUTEL, SLEUTEL}) {
            HttpResponse<String> antwoord = meters(fout);
            assertThat(antwoord.statusCode()).as(fout).isEqualTo(401);
            assertThat(antwoord.body()).doesNotContain("regelgang_");
            assertThat(antwoord.headers().firstValue("Content-Security-Policy")).isPresent();
        }
        assertThat(bea.get("/actuator/prometheus").statusCode())
                .as("a beheerder who is logged in is not Prometheus")
                .isEqualTo(401);
        assertThat(bea.get("/actuator/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_that_a_person_typed_or_got_by_mail_becomes_a_label() throws Exception {
        String geheim = "Zm9vYmFyYmF6cXV4";
        for (String pad : new String[] {
            "/a/" + geheim,
            "/agenda/" + geheim + ".ics",
            "/" + geheim,
            "/beheer/mensen/" + geheim,
            "/taken/" + geheim,
            "/procedures/" + geheim + "?zoek=" + geheim,
            "/vendor/" + geheim
        }) {
            bea.get(pad);
        }
        String alles = meters("Bearer " + SLEUTEL).body();

        assertThat(alles).contains("http_server_requests_seconds", "uri=\"/beheer/mensen/{persoon}\"");
        assertThat(alles).doesNotContain(geheim, "bea@", "\"bea\"");
    }

    @Test
    void every_name_on_the_dashboard_and_in_the_alarms_exists() throws Exception {
        // This figure is there from the first time that memory was cleared, which a young node may not have done yet.
        System.gc();
        Awaitility.await().until(() -> meters("Bearer " + SLEUTEL).body().contains("jvm_gc_pause_seconds_sum"));
        Set<String> bestaand = namen(meters("Bearer " + SLEUTEL).body());
        JsonNode panelen = new ObjectMapper().readTree(DASHBOARD.toFile()).get("panels");
        Set<String> gebruikt = new TreeSet<>();
        panelen.findValuesAsText("expr").forEach(vraag -> gebruikt.addAll(namen(vraag)));
        gebruikt.addAll(
                namen(java.nio.file.Files.readString(ALARMEN).replaceAll("(?m)^.*(summary|description):.*$", "")));

        assertThat(gebruikt).hasSizeGreaterThan(12);
        assertThat(bestaand).containsAll(gebruikt);
    }

    @Test
    void the_numbers_are_those_of_the_database() throws Exception {
        assertThat(meters("Bearer " + SLEUTEL).body())
                .containsPattern("(?m)^regelgang_sessies(\\{.*})? [1-9]")
                .containsPattern("(?m)^regelgang_termijnen_open(\\{.*})? 0\\.0$")
                .containsPattern("(?m)^regelgang_post_berichten\\{.*staat=\"failed\".*} 0\\.0$")
                .containsPattern("(?m)^regelgang_motor_wachtend(\\{.*})? \\d")
                .containsPattern("(?m)^regelgang_motor_wachttijd_seconds(\\{.*})? \\d")
                .containsPattern("(?m)^regelgang_motor_storingen(\\{.*})? 0\\.0$");
    }

    private static Set<String> namen(String tekst) {
        return new TreeSet<>(
                NAAM.matcher(tekst).results().map(MatchResult::group).toList());
    }

    private static HttpResponse<String> meters(String sleutel) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + knoop.poort() + "/actuator/prometheus"))
                                .header("Authorization", sleutel)
                                .build(),
                        BodyHandlers.ofString());
    }
}
