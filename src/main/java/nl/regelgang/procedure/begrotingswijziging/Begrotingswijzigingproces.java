package nl.regelgang.procedure.begrotingswijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusraden;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code begrotingswijziging} calls. The sleutel is the id of the procedure. */
@Procesbean("begrotingswijziging")
@Transactional
public class Begrotingswijzigingproces {

    static final String AANBIEDEN = "begrotingswijzigingAanbieden";
    static final String VASTSTELLEN = "begrotingswijzigingVaststellen";
    static final String TOEZENDEN = "begrotingswijzigingToezenden";

    private final Cyclusstukken stukken;
    private final Cyclustermijnen termijnen;
    private final Cyclusraden raden;
    private final Begrotingswijzigingen wijzigingen;
    private final Begrotingswijzigingstappen stappen;
    private final Procedures procedures;
    private final Clock klok;

    Begrotingswijzigingproces(
            Cyclusstukken stukken,
            Cyclustermijnen termijnen,
            Cyclusraden raden,
            Begrotingswijzigingen wijzigingen,
            Begrotingswijzigingstappen stappen,
            Procedures procedures,
            Clock klok) {
        this.stukken = stukken;
        this.termijnen = termijnen;
        this.raden = raden;
        this.wijzigingen = wijzigingen;
        this.stappen = stappen;
        this.procedures = procedures;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return stuk(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return stuk(sleutel).procedure().bestuur().algemeenBestuur().toString();
    }

    /** The planned day of the aanbieding, or the last day of the term that the step ends; null when there is none. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return stap.equals(AANBIEDEN) ? wijziging(sleutel).aanbieding() : termijnen.dag(stuk(sleutel), stap);
    }

    /** By the rules of the regeling, as they were when it began. */
    public boolean radenRaadplegen(String sleutel) {
        return wijziging(sleutel).oordeel().vragen();
    }

    /** The law names no last day for a zienswijze: the bestuur counts on it until the day before the aanbieding. */
    public void raadplegingBeginnen(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        raden.raadplegen(stuk, wijziging(sleutel).aanbieding().minusDays(1));
        wijzigingen.toegezonden(stuk.id(), Dagen.vandaag(klok));
        procedures.stand(stuk.id(), Fase.LOOPT, "bij de raden", null);
    }

    public void begrotingswijzigingAanbieden(String sleutel, Ingevuld ingevuld) {
        stappen.aanbieden(stuk(sleutel), ingevuld);
    }

    public void begrotingswijzigingVaststellen(String sleutel, Ingevuld ingevuld) {
        stappen.vaststellen(stuk(sleutel), ingevuld);
    }

    public boolean begrotingswijzigingVastgesteld(String sleutel) {
        return Boolean.TRUE.equals(wijziging(sleutel).vastgesteld());
    }

    public void begrotingswijzigingToezenden(String sleutel, Ingevuld ingevuld) {
        stappen.toezenden(stuk(sleutel), ingevuld);
    }

    /** From here the raden read it, also when they were not asked. */
    public void toezendingMeedelen(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        raden.openVoorRaden(stuk);
        raden.toezendingMeedelen(stuk);
        procedures.stand(stuk.id(), Fase.VOLTOOID, "vastgesteld en toegezonden", null);
    }

    public void intrekkingMeedelen(String sleutel) {
        if (wijziging(sleutel).toegezondenOp() != null) {
            raden.intrekkingMeedelen(stuk(sleutel));
        }
    }

    private Cyclusstuk stuk(String sleutel) {
        return stukken.lees(UUID.fromString(sleutel));
    }

    private Begrotingswijziging wijziging(String sleutel) {
        return wijzigingen.lees(UUID.fromString(sleutel));
    }
}
