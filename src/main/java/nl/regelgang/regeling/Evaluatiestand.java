package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;

/**
 * When the regeling is to be evaluated again. Every regeling has provisions on that (Wgr art. 11a), and the law names no
 * interval: what the regeling says was filled in, or is unknown.
 *
 * @param tekst for example "uiterlijk 1 maart 2028", or what is not filled in
 * @param soort as the status of {@code velden.html} knows it
 * @param uitleg how the day was found, null when there is none
 */
public record Evaluatiestand(
        String tekst, String soort, @Nullable String uitleg) {

    private static final String EVALUATIE = "evaluatie";

    public static Evaluatiestand van(Regeling regeling, @Nullable LocalDate laatste, LocalDate vandaag) {
        if (regeling.regels().instellingen().lengte(EVALUATIE).isEmpty()) {
            return new Evaluatiestand("termijn niet ingevuld", "neutraal", null);
        }
        if (laatste == null) {
            return new Evaluatiestand("laatste evaluatie niet ingevuld", "neutraal", null);
        }
        return uiterlijk(regeling, laatste, vandaag)
                .map(uiterlijk -> van(uiterlijk, vandaag))
                .orElseGet(() -> new Evaluatiestand("termijn niet ingevuld", "neutraal", null));
    }

    /** The last day, by the interval of the regeling; empty when it names none. */
    public static Optional<Uiterlijk> uiterlijk(Regeling regeling, LocalDate laatste, LocalDate vandaag) {
        var hoofdstuk = regeling.hoofdstukOp(vandaag);
        return Termijntabel.op(vandaag)
                .regel(EVALUATIE, hoofdstuk)
                .uiterlijk(hoofdstuk, regeling.regels().instellingen(), Aanknoping.op(laatste));
    }

    private static Evaluatiestand van(Uiterlijk uiterlijk, LocalDate vandaag) {
        boolean teLaat = vandaag.isAfter(uiterlijk.dag());
        return new Evaluatiestand(
                (teLaat ? "had gemoeten op " : "uiterlijk ") + Dagen.kort(uiterlijk.dag()),
                teLaat ? "te-laat" : "wacht",
                uiterlijk.uitleg());
    }
}
