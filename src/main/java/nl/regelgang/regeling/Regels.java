package nl.regelgang.regeling;

import nl.regelgang.termijnen.Termijninstellingen;
import org.jspecify.annotations.Nullable;

/**
 * What a regeling decides itself, where the law leaves it open. Every field has the default that fits most.
 *
 * @param instellingen how it reads the law where that can be read in more than one way, and the terms in its own text
 * @param toezichthouder overrides the derived toezichthouder, as an orgaan id; null to derive it
 */
public record Regels(
        Termijninstellingen instellingen, @Nullable String toezichthouder, Stemregels stemregels) {

    public static final Regels STANDAARD = new Regels(Termijninstellingen.STANDAARD, null, Stemregels.GEMEENTEWET);
}
