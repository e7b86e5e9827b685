package nl.regelgang.taken;

import java.util.Locale;

/** In which order the list stands. The id comes last, so that a page always holds the same tasks. */
enum Volgorde {
    UITERLIJK("Uiterste dag", "uiterlijk nulls last, regeling, naam, taak"),
    REGELING("Regeling", "regeling, uiterlijk nulls last, naam, taak"),
    NAAM("Naam van de taak", "naam, uiterlijk nulls last, regeling, taak"),
    BEHANDELAAR("Behandelaar", "behandelaar_naam nulls last, uiterlijk nulls last, regeling, taak");

    private final String woord;
    private final String sql;

    Volgorde(String woord, String sql) {
        this.woord = woord;
        this.sql = sql;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String woord() {
        return woord;
    }

    /** Over {@code taak_orgaan}. */
    String sql() {
        return sql;
    }
}
