package nl.regelgang.procesmotor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A decision table that a lawyer can read, {@code beslissingen/<naam>.dmn} (DMN 1.3): the first row that fits decides. The
 * process engine has no part in it and keeps nothing of it; what was decided is for the dossier (ADR 6, ADR 36).
 */
public final class Beslistabel {

    private static final DmnEngine LEZER =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision tabel;

    private Beslistabel(DmnDecision tabel) {
        this.tabel = tabel;
    }

    /** @throws IllegalArgumentException when there is no such table */
    public static Beslistabel van(String naam) {
        try (InputStream bestand = Beslistabel.class.getResourceAsStream("/beslissingen/" + naam + ".dmn")) {
            if (bestand == null) {
                throw new IllegalArgumentException("no decision table " + naam);
            }
            return new Beslistabel(LEZER.parseDecision(naam, bestand));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /**
     * What the first row that fits says, by the name of the column.
     *
     * @throws IllegalStateException when no row fits: a table ends with a row for the rest
     */
    public Map<String, String> eerste(Map<String, Object> feiten) {
        var rij = LEZER.evaluateDecisionTable(tabel, Variables.fromMap(feiten)).getFirstResult();
        if (rij == null) {
            throw new IllegalStateException("no row of " + tabel.getKey() + " fits " + feiten);
        }
        Map<String, String> uitkomst = new LinkedHashMap<>();
        rij.getEntryMap().forEach((kolom, waarde) -> uitkomst.put(kolom, String.valueOf(waarde)));
        return uitkomst;
    }
}
