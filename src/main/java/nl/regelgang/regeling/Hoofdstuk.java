package nl.regelgang.regeling;

import java.util.Set;
import nl.regelgang.gedeeld.Grondslag;

/** The chapter of the Wgr that applies, by who takes part; it decides the articles and the toezichthouder. */
public enum Hoofdstuk {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII;

    /** The chapter for deelnemers of these kinds. */
    public static Hoofdstuk van(Set<OrganisatieSoort> deelnemers) {
        throw new UnsupportedOperationException();
    }

    /** The parallel article in this chapter of an article of chapter I, for example 35 becomes 59 in IV. */
    public Grondslag toegepast(Grondslag uitHoofdstukI) {
        throw new UnsupportedOperationException();
    }
}
