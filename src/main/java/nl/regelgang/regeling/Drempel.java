package nl.regelgang.regeling;

import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import org.jspecify.annotations.Nullable;

/**
 * What a regeling asks before a wijziging, toetreding or opheffing comes about (Wgr art. 9 lid 1); the law names no
 * threshold. Whatever is filled in must all be met. The whole is always all deelnemers, so who has not decided yet does
 * not count as in favour.
 *
 * @param deelnemers the share of the deelnemers, each for one
 * @param aantal a number of deelnemers
 * @param stemmen the share of the votes that those in favour have
 * @param inwoners the share of the inwoners that those in favour have
 * @param instemmingVan the deelnemers without whom it does not come about
 */
public record Drempel(
        @Nullable Meerderheid deelnemers,
        @Nullable Integer aantal,
        @Nullable Meerderheid stemmen,
        @Nullable Meerderheid inwoners,
        Set<OrganisatieId> instemmingVan) {

    /** Nobody filled in what the regeling asks. It is not the same as asking nothing. */
    public static final Drempel NIET_INGEVULD = new Drempel(null, null, null, null, Set.of());

    public static final Drempel UNANIEM = new Drempel(Meerderheid.UNANIEM, null, null, null, Set.of());

    public Drempel {
        instemmingVan = Set.copyOf(instemmingVan);
    }

    public boolean ingevuld() {
        return !equals(NIET_INGEVULD);
    }

    /** Whether a threshold beside the named deelnemers is filled in. */
    boolean telt() {
        return Stream.of(deelnemers, aantal, stemmen, inwoners).anyMatch(eis -> eis != null);
    }
}
