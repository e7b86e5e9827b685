package nl.regelgang.notificatie;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
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
 * @param namens the organisation that sends it: in its style, and in its own words where it has those; null for the
 *     installation's own
 * @param waarden of the fields that the own words of an organisation can name, see {@link Berichtsoort}
 */
public record Bericht(
        UUID dossier,
        String soort,
        String naam,
        String adres,
        String onderwerp,
        List<String> alineas,
        @Nullable Knop knop,
        @Nullable OrganisatieId namens,
        Map<String, String> waarden) {

    static final int LANGSTE_ONDERWERP = 70;

    public Bericht {
        eenRegel("soort", soort);
        eenRegel("naam", naam);
        eenRegel("adres", adres);
        eenRegel("onderwerp", onderwerp);
        onderwerp = ingekort(onderwerp, LANGSTE_ONDERWERP);
        alineas = List.copyOf(alineas);
        waarden = Map.copyOf(waarden);
    }

    /** In the installation's own words and style. */
    public Bericht(
            UUID dossier,
            String soort,
            String naam,
            String adres,
            String onderwerp,
            List<String> alineas,
            @Nullable Knop knop) {
        this(dossier, soort, naam, adres, onderwerp, alineas, knop, null, Map.of());
    }

    /** The same message in the style of this organisation. */
    public Bericht namens(OrganisatieId organisatie) {
        return new Bericht(dossier, soort, naam, adres, onderwerp, alineas, knop, organisatie, waarden);
    }

    /** Whether it holds a link that is a key to something; such a message is wiped as soon as it was sent. */
    boolean isPersoonlijk() {
        return knop != null && !knop.openbaar();
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

    /**
     * @param pad path and query on this site, beginning with a slash
     * @param openbaar the address opens nothing to somebody who may not see it anyway, so it is no secret
     */
    public record Knop(String tekst, String pad, boolean openbaar) {

        /** A link that is taken for a key: who does not say that it is none, is on the safe side. */
        public Knop(String tekst, String pad) {
            this(tekst, pad, false);
        }

        /** A link to a page behind the log-in. */
        public static Knop naarPagina(String tekst, String pad) {
            return new Knop(tekst, pad, true);
        }

        public Knop {
            eenRegel("tekst", tekst);
            eenRegel("pad", pad);
            if (!pad.startsWith("/") || pad.startsWith("//")) {
                throw new IllegalArgumentException("no path on this site");
            }
        }
    }
}
