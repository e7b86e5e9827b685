package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.standpunt.Akkoordlink.Oorzaak;
import nl.regelgang.standpunt.Berichten.Aanleiding;
import nl.regelgang.standpunt.Feiten.AkkoordGevraagd;
import nl.regelgang.standpunt.Feiten.VerzoekenVervallen;
import nl.regelgang.standpunt.Verzoek.Uitvoerder;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asking the members of a college for akkoord, and letting questions end. Who asks has locked the traject. */
@Component
class Akkoordvragen {

    static final Duration LANGSTE_GELDIGHEID = Duration.ofDays(14);

    private final Teksten teksten;
    private final Verzoeken verzoeken;
    private final Akkoordlinks links;
    private final Vervangers vervangers;
    private final Niveaus niveaus;
    private final Berichten berichten;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Akkoordvragen(
            Teksten teksten,
            Verzoeken verzoeken,
            Akkoordlinks links,
            Vervangers vervangers,
            Niveaus niveaus,
            Berichten berichten,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.teksten = teksten;
        this.verzoeken = verzoeken;
        this.links = links;
        this.vervangers = vervangers;
        this.niveaus = niveaus;
        this.berichten = berichten;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Every member that is to be asked once; one whose link died gets a new one. */
    void vraagAllen(Versie versie) {
        Map<String, Verzoek> gevraagd = verzoeken.van(versie.traject(), versie.nummer()).stream()
                .collect(Collectors.toMap(Verzoek::persoon, Function.identity()));
        leden(versie.college()).stream()
                .filter(lid -> versie.afspraken().vraagt(lid.id()))
                .forEach(lid -> vraag(versie, lid, gevraagd.get(lid.id())));
    }

    /** @throws OngeldigeInvoer when there is nobody who could be asked */
    List<Persoon> leden(OrgaanId college) {
        List<Persoon> leden = toegang.metFunctieIn(college, Rol.COLLEGELID);
        if (leden.isEmpty()) {
            throw new OngeldigeInvoer("Van dit college zijn nog geen leden bekend, dus niemand kan akkoord geven."
                    + " Vraag de beheerder om de leden toe te voegen.");
        }
        return leden;
    }

    private void vraag(Versie versie, Persoon lid, @Nullable Verzoek eerder) {
        Instant nu = klok.instant();
        if (eerder == null) {
            UUID nieuw = verzoeken.bewaar(
                    versie, lid, niveaus.van(versie.college().organisatie()), nu, verloopt(versie, nu));
            Verzoek verzoek = verzoeken.vind(nieuw).orElseThrow();
            Optional<Uitvoerder> vervanger = vervangers.voor(versie, lid.id(), false);
            if (vervanger.isPresent()) {
                draagOver(versie, verzoek, vervanger.get());
            } else {
                stuur(versie, verzoek, eerderGevraagd(versie, lid) ? Aanleiding.TEKST_GEWIJZIGD : Aanleiding.EERSTE);
            }
        } else if (eerder.linkDood(nu)) {
            stuur(versie, eerder, Aanleiding.NIEUWE_LINK);
        }
    }

    /** A new message; the links of earlier ones die. */
    void stuur(Versie versie, Verzoek verzoek, Aanleiding aanleiding) {
        toegang.persoon(verzoek.antwoordt()).ifPresent(aan -> {
            Instant nu = klok.instant();
            Niveau niveau = niveaus.van(versie.college().organisatie());
            Instant verloopt = verloopt(versie, nu);
            links.trekIn(verzoek.id(), Oorzaak.NIEUWE_LINK, nu);
            verzoeken.vernieuw(verzoek, niveau, verloopt);
            verzoeken.gestuurd(
                    verzoek.id(),
                    berichten.vraag(versie, verzoek, aan, pad(verzoek, niveau, aan, nu), verloopt, aanleiding));
            gebeurtenissen.publishEvent(new AkkoordGevraagd(versie, verzoek, niveau));
        });
    }

    private String pad(Verzoek verzoek, Niveau niveau, Persoon aan, Instant nu) {
        if (niveau == Niveau.C) {
            return "/akkoord/" + verzoek.id();
        }
        Token token = Token.nieuw();
        links.bewaar(token.sha256(), verzoek.id(), aan, nu);
        return "/a/" + token.waarde();
    }

    /** From now on somebody else answers this question, or with null the member himself; the link of the other dies. */
    void draagOver(Versie versie, Verzoek verzoek, @Nullable Uitvoerder uitvoerder) {
        links.trekIn(verzoek.id(), Oorzaak.VERVANGING, klok.instant());
        verzoeken.draagOver(verzoek, uitvoerder);
        stuur(versie, verzoeken.vind(verzoek.id()).orElseThrow(), Aanleiding.VERVANGING);
    }

    private boolean eerderGevraagd(Versie versie, Persoon lid) {
        return versie.nummer() > 1
                && verzoeken.van(versie.traject(), versie.nummer() - 1).stream()
                        .anyMatch(eerder -> eerder.persoon().equals(lid.id()));
    }

    /** Links that still work may work longer; they never end before the day that stands in the mail. */
    void verzet(Versie versie, LocalDate uiterlijk) {
        for (Verzoek verzoek : verzoeken.van(versie.traject(), versie.nummer())) {
            links.van(verzoek.id()).stream()
                    .filter(link -> link.ingetrokken() == null && !verzoek.linkDood(klok.instant()))
                    .map(link -> verloopt(uiterlijk, link.gemaakt()))
                    .filter(verzoek.verloopt()::isBefore)
                    .findFirst()
                    .ifPresent(later -> verzoeken.verloopt(verzoek, later));
        }
    }

    private static Instant verloopt(Versie versie, Instant nu) {
        return verloopt(versie.uiterlijk(), nu);
    }

    private static Instant verloopt(LocalDate uiterlijk, Instant nu) {
        Instant langst = nu.plus(LANGSTE_GELDIGHEID);
        Instant einde = Dagen.eindeVan(uiterlijk);
        return einde.isAfter(nu) && einde.isBefore(langst) ? einde : langst;
    }

    void vervangen(Versie oud) {
        laatVervallen(
                oud,
                "De tekst van " + Dagen.voluit(Dagen.dagVan(oud.opgesteld())) + " is op "
                        + Dagen.voluit(Dagen.vandaag(klok))
                        + " vervangen door een nieuwe. U krijgt een nieuwe e-mail zodra uw akkoord op de nieuwe tekst"
                        + " wordt gevraagd.");
    }

    void laatVervallen(Versie versie, String reden) {
        int aantal = verzoeken.laatVervallen(versie.traject(), reden);
        if (aantal > 0) {
            gebeurtenissen.publishEvent(new VerzoekenVervallen(versie, aantal, reden));
        }
    }

    /** The question about the newest version to the member whose link this is, when it can still be answered. */
    Optional<Verzoek> nogTeBeantwoorden(Akkoordlink link, Versie nieuwste) {
        Verzoek gevraagd = verzoeken.vind(link.verzoek()).orElseThrow();
        return verzoeken.van(nieuwste.traject(), nieuwste.nummer()).stream()
                .filter(een -> een.persoon().equals(gevraagd.persoon()))
                .filter(een -> een.open() && een.gemeld() == null)
                .filter(een -> een.antwoordt().equals(link.persoon()))
                .findFirst();
    }

    Versie nieuwste(UUID traject) {
        return teksten.nieuwste(traject).orElseThrow();
    }
}
