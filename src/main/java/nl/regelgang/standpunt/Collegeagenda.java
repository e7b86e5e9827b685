package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.vergaderkalender.Agendapunten;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import org.springframework.stereotype.Component;

/**
 * On which meeting of its college a standpunt stands that silence put on the agenda: the first that is still to come and
 * for which stukken could be handed in when it was put there. It is read from the calendar every time, so that a meeting
 * that is moved or added is the right one, and it stays on the agenda until there is a besluit.
 */
@Component
class Collegeagenda implements Agendapunten {

    /** As far ahead as a college plans its meetings. */
    private static final int JAREN = 2;

    private final Vergaderkalender kalender;
    private final Teksten teksten;
    private final Toegang toegang;
    private final Clock klok;

    Collegeagenda(Vergaderkalender kalender, Teksten teksten, Toegang toegang, Clock klok) {
        this.kalender = kalender;
        this.teksten = teksten;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Where it stands, as a Dutch sentence that says what to do when that is nowhere; empty when it is not due there. */
    Optional<String> zin(Versie versie) {
        return opDeAgenda(versie).map(dag -> vergadering(versie.college(), dag)
                .map(gevonden -> "Het staat op de agenda van de vergadering van het college van "
                        + Dagen.voluit(gevonden.datum()) + ".")
                .orElse("In de vergaderkalender van het college staat geen vergadering meer waarvoor u nog kunt"
                        + " aanleveren. Voeg de volgende vergadering toe bij Vergaderkalender; dan komt het daar vanzelf"
                        + " op de agenda."));
    }

    /** Only those who have a functie in the college see what its members are asked. */
    @Override
    public List<Agendapunt> van(OrgaanId orgaan, Collection<Vergadering> vergaderingen, String persoon) {
        if (toegang.functiesVan(persoon).stream().map(Functie::orgaan).noneMatch(orgaan::equals)) {
            return List.of();
        }
        return teksten.geagendeerd(orgaan).stream()
                .flatMap(versie -> opDeAgenda(versie).flatMap(dag -> vergadering(orgaan, dag)).stream()
                        .map(gevonden -> new Agendapunt(
                                gevonden.id(), "Standpunt: " + versie.onderwerp(), "/standpunten/" + versie.traject())))
                .toList();
    }

    /** The day on which it was put there; empty when it does not wait for the college any more. */
    private static Optional<LocalDate> opDeAgenda(Versie versie) {
        Instant sinds = versie.voortgang().geagendeerd();
        return sinds == null || versie.isVastgesteld() || versie.voortgang().isTeruggenomen()
                ? Optional.empty()
                : Optional.of(Dagen.dagVan(sinds));
    }

    private Optional<Vergadering> vergadering(OrgaanId college, LocalDate sinds) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Orgaankalender komend = kalender.kalender(college, vandaag, vandaag.plusYears(JAREN));
        return komend.vergaderingen().stream()
                .filter(vergadering -> komend.aanleverenUiterlijk(vergadering)
                        .filter(laatste -> laatste.isBefore(sinds))
                        .isEmpty())
                .findFirst();
    }
}
