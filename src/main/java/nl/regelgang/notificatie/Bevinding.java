package nl.regelgang.notificatie;

/** One thing that the mail doctor looked at, as a Dutch sentence that says what to do when it is not right. */
record Bevinding(Ernst ernst, String tekst) {

    enum Ernst {
        GOED("goed"),
        LET_OP("let op"),
        FOUT("FOUT");

        private final String woord;

        Ernst(String woord) {
            this.woord = woord;
        }
    }

    static Bevinding goed(String tekst) {
        return new Bevinding(Ernst.GOED, tekst);
    }

    static Bevinding letOp(String tekst) {
        return new Bevinding(Ernst.LET_OP, tekst);
    }

    static Bevinding fout(String tekst) {
        return new Bevinding(Ernst.FOUT, tekst);
    }

    @Override
    public String toString() {
        return "%-6s  %s".formatted(ernst.woord, tekst);
    }
}
