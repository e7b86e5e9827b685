package nl.regelgang.proef;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.proef.Bevolking.Plek;
import nl.regelgang.proef.Seizoensstart.Opgave;

/**
 * How the whole country weighs on the application: {@code mvn -Pproef process-test-classes -Dproef="schaal=1 delen=import,start"}.
 * {@link Opties} says what can be asked. Every measurement is a line of JSON in {@code metingen.jsonl}.
 */
final class Landelijkeproef implements AutoCloseable {

    private static final int PROCEDURES = 451;

    private final Opties opties;
    private final Databank databank;
    private final Metingen metingen;

    private Landelijkeproef(Opties opties) {
        this.opties = opties;
        this.databank = Databank.open(opties.database());
        this.metingen = new Metingen(opties.metingen(), Machine.kop(opties));
    }

    public static void main(String[] argumenten) throws Exception {
        Opties opties = Opties.lees(System.getProperty("proef", String.join(" ", argumenten)));
        if (!opties.delen().equals(List.of(""))) {
            try (Landelijkeproef proef = new Landelijkeproef(opties)) {
                proef.loop();
            }
        }
        Path verslag = opties.verslag();
        if (verslag != null) {
            Verslag.schrijf(opties.metingen(), verslag);
        }
    }

    private void loop() throws Exception {
        metingen.noteer("machine", Machine.beschrijf(databank));
        if (opties.met("import")) {
            String leeg = databank.nieuw("proef_register");
            metingen.noteer("import", new Registerimport(opties, leeg).lees());
            bevolk(leeg);
        }
        if (opties.met("start")) {
            try (Land land = new Land("seizoen", opties, databank.kopie("proef_register", "proef_seizoen"))) {
                seizoen(land);
            }
        }
        if (opties.met("lijsten")) {
            try (Land land = new Land("lijsten", opties, databank.kopie("proef_seizoen", "proef_lijsten"))) {
                new Lijstenproef(land, metingen).meet();
            }
        }
        if (opties.met("bewaking")) {
            bewaking();
        }
        if (opties.met("motor")) {
            motor();
        }
        if (opties.met("knooppunten")) {
            knooppunten();
        }
        if (opties.met("groei")) {
            try (Land land = new Land("groei", opties, databank.kopie("proef_register", "proef_groei"))) {
                new Groeiproef(land, metingen).meet(procedures());
            }
        }
    }

    /** Once, and not in every copy of the register. */
    private void bevolk(String register) throws IOException {
        try (Land land = new Land("bevolking", opties, register)) {
            land.knooppuntZonderWerkers().vraag("bevolk", new TypeReference<List<Plek>>() {});
        }
    }

    private void motor() throws Exception {
        try (Land land = new Land("motor", opties, databank.kopie("proef_register", "proef_vergelijking"))) {
            metingen.noteer("motor", new Motorvergelijking(land, databank).meet(procedures()));
        }
    }

    private void knooppunten() throws Exception {
        Map<String, Object> een = knooppunten(1, false);
        metingen.noteer("een-knooppunt", een);
        Map<String, Object> twee = knooppunten(2, false);
        twee.put("verhouding_met_een_knooppunt", Seizoensstart.afgerond(takenPerSeconde(twee) / takenPerSeconde(een)));
        metingen.noteer("twee-knooppunten", twee);
        metingen.noteer("knooppunt-dood", knooppunten(2, true));
    }

    private static double takenPerSeconde(Map<String, Object> meting) {
        return (double) Objects.requireNonNull(meting.get("taken_per_s"));
    }

    private Map<String, Object> knooppunten(int aantal, boolean dood) throws Exception {
        try (Land land = new Land("knooppunten", opties, databank.kopie("proef_register", "proef_knooppunten"))) {
            return new Knooppuntenproef(land).meet(procedures(), aantal, dood);
        }
    }

    private void bewaking() throws Exception {
        try (Land land = new Land("bewaking", opties, databank.kopie("proef_register", "proef_bewaking"))) {
            Knooppunt knooppunt = land.knooppuntErbij();
            List<Plek> plekken = knooppunt.vraag("bevolk", new TypeReference<>() {});
            new Seizoensstart(land).start(Seizoensstart.kies(plekken, procedures()));
            land.wachtOpPost();
            knooppunt.close();
            Bewakingsproef proef = new Bewakingsproef(land);
            metingen.noteer("termijnen", proef.termijnen(50_000));
            metingen.noteer("post", proef.post());
        }
    }

    private int procedures() {
        return (int) Math.ceil(PROCEDURES * opties.schaal());
    }

    private void seizoen(Land land) {
        Knooppunt knooppunt = land.knooppuntErbij();
        List<Plek> plekken = knooppunt.vraag("bevolk", new TypeReference<>() {});
        List<Opgave> opgaven = Seizoensstart.kies(plekken, procedures());
        metingen.noteer("start", new Seizoensstart(land).start(opgaven));
        acties(land, "start-actie");
        if (opties.met("seizoen")) {
            long begin = System.nanoTime();
            new Seizoen(land, opgaven)
                    .loop()
                    .forEach((dag, waarden) -> metingen.noteer("dag", met("dag", dag, waarden)));
            Map<String, Object> totaal = new LinkedHashMap<>(Eindstand.van(land));
            totaal.put("s", Seizoensstart.seconden(begin));
            totaal.put("fouten", land.logboek.fouten());
            totaal.putAll(knooppunt.geheugen());
            metingen.noteer("seizoen", totaal);
            acties(land, "seizoen-actie");
        }
    }

    private void acties(Land land, String meting) {
        land.logboek
                .samenvatting(land.servertijden())
                .forEach((actie, waarden) -> metingen.noteer(meting, met("actie", actie, waarden)));
        land.logboek.wis();
    }

    private static Map<String, Object> met(String sleutel, String naam, Map<String, Object> waarden) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put(sleutel, naam);
        uit.putAll(waarden);
        return uit;
    }

    @Override
    public void close() throws IOException {
        databank.close();
    }
}
