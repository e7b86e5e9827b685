package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.Zinnen.datum;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * A term that is counted back from a later event, for example twelve weeks before the aanbieding. It never moves
 * (Algemene termijnenwet art. 1 lid 2).
 *
 * @param uitRegeling a length that the regeling asks; the law is a minimum, so the longer of both counts. Null when the
 *     regeling asks nothing
 * @param doel the later event with its preposition, for example "vóór de vaststelling door het bestuur"
 * @param vrijeWeken whether the weeks are full weeks that lie between both days, one day more; the same weekday
 *     otherwise
 */
public record TeruggerekendeTermijn(
        Grondslag grondslag, Lengte lengte, @Nullable Lengte uitRegeling, String doel, boolean vrijeWeken)
        implements Termijn {

    @Override
    public TeruggerekendeTermijn volgens(Grondslag artikel) {
        return new TeruggerekendeTermijn(artikel, lengte, uitRegeling, doel, vrijeWeken);
    }

    @Override
    public Uiterlijk uiterlijk(Aanknoping aanknoping) {
        return uiterlijk(aanknoping.dag());
    }

    /** What counts of law and regeling, as one length with its own basis. */
    public TeruggerekendeTermijn geldend() {
        return uitRegeling != null && lengte.isKorterDan(uitRegeling)
                ? new TeruggerekendeTermijn(Grondslag.REGELING, uitRegeling, null, doel, vrijeWeken)
                : new TeruggerekendeTermijn(grondslag, lengte, null, doel, vrijeWeken);
    }

    /** The last day for the act when the later event is on {@code doeldag}. */
    public Uiterlijk uiterlijk(LocalDate doeldag) {
        LocalDate wet = terug(lengte, doeldag);
        if (uitRegeling == null || !terug(uitRegeling, doeldag).isBefore(wet)) {
            return uiterlijk(wet, doeldag, lengte, grondslag, "");
        }
        String meer = "; de wet vraagt ten minste " + lengte + " (" + grondslag + ")";
        return uiterlijk(terug(uitRegeling, doeldag), doeldag, uitRegeling, Grondslag.REGELING, meer);
    }

    /** The first day for the later event when the act is done on {@code dag}. */
    public LocalDate vroegsteDoel(LocalDate dag) {
        LocalDate doel = lengte.na(dag);
        while (laatsteDag(doel).isBefore(dag)) {
            doel = doel.plusDays(1);
        }
        return doel;
    }

    private LocalDate laatsteDag(LocalDate doeldag) {
        return uiterlijk(doeldag).dag();
    }

    private LocalDate terug(Lengte eigen, LocalDate doeldag) {
        return eigen.voor(vrijeWeken ? doeldag.minusDays(1) : doeldag);
    }

    private Uiterlijk uiterlijk(LocalDate dag, LocalDate doeldag, Lengte eigen, Grondslag waarop, String meer) {
        String uitleg = "Uiterlijk " + Dagen.voluit(dag) + ": " + eigen + (vrijeWeken ? " (vrije weken) " : " ") + doel
                + " op " + datum(doeldag) + " (" + waarop + ")" + meer + "." + Zinnen.schuiftNietOp(dag);
        return Uiterlijk.op(dag, waarop, uitleg);
    }
}
