package nl.regelgang.procedure.evaluatie;

import java.util.Locale;

/** What the bestuur does with an evaluatie. */
enum Vervolg {
    GEEN("geen vervolg nodig"),
    VERBETERPLAN("een verbeterplan"),
    WIJZIGING("een voorstel om de regeling te wijzigen");

    private final String naam;

    Vervolg(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** @param gekozen the value in the form */
    static Vervolg van(String gekozen) {
        return valueOf(gekozen.toUpperCase(Locale.ROOT));
    }
}
