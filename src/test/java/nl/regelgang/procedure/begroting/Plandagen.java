package nl.regelgang.procedure.begroting;

import java.time.LocalDate;

/**
 * The plan of most scenarios, by Wgr art. 35 lid 1: the raden get the draft on Monday 1 March 2027; 84 days later, on
 * Monday 24 May, it can be offered at the earliest, and by Gemeentewet art. 190 lid 3 the vote follows 14 days after
 * that, on Monday 7 June.
 */
final class Plandagen {

    static final LocalDate AANBIEDING = LocalDate.of(2027, 5, 24);
    static final LocalDate VERGADERING = LocalDate.of(2027, 6, 7);
    static final LocalDate RAADSVERGADERING = LocalDate.of(2027, 4, 14);

    private Plandagen() {}
}
