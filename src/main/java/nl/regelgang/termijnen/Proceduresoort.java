package nl.regelgang.termijnen;

/** The procedures of the Wgr that have terms, in the order in which a regeling meets them. */
public enum Proceduresoort {
    AANGAAN("aangaan van een regeling"),
    WIJZIGING("wijziging van een regeling"),
    TOETREDING("toetreding"),
    UITTREDING("uittreding"),
    OPHEFFING("opheffing en liquidatie"),
    BESTUURSBESLUIT("zienswijze op een besluit van het bestuur"),
    KADERS("kaders voor de begroting"),
    BEGROTING("begroting"),
    BEGROTINGSWIJZIGING("begrotingswijziging"),
    JAARREKENING("jaarrekening"),
    TOEZICHT("toezicht op de begroting"),
    VERPLICHTE_UITGAVE("verplichte uitgave"),
    EVALUATIE("evaluatie"),
    GESCHIL("geschil en vernietiging"),
    INFORMATIE("inlichtingen en verantwoording");

    private final String naam;

    Proceduresoort(String naam) {
        this.naam = naam;
    }

    /** For on a page, for example "begroting". */
    public String naam() {
        return naam;
    }
}
