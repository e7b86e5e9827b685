package nl.regelgang.procedure;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;

/**
 * A stuk of the yearly cycle went to the toezichthouder, who begins with it.
 *
 * @param procedure in which the bestuur made it
 * @param jaar the year that it is about
 * @param op the day on which it was sent
 * @param teLaat whether that was after the last day of the law
 * @param vastgesteld whether the bestuur adopted it; a jaarrekening that it did not adopt goes too (Gemeentewet art. 201)
 */
public record NaarToezichthouder(
        Procedure procedure, int jaar, UUID stuk, LocalDate op, boolean teLaat, boolean vastgesteld, Handelend door) {}
