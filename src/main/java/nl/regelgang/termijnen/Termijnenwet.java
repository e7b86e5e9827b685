package nl.regelgang.termijnen;

/** Whether the Algemene termijnenwet extends a term that ends on a weekend or feestdag, and why. */
public enum Termijnenwet {
    VERLENGT("Ja: de termijn staat in een wet en is niet te lang (Algemene termijnenwet art. 1 lid 1 en art. 4)."),
    TERUGGEREKEND("Nee: de termijn wordt teruggerekend vanaf een gebeurtenis (Algemene termijnenwet art. 1 lid 2)."),
    TE_LANG("Nee: de termijn is langer dan twaalf weken, 90 dagen of drie maanden (Algemene termijnenwet art. 4)."),
    GEEN_WET(
            "Nee, tenzij de regeling het zegt: de termijn staat niet in een wet (Algemene termijnenwet art. 1 lid 1)."),
    VASTE_DATUM("Dat staat niet vast voor een vaste datum; zonder andere keuze van de regeling: nee."),
    INWERKINGTREDING("Nee: het gaat om inwerkingtreding (Algemene termijnenwet art. 4)."),
    WERKDAGEN("Niet nodig: de termijn telt werkdagen en eindigt dus op een werkdag."),
    GEBEURTENIS("Niet van toepassing: de dag van de vergadering is de laatste dag.");

    private final String waarom;

    Termijnenwet(String waarom) {
        this.waarom = waarom;
    }

    /** One Dutch sentence. */
    public String waarom() {
        return waarom;
    }
}
