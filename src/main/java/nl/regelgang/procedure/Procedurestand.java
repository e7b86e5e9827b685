package nl.regelgang.procedure;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.zienswijzen.Rondestand;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as a page shows it that looks over many.
 *
 * @param naam for example "begroting 2028"
 * @param pad of its page
 * @param stand in words, for example "loopt"
 * @param vergaderingOp the day on which the bestuur means to vote, null where it has planned none
 * @param ronde its newest round of zienswijzen, null when there was none
 */
public record Procedurestand(
        UUID id,
        RegelingId regeling,
        String naam,
        String pad,
        int jaar,
        String stand,
        boolean loopt,
        @Nullable LocalDate vergaderingOp,
        @Nullable Rondestand ronde) {}
