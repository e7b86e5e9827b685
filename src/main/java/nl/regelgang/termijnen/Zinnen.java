package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.termijnen.VrijeDag.Soort;

/** Dates and reasons as they stand inside a Dutch sentence. */
final class Zinnen {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Dagen.NEDERLANDS);
    private static final DateTimeFormatter ZONDER_JAAR = DateTimeFormatter.ofPattern("EEEE d MMMM", Dagen.NEDERLANDS);
    private static final DateTimeFormatter DAG_EN_MAAND = DateTimeFormatter.ofPattern("d MMMM", Dagen.NEDERLANDS);

    private Zinnen() {}

    /** For example {@code 10 maart 2026}. */
    static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    /** For example {@code 15 september}. */
    static String datum(MonthDay dag) {
        return DAG_EN_MAAND.format(dag);
    }

    /** @throws java.time.format.DateTimeParseException when the text is not written as {@link #datum(MonthDay)} does */
    static MonthDay maanddag(String tekst) {
        return MonthDay.parse(tekst, DAG_EN_MAAND);
    }

    /** As {@link #maanddag}, empty when the text is no date. */
    static Optional<MonthDay> gelezen(String tekst) {
        try {
            return Optional.of(maanddag(tekst));
        } catch (DateTimeParseException geenDatum) {
            return Optional.empty();
        }
    }

    /** For example {@code dinsdag 5 mei}, beside another day of the same year; otherwise with the year. */
    static String naast(LocalDate ander, LocalDate dag) {
        return dag.getYear() == ander.getYear() ? ZONDER_JAAR.format(dag) : Dagen.voluit(dag);
    }

    /** For example {@code is dinsdag 5 mei, een algemeen erkende feestdag}: where the term would have ended. */
    static String isVrij(VrijeDag vrij, LocalDate verlengdTot) {
        String reden = vrij.soort() == Soort.WEEKEND ? "" : ", " + vrij.omschrijving();
        return " is " + naast(verlengdTot, vrij.dag()) + reden + "; verlengd tot de eerstvolgende werkdag";
    }

    /** Why a term that is counted back stays on a day that is no werkdag; empty for a werkdag. */
    static String schuiftNietOp(LocalDate dag) {
        return Kalender.vrijeDag(dag)
                .map(vrij -> " Dat is " + vrij.omschrijving()
                        + ", maar een termijn die wordt teruggerekend, schuift niet op"
                        + " (Algemene termijnenwet art. 1 lid 2).")
                .orElse("");
    }
}
