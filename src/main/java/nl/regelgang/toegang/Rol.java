package nl.regelgang.toegang;

/** What a person is in an orgaan. */
public enum Rol {
    GRIFFIER("griffier"),
    BESTUURSSECRETARIS("bestuurssecretaris"),
    COLLEGELID("collegelid"),
    BELEIDSADVISEUR("beleidsadviseur"),
    DB_SECRETARIS("secretaris van het dagelijks bestuur"),
    AB_VOORZITTER("voorzitter van het algemeen bestuur"),
    AB_LID("lid van het algemeen bestuur"),
    TOEZICHTHOUDER("medewerker toezicht"),
    BEHEERDER("functioneel beheerder");

    private final String naam;

    Rol(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
