package nl.regelgang.termijnbewaking;

import java.util.List;

/**
 * When an organisation reminds those who must act, whom it tells besides, and in which words.
 *
 * @param momenten days before the last day, from far to near; at each, who must act is reminded
 * @param orgaanVanaf from so many days before the last day everybody in the orgaan is told too
 * @param secretarisVanaf from so many days before, the secretaris and the griffier of the organisation too
 * @param beheerderVanaf from so many days before, for a term of a wet, the beheerder too
 * @param tekst what is said of a term that can still be met, with fields of {@link Sjabloon}
 * @param tekstVerstreken what is said of a term that has lapsed
 */
record Herinneringsregel(
        List<Integer> momenten,
        int orgaanVanaf,
        int secretarisVanaf,
        int beheerderVanaf,
        String tekst,
        String tekstVerstreken) {

    /** What holds where an organisation chose nothing else. */
    static final Herinneringsregel STANDAARD = new Herinneringsregel(
            List.of(28, 14, 7, 3, 1, 0),
            3,
            1,
            0,
            "{organisatie}, {termijn}: uiterlijk {uiterlijk} ({resterend}). {uitleg} ({grondslag})",
            "{organisatie}, {termijn}: dit had uiterlijk {uiterlijk} gedaan moeten zijn en staat nog open ({grondslag})."
                    + " {uitleg}");

    Momenten alsMomenten() {
        return new Momenten(momenten);
    }
}
