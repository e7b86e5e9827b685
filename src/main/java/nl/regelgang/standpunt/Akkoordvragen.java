package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.standpunt.Feiten.AkkoordGevraagd;
import nl.regelgang.standpunt.Feiten.VerzoekenVervallen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asking the members of a college for akkoord by e-mail link, and letting links die. Who asks has locked the traject.
 */
@Component
class Akkoordvragen {

    static final Duration LANGSTE_GELDIGHEID = Duration.ofDays(14);

    private final Verzoeken verzoeken;
    private final Berichten berichten;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Akkoordvragen(
            Verzoeken verzoeken,
            Berichten berichten,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.verzoeken = verzoeken;
        this.berichten = berichten;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Every member once; a member whose link died gets a new one. */
    void vraagAllen(Versie versie) {
        Map<String, Verzoek> gevraagd = verzoeken.van(versie.traject(), versie.nummer()).stream()
                .collect(Collectors.toMap(Verzoek::persoon, Function.identity()));
        leden(versie.college()).forEach(lid -> vraag(versie, lid, gevraagd.get(lid.id())));
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
        Instant verloopt = verloopt(versie, nu);
        Token token = Token.nieuw();
        if (eerder == null) {
            verzoeken.bewaar(versie, lid, token, nu, verloopt);
        } else if (eerder.linkDood(nu)) {
            verzoeken.vernieuw(eerder, token, nu, verloopt);
        } else {
            return;
        }
        berichten.vraag(versie, lid, token, verloopt);
        gebeurtenissen.publishEvent(new AkkoordGevraagd(versie, lid.naam()));
    }

    private static Instant verloopt(Versie versie, Instant nu) {
        Instant langst = nu.plus(LANGSTE_GELDIGHEID);
        Instant einde = Dagen.eindeVan(versie.uiterlijk());
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
}
