package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.Set;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What deelnemers decided about their regeling, written into the register. It holds whatever a later reading of the
 * national register says, which follows a bekendmaking by weeks.
 */
@Service
public class Registerbesluiten {

    private final Regelingen regelingen;
    private final Regelingrijen rijen;
    private final Deelnames deelnames;
    private final Einden einden;

    public Registerbesluiten(JdbcClient jdbc, Regelingen regelingen) {
        this.regelingen = regelingen;
        this.rijen = new Regelingrijen(jdbc);
        this.deelnames = new Deelnames(jdbc);
        this.einden = new Einden(jdbc);
    }

    /**
     * From this day on the organisation takes part.
     *
     * @param aangegaanDoor the organen that entered
     * @throws NietGevonden when there is no such regeling
     */
    @Transactional
    public void laatToetreden(
            RegelingId regeling, OrganisatieId organisatie, Set<OrgaanSoort> aangegaanDoor, LocalDate van) {
        deelnames.erbij(regeling, organisatie, aangegaanDoor, van);
        pasToe(regeling);
    }

    /**
     * From this day on the organisation no longer takes part.
     *
     * @throws NietGevonden when there is no such regeling
     */
    @Transactional
    public void laatUittreden(RegelingId regeling, OrganisatieId organisatie, LocalDate tot) {
        deelnames.eraf(regeling, organisatie, tot);
        pasToe(regeling);
    }

    /**
     * From this day on the regeling is no longer in force.
     *
     * @throws NietGevonden when there is no such regeling
     */
    @Transactional
    public void laatEindigen(RegelingId regeling, LocalDate vanaf) {
        einden.eindigt(regeling, vanaf);
        pasToe(regeling);
    }

    /** Nothing of the ended regeling is left to be settled, so that it has no begroting any more. */
    @Transactional
    public void isAfgewikkeld(RegelingId regeling, LocalDate op) {
        einden.afgewikkeld(regeling, op);
    }

    private void pasToe(RegelingId id) {
        Regeling regeling = regelingen.metId(id.waarde());
        Regelingrij rij = Regelingrij.van(regeling, rijen.vorige(id).orElse(null));
        rijen.wijzig(einden.toegepast(rij.met(deelnames.toegepast(id, rij.deelnemers()))));
    }
}
