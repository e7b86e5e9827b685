package nl.regelgang.regeling;

/** How the bijdragen of a year came about. */
public enum Bijdragewijze {
    INGEVOERD("Per deelnemer ingevuld", "Bedrag"),
    VERDEELSLEUTEL("Berekend uit het totaal en de verdeelsleutel", "Deel in procenten"),
    INWONERS("Berekend uit het totaal en het aantal inwoners", "Inwoners");

    private final String naam;
    private final String kop;

    Bijdragewijze(String naam, String kop) {
        this.naam = naam;
        this.kop = kop;
    }

    public String naam() {
        return naam;
    }

    /** What is filled in per deelnemer. */
    public String kop() {
        return kop;
    }

    public boolean berekent() {
        return this != INGEVOERD;
    }
}
