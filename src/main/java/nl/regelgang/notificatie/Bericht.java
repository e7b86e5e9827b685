package nl.regelgang.notificatie;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person, in words; the mail's layout, footer and headers are added by this module.
 *
 * <p>What ends up in a header (soort, naam, adres, onderwerp) is one line: an {@link IllegalArgumentException} refuses
 * a control character, because a line break there would let a name write headers of its own.
 *
 * @param dossier the procedure it belongs to; messages of one procedure form one thread
 * @param soort a short fixed name of the kind of message, for the overview ("stukken toegezonden")
 * @param onderwerp at most 70 characters, begins with the regeling's short name, nothing confidential; a longer one is
 *     cut
 * @param alineas paragraphs of plain text, in the order in which they are read
 * @param knop the one link of the message, null when there is none; the path is relative to the site's address
 */
public record Bericht(
        UUID dossier,
        String soort,
        String naam,
        String adres,
        String onderwerp,
        List<String> alineas,
        @Nullable Knop knop) {

    static final int LANGSTE_ONDERWERP = 70;

    public Bericht {
        eenRegel("soort", soort);
        eenRegel("naam", naam);
        eenRegel("adres", adres);
        eenRegel("onderwerp", onderwerp);
        onderwerp = ingekort(onderwerp, LANGSTE_ONDERWERP);
        alineas = List.copyOf(alineas);
    }

    /**
     * The text in at most so many characters: cut between two words where that is possible, never inside a character,
     * and ending in an ellipsis so that the reader sees that something is missing.
     */
    public static String ingekort(String tekst, int lengte) {
        if (tekst.length() <= lengte) {
            return tekst;
        }
        int einde = lengte - 1;
        int spatie = tekst.lastIndexOf(' ', einde);
        if (spatie > lengte / 2) {
            einde = spatie;
        } else if (Character.isHighSurrogate(tekst.charAt(einde - 1))) {
            einde--;
        }
        return tekst.substring(0, einde) + "…";
    }

    private static void eenRegel(String onderdeel, String tekst) {
        if (tekst.chars().anyMatch(teken -> Character.isISOControl(teken) || teken == 0x2028 || teken == 0x2029)) {
            throw new IllegalArgumentException("control character in " + onderdeel);
        }
    }

    /** @param pad path and query on this site, beginning with a slash */
    public record Knop(String tekst, String pad) {

        public Knop {
            eenRegel("tekst", tekst);
            eenRegel("pad", pad);
            if (!pad.startsWith("/") || pad.startsWith("//")) {
                throw new IllegalArgumentException("no path on this site");
            }
        }
    }
}
