package nl.regelgang.regeling;

/** What one deelnemer decided about a change of its regeling. */
public enum Deelnemerkeuze {
    VOOR("Voor"),
    TEGEN("Tegen"),
    OPEN("Nog niet besloten");

    private final String naam;

    Deelnemerkeuze(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
