package nl.regelgang.procedure;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person is to the bestuur of a procedure, of whatever kind. */
@Component
public class Procedurerechten {

    private final Toegang toegang;
    private final Clock klok;

    Procedurerechten(Toegang toegang, Clock klok) {
        this.toegang = toegang;
        this.klok = klok;
    }

    /** The besturen of which the person is secretaris today. */
    public List<OrgaanId> secretarisVan(String persoon) {
        return waarin(persoon, Rol.DB_SECRETARIS);
    }

    /** The colleges, and their parallels, of which the person is bestuurssecretaris today. */
    public List<OrgaanId> bestuurssecretarisVan(String persoon) {
        return waarin(persoon, Rol.BESTUURSSECRETARIS);
    }

    private List<OrgaanId> waarin(String persoon, Rol rol) {
        return toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == rol && functie.geldtOp(Dagen.vandaag(klok)))
                .map(Functie::orgaan)
                .distinct()
                .toList();
    }

    /** As long as there is no regeling, a college acts as its bestuur: its bestuurssecretaris is the secretaris. */
    public boolean isSecretaris(Bestuur bestuur, String persoon) {
        return isSecretaris(bestuur.dagelijksBestuur(), persoon);
    }

    /** Whether the person is secretaris of this bestuur, bestuurssecretaris of this college, or griffier of this griffie. */
    public boolean isSecretaris(OrgaanId orgaan, String persoon) {
        return orgaan.soort() == OrgaanSoort.GRIFFIE
                ? waarin(persoon, Rol.GRIFFIER).contains(orgaan)
                : secretarisVan(persoon).contains(orgaan)
                        || bestuurssecretarisVan(persoon).contains(orgaan);
    }

    public Handelend secretaris(Bestuur bestuur, String persoon) {
        return secretaris(bestuur.dagelijksBestuur(), persoon);
    }

    public Handelend secretaris(OrgaanId orgaan, String persoon) {
        return toegang.handelend(persoon, orgaan);
    }

    /** For which organen the person acts in a procedure of this bestuur: his own, and those for which he waarneemt. */
    public Set<OrgaanId> organenVoor(Bestuur bestuur, String persoon) {
        return toegang.organenVoor(persoon, bestuur.regeling());
    }

    /** The organisations for which the person acts, also as waarnemer. */
    public Set<OrganisatieId> organisatiesVan(Bestuur bestuur, String persoon) {
        return organenVoor(bestuur, persoon).stream().map(OrgaanId::organisatie).collect(Collectors.toSet());
    }

    public boolean isBestuur(Bestuur bestuur, String persoon) {
        Set<OrgaanId> organen = organenVoor(bestuur, persoon);
        return organen.contains(bestuur.dagelijksBestuur()) || organen.contains(bestuur.algemeenBestuur());
    }

    /** As {@link #leesbaar(Bestuur, List, String)}; but parties to a geschil read all of it (hoor en wederhoor). */
    public List<Journaal.Regel> leesbaar(Procedure procedure, List<Journaal.Regel> regels, String persoon) {
        return procedure.soort() == Proceduresoort.GESCHIL ? regels : leesbaar(procedure.bestuur(), regels, persoon);
    }

    /** What a deelnemer does within its own organisation is not for the others to read. */
    public List<Journaal.Regel> leesbaar(Bestuur bestuur, List<Journaal.Regel> regels, String persoon) {
        Set<OrganisatieId> eigen = organisatiesVan(bestuur, persoon);
        boolean lid = isBestuur(bestuur, persoon);
        return regels.stream()
                .filter(regel -> isLeesbaar(regel.door().namens(), bestuur, eigen, lid))
                .toList();
    }

    /** Not the raad of the gemeente whose college acts as the bestuur, as long as there is no regeling. */
    private static boolean isVanHetBestuur(OrgaanId namens, Bestuur bestuur) {
        return namens.organisatie().equals(bestuur.dagelijksBestuur().organisatie())
                && namens.soort() != OrgaanSoort.GRIFFIE;
    }

    private static boolean isLeesbaar(
            @Nullable OrgaanId namens, Bestuur bestuur, Set<OrganisatieId> eigen, boolean lid) {
        return namens == null
                || eigen.contains(namens.organisatie())
                || isVanHetBestuur(namens, bestuur)
                || namens.equals(bestuur.toezichthouder().orgaan())
                || (lid && namens.soort() == OrgaanSoort.GRIFFIE);
    }
}
