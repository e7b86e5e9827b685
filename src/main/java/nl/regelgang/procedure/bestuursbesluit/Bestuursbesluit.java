package nl.regelgang.procedure.bestuursbesluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * What only a besluit of the bestuur has, beside what every stuk of a procedure has. What the regeling says is as it was
 * on the day on which it began.
 *
 * @param artikel where the regeling names the besluiten on which the raden can give a zienswijze
 * @param drempel how many raden must ask, null when they cannot
 * @param opLijst the besluit of the regeling that it is, in its words; null when it is none of them
 * @param bestuurBepaalt that the bestuur lets the raden give a zienswijze
 * @param vergaderingOp the day on which the bestuur means to decide
 * @param verzoekTot the last day on which raden can ask, null when they cannot
 * @param spoed why the raden are skipped, null when they are not
 * @param klasse null until it was determined for good
 * @param toegezondenOp when the raden got the ontwerp, null when they did not
 * @param genomen null until the bestuur decided
 * @param verzoeken of raden so far, oldest first
 */
record Bestuursbesluit(
        UUID id,
        Aard aard,
        String artikel,
        @Nullable Verzoekdrempel drempel,
        @Nullable String opLijst,
        boolean bestuurBepaalt,
        LocalDate vergaderingOp,
        @Nullable LocalDate verzoekTot,
        @Nullable String spoed,
        @Nullable Klasse klasse,
        @Nullable LocalDate toegezondenOp,
        @Nullable Boolean genomen,
        List<Verzoek> verzoeken) {

    Bestuursbesluit {
        verzoeken = List.copyOf(verzoeken);
    }

    /**
     * That a raad asks for a zienswijze.
     *
     * @param besluitVan the day on which the raad decided so
     */
    record Verzoek(OrganisatieId organisatie, String naam, LocalDate besluitVan) {}

    /** @param raden how many take part */
    boolean genoegVerzoeken(int raden) {
        return drempel != null && verzoeken.size() >= drempel.nodig(raden);
    }

    /** Whether the raden get the ontwerp: the law or the regeling lets them speak, and there is no haste. */
    boolean naarDeRaden() {
        return klasse != null && klasse.raden() && spoed == null;
    }
}
