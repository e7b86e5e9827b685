package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.Zinnen.naast;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;

/**
 * "Binnen twee weken na de vaststelling, doch in ieder geval vóór 15 september": a term with an outer date, and the
 * earlier of the two counts.
 */
public record Inzendtermijn(VooruitTermijn naVaststelling, VasteDatum inIederGeval) implements Termijn {

    @Override
    public Grondslag grondslag() {
        return naVaststelling.grondslag();
    }

    @Override
    public Inzendtermijn volgens(Grondslag artikel) {
        return new Inzendtermijn(naVaststelling.volgens(artikel), inIederGeval.volgens(artikel));
    }

    @Override
    public Uiterlijk uiterlijk(Aanknoping aanknoping) {
        return uiterlijk(aanknoping.dag(), aanknoping.jaar());
    }

    /**
     * The last day for sending.
     *
     * @param jaar the calendar year of the outer date: for a begroting the year before the begrotingsjaar, whenever it
     *     is adopted
     */
    public Uiterlijk uiterlijk(LocalDate vaststelling, int jaar) {
        Uiterlijk gerekend = naVaststelling.uiterlijk(vaststelling);
        Uiterlijk grens = inIederGeval.uiterlijk(jaar);
        if (!gerekend.dag().isAfter(grens.dag())) {
            return gerekend;
        }
        return grens.met("Uiterlijk " + Dagen.voluit(grens.dag()) + ": in ieder geval " + inIederGeval + " ("
                + grens.grondslag() + "); " + naVaststelling.telling(vaststelling) + " is later: "
                + naast(grens.dag(), gerekend.dag()) + ".");
    }
}
