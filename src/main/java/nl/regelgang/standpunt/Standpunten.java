package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.standpunt.Akkoordregel.Oordeel;
import nl.regelgang.standpunt.Feiten.LaatsteDagVerzet;
import nl.regelgang.standpunt.Feiten.StandpuntOpgesteld;
import nl.regelgang.standpunt.Feiten.StandpuntVastgesteld;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standpunt of a college in one traject, in versions, and the akkoord of its members. */
@Service
@Transactional
public class Standpunten {

    /** The kinds of mail that stay within a college; no other organisation may read that they were sent. */
    public static final Set<String> INTERNE_POST = Akkoordsoorten.NAMEN;

    /** Enough for a standpunt, and the page that shows it stays small on a phone. */
    private static final int LANGSTE_TEKST = 30_000;

    private final Teksten teksten;
    private final Verzoeken verzoeken;
    private final Akkoordvragen akkoordvragen;
    private final Collegeagenda agenda;
    private final Documenten documenten;
    private final Toegang toegang;
    private final Journaal journaal;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Standpunten(
            Teksten teksten,
            Verzoeken verzoeken,
            Akkoordvragen akkoordvragen,
            Collegeagenda agenda,
            Documenten documenten,
            Toegang toegang,
            Journaal journaal,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.teksten = teksten;
        this.verzoeken = verzoeken;
        this.akkoordvragen = akkoordvragen;
        this.agenda = agenda;
        this.documenten = documenten;
        this.toegang = toegang;
        this.journaal = journaal;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Keeps the text as a new version; akkoord on an older version no longer counts and its links die.
     *
     * @throws OngeldigeInvoer when there is no text, nobody who could be asked, or somebody who is named is no member
     */
    public void opstellen(Voorstel voorstel, Handelend door) {
        String schoon = controleer(voorstel.tekst());
        controleerLeden(voorstel);
        UUID traject = voorstel.traject();
        journaal.vergrendel(voorstel.dossier());
        int nummer = teksten.vergrendel(traject).orElse(0) + 1;
        teksten.nieuwste(traject).ifPresent(akkoordvragen::vervangen);
        List<Stuk> stukken = stukken(voorstel);
        Versie versie = new Versie(
                traject,
                voorstel.dossier(),
                voorstel.college(),
                voorstel.regeling(),
                voorstel.regelingId(),
                nummer,
                voorstel.onderwerp(),
                schoon,
                Inhoud.VORM,
                Inhoud.sha256(Inhoud.VORM, voorstel.onderwerp(), schoon, stukken),
                voorstel.uiterlijk(),
                voorstel.volgensPlan(),
                klok.instant(),
                door,
                voorstel.afspraken(),
                Versie.Voortgang.GEEN);
        teksten.bewaar(versie, stukken);
        gebeurtenissen.publishEvent(new StandpuntOpgesteld(versie));
    }

    /**
     * Asks the members for akkoord on the newest version. Asking twice asks once; but a member whose link expired, or was
     * reported to have reached the wrong person, gets a new one.
     *
     * @throws NietGevonden when there is no text yet
     * @throws Achterhaald when the college has already decided on this version
     */
    public void akkoordVragen(UUID traject) {
        Versie versie = vergrendeld(traject);
        if (versie.isVastgesteld()) {
            throw new Achterhaald("Het college heeft dit standpunt al vastgesteld. Akkoord vragen is niet meer nodig.");
        }
        akkoordvragen.vraagAllen(versie);
    }

    /** The members of this college, as they can be named when akkoord is asked; empty when none are known. */
    @Transactional(readOnly = true)
    public List<Persoon> leden(OrgaanId college) {
        return toegang.metFunctieIn(college, Rol.COLLEGELID);
    }

    /**
     * Whether the college itself can decide on the newest version: the rule is met, or somebody decided to go on without
     * that, or silence put it on the agenda.
     */
    @Transactional(readOnly = true)
    public boolean akkoord(UUID traject) {
        return teksten.nieuwste(traject)
                .filter(versie -> !versie.voortgang().isTeruggenomen())
                .filter(versie -> versie.voortgang().naarHetCollege() || oordeel(versie) == Oordeel.AKKOORD)
                .isPresent();
    }

    /**
     * The college's own besluit, recorded by somebody who is logged in. Links that are still open die: the college has
     * spoken.
     *
     * @throws OngeldigeInvoer when the day of the besluit is still to come, an answer is disputed, or the rule is not met
     *     and nobody said why the college goes on without that
     * @throws Achterhaald when it was already recorded for the newest version
     */
    public void vaststellen(UUID traject, LocalDate besluitVan, Handelend door) {
        Versie versie = vergrendeld(traject);
        if (besluitVan.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer("besluitVan", "Vul een datum in die niet in de toekomst ligt.");
        }
        if (versie.isVastgesteld()) {
            throw new Achterhaald("Het besluit over dit standpunt is al vastgelegd. Bekijk het in het dossier.");
        }
        if (versie.voortgang().isTeruggenomen()) {
            throw new Achterhaald("Deze tekst is teruggenomen. Bereid het standpunt opnieuw voor.");
        }
        if (verzoeken.van(traject, versie.nummer()).stream().anyMatch(Verzoek::betwist)) {
            throw new OngeldigeInvoer("Iemand heeft gemeld dat een antwoord niet van hem is. Handel dat eerst af op de"
                    + " pagina van het standpunt.");
        }
        if (!akkoord(traject)) {
            throw new OngeldigeInvoer("Aan de afspraak is niet voldaan: "
                    + versie.afspraken().regel().naam()
                    + ". Wacht, of leg op de pagina van het standpunt vast waarom u verdergaat.");
        }
        teksten.vastgesteld(versie, besluitVan);
        gebeurtenissen.publishEvent(new StandpuntVastgesteld(versie, besluitVan, door));
        akkoordvragen.laatVervallen(
                versie, "Het college heeft het standpunt op " + Dagen.voluit(besluitVan) + " vastgesteld.");
    }

    /**
     * The plan gives the members another last day, unless one was chosen for them. A link that was mailed works at least
     * as long as the mail says.
     */
    public void verzet(UUID traject, LocalDate uiterlijk) {
        vergrendel(traject)
                .filter(versie -> versie.volgensPlan() && versie.wachtOpLeden())
                .filter(versie -> !versie.uiterlijk().equals(uiterlijk))
                .ifPresent(versie -> {
                    teksten.verzet(versie, uiterlijk);
                    akkoordvragen.verzet(versie, uiterlijk);
                    gebeurtenissen.publishEvent(new LaatsteDagVerzet(versie, uiterlijk));
                });
    }

    /** The links of this traject die, with a Dutch sentence why; what was decided stays. */
    public void vervallen(UUID traject, String reden) {
        vergrendel(traject).ifPresent(versie -> akkoordvragen.laatVervallen(versie, reden));
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

    /** On which meeting of the college it stands, as a Dutch sentence; empty when silence did not put it there. */
    @Transactional(readOnly = true)
    public Optional<String> agenda(UUID traject) {
        return teksten.nieuwste(traject).flatMap(agenda::zin);
    }

    private Oordeel oordeel(Versie versie) {
        return versie.afspraken().regel().oordeel(versie.afspraken(), verzoeken.van(versie.traject(), versie.nummer()));
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

    private void controleerLeden(Voorstel voorstel) {
        List<String> leden = akkoordvragen.leden(voorstel.college()).stream()
                .map(Persoon::id)
                .toList();
        Afspraken afspraken = voorstel.afspraken();
        if (!leden.containsAll(afspraken.leden())) {
            throw new OngeldigeInvoer("leden", "Kies alleen mensen die nu lid zijn van dit college.");
        }
        String portefeuillehouder = afspraken.portefeuillehouder();
        if (portefeuillehouder != null && !leden.contains(portefeuillehouder)) {
            throw new OngeldigeInvoer("portefeuillehouder", "Kies iemand die nu lid is van dit college.");
        }
    }

    private List<Stuk> stukken(Voorstel voorstel) {
        List<Stuk> stukken = new ArrayList<>();
        for (UUID id : voorstel.stukken()) {
            Document document = documenten
                    .vind(id)
                    .filter(gevonden -> gevonden.dossier().equals(voorstel.dossier()))
                    .orElseThrow(() -> new NietGevonden("document " + id));
            stukken.add(new Stuk(stukken.size() + 1, id, document.titel(), document.sha256()));
        }
        return stukken;
    }

    private Versie vergrendeld(UUID traject) {
        return vergrendel(traject).orElseThrow(() -> new NietGevonden("standpunt of traject " + traject));
    }

    /** First the dossier and then the traject, as everybody does, so that nobody waits for who waits for him. */
    private Optional<Versie> vergrendel(UUID traject) {
        teksten.nieuwste(traject).map(Versie::dossier).ifPresent(journaal::vergrendel);
        return teksten.vergrendel(traject).flatMap(nummer -> teksten.nieuwste(traject));
    }

    private static Akkoord akkoord(Verzoek verzoek) {
        Keuze keuze = verzoek.keuze();
        return new Akkoord(
                verzoek.persoon(),
                verzoek.naam(),
                keuze == null ? null : keuze.naam(),
                verzoek.reden(),
                verzoek.beslist(),
                verzoek.betwist());
    }

    /** The rule is met or can no longer be met, or the college goes on; published in the transaction that did it. */
    public record AkkoordenBinnen(UUID traject) {}

    /**
     * The text was taken back before the college decided: a new one is prepared. Published in the transaction that did
     * it.
     */
    public record TekstTeruggenomen(UUID traject) {}

    /** @param vastgesteld the day of the college's besluit on this version, null when there is none */
    public record Stand(int versie, String tekst, @Nullable LocalDate vastgesteld, List<Akkoord> akkoorden) {

        /** Whether an answer is disputed, so that the college cannot decide yet. */
        public boolean betwist() {
            return akkoorden.stream().anyMatch(Akkoord::betwist);
        }
    }

    /** @param keuze null while the member has not answered */
    public record Akkoord(
            String persoon,
            String naam,
            @Nullable String keuze,
            @Nullable String reden,
            @Nullable Instant moment,
            boolean betwist) {}
}
