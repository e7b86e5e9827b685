package nl.regelgang.regeling;

/**
 * What the deelnemers decide together about their regeling, and for which the regeling says when it comes about (Wgr
 * art. 9 lid 1). Uittreding is not here: nobody else can hold it up.
 */
public enum Regelingbesluit {
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
}
