package nl.regelgang.procedure.kaders;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only kaders have, beside what every stuk of the yearly cycle has.
 *
 * @param jaarrekening the document with the voorlopige jaarrekening that goes along
 * @param toegezondenOp when the raden got both, null until they did
 */
record Kaders(UUID id, UUID jaarrekening, @Nullable LocalDate toegezondenOp) {}
