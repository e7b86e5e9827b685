package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the model {@code begrotingsprocedure} calls: its table of contents in Java. The sleutel is the id of the
 * procedure.
 */
@Procesbean("begrotingsprocedure")
@Transactional
public class Begrotingsproces {

    private final Begrotingsprocedures procedures;
    private final Stapdagen stapdagen;
    private final Toezendingen toezendingen;
    private final Reactiebesluit reactie;
    private final Aanbieding aanbieding;
    private final Vaststelling vaststelling;
    private final Aanpassing aanpassing;
    private final Begrotingsinzending inzending;

    Begrotingsproces(
            Begrotingsprocedures procedures,
            Stapdagen stapdagen,
            Toezendingen toezendingen,
            Reactiebesluit reactie,
            Aanbieding aanbieding,
            Vaststelling vaststelling,
            Aanpassing aanpassing,
            Begrotingsinzending inzending) {
        this.procedures = procedures;
        this.stapdagen = stapdagen;
        this.toezendingen = toezendingen;
        this.reactie = reactie;
        this.aanbieding = aanbieding;
        this.vaststelling = vaststelling;
        this.aanpassing = aanpassing;
        this.inzending = inzending;
    }

    public String dagelijksBestuur(String sleutel) {
        return procedure(sleutel).bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return procedure(sleutel).bestuur().algemeenBestuur().toString();
    }

    /** The day by which a step should be done; null when nothing sets one, as for a vote that must be held again. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return stapdagen.uiterlijk(procedure(sleutel), stap);
    }

    public void ontwerpbegrotingToezenden(String sleutel) {
        toezendingen.ontwerpbegrotingToezenden(procedure(sleutel));
    }

    /** From the planned day on, the begroting can be offered, whoever has not answered yet. */
    public LocalDate laatsteWachtdag(String sleutel) {
        return procedure(sleutel).plan().aanbieding().minusDays(1);
    }

    public void reactieVaststellen(String sleutel, Ingevuld ingevuld) {
        reactie.reactieVaststellen(procedure(sleutel), ingevuld);
    }

    public void reactieToezenden(String sleutel) {
        toezendingen.reactieToezenden(procedure(sleutel));
    }

    public void begrotingAanbieden(String sleutel, Ingevuld ingevuld) {
        aanbieding.begrotingAanbieden(procedure(sleutel), ingevuld);
    }

    public void stemmingVastleggen(String sleutel, Ingevuld ingevuld) {
        vaststelling.stemmingVastleggen(procedure(sleutel), ingevuld);
    }

    public boolean besluitGenomen(String sleutel) {
        return vaststelling.besluitGenomen(procedure(sleutel));
    }

    public boolean begrotingVastgesteld(String sleutel) {
        return procedure(sleutel).status() == Begrotingsprocedure.Status.VASTGESTELD;
    }

    public void besluitMeedelen(String sleutel) {
        toezendingen.besluitMeedelen(procedure(sleutel));
    }

    public void begrotingToezenden(String sleutel, Ingevuld ingevuld) {
        inzending.begrotingToezenden(procedure(sleutel), ingevuld);
    }

    public void toezendingMeedelen(String sleutel) {
        toezendingen.toezendingMeedelen(procedure(sleutel));
    }

    public void ontwerpbegrotingAanpassen(String sleutel, Ingevuld ingevuld) {
        aanpassing.ontwerpbegrotingAanpassen(procedure(sleutel), ingevuld);
    }

    public boolean nieuweZienswijzeronde(String sleutel) {
        return procedure(sleutel).nieuweRonde();
    }

    public void intrekkingMeedelen(String sleutel) {
        toezendingen.intrekkingMeedelen(procedure(sleutel));
    }

    private Begrotingsprocedure procedure(String sleutel) {
        return procedures.lees(UUID.fromString(sleutel));
    }
}
