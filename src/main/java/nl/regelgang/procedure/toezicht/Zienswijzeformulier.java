package nl.regelgang.procedure.toezicht;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** What a griffier fills in to bring the zienswijze of his raad to the toezichthouder, still as text. */
record Zienswijzeformulier(
        @Nullable String zienswijze, @Nullable Datuminvoer besluitVan) {

    private static final int LANGSTE = 4_000;

    Zienswijzeformulier {
        besluitVan = Objects.requireNonNullElse(besluitVan, Datuminvoer.LEEG);
    }

    record Gelezen(String zienswijze, LocalDate besluitVan) {}

    /** @throws OngeldigeInvoer with a sentence per field */
    Gelezen lees(LocalDate vandaag) {
        Map<String, String> fouten = new LinkedHashMap<>();
        String tekst = zienswijze == null ? "" : zienswijze.strip();
        if (tekst.isEmpty() || tekst.length() > LANGSTE) {
            fouten.put("zienswijze", "Schrijf in hoogstens 4.000 tekens wat de raad naar voren brengt.");
        }
        LocalDate dag = gebeurd(besluitVan, "besluitVan", "Datum van het raadsbesluit", vandaag, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(tekst, Objects.requireNonNull(dag));
    }

    /** A day that is not in the future; null when there is something to correct, which goes to the fouten. */
    static @Nullable LocalDate gebeurd(
            @Nullable Datuminvoer ingevuld, String veld, String label, LocalDate vandaag, Map<String, String> fouten) {
        LocalDate dag = Datuminvoer.lees(
                Map.of(
                        veld,
                        Objects.requireNonNullElse(ingevuld, Datuminvoer.LEEG).tekst()),
                veld,
                label,
                fouten);
        if (dag != null && dag.isAfter(vandaag)) {
            fouten.put(veld, "De datum ligt in de toekomst. Leg dit vast als het is gebeurd.");
            return null;
        }
        return dag;
    }
}
