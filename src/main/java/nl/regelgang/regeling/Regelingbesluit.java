package nl.regelgang.regeling;

import java.util.List;

/**
 * What the deelnemers decide together about their regeling (Wgr art. 1 and art. 9 lid 1). Uittreding is not here: nobody
 * else can hold it up.
 */
public enum Regelingbesluit {
    /** Before it there are no rules: the text on which they decide says who must be in favour. */
    AANGAAN("regeling"),
    WIJZIGING("wijziging"),
    TOETREDING("toetreding"),
    OPHEFFING("opheffing");

    private final String naam;

    Regelingbesluit(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** Those of which a regeling that exists says when they come about. */
    static List<Regelingbesluit> vanEenRegeling() {
        return List.of(WIJZIGING, TOETREDING, OPHEFFING);
    }
}
