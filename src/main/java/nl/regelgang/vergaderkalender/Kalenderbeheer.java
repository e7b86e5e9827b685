package nl.regelgang.vergaderkalender;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes calendars. Every change locks the calendar of its orgaan, so that what was checked still holds when it is
 * written, and says in the journaal what it did.
 */
@Service
class Kalenderbeheer {

    static final LocalDate ALTIJD_VAN = LocalDate.of(1900, 1, 1);
    static final LocalDate ALTIJD_TOT = LocalDate.of(2199, 12, 31);

    private static final String ACHTERHAALD = "Iemand anders heeft de vergaderkalender gewijzigd terwijl u bezig was."
            + " Bekijk wat er nu staat en pas het zo nodig opnieuw aan.";

    private final Kalenderpunten punten;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Kalenderbeheer(Kalenderpunten punten, ApplicationEventPublisher feiten, Clock klok) {
        this.punten = punten;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** @throws OngeldigeInvoer when something of it does not fit; then nothing is added */
    @Transactional
    public void voegToe(Orgaankalender kalender, Handelend door) {
        OrgaanId orgaan = kalender.orgaan();
        vergrendel(orgaan);
        Orgaankalender straks = alles(orgaan);
        for (Kalenderpunt punt : kalender.punten()) {
            Kalendercontrole.controleer(punt, straks);
            punten.voegToe(orgaan, punt);
            straks = straks.met(punt);
        }
        punten.bewaar(orgaan, kalender.voorbereiding());
        meld(
                orgaan,
                "Toegevoegd: " + Zinnen.vergaderingen(kalender.vergaderingen().size()) + " en "
                        + Zinnen.recessen(kalender.recessen().size()) + "; "
                        + Zinnen.van(kalender.voorbereiding()) + ".",
                door);
    }

    @Transactional
    public void voegToe(OrgaanId orgaan, Kalenderpunt punt, Handelend door) {
        vergrendel(orgaan);
        Kalendercontrole.controleer(punt, alles(orgaan));
        punten.voegToe(orgaan, punt);
        meld(orgaan, "Toegevoegd: " + Zinnen.van(punt) + ".", door);
    }

    /** @throws Achterhaald when somebody changed or removed it since this version was read */
    @Transactional
    public void wijzig(OrgaanId orgaan, Kalenderpunten.Rij rij, Handelend door) {
        vergrendel(orgaan);
        Kalenderpunt was = punten.vind(orgaan, rij.punt().id())
                .map(Kalenderpunten.Rij::punt)
                .orElseThrow(() -> new Achterhaald(ACHTERHAALD));
        Kalendercontrole.controleer(rij.punt(), alles(orgaan));
        if (!punten.wijzig(orgaan, rij)) {
            throw new Achterhaald(ACHTERHAALD);
        }
        if (!was.equals(rij.punt())) {
            meld(orgaan, "Gewijzigd: " + Zinnen.van(rij.punt()) + "; was " + Zinnen.van(was) + ".", door);
        }
    }

    /** @throws NietGevonden when this calendar has it not, or no longer */
    @Transactional
    public Kalenderpunt verwijder(OrgaanId orgaan, UUID id, Handelend door) {
        vergrendel(orgaan);
        Kalenderpunt was = punten.vind(orgaan, id)
                .map(Kalenderpunten.Rij::punt)
                .orElseThrow(() -> new NietGevonden("kalenderpunt " + id));
        punten.verwijder(orgaan, id);
        meld(orgaan, "Verwijderd: " + Zinnen.van(was) + ".", door);
        return was;
    }

    /** @throws Achterhaald when somebody changed it since this version was read */
    @Transactional
    public void bewaar(OrgaanId orgaan, Voorbereiding voorbereiding, int gelezenVersie, Handelend door) {
        if (vergrendel(orgaan) != gelezenVersie) {
            throw new Achterhaald(ACHTERHAALD);
        }
        Voorbereiding was = alles(orgaan).voorbereiding();
        punten.bewaar(orgaan, voorbereiding);
        if (!was.equals(voorbereiding)) {
            meld(
                    orgaan,
                    "Voorbereiding gewijzigd: " + Zinnen.van(voorbereiding) + "; was " + Zinnen.van(was) + ".",
                    door);
        }
    }

    /**
     * Takes over the lines of a file, all of them or none.
     *
     * @throws OngeldigeInvoer with the fields of {@link Voorbeeld}, when something does not fit
     */
    @Transactional
    public Overname neemOver(OrgaanId orgaan, List<Inleesregel> regels, boolean vervang, Handelend door) {
        vergrendel(orgaan);
        Overname overname = Overname.van(alles(orgaan), regels, vervang, Dagen.vandaag(klok));
        if (!overname.fouten().isEmpty()) {
            throw new OngeldigeInvoer(overname.fouten());
        }
        overname.weg().forEach(punt -> punten.verwijder(orgaan, punt.id()));
        overname.gewijzigd().forEach(vergadering -> wijzig(orgaan, vergadering));
        overname.toe().forEach(punt -> punten.voegToe(orgaan, punt));
        String verslag = verslag(overname);
        if (!verslag.isEmpty()) {
            meld(orgaan, "Ingelezen uit een bestand: " + verslag + ".", door);
        }
        return overname;
    }

    private void wijzig(OrgaanId orgaan, Vergadering vergadering) {
        int versie = punten.vind(orgaan, vergadering.id()).orElseThrow().versie();
        punten.wijzig(orgaan, new Kalenderpunten.Rij(vergadering, versie));
    }

    private static String verslag(Overname overname) {
        List<String> delen = new ArrayList<>();
        voegToe(delen, "toegevoegd", overname.toe().stream());
        voegToe(delen, "gewijzigd", overname.gewijzigd().stream());
        voegToe(delen, "verwijderd", overname.weg().stream());
        return String.join("; ", delen);
    }

    private static void voegToe(List<String> delen, String wat, Stream<? extends Kalenderpunt> punten) {
        String zinnen = punten.map(Zinnen::van).collect(joining(", "));
        if (!zinnen.isEmpty()) {
            delen.add(wat + " " + zinnen);
        }
    }

    private Orgaankalender alles(OrgaanId orgaan) {
        return punten.van(List.of(orgaan), ALTIJD_VAN, ALTIJD_TOT).getOrDefault(orgaan, Orgaankalender.leeg(orgaan));
    }

    private int vergrendel(OrgaanId orgaan) {
        try {
            return punten.vergrendel(orgaan);
        } catch (DuplicateKeyException tegelijk) {
            Achterhaald fout = new Achterhaald(ACHTERHAALD);
            fout.initCause(tegelijk);
            throw fout;
        }
    }

    private void meld(OrgaanId orgaan, String omschrijving, Handelend door) {
        feiten.publishEvent(new KalenderGewijzigd(orgaan, omschrijving, door));
    }
}
