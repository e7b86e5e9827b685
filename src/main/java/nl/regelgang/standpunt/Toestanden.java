package nl.regelgang.standpunt;

import java.time.Clock;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.standpunt.Akkoordlink.Oorzaak;
import nl.regelgang.standpunt.Bekeken.Toestand;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** Whether a question can be answered with a link, or by who is logged in; and when not, why. */
@Component
class Toestanden {

    private final Toegang toegang;
    private final Regelingen regelingen;
    private final Vervangers vervangers;
    private final Niveaus niveaus;
    private final Clock klok;

    Toestanden(Toegang toegang, Regelingen regelingen, Vervangers vervangers, Niveaus niveaus, Clock klok) {
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.vervangers = vervangers;
        this.niveaus = niveaus;
        this.klok = klok;
    }

    /** A link that was withdrawn, or mailed to another address than today's, shows nothing of what it was about. */
    Toestand metLink(Akkoordlink link, Verzoek verzoek, Versie versie) {
        if (link.oorzaak() != null) {
            return link.oorzaak() == Oorzaak.VERVANGING ? Toestand.VERVANGING : Toestand.NIEUWE_LINK;
        }
        if (!isHuidigAdres(link)) {
            return Toestand.ADRES_GEWIJZIGD;
        }
        if (!verzoek.open()) {
            return afgelopen(verzoek);
        }
        if (verzoek.gemeld() != null) {
            return Toestand.GEMELD;
        }
        Toestand college = binnenHetCollege(verzoek, versie);
        if (college != Toestand.OPEN) {
            return college;
        }
        if (niveaus.van(versie.college().organisatie()) != Niveau.A) {
            return Toestand.INLOGGEN;
        }
        return verzoek.linkDood(klok.instant()) ? Toestand.VERLOPEN : Toestand.OPEN;
    }

    Toestand ingelogd(Verzoek verzoek, Versie versie) {
        return verzoek.open() ? binnenHetCollege(verzoek, versie) : afgelopen(verzoek);
    }

    private static Toestand afgelopen(Verzoek verzoek) {
        return verzoek.staat() == Verzoek.Staat.BESLIST ? Toestand.BESLIST : Toestand.VERVALLEN;
    }

    private Toestand binnenHetCollege(Verzoek verzoek, Versie versie) {
        if (isOpgeheven(versie)) {
            return Toestand.ORGANISATIE_GESLOTEN;
        }
        if (!isLid(verzoek.persoon(), versie) || !isLid(verzoek.antwoordt(), versie)) {
            return Toestand.GEEN_LID;
        }
        return vervangers.magNog(versie, verzoek) ? Toestand.OPEN : Toestand.VERVANGING_VOORBIJ;
    }

    private boolean isHuidigAdres(Akkoordlink link) {
        return link.adres().isEmpty()
                || toegang.persoon(link.persoon())
                        .map(Persoon::email)
                        .filter(link.adres()::equals)
                        .isPresent();
    }

    private boolean isOpgeheven(Versie versie) {
        return regelingen
                .organisatie(versie.college().organisatie())
                .filter(organisatie -> !organisatie.bestaatOp(Dagen.vandaag(klok)))
                .isPresent();
    }

    private boolean isLid(String persoon, Versie versie) {
        return toegang.functiesVan(persoon).stream()
                .anyMatch(functie ->
                        functie.rol() == Rol.COLLEGELID && functie.orgaan().equals(versie.college()));
    }
}
