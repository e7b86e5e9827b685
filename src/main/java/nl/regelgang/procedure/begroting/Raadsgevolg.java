package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a moved plan means for a raad that has not answered yet.
 *
 * @param gepland the meeting that its griffie planned, null while it has not
 * @param geplandTeLaat whether that meeting is after the last day on which the bestuur would count on the answer
 * @param oordeel the last meeting in its vergaderkalender that would still do
 */
public record Raadsgevolg(Raadsoordeel oordeel, @Nullable LocalDate gepland, boolean geplandTeLaat) {}
