package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.standpunt.Akkoordregel.Oordeel;
import nl.regelgang.standpunt.Bekeken.Toestand;
import nl.regelgang.standpunt.Bewijsvoering.Wijze;
import nl.regelgang.standpunt.Feiten.AkkoordVastgelegd;
import nl.regelgang.standpunt.Feiten.VerkeerdePersoonGemeld;
import nl.regelgang.standpunt.Sleutel.Ingelogd;
import nl.regelgang.standpunt.Sleutel.Maillink;
import nl.regelgang.standpunt.Standpunten.AkkoordenBinnen;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member can do with his link, or logged in: look, answer once, and say that he is somebody else. */
@Service
@Transactional
class Akkoorden {

    private final Teksten teksten;
    private final Verzoeken verzoeken;
    private final Akkoordlinks links;
    private final Toestanden toestanden;
    private final Berichten berichten;
    private final Bewijsvoering bewijsvoering;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Journaal journaal;
    private final Clock klok;

    Akkoorden(
            Teksten teksten,
            Verzoeken verzoeken,
            Akkoordlinks links,
            Toestanden toestanden,
            Berichten berichten,
            Bewijsvoering bewijsvoering,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Journaal journaal,
            Clock klok) {
        this.teksten = teksten;
        this.verzoeken = verzoeken;
        this.links = links;
        this.toestanden = toestanden;
        this.berichten = berichten;
        this.bewijsvoering = bewijsvoering;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.journaal = journaal;
        this.klok = klok;
    }

    /** Reads only; an unknown link is no error but a page. */
    @Transactional(readOnly = true)
    public Bekeken bekijk(Sleutel sleutel) {
        if (sleutel instanceof Ingelogd ingelogd) {
            return verzoeken
                    .vind(ingelogd.verzoek())
                    .filter(verzoek -> verzoek.antwoordt().equals(ingelogd.persoon()))
                    .map(verzoek -> bekeken(verzoek, null))
                    .orElse(Bekeken.ONBEKEND);
        }
        return ((Maillink) sleutel)
                .token()
                .flatMap(token -> links.met(token.sha256()))
                .map(link -> bekeken(verzoeken.vind(link.verzoek()).orElseThrow(), link))
                .orElse(Bekeken.ONBEKEND);
    }

    /** Keeps that somebody or something opened the link; decides and changes nothing else. */
    void geopend(Token token, Herkomst herkomst) {
        if (links.met(token.sha256()).isPresent()) {
            links.geopend(token.sha256(), herkomst.programma(), klok.instant());
        }
    }

    /** Whoever holds this link would like a new one. The same is done for a link that is unknown. */
    void vraagNieuweLink(Token token) {
        links.vraagAan(token.sha256(), klok.instant());
    }

    /**
     * Records the answer, when the question is still open and the text is the one that was shown.
     *
     * @param gezien the SHA-256 of the text that was shown
     * @return how it stands afterwards: {@code BESLIST} with this or an earlier answer, or why it was not recorded
     */
    public Bekeken vastleggen(Sleutel sleutel, Antwoord antwoord, String gezien, Herkomst herkomst) {
        Bekeken vooraf = bekijk(sleutel);
        if (!vooraf.open()) {
            return vooraf;
        }
        vergrendel(vooraf);
        // What was true before we waited need not be true now.
        vooraf = bekijk(sleutel);
        if (!vooraf.open()) {
            return vooraf;
        }
        Verzoek verzoek = vooraf.bestaandVerzoek();
        Akkoordlink link = vooraf.link();
        Wijze wijze = new Wijze(link == null ? Niveau.C : Niveau.A, link == null ? null : link.sha256(), herkomst);
        Instant nu = klok.instant();
        if (verzoeken.beslis(verzoek, wijze.link(), antwoord, gezien, nu)) {
            beslist(vooraf.bestaandeVersie(), verzoek, antwoord, wijze, nu);
            berichten.ontvangst(
                    vooraf.bestaandeVersie(), verzoek, antwoord.keuze().orElseThrow(), terug(sleutel));
        }
        return bekijk(sleutel);
    }

    /** Records that the link reached somebody else, or that the answer is not his; an open link dies of it. */
    public Bekeken meldVerkeerdePersoon(Sleutel sleutel) {
        Bekeken vooraf = bekijk(sleutel);
        if (vooraf.open() || vooraf.beslist()) {
            vergrendel(vooraf);
            Verzoek verzoek = verzoeken.vind(vooraf.bestaandVerzoek().id()).orElseThrow();
            if (verzoeken.meld(verzoek, klok.instant())) {
                berichten.alarm(vooraf.bestaandeVersie(), verzoek);
                gebeurtenissen.publishEvent(new VerkeerdePersoonGemeld(vooraf.bestaandeVersie(), verzoek));
            }
        }
        return bekijk(sleutel);
    }

    /** The others of this dossier and traject wait here, so that of two last answers one sees the other. */
    private void vergrendel(Bekeken bekeken) {
        journaal.vergrendel(bekeken.bestaandeVersie().dossier());
        teksten.vergrendel(bekeken.bestaandeVersie().traject());
    }

    private void beslist(Versie versie, Verzoek verzoek, Antwoord antwoord, Wijze wijze, Instant nu) {
        Handelend lid = toegang.handelend(verzoek.antwoordt(), versie.college());
        Bewijs bewijs = bewijsvoering.stelOp(versie, verzoek, antwoord, wijze, lid, nu);
        gebeurtenissen.publishEvent(new AkkoordVastgelegd(versie, verzoek, bewijs, lid));
        bewijsvoering.leg(versie, bewijs);
        if (maaktCompleet(versie, verzoek)) {
            gebeurtenissen.publishEvent(new AkkoordenBinnen(verzoek.traject()));
        }
    }

    /** Once per version: with the answer by which the rule is met, or can no longer be met. */
    private boolean maaktCompleet(Versie versie, Verzoek vooraf) {
        List<Verzoek> nu = verzoeken.van(versie.traject(), versie.nummer());
        List<Verzoek> eerder = nu.stream()
                .map(een -> een.id().equals(vooraf.id()) ? vooraf : een)
                .toList();
        return oordeel(versie, eerder) == Oordeel.WACHT
                && oordeel(versie, nu) != Oordeel.WACHT
                && !versie.voortgang().naarHetCollege();
    }

    private static Oordeel oordeel(Versie versie, List<Verzoek> verzoeken) {
        return versie.afspraken().regel().oordeel(versie.afspraken(), verzoeken);
    }

    /** The link with which he answered still shows what he answered. */
    private static String terug(Sleutel sleutel) {
        return sleutel instanceof Maillink maillink
                ? "/a/" + maillink.token().orElseThrow().waarde()
                : sleutel.basis();
    }

    private Bekeken bekeken(Verzoek verzoek, @org.jspecify.annotations.Nullable Akkoordlink link) {
        Versie versie = teksten.versie(verzoek.traject(), verzoek.versie());
        int nieuwste = teksten.nieuwste(verzoek.traject()).orElseThrow().nummer();
        Toestand toestand =
                link == null ? toestanden.ingelogd(verzoek, versie) : toestanden.metLink(link, verzoek, versie);
        return new Bekeken(
                toestand, link, verzoek, versie, teksten.stukken(versie.traject(), versie.nummer()), nieuwste);
    }

    /** The question, when it can be answered with it or was; used to open what belongs to it. */
    @Transactional(readOnly = true)
    public Optional<Bekeken> leesbaar(Sleutel sleutel) {
        return Optional.of(bekijk(sleutel)).filter(bekeken -> bekeken.open() || bekeken.beslist());
    }
}
