package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.Zinnen.datum;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a term, and why that is the day.
 *
 * @param dag the last day on which the act is in time, by law
 * @param adviesdatum the last werkdag before, when {@code dag} is no werkdag; it never moves the legal day. Null when
 *     {@code dag} is a werkdag
 * @param uitleg how the day was computed, as one or more Dutch sentences that can be read on their own
 * @param waarschuwingen Dutch sentences, each of which says what to do
 */
public record Uiterlijk(
        LocalDate dag,
        @Nullable LocalDate adviesdatum,
        Grondslag grondslag,
        String uitleg,
        List<String> waarschuwingen) {

    public Uiterlijk {
        waarschuwingen = List.copyOf(waarschuwingen);
    }

    static Uiterlijk op(LocalDate dag, Grondslag grondslag, String uitleg) {
        LocalDate werkdag = Kalender.werkdagTotEnMet(dag);
        List<String> waarschuwingen = Stream.concat(
                        Kalender.vrijeDag(dag).stream().map(vrij -> liever(vrij, werkdag)),
                        Kalender.voorbehoud(dag).stream())
                .toList();
        return new Uiterlijk(dag, werkdag.equals(dag) ? null : werkdag, grondslag, uitleg, waarschuwingen);
    }

    Uiterlijk met(String andereUitleg) {
        return new Uiterlijk(dag, adviesdatum, grondslag, andereUitleg, waarschuwingen);
    }

    private static String liever(VrijeDag vrij, LocalDate werkdag) {
        return datum(vrij.dag()) + " is " + vrij.omschrijving() + " en de termijn schuift niet op: houd uiterlijk "
                + Dagen.voluit(werkdag) + " aan, de laatste werkdag ervoor.";
    }
}
