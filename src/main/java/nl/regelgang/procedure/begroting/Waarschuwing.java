package nl.regelgang.procedure.begroting;

import java.util.List;

/**
 * What the secretaris should know before he starts. It never stops him: the law attaches no nullity to a late or skipped
 * step, so a term that is not met needs a reason and no more.
 *
 * @param tekst a Dutch sentence that says what to do, with its article
 * @param afwijking whether starting nevertheless needs a reason
 */
public record Waarschuwing(String tekst, boolean afwijking) {

    static Waarschuwing afwijking(String tekst) {
        return new Waarschuwing(tekst, true);
    }

    /** Warnings that came with a computed date; none of them asks for a reason. */
    static List<Waarschuwing> bijDatum(List<String> teksten) {
        return teksten.stream().map(tekst -> new Waarschuwing(tekst, false)).toList();
    }
}
