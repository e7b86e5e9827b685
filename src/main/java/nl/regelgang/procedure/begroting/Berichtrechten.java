package nl.regelgang.procedure.begroting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.notificatie.Postuit.Verzending;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/**
 * Who can see to a message that did not arrive: the secretaris of the bestuur, and for the mail within the college of a
 * deelnemer its own bestuurssecretaris.
 */
@Component
class Berichtrechten {

    private final Begrotingsrechten rechten;
    private final Postuit postuit;
    private final Toegang toegang;

    Berichtrechten(Begrotingsrechten rechten, Postuit postuit, Toegang toegang) {
        this.rechten = rechten;
        this.postuit = postuit;
        this.toegang = toegang;
    }

    /** What did not arrive and this person can see to, newest first. */
    List<Verzending> teHerstellen(Begrotingsprocedure procedure, String persoon) {
        return postuit.van(procedure.id()).stream()
                .filter(Verzending::vraagtAandacht)
                .filter(verzending -> door(procedure, verzending, persoon).isPresent())
                .toList();
    }

    /** @throws NietGevonden when the message is not of this procedure, or not for this person to see to */
    Handelend hersteller(Begrotingsprocedure procedure, UUID bericht, String persoon) {
        return postuit.van(procedure.id()).stream()
                .filter(verzending -> verzending.id().equals(bericht))
                .flatMap(verzending -> door(procedure, verzending, persoon).stream())
                .findFirst()
                .map(orgaan -> toegang.handelend(persoon, orgaan))
                .orElseThrow(() -> new NietGevonden("bericht " + bericht));
    }

    /** Everybody who can see to it. */
    List<Persoon> herstellers(Begrotingsprocedure procedure, Verzending verzending) {
        if (!Standpunten.INTERNE_POST.contains(verzending.soort())) {
            return toegang.metFunctieIn(procedure.bestuur().dagelijksBestuur(), Rol.DB_SECRETARIS);
        }
        OrganisatieId namens = verzending.namens();
        return namens == null
                ? List.of()
                : Stream.of(OrgaanSoort.COLLEGE, OrgaanSoort.GS, OrgaanSoort.DB)
                        .flatMap(soort ->
                                toegang.metFunctieIn(new OrgaanId(namens, soort), Rol.BESTUURSSECRETARIS).stream())
                        .distinct()
                        .toList();
    }

    private Optional<OrgaanId> door(Begrotingsprocedure procedure, Verzending verzending, String persoon) {
        if (!Standpunten.INTERNE_POST.contains(verzending.soort())) {
            return rechten.isSecretaris(procedure, persoon)
                    ? Optional.of(procedure.bestuur().dagelijksBestuur())
                    : Optional.empty();
        }
        return bestuurssecretaris(persoon)
                .filter(orgaan -> orgaan.organisatie().equals(verzending.namens()))
                .findFirst();
    }

    private Stream<OrgaanId> bestuurssecretaris(String persoon) {
        return toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == Rol.BESTUURSSECRETARIS)
                .map(Functie::orgaan);
    }
}
