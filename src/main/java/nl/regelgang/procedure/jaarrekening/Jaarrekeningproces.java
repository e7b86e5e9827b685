package nl.regelgang.procedure.jaarrekening;

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
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Uitkomst;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code jaarrekeningprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean("jaarrekeningprocedure")
@Transactional
public class Jaarrekeningproces {

    private final Cyclusstukken stukken;
    private final Cyclustermijnen register;
    private final Cyclusraden raden;
    private final Jaarrekeningen jaarrekeningen;
    private final Jaarrekeningstappen stappen;
    private final Indemniteiten indemniteiten;
    private final Procedures procedures;
    private final Clock klok;

    Jaarrekeningproces(
            Cyclusstukken stukken,
            Cyclustermijnen register,
            Cyclusraden raden,
            Jaarrekeningen jaarrekeningen,
            Jaarrekeningstappen stappen,
            Indemniteiten indemniteiten,
            Procedures procedures,
            Clock klok) {
        this.stukken = stukken;
        this.register = register;
        this.raden = raden;
        this.jaarrekeningen = jaarrekeningen;
        this.stappen = stappen;
        this.indemniteiten = indemniteiten;
        this.procedures = procedures;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return stuk(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return stuk(sleutel).procedure().bestuur().algemeenBestuur().toString();
    }

    /** The last day of the term that the step ends; null when no law sets one. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return register.dag(stuk(sleutel), stap);
    }

    public void verklaringVastleggen(String sleutel, Ingevuld ingevuld) {
        stappen.verklaringVastleggen(stuk(sleutel), ingevuld);
    }

    /** Only a regeling asks the raden about the jaarrekening, by setting a term (Wgr art. 10 lid 5). */
    public boolean radenRaadplegen(String sleutel) {
        return register.zienswijzeTot(stuk(sleutel), Dagen.vandaag(klok)).isPresent();
    }

    public void raadplegingBeginnen(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        raden.raadplegen(stuk, register.zienswijzeTot(stuk, Dagen.vandaag(klok)).orElseThrow());
        procedures.stand(stuk.id(), Fase.LOOPT, "bij de raden", null);
    }

    public void jaarrekeningTerInzageLeggen(String sleutel, Ingevuld ingevuld) {
        stappen.terInzageLeggen(stuk(sleutel), ingevuld);
    }

    public void jaarrekeningVaststellen(String sleutel, Ingevuld ingevuld) {
        stappen.vaststellen(stuk(sleutel), ingevuld);
    }

    public boolean jaarrekeningVastgesteld(String sleutel) {
        return jaarrekening(sleutel).uitkomst() == Uitkomst.VASTGESTELD;
    }

    public boolean onrechtmatighedenInDeWeg(String sleutel) {
        return jaarrekening(sleutel).uitkomst() == Uitkomst.ONRECHTMATIG;
    }

    public void indemniteitVoorstellen(String sleutel, Ingevuld ingevuld) {
        indemniteiten.voorstellen(stuk(sleutel), ingevuld);
    }

    public void overIndemniteitBesluiten(String sleutel, Ingevuld ingevuld) {
        indemniteiten.besluiten(stuk(sleutel), ingevuld);
    }

    public void jaarrekeningToezenden(String sleutel, Ingevuld ingevuld) {
        stappen.toezenden(stuk(sleutel), ingevuld);
    }

    public boolean specifiekeUitkeringOntvangen(String sleutel) {
        return jaarrekening(sleutel).sisa();
    }

    public void specifiekeUitkeringVerantwoorden(String sleutel, Ingevuld ingevuld) {
        stappen.verantwoorden(stuk(sleutel), ingevuld);
    }

    public void terVaststellingZenden(String sleutel, Ingevuld ingevuld) {
        stappen.terVaststellingZenden(stuk(sleutel), ingevuld);
    }

    public void toezendingMeedelen(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        raden.toezendingMeedelen(stuk);
        procedures.stand(stuk.id(), Fase.VOLTOOID, "vastgesteld en toegezonden", null);
    }

    public void intrekkingMeedelen(String sleutel) {
        raden.intrekkingMeedelen(stuk(sleutel));
    }

    private Cyclusstuk stuk(String sleutel) {
        return stukken.lees(UUID.fromString(sleutel));
    }

    private Jaarrekening jaarrekening(String sleutel) {
        return jaarrekeningen.lees(UUID.fromString(sleutel));
    }
}
