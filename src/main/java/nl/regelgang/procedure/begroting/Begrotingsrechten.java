package nl.regelgang.procedure.begroting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/**
 * Who sees what of a begrotingsprocedure. The bestuur sees all but the inner affairs of a deelnemer; a deelnemer sees
 * its own, and of the others what has become public to the regeling; the toezichthouder sees what was sent to him.
 */
@Component
class Begrotingsrechten {

    private final Procedurerechten rechten;
    private final Toegang toegang;
    private final Begrotingsprocedures procedures;
    private final Zienswijzeronden ronden;

    Begrotingsrechten(
            Procedurerechten rechten, Toegang toegang, Begrotingsprocedures procedures, Zienswijzeronden ronden) {
        this.rechten = rechten;
        this.toegang = toegang;
        this.procedures = procedures;
        this.ronden = ronden;
    }

    /** @throws NietGevonden also when the person may not see it */
    Begrotingsprocedure zichtbaar(UUID procedure, String persoon) {
        Begrotingsprocedure deze = procedures.lees(procedure);
        if (!ziet(deze, persoon)) {
            throw new NietGevonden("begrotingsprocedure " + procedure);
        }
        return deze;
    }

    /** @throws NietGevonden when the person is not the secretaris of the bestuur */
    Begrotingsprocedure alsSecretaris(UUID procedure, String persoon) {
        Begrotingsprocedure deze = procedures.lees(procedure);
        if (!isSecretaris(deze, persoon)) {
            throw new NietGevonden("begrotingsprocedure " + procedure);
        }
        return deze;
    }

    boolean isSecretaris(Begrotingsprocedure procedure, String persoon) {
        return rechten.isSecretaris(procedure.bestuur(), persoon);
    }

    /** The besturen of which the person is secretaris today. */
    List<OrgaanId> secretarisVan(String persoon) {
        return rechten.secretarisVan(persoon);
    }

    Handelend secretaris(Begrotingsprocedure procedure, String persoon) {
        return rechten.secretaris(procedure.bestuur(), persoon);
    }

    boolean isBestuur(Begrotingsprocedure procedure, String persoon) {
        return rechten.isBestuur(procedure.bestuur(), persoon);
    }

    /** Also those in which he waarneemt; of a waarneming for one regeling only the procedures of that. */
    List<Begrotingsprocedure> zichtbaar(String persoon) {
        return zichtbaar(persoon, procedures::zichtbaarVoor);
    }

    /** Those of these procedures that the person sees. A list asks this, which must not cost more with every year. */
    Set<UUID> zichtbaar(Collection<UUID> deze, String persoon) {
        return zichtbaar(persoon, (organen, dossiers) -> procedures.zichtbaarVoor(deze, organen, dossiers)).stream()
                .map(Begrotingsprocedure::id)
                .collect(Collectors.toSet());
    }

    private List<Begrotingsprocedure> zichtbaar(
            String persoon, BiFunction<Set<OrgaanId>, List<UUID>, List<Begrotingsprocedure>> vraag) {
        List<Hoedanigheid> alle = toegang.hoedanigheden(persoon);
        Set<OrgaanId> organen = alle.stream().map(Hoedanigheid::orgaan).collect(Collectors.toSet());
        boolean neemtWaar = alle.stream().anyMatch(als -> als.waarneming() != null);
        return vraag
                .apply(
                        organen,
                        ronden.dossiersVan(organen.stream()
                                .map(OrgaanId::organisatie)
                                .distinct()
                                .toList()))
                .stream()
                .filter(procedure -> !neemtWaar || ziet(procedure, persoon))
                .toList();
    }

    boolean ziet(Begrotingsprocedure procedure, String persoon) {
        Set<OrgaanId> organen = rechten.organenVoor(procedure.bestuur(), persoon);
        if (organen.contains(procedure.bestuur().dagelijksBestuur())) {
            return true;
        }
        if (procedure.status() == Status.CONCEPT) {
            return false;
        }
        return organen.contains(procedure.bestuur().algemeenBestuur())
                || (procedure.status() == Status.TOEGEZONDEN
                        && organen.contains(procedure.bestuur().toezichthouder().orgaan()))
                || ronden.van(procedure.id()).stream()
                        .flatMap(ronde -> ronde.trajecten().stream())
                        .anyMatch(traject -> isEigen(traject, organen));
    }

    /** The organisations for which the person acts in this procedure, also as waarnemer. */
    Set<OrganisatieId> organisatiesVan(Begrotingsprocedure procedure, String persoon) {
        return rechten.organisatiesVan(procedure.bestuur(), persoon);
    }

    private static boolean isEigen(Traject traject, Collection<OrgaanId> organen) {
        return organen.stream().anyMatch(orgaan -> orgaan.organisatie()
                .equals(traject.deelnemer().organisatie()));
    }
}
