package nl.regelgang.procedure;

/** Where any procedure is, whatever its kind: in words each kind says more. */
public enum Fase {
    /** Nobody outside the bestuur sees it. */
    CONCEPT("neutraal"),
    LOOPT("nu"),
    VOLTOOID("gedaan"),
    GESTOPT("neutraal");

    private final String teken;

    Fase(String teken) {
        this.teken = teken;
    }

    /** The status as {@code velden.html} knows it. */
    public String teken() {
        return teken;
    }

    public boolean beeindigd() {
        return this == VOLTOOID || this == GESTOPT;
    }
}
