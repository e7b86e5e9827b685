package nl.regelgang.regeling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.stereotype.Service;

/** The register. */
@Service
public class Regelingen {

    public Optional<Regeling> vind(RegelingId regeling) {
        throw new UnsupportedOperationException();
    }

    /** The regelingen in force today whose DB or bestuur is one of these organen, by name. */
    public List<Regeling> vanBestuur(Collection<OrgaanId> organen) {
        throw new UnsupportedOperationException();
    }

    /** The seats in the bestuur: those that were entered, or else one per deelnemer with its stemgewicht. */
    public List<ABLid> ledenVanHetBestuur(RegelingId regeling) {
        throw new UnsupportedOperationException();
    }

    public Optional<Organisatie> organisatie(OrganisatieId organisatie) {
        throw new UnsupportedOperationException();
    }

    /**
     * The organisations whose name contains the text, by name, at most fifty; with an empty text none.
     *
     * @param tekst part of the name, in capitals or not
     */
    public List<Organisatie> zoekOrganisaties(String tekst) {
        throw new UnsupportedOperationException();
    }
}
