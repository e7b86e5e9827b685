package nl.regelgang.taken;

import java.util.Locale;

/** Which tasks one looks at; each holds all of the one before. */
enum Lijst {
    MIJN("Mijn taken", "Mijn taken"),
    TEAM("Mijn team", "Taken van mijn team"),
    /**
     * Those of every orgaan of one's organisations. What another orgaan must do is no secret within the organisation: it
     * stands in the steps of the procedure. What that orgaan is writing is, so that such a line leads to the procedure and
     * never to the task.
     */
    ORGANISATIE("Hele organisatie", "Taken van de hele organisatie");

    private final String woord;
    private final String kop;

    Lijst(String woord, String kop) {
        this.woord = woord;
        this.kop = kop;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String woord() {
        return woord;
    }

    public String kop() {
        return kop;
    }
}
