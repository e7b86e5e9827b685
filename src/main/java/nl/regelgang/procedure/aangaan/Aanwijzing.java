package nl.regelgang.procedure.aangaan;

import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Whom one deelnemer gives a seat in a new bestuur (Wgr art. 13).
 *
 * @param naam of the deelnemer
 * @param orgaan that records it
 * @param leden null until it decided; empty when the regeling gives it no seat
 */
record Aanwijzing(
        UUID id,
        UUID dossier,
        OrganisatieId organisatie,
        String naam,
        OrgaanId orgaan,
        @Nullable List<String> leden) {}
