package nl.regelgang.regeling;

/** The form of a regeling (Wgr art. 1 and 8). */
public enum Vorm {
    OPENBAAR_LICHAAM("openbaar lichaam"),
    BEDRIJFSVOERINGSORGANISATIE("bedrijfsvoeringsorganisatie"),
    GEMEENSCHAPPELIJK_ORGAAN("gemeenschappelijk orgaan"),
    REGELING_ZONDER_MEER("regeling zonder meer of centrumregeling");

    private final String naam;

    Vorm(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** Whether it founds a body with vermogen of its own (Wgr art. 8 lid 1 and 3). */
    public boolean isRechtspersoon() {
        return this == OPENBAAR_LICHAAM || this == BEDRIJFSVOERINGSORGANISATIE;
    }

    /** Whether the form has a bestuur that adopts a begroting. */
    public boolean heeftBegroting() {
        return this != REGELING_ZONDER_MEER;
    }
}
