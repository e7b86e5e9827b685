package nl.regelgang.zienswijzen;

import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * What a round is about.
 *
 * @param dossier the procedure
 * @param regeling its short name
 * @param onderwerp for example "Ontwerpbegroting 2028"
 * @param bestuur the orgaan that asks, and that must react
 * @param stuk the document that the raden are asked about
 * @param toezending the article under which the stukken are sent, in the chapter of the regeling
 * @param terInzage the article that makes the besturen of the deelnemers lay the stukken ter inzage; null where the law
 *     asks none
 * @param zienswijze the article that lets the raden speak
 * @param reactie the article that makes the bestuur answer
 */
public record Zaak(
        UUID dossier,
        RegelingId regelingId,
        String regeling,
        String onderwerp,
        OrgaanId bestuur,
        UUID stuk,
        Grondslag toezending,
        @Nullable Grondslag terInzage,
        Grondslag zienswijze,
        Grondslag reactie) {}
