package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.Zinnen.datum;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;

/**
 * An act that must be done before, or in, something else: "voorafgaande aan het vaststellen van de begroting". Nothing
 * moves it, because it has no length.
 *
 * @param gebeurtenis what it must precede, for example "de vaststelling van de begroting"
 * @param ervoor whether the act must precede the event, so that the day before is the last whole day; otherwise the day
 *     of the event is
 */
public record Gebeurtenistermijn(Grondslag grondslag, String gebeurtenis, boolean ervoor) implements Termijn {

    @Override
    public Gebeurtenistermijn volgens(Grondslag artikel) {
        return new Gebeurtenistermijn(artikel, gebeurtenis, ervoor);
    }

    @Override
    public Uiterlijk uiterlijk(Aanknoping aanknoping) {
        return uiterlijk(aanknoping.dag());
    }

    /** The last whole day for the act when the event is on {@code dag}. */
    public Uiterlijk uiterlijk(LocalDate dag) {
        LocalDate laatste = ervoor ? dag.minusDays(1) : dag;
        String uitleg = "Uiterlijk " + Dagen.voluit(laatste) + ": " + (ervoor ? "voorafgaand aan " : "in ")
                + gebeurtenis + " op " + datum(dag) + " (" + grondslag + ")."
                + (ervoor ? Zinnen.schuiftNietOp(laatste) : "");
        return Uiterlijk.op(laatste, grondslag, uitleg);
    }
}
