package nl.regelgang.taken;

import java.time.Instant;
import java.util.Map;

/**
 * What was filled in at a task and is no act yet.
 *
 * @param versie how often it was saved; 0 when it never was
 * @param door who saved it last
 * @param waarden by field: the text as it was typed, or a {@link nl.regelgang.formulieren.BewaardBestand}
 */
record Concept(int versie, Instant opgeslagen, String door, Map<String, Object> waarden) {

    Concept {
        waarden = Map.copyOf(waarden);
    }
}
