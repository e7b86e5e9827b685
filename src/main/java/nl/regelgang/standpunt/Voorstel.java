package nl.regelgang.standpunt;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * A text that the members of a college are asked about.
 *
 * @param regeling the short name of the regeling, for a vervanging that holds for one regeling; null when there is none
 * @param onderwerp one line that begins with the name of the regeling; it is the subject of the mails
 * @param tekst kept exactly as it is, with line feeds as line ends and without white space around it
 * @param regelingId that regeling, null when it is not known
 * @param volgensPlan nobody chose that last day: it is the one of the plan, and moves with it
 * @param uiterlijk the last day on which members can answer; when it has passed they still can, as late as that is
 * @param stukken documents of the dossier that a member can open behind his link: what the standpunt is about, and the
 *     bijlagen
 */
public record Voorstel(
        UUID dossier,
        UUID traject,
        OrgaanId college,
        @Nullable String regeling,
        @Nullable RegelingId regelingId,
        String onderwerp,
        String tekst,
        LocalDate uiterlijk,
        boolean volgensPlan,
        List<UUID> stukken,
        Afspraken afspraken) {

    public Voorstel {
        stukken = stukken.stream().distinct().toList();
    }
}
