package nl.regelgang.procedure.evaluatie;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code evaluatieprocedure} calls. The sleutel is the id of the evaluatie. */
@Procesbean("evaluatieprocedure")
@Transactional
public class Evaluatieproces {

    private final Evaluatieopslag opslag;
    private final Evaluatiestappen stappen;
    private final Evaluatierapport rapport;

    Evaluatieproces(Evaluatieopslag opslag, Evaluatiestappen stappen, Evaluatierapport rapport) {
        this.opslag = opslag;
        this.stappen = stappen;
        this.rapport = rapport;
    }

    public String dagelijksBestuur(String sleutel) {
        return evaluatie(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return evaluatie(sleutel).procedure().bestuur().algemeenBestuur().toString();
    }

    /** The whole evaluatie is to be done by one day; null when the regeling names no interval. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return evaluatie(sleutel).uiterlijk();
    }

    /** The evaluatie begins by itself on the day after this one. */
    public LocalDate laatsteDagVoorBegin(String sleutel) {
        return evaluatie(sleutel).begintOp().minusDays(1);
    }

    public void beginMeedelen(String sleutel) {
        stappen.beginMeedelen(evaluatie(sleutel));
    }

    public void evaluatieplanVaststellen(String sleutel, Ingevuld ingevuld) {
        stappen.evaluatieplanVaststellen(evaluatie(sleutel), ingevuld);
    }

    public void vragenlijstToezenden(String sleutel) {
        stappen.vragenlijstToezenden(evaluatie(sleutel));
    }

    public LocalDate laatsteAntwoorddag(String sleutel) {
        return evaluatie(sleutel).vastgesteldPlan().antwoordenTot();
    }

    public boolean ingezetenenBetrekken(String sleutel) {
        return evaluatie(sleutel).vastgesteldPlan().participatie();
    }

    public void inbrengVastleggen(String sleutel, Ingevuld ingevuld) {
        stappen.inbrengVastleggen(evaluatie(sleutel), ingevuld);
    }

    public void evaluatierapportVaststellen(String sleutel, Ingevuld ingevuld) {
        rapport.evaluatierapportVaststellen(evaluatie(sleutel), ingevuld);
    }

    public void evaluatierapportToezenden(String sleutel) {
        rapport.evaluatierapportToezenden(evaluatie(sleutel));
    }

    public void vervolgBepalen(String sleutel, Ingevuld ingevuld) {
        rapport.vervolgBepalen(evaluatie(sleutel), ingevuld);
    }

    public void vervolgMeedelen(String sleutel) {
        rapport.vervolgMeedelen(evaluatie(sleutel));
    }

    public boolean regelingWijzigen(String sleutel) {
        Evaluatie.Besluit vervolg = evaluatie(sleutel).vervolg();
        return vervolg != null && vervolg.soort() == Vervolg.WIJZIGING;
    }

    public void stopMeedelen(String sleutel) {
        stappen.stopMeedelen(evaluatie(sleutel));
    }

    private Evaluatie evaluatie(String sleutel) {
        return opslag.lees(UUID.fromString(sleutel));
    }
}
