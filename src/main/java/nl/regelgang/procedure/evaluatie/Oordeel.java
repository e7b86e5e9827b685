package nl.regelgang.procedure.evaluatie;

import java.util.Locale;

/** How a deelnemer judges one theme. */
public enum Oordeel {
    GOED("gedaan"),
    VOLDOENDE("nu"),
    MATIG("let-op"),
    ONVOLDOENDE("te-laat");

    private final String teken;

    Oordeel(String teken) {
        this.teken = teken;
    }

    /** The status as {@code velden.html} knows it. */
    public String teken() {
        return teken;
    }

    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param gekozen the value in the form */
    static Oordeel van(String gekozen) {
        return valueOf(gekozen.toUpperCase(Locale.ROOT));
    }
}
