package nl.regelgang.schermen;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.rechten.Proefdossier;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

/**
 * The people of the dossiers at work: each starts what he can start, and does the tasks that come of it, as far as that
 * can be done without knowing what a form asks. So a new kind of procedure is seen from its first day.
 */
@TestComponent
class Wandeling {

    private static final int RONDEN = 8;
    private static final int MEESTE_SOORTEN = 5;
    private static final int MEESTE_KEREN = 3;
    private static final int DIEPTE = 2;
    private static final String NUMMER = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final String BESTAND = ".*(\\.zip|\\.csv|\\.bpmn|/stukken/[^/]+)";

    @Autowired
    private MockMvc site;

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock klok;

    /** What belongs to the walk, and is no task or procedure. */
    interface Tussendoor {

        void doe() throws Exception;
    }

    private final Map<String, Bezoeker> bezoekers = new LinkedHashMap<>();
    private final Map<String, Integer> keren = new HashMap<>();
    private final Set<String> gedaan = new HashSet<>();

    void begin(Schermen schermen) {
        iedereenIsEr();
        database.sql("select distinct persoon from functie order by persoon")
                .query(String.class)
                .list()
                .forEach(persoon -> bezoekers.put(persoon, new Bezoeker(site, schermen, persoon, null)));
    }

    /** @param tussendoor what others do when somebody has done his tasks */
    void loop(Schermen schermen, Tussendoor tussendoor) throws Exception {
        for (Bezoeker wie : bezoekers.values()) {
            start(wie);
        }
        boolean verder = true;
        for (int ronde = 0; ronde < RONDEN && verder; ronde++) {
            dossier.voerUit();
            verder = doeTaken(tussendoor);
            bekijkProcedures(schermen);
        }
    }

    Bezoeker bezoeker(String persoon) {
        return Objects.requireNonNull(bezoekers.get(persoon), persoon);
    }

    /** Lets somebody fill in the form of this page, and send it until it is taken. */
    void vulIn(String persoon, String pad, String actie) throws Exception {
        Optional<Element> formulier = bezoeker(persoon)
                .toon(pad)
                .flatMap(pagina -> pagina.select("main form[method=post][action$=" + actie + "]").stream()
                        .findFirst());
        if (formulier.isPresent()) {
            leverIn(bezoeker(persoon), formulier.orElseThrow(), 0, "");
        }
    }

    /** A deelnemer where nobody works would keep a procedure of all of them waiting. */
    private void iedereenIsEr() {
        for (Deelnemer deelnemer : regelingen.metId(dossier.id("regeling")).deelnemersOp(vandaag())) {
            Organisatie organisatie = deelnemer.organisatie();
            werktBij(organisatie.griffie(), Rol.GRIFFIER);
            werktBij(organisatie.uitvoerendOrgaan(), Rol.BESTUURSSECRETARIS);
            werktBij(organisatie.uitvoerendOrgaan(), Rol.COLLEGELID);
        }
    }

    private void werktBij(OrgaanId orgaan, Rol rol) {
        String id =
                rol.name().toLowerCase(Locale.ROOT) + "." + orgaan.toString().replace('/', '.');
        mensen.voegToe(new Persoon(id, "M. van der Wandeling", id + "@example.nl"), "test");
        mensen.geef(id, orgaan, rol, rol.naam(), vandaag(), null, "test");
    }

    /** Of everything one for each kind of answer to its first question with choices. */
    private void start(Bezoeker wie) throws Exception {
        for (String pad : links(wie.toon("/procedures/nieuw"), "main li h3 a[href^=/procedures/]")) {
            int soorten = 1;
            for (int soort = 0; soort < soorten; soort++) {
                Optional<Document> pagina = startpagina(wie, pad);
                soorten = Math.min(MEESTE_SOORTEN, pagina.map(Wandeling::keuzes).orElse(0));
                if (pagina.isPresent()
                        && !gedaan.contains(pad + soort)
                        && keren.merge(pad + soort, 1, Integer::sum) <= MEESTE_KEREN) {
                    Optional<Element> formulier = Bezoeker.formulier(pagina.orElseThrow());
                    if (formulier.isPresent() && leverIn(wie, formulier.orElseThrow(), soort, "")) {
                        gedaan.add(pad + soort);
                    }
                }
            }
        }
    }

    /** Some ask first about which regeling it is. */
    private static Optional<Document> startpagina(Bezoeker wie, String pad) throws Exception {
        Optional<Document> pagina = wie.toon(pad);
        Optional<Element> keuze =
                pagina.flatMap(een -> een.select("main form[method=get][action=" + pad + "] select[name]").stream()
                        .findFirst());
        Optional<Element> eerste =
                keuze.flatMap(een -> een.select("option[value~=.]").stream().findFirst());
        return eerste.isEmpty()
                ? pagina
                : wie.toon(pad + "?" + keuze.orElseThrow().attr("name") + "="
                        + UriUtils.encode(eerste.orElseThrow().val(), StandardCharsets.UTF_8));
    }

    private static int keuzes(Document pagina) {
        return pagina.select("main form[method=post] fieldset:has(input[type=radio])").stream()
                .findFirst()
                .map(vraag -> vraag.select("input[type=radio]").size())
                .orElse(1);
    }

    private boolean doeTaken(Tussendoor tussendoor) throws Exception {
        boolean iets = false;
        for (Map.Entry<String, Bezoeker> wie : bezoekers.entrySet()) {
            for (String taak :
                    links(wie.getValue().toon("/taken?lijst=team"), "main .taken-regel h3 a[href^=/taken/]")) {
                String pad = taak.replaceAll("[?#].*", "");
                // That task stays, see Randpaginas.
                if (!pad.endsWith(dossier.id("taakGriffie")) && gedaan.add(wie.getKey() + pad)) {
                    iets |= doe(wie.getValue(), pad);
                }
            }
            tussendoor.doe();
        }
        return iets;
    }

    private boolean doe(Bezoeker wie, String taak) throws Exception {
        String naam = database.sql("select formulier from taak where id = ?")
                .param(taak.replaceFirst("^/taken/", ""))
                .query(String.class)
                .single();
        Optional<Element> formulier = wie.toon(taak, naam).flatMap(Bezoeker::formulier);
        if (formulier.isEmpty()) {
            return false;
        }
        wie.drukMeteen(formulier.orElseThrow(), naam);
        return leverIn(wie, formulier.orElseThrow(), 0, naam);
    }

    private boolean leverIn(Bezoeker wie, Element formulier, int keuze, String wat) throws Exception {
        return wie.leverIn(formulier, new Invuller(formulier, keuze, vandaag(), namen()), wat);
    }

    private void bekijkProcedures(Schermen schermen) throws Exception {
        for (String persoon : Proefdossier.ROLLEN.values()) {
            if (bezoekers.containsKey(persoon)) {
                for (String procedure : links(bezoeker(persoon).toon("/procedures"), "main a[href^=/procedures/]")) {
                    if (procedure.matches("/procedures/" + NUMMER)) {
                        volg(bezoeker(persoon), procedure, DIEPTE, schermen);
                    }
                }
            }
        }
    }

    /** Opens the page and what belongs to it; of what was seen often enough only the page itself. */
    private void volg(Bezoeker wie, String pad, int diepte, Schermen schermen) throws Exception {
        Optional<Document> pagina = wie.toon(pad);
        for (String link : links(pagina, "main a[href^=/procedures/]")) {
            String soort = link.replaceAll(NUMMER, "{}").replaceAll("[?#].*", "") + schermen.soort(link);
            if (diepte > 0
                    && link.startsWith(pad.replaceAll("(" + NUMMER + ").*", "$1") + "/")
                    && !link.matches(BESTAND)
                    && keren.merge(soort, 1, Integer::sum) <= MEESTE_KEREN) {
                volg(wie, link, diepte - 1, schermen);
            }
        }
        Optional<Element> formulier = pagina.flatMap(Bezoeker::formulier);
        if (formulier.isPresent() && diepte < DIEPTE) {
            wie.drukMeteen(formulier.orElseThrow(), "");
        }
    }

    private static List<String> links(Optional<Document> pagina, String keuze) {
        return pagina.map(een -> een.select(keuze).eachAttr("href")).orElse(List.of());
    }

    private List<String> namen() {
        List<String> namen = new ArrayList<>(List.of("Gemeente Culemborg", "Gemeente Zaltbommel"));
        namen.addAll(database.sql("select korte_naam from regeling order by korte_naam")
                .query(String.class)
                .list());
        return namen;
    }

    private LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }
}
