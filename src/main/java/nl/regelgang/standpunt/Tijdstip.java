package nl.regelgang.standpunt;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.regelgang.gedeeld.Dagen;

/** An instant as a person in the Netherlands reads it. */
final class Tijdstip {

    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH.mm", Dagen.NEDERLANDS);

    private Tijdstip() {}

    /** For example {@code woensdag 6 mei 2026 om 14.05 uur}. */
    static String voluit(Instant moment) {
        return Dagen.voluit(Dagen.dagVan(moment)) + " om " + UUR.format(LocalTime.ofInstant(moment, Dagen.NEDERLAND))
                + " uur";
    }
}
