package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.standpunt.Verzoek.Uitvoerder;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/**
 * Who may answer for whom today. A vervanger is a member of the same college, never answers about a proposal of his own,
 * and never passes on what he got as vervanger.
 */
@Component
class Vervangers {

    private final Vervangingen vervangingen;
    private final Toegang toegang;
    private final Clock klok;

    Vervangers(Vervangingen vervangingen, Toegang toegang, Clock klok) {
        this.vervangingen = vervangingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** @param stil whether the member was asked and did not answer, so that a vervanging for that holds too */
    Optional<Uitvoerder> voor(Versie versie, String lid, boolean stil) {
        LocalDate vandaag = Dagen.vandaag(klok);
        List<Vervanging> nu = vervangingen.van(versie.college(), vandaag).stream()
                .filter(een -> een.geldtOp(vandaag) && een.geldtVoor(versie))
                .toList();
        return nu.stream()
                .filter(een -> een.persoon().equals(lid) && (stil || !een.bijStilte()))
                // What was agreed for this one regeling goes before what was agreed for all.
                .sorted(Comparator.comparing(een -> een.regeling() == null))
                .filter(een -> mag(versie, een.vervanger(), nu))
                .findFirst()
                .flatMap(een -> toegang.persoon(een.vervanger())
                        .map(vervanger -> new Uitvoerder(vervanger.id(), vervanger.naam(), een.grond())));
    }

    /** Whether the vervanger of this question may still answer it. */
    boolean magNog(Versie versie, Verzoek verzoek) {
        Uitvoerder uitvoerder = verzoek.uitvoerder();
        return uitvoerder == null
                || voor(versie, verzoek.persoon(), verzoek.stilteGevolgd() != null)
                        .filter(nu -> nu.persoon().equals(uitvoerder.persoon()))
                        .isPresent();
    }

    boolean isLid(String persoon, OrgaanId college) {
        return toegang.metFunctieIn(college, Rol.COLLEGELID).stream()
                .map(Persoon::id)
                .anyMatch(persoon::equals);
    }

    private boolean mag(Versie versie, String vervanger, List<Vervanging> nu) {
        boolean eigenVoorstel = vervanger.equals(versie.door().persoon())
                || vervanger.equals(versie.afspraken().portefeuillehouder());
        boolean zelfVervangen = nu.stream().anyMatch(een -> een.persoon().equals(vervanger) && !een.bijStilte());
        return !eigenVoorstel && !zelfVervangen && isLid(vervanger, versie.college());
    }
}
