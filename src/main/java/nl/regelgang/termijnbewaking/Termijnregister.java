package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running terms of every procedure. A term is written in the transaction that starts it. */
@Service
public class Termijnregister {

    private final Termijnen termijnen;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Termijnregister(Termijnen termijnen, ApplicationEventPublisher feiten, Clock klok) {
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * Opens a term, or moves it when it is open already; a move to another day goes into the journaal. A term that was
     * done or vervallen before is opened anew beside the old one.
     */
    @Transactional
    public void openen(Opgave opgave) {
        Optional<Termijnregel> laatste = termijnen.laatste(opgave.onderdeel(), opgave.soort());
        int ronde = laatste.map(eerder -> eerder.isOpen() ? eerder.ronde() : eerder.ronde() + 1)
                .orElse(1);
        Termijnregel nieuw = Termijnregel.open(opgave, ronde);
        laatste.filter(Termijnregel::isOpen)
                .ifPresentOrElse(
                        open -> verzet(open, nieuw, null, Handelend.SYSTEEM),
                        () -> termijnen.voegToe(nieuw, klok.instant()));
    }

    /**
     * Moves a running term because somebody moved a day that it is computed from; who did it and why goes into the
     * journaal. Reminders start anew. When only what it was computed from changed, and not the last day itself, nothing is
     * told.
     *
     * @param opgave the term as it would be opened with the new day
     * @throws NietGevonden when the term is not open
     */
    @Transactional
    public void verzetten(Opgave opgave, String reden, Handelend door) {
        Termijnregel open = termijnen
                .laatste(opgave.onderdeel(), opgave.soort())
                .filter(Termijnregel::isOpen)
                .orElseThrow(() -> new NietGevonden("open term " + opgave.soort() + " of " + opgave.onderdeel()));
        verzet(open, Termijnregel.open(opgave, open.ronde()), reden, door);
    }

    private void verzet(Termijnregel van, Termijnregel naar, @Nullable String reden, Handelend door) {
        termijnen.wijzig(naar);
        if (van.uiterlijk().equals(naar.uiterlijk())) {
            return;
        }
        termijnen.bewaakOpnieuw(naar, klok.instant());
        feiten.publishEvent(new TermijnVerzet(
                naar.dossier(),
                naar.omschrijving(),
                van.uiterlijk(),
                naar.uiterlijk(),
                naar.uitleg(),
                reden,
                naar.grondslag(),
                door));
    }

    /** As {@link #gedaan(UUID, String, LocalDate, Bewijs)}, for an act of the application itself. */
    @Transactional
    public void gedaan(UUID onderdeel, String soort, LocalDate dag) {
        gedaan(onderdeel, soort, dag, Bewijs.ZONDER_MEER);
    }

    /**
     * The act was done on this day: in time, or late. A term that is closed already keeps what it was closed with.
     *
     * @throws IllegalStateException when the term was never opened
     */
    @Transactional
    public void gedaan(UUID onderdeel, String soort, LocalDate dag, Bewijs bewijs) {
        if (termijnen.sluitGedaan(onderdeel, soort, dag, bewijs, klok.instant()) == 0
                && !termijnen.bestaat(onderdeel, soort)) {
            throw new IllegalStateException("term was never opened: " + soort + " of " + onderdeel);
        }
    }

    /** Whether the term was opened and is not closed yet. */
    @Transactional(readOnly = true)
    public boolean isOpen(UUID onderdeel, String soort) {
        return termijnen.isOpen(onderdeel, soort);
    }

    /** The term no longer matters. Nothing happens when it is not open. */
    @Transactional
    public void vervallen(UUID onderdeel, String soort) {
        vervallen(onderdeel, soort, Bewijs.ZONDER_MEER);
    }

    /** The term no longer matters, for this reason. Nothing happens when it is not open. */
    @Transactional
    public void vervallen(UUID onderdeel, String soort, Bewijs bewijs) {
        termijnen.sluitVervallen(onderdeel, soort, Dagen.vandaag(klok), bewijs, klok.instant());
    }

    /** By date. */
    @Transactional(readOnly = true)
    public List<LopendeTermijn> van(UUID dossier) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return termijnen.van(dossier).stream()
                .map(regel -> regel.lopend(vandaag))
                .toList();
    }

    /** The terms of a dossier with all that proves them, by date. */
    @Transactional(readOnly = true)
    public List<Verantwoording> verantwoording(UUID dossier) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return termijnen.van(dossier).stream()
                .map(regel -> regel.verantwoord(vandaag))
                .toList();
    }

    /** @param gedaan the day on which the act was done, null when it was not */
    public record LopendeTermijn(
            UUID onderdeel,
            String soort,
            String omschrijving,
            OrgaanId wie,
            LocalDate uiterlijk,
            Grondslag grondslag,
            String uitleg,
            Status status,
            @Nullable LocalDate gedaan) {}

    public enum Status {
        /** Not done yet, and the last day has not passed. */
        OPEN,
        /** Done in time. */
        GEHAALD,
        /** The last day has passed; {@code gedaan} tells whether and when it was done after all. */
        VERSTREKEN,
        /** It no longer matters. */
        VERVALLEN
    }
}
