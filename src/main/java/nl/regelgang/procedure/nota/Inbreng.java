package nl.regelgang.procedure.nota;

import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * What one raad brought naar voren in a procedure, as far as a person may read it.
 *
 * @param bron the traject
 * @param zienswijze the text, null when the person may not read it
 * @param oordeel what the bestuur thinks of it as a whole, null when there is none or the person may not read it
 * @param conclusie what it does with it, null as the oordeel
 * @param vast whether the raden have the answer; from then on it is not changed
 */
public record Inbreng(
        UUID bron,
        OrganisatieId organisatie,
        String deelnemer,
        @Nullable String zienswijze,
        @Nullable String oordeel,
        @Nullable String conclusie,
        boolean vast) {

    /** Of the text; empty when the person may not read it. */
    String sha256() {
        return zienswijze == null ? "" : Sha256.van(zienswijze);
    }

    /** Implemented for every way in which raden are asked. */
    public interface Bron {

        /** One per raad that brought something naar voren; empty when this procedure asks in another way. */
        List<Inbreng> van(Procedure procedure, String persoon);
    }
}
