package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.standpunt.Feiten.StandpuntOpgesteld;
import nl.regelgang.standpunt.Feiten.StandpuntVastgesteld;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standpunt of a college in one traject, in versions, and the akkoord of its members. */
@Service
@Transactional
public class Standpunten {

    /** The kinds of mail that stay within a college; no other organisation may read that they were sent. */
    public static final Set<String> INTERNE_POST = Set.of(Berichten.GEVRAAGD, Berichten.ONTVANGST, Berichten.ALARM);

    /** Enough for a standpunt, and the page that shows it stays small on a phone. */
    private static final int LANGSTE_TEKST = 30_000;

    private final Teksten teksten;
    private final Verzoeken verzoeken;
    private final Akkoordvragen akkoordvragen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Standpunten(
            Teksten teksten,
            Verzoeken verzoeken,
            Akkoordvragen akkoordvragen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.teksten = teksten;
        this.verzoeken = verzoeken;
        this.akkoordvragen = akkoordvragen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Keeps the text as a new version; akkoord on an older version no longer counts and its links die.
     *
     * @param onderwerp one line that begins with the name of the regeling; it is the subject of the mails
     * @param tekst kept exactly as it is, with line feeds as line ends and without white space around it
     * @param uiterlijk the last day on which members can answer; when it has passed they still can, as late as that is
     * @throws OngeldigeInvoer when there is no text or nobody who could be asked
     */
    public void opstellen(
            UUID dossier,
            UUID traject,
            OrgaanId college,
            String onderwerp,
            String tekst,
            LocalDate uiterlijk,
            Handelend door) {
        String schoon = controleer(tekst);
        akkoordvragen.leden(college);
        int nummer = teksten.vergrendel(traject).orElse(0) + 1;
        teksten.nieuwste(traject).ifPresent(akkoordvragen::vervangen);
        Versie versie = new Versie(
                traject,
                dossier,
                college,
                nummer,
                onderwerp,
                schoon,
                Versie.sha256(onderwerp, schoon),
                uiterlijk,
                klok.instant(),
                door,
                null);
        teksten.bewaar(versie);
        gebeurtenissen.publishEvent(new StandpuntOpgesteld(versie));
    }

    /**
     * Asks every member of the college for akkoord on the newest version, by e-mail link. Asking twice asks once; but a
     * member whose link expired, or was reported to have reached the wrong person, gets a new one.
     *
     * @throws NietGevonden when there is no text yet
     * @throws Achterhaald when the college has already decided on this version
     */
    public void akkoordVragen(UUID traject) {
        Versie versie = vergrendeld(traject);
        if (versie.vastgesteld() != null) {
            throw new Achterhaald("Het college heeft dit standpunt al vastgesteld. Akkoord vragen is niet meer nodig.");
        }
        akkoordvragen.vraagAllen(versie);
    }

    /** Whether all members that were asked said akkoord to the newest version. */
    @Transactional(readOnly = true)
    public boolean akkoord(UUID traject) {
        List<Verzoek> gevraagd = teksten.nieuwste(traject)
                .map(versie -> verzoeken.van(traject, versie.nummer()))
                .orElse(List.of());
        return !gevraagd.isEmpty() && gevraagd.stream().allMatch(verzoek -> verzoek.keuze() == Keuze.AKKOORD);
    }

    /**
     * The college's own besluit, recorded by somebody who is logged in. Links that are still open die: the college has
     * spoken.
     *
     * @throws OngeldigeInvoer when the day of the besluit is still to come
     * @throws Achterhaald when it was already recorded for the newest version
     */
    public void vaststellen(UUID traject, LocalDate besluitVan, Handelend door) {
        Versie versie = vergrendeld(traject);
        if (besluitVan.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer("besluitVan", "Vul een datum in die niet in de toekomst ligt.");
        }
        if (versie.vastgesteld() != null) {
            throw new Achterhaald("Het besluit over dit standpunt is al vastgelegd. Bekijk het in het dossier.");
        }
        teksten.vastgesteld(versie, besluitVan);
        gebeurtenissen.publishEvent(new StandpuntVastgesteld(versie, besluitVan, door));
        akkoordvragen.laatVervallen(
                versie, "Het college heeft het standpunt op " + Dagen.voluit(besluitVan) + " vastgesteld.");
    }

    /** The links of this traject die, with a Dutch sentence why; what was decided stays. */
    public void vervallen(UUID traject, String reden) {
        if (teksten.vergrendel(traject).isPresent()) {
            teksten.nieuwste(traject).ifPresent(versie -> akkoordvragen.laatVervallen(versie, reden));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Stand> van(UUID traject) {
        return teksten.nieuwste(traject)
                .map(versie -> new Stand(
                        versie.nummer(),
                        versie.tekst(),
                        versie.vastgesteld(),
                        verzoeken.van(traject, versie.nummer()).stream()
                                .map(Standpunten::akkoord)
                                .toList()));
    }

    private static String controleer(String tekst) {
        String schoon = tekst.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (schoon.isEmpty()) {
            throw new OngeldigeInvoer("standpunt", "Vul de tekst van het standpunt in.");
        }
        if (schoon.length() > LANGSTE_TEKST) {
            throw new OngeldigeInvoer("standpunt", "Maak de tekst korter: hoogstens 30.000 tekens.");
        }
        return schoon;
    }

    private Versie vergrendeld(UUID traject) {
        return teksten.vergrendel(traject)
                .flatMap(nummer -> teksten.nieuwste(traject))
                .orElseThrow(() -> new NietGevonden("standpunt of traject " + traject));
    }

    private static Akkoord akkoord(Verzoek verzoek) {
        Keuze keuze = verzoek.keuze();
        return new Akkoord(
                verzoek.persoon(),
                verzoek.naam(),
                keuze == null ? null : keuze.naam(),
                verzoek.reden(),
                verzoek.beslist());
    }

    /** All who were asked have answered, or one is not akkoord; published in the transaction of the last answer. */
    public record AkkoordenBinnen(UUID traject) {}

    /** @param vastgesteld the day of the college's besluit on this version, null when there is none */
    public record Stand(int versie, String tekst, @Nullable LocalDate vastgesteld, List<Akkoord> akkoorden) {}

    /** @param keuze null while the member has not answered */
    public record Akkoord(
            String persoon,
            String naam,
            @Nullable String keuze,
            @Nullable String reden,
            @Nullable Instant moment) {}
}
