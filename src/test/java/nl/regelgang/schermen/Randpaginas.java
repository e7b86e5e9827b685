package nl.regelgang.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regelgang.rechten.Proefdossier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The pages that no list of tasks or procedures leads to: of a beheerder, of a kalender, behind the link of a mail. */
@TestComponent
class Randpaginas {

    @Autowired
    private MockMvc site;

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private Wandeling wandeling;

    @Autowired
    private JdbcClient database;

    private final Set<String> beantwoord = new HashSet<>();

    /** What a regeling says of itself, so that what is started later can use it. */
    void beheer() throws Exception {
        String begin = "/beheer/regelingen/" + dossier.id("regeling");
        for (String deel : List.of("geschilstappen", "zienswijzebesluiten", "begrotingswijzigingen")) {
            wandeling.vulIn("beheer", begin + "/" + deel, "/" + deel);
        }
        wandeling.vulIn("beheer", begin + "/besluiten/wijzigen", "/besluiten");
        eerste("beheer", begin + "/besluiten", "a[href*=/besluiten/proef]");
    }

    void griffie() throws Exception {
        String kalender = "/vergaderkalender/gm0281/raad";
        wandeling.vulIn("griffier.tiel", kalender, "/vergaderingen");
        eerste("griffier.tiel", kalender, "a[href*=/punten/]");
        String overzicht = "/overzicht/organisaties/gm0281";
        wandeling.vulIn("griffier.tiel", overzicht + "/risicos/nieuw", "/risicos");
        eerste("griffier.tiel", overzicht, "a[href*=/risicos/]:not([href$=/nieuw])");
    }

    /** Opens the first link of this kind on the page. */
    private void eerste(String persoon, String pad, String keuze) throws Exception {
        Optional<Element> link = wandeling.bezoeker(persoon).toon(pad).flatMap(pagina -> pagina.select(keuze).stream()
                .findFirst());
        if (link.isPresent()) {
            wandeling.bezoeker(persoon).toon(link.orElseThrow().attr("href"));
        }
    }

    /** Of somebody who was just asked, and once: when the college has decided, nobody answers any more. */
    void akkoordIngelogd() throws Exception {
        for (String persoon : List.of("wethouder.culemborg", "wethouder.buren", "wethouder.tiel")) {
            for (String verzoek : database.sql("select cast(id as varchar) from akkoordverzoek where persoon = ?")
                    .param(persoon)
                    .query(String.class)
                    .list()) {
                if (beantwoord.add(verzoek)) {
                    antwoord(wandeling.bezoeker(persoon), "/akkoord/" + verzoek);
                }
            }
        }
    }

    void akkoordMetLink(Schermen schermen) throws Exception {
        for (String token : dossier.tokens()) {
            Bezoeker wie = new Bezoeker(site, schermen, "collegelid", new Cookie("regelgang_akkoord", token));
            antwoord(wie, "/a");
        }
    }

    private void antwoord(Bezoeker wie, String begin) throws Exception {
        Optional<Element> keuze = wie.toon(begin).flatMap(Bezoeker::formulier);
        if (keuze.isPresent()) {
            wie.drukMeteen(keuze.orElseThrow(), "");
            wie.leverIn(keuze.orElseThrow(), new Invuller(keuze.orElseThrow(), 0, LocalDate.EPOCH, List.of()), "");
            Optional<Document> controle = wie.toon(begin + "/controle");
            wie.toon(begin + "/niet-ik");
            Optional<Element> vastleggen = controle.flatMap(pagina ->
                    pagina.select("main form[action$=/vastleggen]").stream().findFirst());
            if (vastleggen.isPresent()) {
                wie.drukMeteen(vastleggen.orElseThrow(), "");
            }
        }
        wie.toon(begin + "/klaar");
        wie.toon(begin + "/bewijs");
    }

    /** Every form, on the page of a task that has another: nobody comes at all tasks of all procedures. */
    void formulieren(Schermen schermen) throws Exception {
        String taak = dossier.id("taakGriffie");
        for (String formulier : alleFormulieren()) {
            if (!schermen.kent("GET /taken/{id} (" + formulier + ")")) {
                database.sql("update taak set formulier = ? where id = ?")
                        .params(formulier, taak)
                        .update();
                Optional<Document> pagina = wandeling.bezoeker("griffier.tiel").toon("/taken/" + taak, formulier);
                assertThat(pagina).as(formulier).isPresent();
                wandeling
                        .bezoeker("griffier.tiel")
                        .drukMeteen(Bezoeker.formulier(pagina.orElseThrow()).orElseThrow(), formulier);
            }
        }
    }

    static List<String> alleFormulieren() throws IOException {
        try (var bestanden = Files.walk(Path.of("forms"))) {
            TreeSet<String> namen = new TreeSet<>();
            bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(naam -> naam.endsWith(".form"))
                    .forEach(naam -> namen.add(naam.replace(".form", "")));
            return List.copyOf(namen);
        }
    }
}
