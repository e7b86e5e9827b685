package nl.regelgang.standpunt;

import java.util.List;
import nl.regelgang.gedeeld.Sha256;

/**
 * What a member answers on, in the form of which the SHA-256 is kept. Nothing can stand in one part that reads as
 * another: onderwerp and titles are one line each, and an empty line ends the stukken.
 */
final class Inhoud {

    /** The form with the stukken in it. Form 1 was the onderwerp, a line feed and the tekst. */
    static final int VORM = 2;

    private Inhoud() {}

    static String sha256(int vorm, String onderwerp, String tekst, List<Stuk> stukken) {
        if (vorm == 1) {
            return Sha256.van(onderwerp + "\n" + tekst);
        }
        StringBuilder inhoud = new StringBuilder("regelgang standpunt 2\n");
        inhoud.append(eenRegel(onderwerp)).append('\n');
        stukken.forEach(stuk -> inhoud.append("stuk ")
                .append(stuk.sha256())
                .append(' ')
                .append(eenRegel(stuk.titel()))
                .append('\n'));
        return Sha256.van(inhoud.append('\n').append(tekst).toString());
    }

    private static String eenRegel(String tekst) {
        if (tekst.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("more than one line");
        }
        return tekst;
    }
}
