package nl.regelgang.notificatie;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person, in words; the mail's layout, footer and headers are added by this module.
 *
 * @param dossier the procedure it belongs to; messages of one procedure form one thread
 * @param soort a short fixed name of the kind of message, for the overview ("stukken toegezonden")
 * @param onderwerp at most 70 characters, begins with the regeling's short name, nothing confidential
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

    /** @param pad path and query on this site, beginning with a slash */
    public record Knop(String tekst, String pad) {}
}
