package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.standpunt.Bekeken.Toestand;
import nl.regelgang.standpunt.Feiten.AkkoordVastgelegd;
import nl.regelgang.standpunt.Feiten.VerkeerdePersoonGemeld;
import nl.regelgang.standpunt.Standpunten.AkkoordenBinnen;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member can do with his link: look, answer once, and say that he is somebody else. */
@Service
@Transactional
class Akkoorden {

    private final Teksten teksten;
    private final Verzoeken verzoeken;
    private final Berichten berichten;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Journaal journaal;
    private final Clock klok;

    Akkoorden(
            Teksten teksten,
            Verzoeken verzoeken,
            Berichten berichten,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Journaal journaal,
            Clock klok) {
        this.teksten = teksten;
        this.verzoeken = verzoeken;
        this.berichten = berichten;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.journaal = journaal;
        this.klok = klok;
    }

    /** Reads only; an unknown link is no error but a page. */
    @Transactional(readOnly = true)
    Bekeken bekijk(Optional<Token> token) {
        return token.flatMap(verzoeken::metToken).map(this::bekeken).orElse(Bekeken.ONBEKEND);
    }

    /**
     * Records the answer of who holds this link, when the link is still open and the text is the one that was shown.
     *
     * @param gezien the SHA-256 of the text that was shown
     * @return how the link stands afterwards: {@code BESLIST} with this or an earlier answer, or why it was not recorded
     */
    Bekeken vastleggen(Optional<Token> token, Keuze keuze, @Nullable String reden, String gezien) {
        Bekeken vooraf = bekijk(token);
        if (!vooraf.open()) {
            return vooraf;
        }
        Verzoek verzoek = vooraf.bestaandVerzoek();
        journaal.vergrendel(vooraf.bestaandeVersie().dossier());
        // The others of this traject wait here, so that of two last answers one sees the other.
        teksten.vergrendel(verzoek.traject());
        Instant nu = klok.instant();
        if (verzoeken.beslis(verzoek, keuze, keuze.vraagtReden() ? reden : null, gezien, nu)) {
            beslist(vooraf.bestaandeVersie(), verzoek, keuze);
        }
        return bekijk(token);
    }

    /** Records that the link reached somebody else; an open link dies of it, an answer stays. */
    Bekeken meldVerkeerdePersoon(Optional<Token> token) {
        Bekeken vooraf = bekijk(token);
        if (vooraf.open() || vooraf.beslist()) {
            journaal.vergrendel(vooraf.bestaandeVersie().dossier());
            teksten.vergrendel(vooraf.bestaandVerzoek().traject());
            if (verzoeken.meld(vooraf.bestaandVerzoek(), klok.instant())) {
                berichten.alarm(vooraf.bestaandeVersie(), vooraf.bestaandVerzoek());
                gebeurtenissen.publishEvent(
                        new VerkeerdePersoonGemeld(vooraf.bestaandeVersie(), vooraf.bestaandVerzoek()));
            }
        }
        return bekijk(token);
    }

    private void beslist(Versie versie, Verzoek verzoek, Keuze keuze) {
        Handelend lid = toegang.handelend(verzoek.persoon(), versie.college());
        gebeurtenissen.publishEvent(new AkkoordVastgelegd(versie, verzoek, keuze, lid));
        berichten.ontvangst(versie, verzoek, keuze);
        if (maaktCompleet(verzoek, keuze)) {
            gebeurtenissen.publishEvent(new AkkoordenBinnen(verzoek.traject()));
        }
    }

    /** Once per version: with the first answer that is not akkoord, or else with the last akkoord. */
    private boolean maaktCompleet(Verzoek verzoek, Keuze keuze) {
        List<Verzoek> anderen = verzoeken.van(verzoek.traject(), verzoek.versie()).stream()
                .filter(ander -> !ander.id().equals(verzoek.id()))
                .toList();
        boolean alGemeld = anderen.stream().map(Verzoek::keuze).anyMatch(k -> k != null && k != Keuze.AKKOORD);
        boolean allemaal = anderen.stream().noneMatch(ander -> ander.staat() == Verzoek.Staat.OPEN);
        return !alGemeld && (keuze != Keuze.AKKOORD || allemaal);
    }

    private Bekeken bekeken(Verzoek verzoek) {
        Versie versie = teksten.versie(verzoek.traject(), verzoek.versie());
        int nieuwste = teksten.nieuwste(verzoek.traject()).orElseThrow().nummer();
        return new Bekeken(toestand(verzoek, versie), verzoek, versie, nieuwste);
    }

    private Toestand toestand(Verzoek verzoek, Versie versie) {
        if (verzoek.staat() != Verzoek.Staat.OPEN) {
            return verzoek.staat() == Verzoek.Staat.BESLIST ? Toestand.BESLIST : Toestand.VERVALLEN;
        }
        if (verzoek.gemeld() != null) {
            return Toestand.GEMELD;
        }
        if (verzoek.linkDood(klok.instant())) {
            return Toestand.VERLOPEN;
        }
        return isLid(verzoek, versie) ? Toestand.OPEN : Toestand.GEEN_LID;
    }

    private boolean isLid(Verzoek verzoek, Versie versie) {
        return toegang.functiesVan(verzoek.persoon()).stream()
                .anyMatch(functie ->
                        functie.rol() == Rol.COLLEGELID && functie.orgaan().equals(versie.college()));
    }
}
