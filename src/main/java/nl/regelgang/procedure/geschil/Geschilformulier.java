package nl.regelgang.procedure.geschil;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import nl.regelgang.procedure.geschil.Partijen.Optreden;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;

/** What a party fills in to report a geschil, still as text. */
record Geschilformulier(Map<String, String> ingevuld) {

    /** Who cannot report one, and between whom it is (Wgr art. 28 lid 1). */
    static final String GEEN_PARTIJ =
            "U treedt bij deze regeling niet op voor een partij. Een geschil is er tussen besturen"
                    + " van deelnemers, of tussen hen en het bestuur van de regeling (Wgr art. 28 lid 1). Een raadslid, een"
                    + " collegelid of een inwoner kan het niet zelf voorleggen: dat doet zijn bestuur.";

    private static final int LANGSTE = 100;
    private static final int LANGSTE_TEKST = 4_000;
    private static final String BESLUIT = "besluitBekendOp";

    /** @param besluitBekendOp null when it is about no besluit */
    record Gelezen(
            Optreden optreden,
            Partij wederpartij,
            Route.Aard aard,
            String onderwerp,
            String omschrijving,
            @Nullable LocalDate besluitBekendOp,
            @Nullable UUID herkomst) {}

    public String veld(String naam) {
        return ingevuld.getOrDefault(naam, "");
    }

    public Datuminvoer besluitBekendOp() {
        return Datuminvoer.uit(ingevuld, BESLUIT);
    }

    /** The party for which the person acts; empty when that is none of these. */
    Optional<Optreden> optreden(List<Optreden> mogelijk) {
        return mogelijk.size() == 1 && veld("partij").isEmpty()
                ? Optional.of(mogelijk.get(0))
                : mogelijk.stream()
                        .filter(een -> een.sleutel().equals(veld("partij")))
                        .findFirst();
    }

    /**
     * @param mogelijk for whom the person acts
     * @param herkomst the procedure in which it arose and that the person sees, null when there is none
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(List<Optreden> mogelijk, Partijen partijen, LocalDate vandaag, @Nullable Procedure herkomst) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Optreden> optreden = optreden(mogelijk);
        if (optreden.isEmpty()) {
            fouten.put("partij", GEEN_PARTIJ);
        }
        Optional<Partij> wederpartij = optreden.flatMap(een -> wederpartij(een, partijen, herkomst));
        if (wederpartij.isEmpty()) {
            fouten.put(
                    "wederpartij",
                    "Kies met welk bestuur het geschil is: een deelnemer of het bestuur van deze regeling, en niet uw eigen organisatie (Wgr art. 28 lid 1).");
        }
        Optional<Route.Aard> aard = Arrays.stream(Route.Aard.values())
                .filter(een -> een.name().equals(veld("aard")))
                .findFirst();
        if (aard.isEmpty()) {
            fouten.put("aard", "Kies waarover het geschil gaat. Hiervan hangt af wie het beslist.");
        }
        String onderwerp = tekst("onderwerp", LANGSTE, "Schrijf in hoogstens 100 tekens waarover het gaat.", fouten);
        String omschrijving =
                tekst("omschrijving", LANGSTE_TEKST, "Schrijf in hoogstens 4.000 tekens wat het geschil is.", fouten);
        LocalDate besluit = aard.filter(een -> een == Route.Aard.BESLUIT).isPresent() ? besluit(vandaag, fouten) : null;
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                optreden.orElseThrow(),
                wederpartij.orElseThrow(),
                aard.orElseThrow(),
                onderwerp,
                omschrijving,
                besluit,
                herkomst == null ? null : herkomst.id());
    }

    private Optional<Partij> wederpartij(Optreden optreden, Partijen partijen, @Nullable Procedure herkomst) {
        Regeling regeling = optreden.regeling();
        return partijen.tegenover(regeling, optreden.partij(), herkomst).stream()
                .filter(partij -> partij.orgaan().toString().equals(veld("wederpartij")))
                .findFirst();
    }

    private @Nullable LocalDate besluit(LocalDate vandaag, Map<String, String> fouten) {
        LocalDate dag = Datuminvoer.lees(ingevuld, BESLUIT, "Wanneer is het besluit bekendgemaakt?", fouten);
        if (dag != null && dag.isAfter(vandaag)) {
            fouten.put(BESLUIT, "De datum ligt in de toekomst. Een geschil gaat over een besluit dat er is.");
        }
        return dag;
    }

    private String tekst(String veld, int langste, String fout, Map<String, String> fouten) {
        String tekst = veld(veld).strip();
        if (tekst.isEmpty() || tekst.length() > langste) {
            fouten.put(veld, fout);
        }
        return tekst;
    }
}
