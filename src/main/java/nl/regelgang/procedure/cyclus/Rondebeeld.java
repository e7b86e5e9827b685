package nl.regelgang.procedure.cyclus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.zienswijzeronde.Lezerschap;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zichtbaarheid;
import nl.regelgang.zienswijzen.Zichtbaarheid.Lezer;
import nl.regelgang.zienswijzen.Zichtbaarheid.Onderdeel;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody may read of the answers of the raden on a stuk, by the one rule for that (ADR 14). */
@Component
public class Rondebeeld {

    private final Zienswijzeronden ronden;
    private final Ronderechten rechten;

    Rondebeeld(Zienswijzeronden ronden, Ronderechten rechten) {
        this.ronden = ronden;
        this.rechten = rechten;
    }

    /**
     * @param zienswijze the text, null when there is none or the person may not read it
     * @param oordeel what the bestuur thinks of it, null when there is none or the person may not read it
     * @param bekijkbaar whether the way of this raad has a page for the person
     */
    public record Rij(
            UUID traject,
            String deelnemer,
            Traject.Status status,
            @Nullable String zienswijze,
            Traject.@Nullable Reactie oordeel,
            boolean bekijkbaar) {

        public String teken() {
            return switch (status) {
                case OPEN -> "wacht";
                case INGEDIEND, GEEN -> "gedaan";
                case NIET_GEREAGEERD -> "neutraal";
            };
        }
    }

    /** Empty when the raden were not asked. */
    public List<Rij> van(Procedure procedure, String persoon) {
        return ronden.laatste(procedure.id())
                .map(ronde -> rijen(ronde, rechten.lezerschap(procedure.bestuur(), ronde, persoon)))
                .orElse(List.of());
    }

    /** Until when the raden can answer; empty when they were not asked. */
    Optional<LocalDate> tot(Procedure procedure) {
        return ronden.laatste(procedure.id()).map(Zienswijzeronde::sluitOp);
    }

    private static List<Rij> rijen(Zienswijzeronde ronde, Lezerschap lezerschap) {
        return ronde.trajecten().stream()
                .map(traject -> rij(ronde, traject, lezerschap.bij(traject)))
                .toList();
    }

    private static Rij rij(Zienswijzeronde ronde, Traject traject, Set<Lezer> lezers) {
        Zichtbaarheid.Staat staat = Zichtbaarheid.staat(ronde, traject);
        return new Rij(
                traject.id(),
                traject.deelnemer().naam(),
                traject.status(),
                Zichtbaarheid.mag(lezers, Onderdeel.TEKST, staat) ? traject.zienswijze() : null,
                Zichtbaarheid.mag(lezers, Onderdeel.REACTIE, staat) ? traject.reactie() : null,
                lezers.contains(Lezer.EIGEN) || Zichtbaarheid.mag(lezers, Onderdeel.TEKST, staat));
    }
}
