package nl.regelgang.procedure.bestuursbesluit;

/** What kind of besluit it is, as far as the law makes a difference; a column of the decision table. */
enum Aard {
    GEWOON("Geen van deze"),
    RECHTSPERSOON("Deelnemen in een rechtspersoon, zoals een stichting of vennootschap"),
    BESTUURSCOMMISSIE("Een bestuurscommissie instellen"),
    ADVIESCOMMISSIE("De taken en werkwijze van een gemeenschappelijke adviescommissie"),
    AFDELING("Een besluit met inspraak volgens afdeling 3.4 van de Algemene wet bestuursrecht"),
    BEGROTING("De begroting of een wijziging daarvan");

    private final String naam;

    Aard(String naam) {
        this.naam = naam;
    }

    /** In a list of choices. */
    public String naam() {
        return naam;
    }
}
