package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;

/**
 * A date that the law fixes, for example "vóór 15 september": the day before is the last one. Whether the Algemene
 * termijnenwet extends it is not settled, so it stays where it is and the adviesdatum is earlier.
 *
 * @param voor the first day that is too late
 */
public record VasteDatum(Grondslag grondslag, MonthDay voor) implements Termijn {

    private static final DateTimeFormatter DAG_EN_MAAND = DateTimeFormatter.ofPattern("d MMMM", Dagen.NEDERLANDS);

    static VasteDatum inWet(String artikel, MonthDay voor) {
        return new VasteDatum(Grondslag.van(artikel), voor);
    }

    @Override
    public VasteDatum volgens(Grondslag artikel) {
        return new VasteDatum(artikel, voor);
    }

    /** The last day in time, for the date as it falls in this calendar year. */
    public Uiterlijk uiterlijk(int jaar) {
        LocalDate dag = voor.atYear(jaar).minusDays(1);
        String uitleg = "Uiterlijk " + Dagen.voluit(dag) + ": " + this + " (" + grondslag + ")." + slot(dag);
        return Uiterlijk.op(dag, grondslag, uitleg);
    }

    /** For example {@code vóór 15 september}. */
    @Override
    public String toString() {
        return "vóór " + DAG_EN_MAAND.format(voor);
    }

    private static String slot(LocalDate dag) {
        return Kalender.vrijeDag(dag)
                .map(vrij -> " Dat is " + vrij.omschrijving()
                        + "; of de Algemene termijnenwet een vaste datum verlengt, staat niet vast.")
                .orElse("");
    }
}
