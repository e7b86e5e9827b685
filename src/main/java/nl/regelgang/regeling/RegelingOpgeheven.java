package nl.regelgang.regeling;

import java.time.LocalDate;
import nl.regelgang.gedeeld.RegelingId;

/**
 * The deelnemers ended a regeling.
 *
 * @param vanaf the first day on which it is no longer in force
 */
public record RegelingOpgeheven(RegelingId regeling, LocalDate vanaf) {}
