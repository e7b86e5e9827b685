package nl.regelgang.termijnbewaking;

import java.time.Instant;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * A secret address under which a calendar program reads terms.
 *
 * @param orgaan whose terms; null for those of all organen in which the person has a functie
 */
record Agendaadres(UUID id, String persoon, @Nullable OrgaanId orgaan, Instant gemaakt) {}
