package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnen.Uiterlijk;
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

    /** Opens a term with the date, the article and the explanation that the calculus gave. */
    @Transactional
    public void openen(
            UUID dossier, UUID onderdeel, String soort, String omschrijving, OrgaanId wie, Uiterlijk uiterlijk) {
        openen(
                dossier,
                onderdeel,
                soort,
                omschrijving,
                wie,
                uiterlijk.dag(),
                uiterlijk.grondslag(),
                uiterlijk.uitleg());
    }

    /**
     * Opens a term, or moves it when it is open already; a move to another day goes into the journaal. A term that was
     * done or vervallen before is opened anew beside the old one.
     *
     * @param onderdeel the traject it belongs to, or the dossier itself
     * @param soort the fixed name of the term within its onderdeel, for example {@code toezendingToezichthouder}
     * @param wie the orgaan that must act
     * @param uitleg how the date was computed, as a Dutch sentence
     */
    @Transactional
    public void openen(
            UUID dossier,
            UUID onderdeel,
            String soort,
            String omschrijving,
            OrgaanId wie,
            LocalDate uiterlijk,
            Grondslag grondslag,
            String uitleg) {
        Optional<Termijnregel> laatste = termijnen.laatste(onderdeel, soort);
        int ronde = laatste.map(eerder -> eerder.isOpen() ? eerder.ronde() : eerder.ronde() + 1)
                .orElse(1);
        Termijnregel nieuw = new Termijnregel(
                dossier, onderdeel, soort, ronde, omschrijving, wie, uiterlijk, grondslag, uitleg, null, null);
        laatste.filter(Termijnregel::isOpen)
                .ifPresentOrElse(open -> verzet(open, nieuw), () -> termijnen.voegToe(nieuw, klok.instant()));
    }

    private void verzet(Termijnregel van, Termijnregel naar) {
        termijnen.wijzig(naar);
        if (!van.uiterlijk().equals(naar.uiterlijk())) {
            feiten.publishEvent(new TermijnVerzet(
                    naar.dossier(),
                    naar.omschrijving(),
                    van.uiterlijk(),
                    naar.uiterlijk(),
                    naar.uitleg(),
                    naar.grondslag()));
        }
    }

    /**
     * The act was done on this day: in time, or late. A term that is closed already keeps what it was closed with.
     *
     * @throws IllegalStateException when the term was never opened
     */
    @Transactional
    public void gedaan(UUID onderdeel, String soort, LocalDate dag) {
        if (termijnen.sluitGedaan(onderdeel, soort, dag) == 0 && !termijnen.bestaat(onderdeel, soort)) {
            throw new IllegalStateException("term was never opened: " + soort + " of " + onderdeel);
        }
    }

    /** The term no longer matters. Nothing happens when it is not open. */
    @Transactional
    public void vervallen(UUID onderdeel, String soort) {
        termijnen.sluitVervallen(onderdeel, soort, Dagen.vandaag(klok));
    }

    /** By date. */
    @Transactional(readOnly = true)
    public List<LopendeTermijn> van(UUID dossier) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return termijnen.van(dossier).stream()
                .map(regel -> regel.lopend(vandaag))
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
