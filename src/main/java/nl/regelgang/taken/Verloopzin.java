package nl.regelgang.taken;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/**
 * What was arranged about a task, in words.
 *
 * @param wanneer the day and the time
 * @param wat who did what, as one sentence
 */
record Verloopzin(String wanneer, String wat, @Nullable String reden) {

    private static final DateTimeFormatter UUR =
            DateTimeFormatter.ofPattern("H:mm", Dagen.NEDERLANDS).withZone(Dagen.NEDERLAND);

    static Verloopzin van(Verloopregel regel, UnaryOperator<String> naam) {
        return new Verloopzin(moment(regel.moment()), wie(regel) + " " + wat(regel, naam) + ".", regel.reden());
    }

    /** For example {@code vrijdag 24 april 2026, 14:02 uur}. */
    static String moment(Instant moment) {
        return Dagen.voluit(Dagen.dagVan(moment)) + ", " + uur(moment) + " uur";
    }

    static String uur(Instant moment) {
        return UUR.format(moment);
    }

    private static String wie(Verloopregel regel) {
        return regel.door().naam() + " (" + regel.door().functie() + ")";
    }

    private static String wat(Verloopregel regel, UnaryOperator<String> naam) {
        return switch (regel.soort()) {
            case GENOMEN -> "nam de taak op zich";
            case OVERGEDRAGEN ->
                "gaf de taak aan " + naam.apply(Objects.requireNonNull(regel.naar())) + uitHanden(regel, naam);
            case TERUGGEGEVEN -> "gaf de taak terug aan het team" + uitHanden(regel, naam);
            case STREEFDATUM ->
                regel.dag() == null ? "haalde de streefdatum weg" : "koos als streefdatum " + Dagen.voluit(regel.dag());
        };
    }

    /** When it was somebody else's, that is told too. */
    private static String uitHanden(Verloopregel regel, UnaryOperator<String> naam) {
        String van = regel.van();
        return van == null || van.equals(regel.door().persoon()) ? "" : "; hij stond op naam van " + naam.apply(van);
    }
}
