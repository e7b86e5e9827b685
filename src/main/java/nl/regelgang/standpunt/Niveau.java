package nl.regelgang.standpunt;

/** What proves who answers. B, a link with a second factor, is not offered: docs/adr/0010-zekerheid-van-een-akkoord.md. */
enum Niveau {
    A("link uit de e-mail"),
    C("aangemeld in Regelgang");

    private final String naam;

    Niveau(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
