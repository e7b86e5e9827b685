package nl.regelgang.gedeeld;

/** A number with what is counted, in correct Dutch. */
public final class Aantal {

    private Aantal() {}

    /** For example {@code 1 raad}, {@code 0 raden}, {@code 8 raden}. */
    public static String van(long aantal, String enkelvoud, String meervoud) {
        return aantal + " " + (aantal == 1 ? enkelvoud : meervoud);
    }

    /** For example {@code 465.334}. */
    public static String getal(long aantal) {
        return String.format(Dagen.NEDERLANDS, "%,d", aantal);
    }

    /** For example {@code 1 raad}, {@code alle 8 raden}: "alle" is said of more than one. */
    public static String alle(long aantal, String enkelvoud, String meervoud) {
        return (aantal == 1 ? "" : "alle ") + van(aantal, enkelvoud, meervoud);
    }
}
