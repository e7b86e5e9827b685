package nl.regelgang.taken;

import java.util.Locale;

/** What one can do with several tasks at once. Completing is not among them: that is done one by one, and read. */
enum Selectieactie {
    TOEWIJZEN("Toewijzen", "Aan wie wijst u deze taken toe?"),
    HERINNEREN("Herinneren", "Wie krijgt een herinnering?"),
    STREEFDATUM("Streefdatum kiezen", "Wanneer moeten deze taken af zijn?");

    private final String woord;
    private final String kop;

    Selectieactie(String woord, String kop) {
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
