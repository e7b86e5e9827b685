package nl.regelgang.formulieren;

import java.util.List;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** What a browser sent for a field that takes one file. */
public final class Bestandsinvoer {

    private Bestandsinvoer() {}

    /**
     * The file that was chosen, null when none was. One without content is chosen too: who keeps it says what is wrong.
     *
     * @param label as people read it
     * @throws OngeldigeInvoer when there is more than one, because what is left out would be left out in silence
     */
    public static @Nullable MultipartFile gekozen(List<MultipartFile> gestuurd, String label) {
        // A field in which nothing was chosen is sent as a file without a name.
        List<MultipartFile> gekozen = gestuurd.stream()
                .filter(bestand -> StringUtils.hasText(bestand.getOriginalFilename()) || !bestand.isEmpty())
                .toList();
        if (gekozen.size() > 1) {
            throw new OngeldigeInvoer("Kies bij ‘" + label + "’ één bestand; het waren er " + gekozen.size()
                    + ". Voeg ze samen tot één bestand en kies dat.");
        }
        return gekozen.isEmpty() ? null : gekozen.get(0);
    }
}
