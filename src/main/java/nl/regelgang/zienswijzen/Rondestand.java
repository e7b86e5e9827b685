package nl.regelgang.zienswijzen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * The newest round of a dossier without its texts, for a page that looks over many.
 *
 * @param sluitOp the last day on which the bestuur counts on the zienswijzen
 */
public record Rondestand(UUID dossier, LocalDate sluitOp, List<Deelnemerstand> deelnemers) {

    /**
     * @param binnenOp the day on which the answer reached the bestuur, null while it has not
     * @param openbaar whether every deelnemer may read what it says, see {@link Zichtbaarheid}
     */
    public record Deelnemerstand(
            UUID traject,
            OrganisatieId organisatie,
            String naam,
            Traject.Status status,
            @Nullable LocalDate vergaderingOp,
            @Nullable LocalDate binnenOp,
            boolean openbaar) {}
}
