package nl.regelgang.formulieren;

import java.text.NumberFormat;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;

/** The check of text: one kind of newline, no characters that cannot be seen, not too long. */
final class Tekstcontrole {

    private static final Pattern REGELEINDE = Pattern.compile("\\R");

    /**
     * Control characters, loose halves of a surrogate pair (they cannot be stored), and the characters that turn the
     * reading direction: with those a text on the screen can read otherwise than the text that is kept.
     */
    private static final Pattern VERBODEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private Tekstcontrole() {}

    static boolean isLeeg(CharSequence tekst) {
        return tekst.toString().isBlank();
    }

    static String controleer(Veld veld, Object ruw) throws Veldcontrole.Fout {
        if (!(ruw instanceof CharSequence ingevuld)) {
            throw new Veldcontrole.Fout("Vul bij ‘" + veld.label() + "’ tekst in.");
        }
        String tekst = REGELEINDE.matcher(ingevuld).replaceAll("\n").strip();
        if (VERBODEN.matcher(tekst).find()) {
            throw new Veldcontrole.Fout(
                    "In ‘" + veld.label()
                            + "’ staat een onzichtbaar teken dat niet kan worden bewaard. Typ de tekst over, of plak hem zonder opmaak.");
        }
        if (veld.soort() == Veldsoort.TEKSTREGEL) {
            tekst = eenRegel(veld, tekst);
        }
        if (tekst.length() > veld.maxLengte()) {
            throw new Veldcontrole.Fout("Kort ‘" + veld.label() + "’ in tot hoogstens " + aantal(veld.maxLengte())
                    + " tekens. Het zijn er nu " + aantal(tekst.length()) + ".");
        }
        return tekst;
    }

    private static String eenRegel(Veld veld, String tekst) throws Veldcontrole.Fout {
        if (tekst.indexOf('\n') >= 0) {
            throw new Veldcontrole.Fout("Zet ‘" + veld.label() + "’ op één regel.");
        }
        return tekst.replace('\t', ' ');
    }

    /** For example {@code 2.000}. */
    static String aantal(int tekens) {
        return NumberFormat.getIntegerInstance(Dagen.NEDERLANDS).format(tekens);
    }
}
