package nl.regelgang.schermen;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.rechten.Proefdossier;
import nl.regelgang.rechten.Regel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** All pages there are: what the matrix of rights asks for, and gets, and what people come at who do their work. */
@TestComponent
class Schermbron {

    /** What answers with a file, or in a mailbox or calendar program. */
    static final Set<String> GEEN_PAGINA = Set.of(
            "GET /.well-known/security.txt",
            "GET /documenten/{id}",
            "GET /procedures/{id}/tekening.bpmn",
            "GET /procedures/{id}/ronden/{nummer}/overzicht.csv",
            "GET /taken/export",
            "GET /akkoord/{verzoek}/stuk/{nummer}",
            "GET /standpunten/{traject}/stuk/{nummer}",
            "GET /a/stuk/{nummer}",
            "GET /agenda/{geheim}.ics",
            "GET /openbaar/{regeling}/documenten/{document}",
            "GET /procedures/{id}/dossier.zip",
            "GET /procedures/{id}/stukken/{soort}",
            "GET /beheer/sjablonen/{organisatie}/{soort}/bestand",
            "GET /beheer/sjablonen/{organisatie}/{soort}/voorbeeld");

    /** What always sends one on, or says that something went wrong. */
    static final Set<String> WIJST_DOOR = Set.of(
            "GET /",
            "GET /error",
            "GET /overzicht",
            "GET /a/{token}",
            "GET /a/keuze",
            "GET /a/vastleggen",
            "GET /a/nieuwe-link",
            "GET /akkoord/{verzoek}/keuze",
            "GET /akkoord/{verzoek}/vastleggen");

    /** What nobody gets in the matrix of rights, because the procedure there is not so far, or of another kind. */
    static final Set<String> ONDERWEG = Set.of(
            "GET /a/bewijs",
            "GET /a/controle",
            "GET /a/klaar",
            "GET /a/niet-ik",
            "GET /akkoord/{verzoek}/controle",
            "GET /beheer/regelingen/{id}/besluiten/proef",
            "GET /openbaar/{regeling}",
            "GET /overzicht/organisaties/{organisatie}/risicos/{id}",
            "GET /procedures/{id}/adviescommissie",
            "GET /procedures/{id}/adviescommissie/lid",
            "GET /procedures/{id}/evaluatie/stoppen",
            "GET /procedures/{id}/geschil-einde",
            "GET /procedures/{id}/geschil-verdaging",
            "GET /procedures/{id}/ontwerp",
            "GET /procedures/{id}/stemming",
            "GET /procedures/{id}/terugnemen",
            "GET /procedures/{id}/toezicht/toestemming",
            "GET /procedures/{id}/toezicht/zienswijze",
            "GET /procedures/{id}/trajecten/{traject}/heropenen",
            "GET /procedures/{id}/verlengen",
            "GET /procedures/{id}/zienswijzeverzoek",
            "GET /vergaderkalender/{organisatie}/{orgaan}/punten/{id}");

    /** What the walk does not come at, and a journey looks at. */
    static final Set<String> IN_EEN_REIS = Set.of(
            "GET /a/controle",
            "GET /a/niet-ik",
            "GET /procedures/{id} (toetreding)",
            "GET /procedures/{id} (toezicht op de begroting)",
            "GET /procedures/{id}/adviescommissie/lid",
            "GET /procedures/{id}/geschil-einde",
            "GET /procedures/{id}/geschil-verdaging",
            "GET /procedures/{id}/toezicht/toestemming",
            "GET /procedures/{id}/toezicht/zienswijze",
            "GET /procedures/{id}/verlengen",
            "GET /procedures/{id}/zienswijzeverzoek");

    /** Where the walk got stuck, for who sees that it does not come at a page. */
    private static final Path VASTGELOPEN = Path.of("target", "schermen", "vastgelopen.txt");

    /** Whose pages are empty: they belong to nobody, or to another province. */
    private static final Set<String> ZONDER_WERK = Set.of("zonder_functie", "griffier_vreemd");

    /** Names of the register as long as the longest, with a word that fits on no telephone. */
    private static final Map<String, String> LANG = Map.of(
            "Gemeente Tiel", "Gemeente Noardeast-Fryslân-en-Tytsjerksteradiel-in-oprichting",
            "Gemeente Culemborg", "Gemeenschappelijkeregelingsuitvoeringsorganisatie Culemborg en wijde omgeving",
            "Regio Rivierenland", "Samenwerkingsverbandgemeentebelastingenrivierenland en omstreken, openbaar lichaam",
            "Ontwerpbegroting", "Ontwerpbegroting-en-meerjarenraming-met-paragraaf-weerstandsvermogen");

    @Autowired
    private MockMvc site;

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Wandeling wandeling;

    @Autowired
    private Randpaginas rand;

    private final List<Scherm> schermen = new ArrayList<>();
    private int adres;

    /** Once, for whoever asks. */
    List<Scherm> alle() throws Exception {
        if (schermen.isEmpty()) {
            dossier.maak();
            uitDeMatrix();
            erbij();
        }
        return schermen;
    }

    private void uitDeMatrix() throws Exception {
        Set<String> gehad = new LinkedHashSet<>();
        List<Regel> regels = Regel.lees();
        for (Regel regel : regels) {
            for (Map.Entry<String, String> rol : regel.verwacht().entrySet()) {
                String stand = stand(regel, rol.getKey(), rol.getValue());
                // What is not there, or not allowed, looks the same everywhere.
                String wat = isFoutpagina(regel, rol.getValue())
                        ? rol.getValue()
                        : stand + regel.methode() + regel.handler();
                if (!stand.isEmpty() && gehad.add(wat)) {
                    vraag(regel, rol.getKey(), stand);
                }
            }
        }
        schermen.add(openbarePagina());
    }

    /** What the walk shows that the matrix does not, and all of it once more with long names. */
    private void erbij() throws Exception {
        Set<String> gezien = schermen.stream().map(Scherm::sleutel).collect(Collectors.toSet());
        onderweg().stream().filter(scherm -> !gezien.contains(scherm.sleutel())).forEach(schermen::add);
        schermen.stream()
                .filter(scherm -> scherm.stand().equals("gevuld") && !scherm.isFormulier())
                .map(Schermbron::lang)
                .toList()
                .forEach(schermen::add);
    }

    private List<Scherm> onderweg() throws Exception {
        Schermen gelopen = new Schermen(procedures);
        wandeling.begin(gelopen);
        rand.beheer();
        wandeling.loop(gelopen, rand::akkoordIngelogd);
        rand.griffie();
        rand.akkoordMetLink(gelopen);
        rand.formulieren(gelopen);
        Files.createDirectories(VASTGELOPEN.getParent());
        Files.write(VASTGELOPEN, gelopen.vastgelopen());
        return gelopen.alle();
    }

    /** A form that is answered with 200 or 422 came back with its faults; nothing else may be done, so that all stays. */
    private static String stand(Regel regel, String rol, String status) {
        return switch (status) {
            case "200" -> !regel.isGet() ? "fout" : ZONDER_WERK.contains(rol) ? "leeg" : "gevuld";
            case "422" -> "fout";
            case "403", "404", "409", "500" -> regel.isGet() ? "fout" : "";
            default -> "";
        };
    }

    /** With everything on it that can be; in the matrix of rights it is off. */
    private Scherm openbarePagina() throws Exception {
        String regeling = dossier.id("regeling");
        String beheer = "/regelingen/" + regeling + "/openbaar";
        database.sql("update reactie set verzonden_op = current_date").update();
        for (MockHttpServletRequestBuilder keuze : List.of(
                post(beheer).param("aan", "true"),
                post(beheer + "/documenten/" + dossier.id("ontwerp")).param("openbaar", "true"))) {
            site.perform(keuze.with(csrf()).with(user("secretaris.regio")));
        }
        String html = site.perform(get("/openbaar/" + regeling))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new Scherm("GET /openbaar/{regeling}", "anoniem", "gevuld", "/openbaar/" + regeling, html);
    }

    private static boolean isFoutpagina(Regel regel, String status) {
        return regel.isGet() && !status.equals("200");
    }

    private void vraag(Regel regel, String rol, String stand) throws Exception {
        MockHttpServletResponse antwoord = zend(regel, Proefdossier.ROLLEN.getOrDefault(rol, ""));
        if (String.valueOf(antwoord.getContentType()).startsWith("text/html") && antwoord.getRedirectedUrl() == null) {
            schermen.add(new Scherm(
                    regel.methode() + " " + regel.handler(),
                    rol,
                    stand,
                    regel.ingevuld(regel.pad(), dossier.ids),
                    antwoord.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    private MockHttpServletResponse zend(Regel regel, String persoon) throws Exception {
        MockHttpServletRequestBuilder aanvraag = request(
                        HttpMethod.valueOf(regel.methode()), URI.create(regel.ingevuld(regel.pad(), dossier.ids)))
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .with(csrf());
        String velden = regel.ingevuld(regel.velden(), dossier.ids);
        if (!velden.isEmpty()) {
            for (String veld : velden.split("&", -1)) {
                String[] delen = veld.split("=", 2);
                aanvraag.param(delen[0], delen[1]);
            }
        }
        int nummer = ++adres;
        aanvraag.with(verzoek -> {
            verzoek.setRemoteAddr("10.1." + nummer / 250 + "." + nummer % 250);
            return verzoek;
        });
        return site.perform(persoon.isEmpty() ? aanvraag : aanvraag.with(user(persoon)))
                .andReturn()
                .getResponse();
    }

    private static Scherm lang(Scherm scherm) {
        String html = scherm.html();
        for (Map.Entry<String, String> naam : LANG.entrySet()) {
            html = html.replace(naam.getKey(), naam.getValue());
        }
        return new Scherm(scherm.handler(), scherm.wie(), "lang", scherm.pad(), html);
    }
}
