package nl.regelgang.regeling;

import nl.regelgang.termijnen.Termijninstellingen;
import org.jspecify.annotations.Nullable;

/**
 * What a regeling decides itself, where the law leaves it open. Every field has the default that fits most.
 *
 * @param instellingen how it reads the law where that can be read in more than one way, and the terms in its own text
 * @param toezichthouder overrides the derived toezichthouder, as an orgaan id; null to derive it
 * @param verplichteDeelneming which law makes deelneming an obligation, in the words of the regeling; null when none does
 */
public record Regels(
        Termijninstellingen instellingen,
        @Nullable String toezichthouder,
        Stemregels stemregels,
        @Nullable String verplichteDeelneming) {

    public Regels(Termijninstellingen instellingen, @Nullable String toezichthouder, Stemregels stemregels) {
        this(instellingen, toezichthouder, stemregels, null);
    }

    public static final Regels STANDAARD = new Regels(Termijninstellingen.STANDAARD, null, Stemregels.GEMEENTEWET);
}
