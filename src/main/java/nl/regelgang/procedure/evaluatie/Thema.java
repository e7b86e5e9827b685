package nl.regelgang.procedure.evaluatie;

import java.util.Locale;

/** What a deelnemer is asked about. */
public enum Thema {
    DOEL("Doel en publieke waarden"),
    TAAKUITVOERING("Taakuitvoering"),
    FINANCIEN("Financiën"),
    SAMENWERKING("Samenwerking");

    private final String naam;

    Thema(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** The field of the form that holds the oordeel. */
    String veld() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of the form that says why. */
    String toelichtingveld() {
        return veld() + "Toelichting";
    }
}
