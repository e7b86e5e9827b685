package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said to a receiver about one term.
 *
 * @param teLaatVoor the werkdag on which it should have gone out, null when it is in time
 * @param nodig false when the term was closed or moved since it was planned, or a later moment of it has come
 */
record Aanzegging(
        UUID id,
        UUID dossier,
        String omschrijving,
        OrgaanId wie,
        LocalDate uiterlijk,
        Grondslag grondslag,
        String uitleg,
        @Nullable LocalDate teLaatVoor,
        boolean nodig) {

    /** A term of a wet that cannot wait for the message of the next werkdag. */
    boolean dringend(LocalDate volgendeWerkdag) {
        return grondslag.wettelijk() && uiterlijk.isBefore(volgendeWerkdag);
    }

    String tekst(Herinneringsregel regel, String organisatie, LocalDate vandaag) {
        String zin = Sjabloon.vul(
                uiterlijk.isBefore(vandaag) ? regel.tekstVerstreken() : regel.tekst(),
                Map.of(
                        "organisatie", organisatie,
                        "orgaan", wie.soort().naam(),
                        "termijn", omschrijving,
                        "uiterlijk", Dagen.voluit(uiterlijk),
                        "resterend", resterend(vandaag),
                        "grondslag", grondslag.voluit(),
                        "uitleg", Termijnregel.metVoorbehoud(uitleg, uiterlijk)));
        return teLaatVoor == null
                ? zin
                : zin + " Deze herinnering had u op " + Dagen.voluit(teLaatVoor) + " moeten krijgen; zij komt te laat.";
    }

    private String resterend(LocalDate vandaag) {
        long dagen = ChronoUnit.DAYS.between(vandaag, uiterlijk);
        if (dagen == 0) {
            return "vandaag is de laatste dag";
        }
        String aantal = Math.abs(dagen) == 1 ? "1 dag" : Math.abs(dagen) + " dagen";
        return dagen < 0 ? aantal + " te laat" : "nog " + aantal;
    }
}
