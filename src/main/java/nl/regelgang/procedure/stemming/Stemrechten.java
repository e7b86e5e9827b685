package nl.regelgang.procedure.stemming;

import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** A vote is recorded by who presides the meeting or keeps its minutes, not by a member who votes. */
@Component
public class Stemrechten {

    public static final Set<Rol> NOTULEN = Set.of(Rol.AB_VOORZITTER, Rol.DB_SECRETARIS);

    private final Toegang toegang;

    Stemrechten(Toegang toegang) {
        this.toegang = toegang;
    }

    boolean magInvullen(Bestuur bestuur, String persoon) {
        return organen(bestuur, persoon).findFirst().isPresent();
    }

    /** For which orgaan the person records the vote: that of his functie. */
    OrgaanId namens(Stemzaak zaak, String persoon) {
        return organen(zaak.procedure().bestuur(), persoon).findFirst().orElseThrow();
    }

    private Stream<OrgaanId> organen(Bestuur bestuur, String persoon) {
        return toegang.hoedanigheden(persoon).stream()
                .filter(als -> als.geldtVoor(bestuur.regeling()) && NOTULEN.contains(als.rol()))
                .map(Hoedanigheid::orgaan)
                .filter(orgaan ->
                        orgaan.equals(bestuur.dagelijksBestuur()) || orgaan.equals(bestuur.algemeenBestuur()));
    }
}
