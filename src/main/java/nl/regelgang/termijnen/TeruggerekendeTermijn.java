package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.Zinnen.datum;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;

/**
 * A term that is counted back from a later event, for example twelve weeks before the aanbieding. It never moves
 * (Algemene termijnenwet art. 1 lid 2).
 *
 * @param doel the later event with its preposition, for example "vóór de vaststelling door het bestuur"
 * @param vrijeWeken whether the weeks are full weeks that lie between both days, one day more; the same weekday
 *     otherwise
 */
public record TeruggerekendeTermijn(Grondslag grondslag, Lengte lengte, String doel, boolean vrijeWeken)
        implements Termijn {

    static TeruggerekendeTermijn inWet(String artikel, Lengte lengte, String doel) {
        return new TeruggerekendeTermijn(Grondslag.van(artikel), lengte, doel, false);
    }

    @Override
    public TeruggerekendeTermijn volgens(Grondslag artikel) {
        return new TeruggerekendeTermijn(artikel, lengte, doel, vrijeWeken);
    }

    /** The same term, read as a regeling reads it. */
    public TeruggerekendeTermijn metVrijeWeken(boolean vrij) {
        return new TeruggerekendeTermijn(grondslag, lengte, doel, vrij);
    }

    /** The last day for the act when the later event is on {@code doeldag}. */
    public Uiterlijk uiterlijk(LocalDate doeldag) {
        LocalDate dag = lengte.voor(vrijeWeken ? doeldag.minusDays(1) : doeldag);
        String uitleg = "Uiterlijk " + Dagen.voluit(dag) + ": " + lengte + (vrijeWeken ? " (vrije weken) " : " ") + doel
                + " op " + datum(doeldag) + " (" + grondslag + ")." + slot(dag);
        return Uiterlijk.op(dag, grondslag, uitleg);
    }

    /** The first day for the later event when the act is done on {@code dag}. */
    public LocalDate vroegsteDoel(LocalDate dag) {
        return lengte.na(vrijeWeken ? dag.plusDays(1) : dag);
    }

    private static String slot(LocalDate dag) {
        return Kalender.vrijeDag(dag)
                .map(vrij -> " Dat is " + vrij.omschrijving()
                        + ", maar een termijn die wordt teruggerekend, schuift niet op"
                        + " (Algemene termijnenwet art. 1 lid 2).")
                .orElse("");
    }
}
