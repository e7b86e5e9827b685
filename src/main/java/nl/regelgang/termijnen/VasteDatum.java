package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * A date that the law fixes, for example "vóór 15 september": the day before is the last one. Whether the Algemene
 * termijnenwet extends it is not settled, so by default it stays where it is and the adviesdatum is earlier.
 *
 * @param voor the first day that is too late
 * @param uitRegeling an earlier date of the regeling, which then counts; null when the regeling names none
 * @param verlengd whether the regeling applies the Algemene termijnenwet to a fixed date of the law
 */
public record VasteDatum(
        Grondslag grondslag, MonthDay voor, @Nullable MonthDay uitRegeling, boolean verlengd) implements Termijn {

    @Override
    public VasteDatum volgens(Grondslag artikel) {
        return new VasteDatum(artikel, voor, uitRegeling, verlengd);
    }

    @Override
    public Uiterlijk uiterlijk(Aanknoping aanknoping) {
        return uiterlijk(aanknoping.jaar());
    }

    /** The last day in time, for the date as it falls in this calendar year. */
    public Uiterlijk uiterlijk(int jaar) {
        LocalDate dag = grens().atYear(jaar).minusDays(1);
        if (!grens().equals(voor)) {
            return vast(dag, Grondslag.REGELING);
        }
        return verlengd && !Kalender.isWerkdag(dag) ? verlengd(dag) : vast(dag, grondslag);
    }

    /** For example {@code vóór 15 september}; with the date of the regeling when that is earlier. */
    @Override
    public String toString() {
        return "vóór " + Zinnen.datum(grens());
    }

    private MonthDay grens() {
        return uitRegeling != null && uitRegeling.isBefore(voor) ? uitRegeling : voor;
    }

    private Uiterlijk vast(LocalDate dag, Grondslag waarop) {
        String eerder =
                waarop.equals(grondslag) ? "" : "; volgens de wet vóór " + Zinnen.datum(voor) + " (" + grondslag + ")";
        String uitleg = "Uiterlijk " + Dagen.voluit(dag) + ": " + this + " (" + waarop + ")" + eerder + "." + slot(dag);
        return Uiterlijk.op(dag, waarop, uitleg);
    }

    private Uiterlijk verlengd(LocalDate berekend) {
        LocalDate dag = Kalender.werkdagVanaf(berekend);
        String vrij = Kalender.vrijeDag(berekend)
                .map(reden -> Zinnen.isVrij(reden, dag))
                .orElseThrow();
        return Uiterlijk.op(
                dag,
                grondslag,
                "Uiterlijk " + Dagen.voluit(dag) + ": " + this + " (" + grondslag + ")" + vrij
                        + ", omdat de regeling de Algemene termijnenwet op een vaste datum toepast.");
    }

    private static String slot(LocalDate dag) {
        return Kalender.vrijeDag(dag)
                .map(vrij -> " Dat is " + vrij.omschrijving()
                        + "; of de Algemene termijnenwet een vaste datum verlengt, staat niet vast.")
                .orElse("");
    }
}
