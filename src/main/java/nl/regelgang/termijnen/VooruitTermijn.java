package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.Zinnen.datum;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;

/**
 * A term that runs forward from an event, for example eight weeks after ontvangst.
 *
 * @param aanvang the event with its preposition, for example "na ontvangst"
 * @param eersteDagTeltMee whether the day of the event is the first day of the term (Awb art. 3:16), or the day before
 *     it
 * @param termijnenwet whether the Algemene termijnenwet can apply: true for a term in a wet (art. 1) or in an algemene
 *     maatregel van bestuur (art. 5), false for one that only stands in a regeling, unless that regeling says so
 */
public record VooruitTermijn(
        Grondslag grondslag, Lengte lengte, String aanvang, boolean eersteDagTeltMee, boolean termijnenwet)
        implements Termijn {

    @Override
    public VooruitTermijn volgens(Grondslag artikel) {
        return new VooruitTermijn(artikel, lengte, aanvang, eersteDagTeltMee, termijnenwet);
    }

    @Override
    public Uiterlijk uiterlijk(Aanknoping aanknoping) {
        return uiterlijk(aanknoping.dag());
    }

    /** The last day of the term when the event happened on {@code aanvangsdag}. */
    public Uiterlijk uiterlijk(LocalDate aanvangsdag) {
        LocalDate berekend = lengte.na(eersteDagTeltMee ? aanvangsdag.minusDays(1) : aanvangsdag);
        LocalDate dag = wordtVerlengd() ? Kalender.werkdagVanaf(berekend) : berekend;
        String uitleg = "Uiterlijk " + Dagen.voluit(dag) + ": " + telling(aanvangsdag) + " (" + grondslag + ")"
                + slot(berekend, dag);
        return Uiterlijk.op(dag, grondslag, uitleg);
    }

    /** Whether the end of the term moves past weekends and feestdagen (Algemene termijnenwet art. 1 lid 1 and 4). */
    public boolean wordtVerlengd() {
        return termijnenwet && lengte.binnenTermijnenwet();
    }

    /** For example {@code acht weken na ontvangst op 10 maart 2026}. */
    String telling(LocalDate aanvangsdag) {
        return lengte + " " + aanvang + " op " + datum(aanvangsdag) + (eersteDagTeltMee ? ", die dag meegeteld" : "");
    }

    private String slot(LocalDate berekend, LocalDate dag) {
        return Kalender.vrijeDag(berekend)
                .map(vrij -> wordtVerlengd()
                        ? Zinnen.isVrij(vrij, dag) + " (Algemene termijnenwet art. 1 lid 1)."
                        : nietVerlengd(vrij))
                .orElse(".");
    }

    private String nietVerlengd(VrijeDag vrij) {
        String reden = termijnenwet
                ? "daarvoor is de termijn te lang (Algemene termijnenwet art. 4)"
                : "de Algemene termijnenwet geldt alleen voor een termijn in een wet (art. 1 lid 1)";
        return ". Dat is " + vrij.omschrijving() + ", maar de termijn wordt niet verlengd: " + reden + ".";
    }
}
