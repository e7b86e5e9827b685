package nl.regelgang.openbaar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as everybody may know it: without people, without reasons that somebody typed, and without what is not
 * vastgesteld.
 *
 * @param naam for example "Begroting 2028"
 * @param status in words
 * @param loopt whether something is still to come
 * @param besluit what was decided and when, in one sentence; null while nothing was
 * @param stukken the documents that may be made openbaar; whether they are is decided per document
 */
public record OpenbareProcedure(
        UUID id,
        String naam,
        String status,
        boolean loopt,
        @Nullable String besluit,
        List<Termijn> termijnen,
        List<Zienswijze> zienswijzen,
        List<UUID> stukken) {

    /**
     * A term of the law that runs.
     *
     * @param naam what must happen
     * @param uiterlijk the last day
     */
    public record Termijn(String naam, LocalDate uiterlijk, Grondslag grondslag) {}

    /**
     * What a raad brought naar voren, after the bestuur told all raden what it thinks of it.
     *
     * @param raad in a sentence, for example "de raad van Gemeente Tiel"
     * @param besluitVan the day on which the raad decided so
     * @param oordeel what the bestuur thinks of it
     * @param conclusie what the bestuur does with it
     */
    public record Zienswijze(
            String raad, @Nullable LocalDate besluitVan, String tekst, String oordeel, String conclusie) {}
}
