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
    private final Toezendingen toezendingen;
    private final Besluitvorming besluitvorming;

    Begrotingsproces(Begrotingsprocedures procedures, Toezendingen toezendingen, Besluitvorming besluitvorming) {
        this.procedures = procedures;
        this.toezendingen = toezendingen;
        this.besluitvorming = besluitvorming;
    }

    public String dagelijksBestuur(String sleutel) {
        return procedure(sleutel).bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return procedure(sleutel).bestuur().algemeenBestuur().toString();
    }

    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return besluitvorming.uiterlijk(procedure(sleutel), stap);
    }

    public void ontwerpbegrotingToezenden(String sleutel) {
        toezendingen.ontwerpbegrotingToezenden(procedure(sleutel));
    }

    /** From the planned day on, the begroting can be offered, whoever has not answered yet. */
    public LocalDate laatsteWachtdag(String sleutel) {
        return procedure(sleutel).plan().aanbieding().minusDays(1);
    }

    public void reactieVaststellen(String sleutel, Ingevuld ingevuld) {
        besluitvorming.reactieVaststellen(procedure(sleutel), ingevuld);
    }

    public void reactieToezenden(String sleutel) {
        toezendingen.reactieToezenden(procedure(sleutel));
    }

    public void begrotingAanbieden(String sleutel, Ingevuld ingevuld) {
        besluitvorming.begrotingAanbieden(procedure(sleutel), ingevuld);
    }

    public void stemmingVastleggen(String sleutel, Ingevuld ingevuld) {
        besluitvorming.stemmingVastleggen(procedure(sleutel), ingevuld);
    }

    public boolean besluitGenomen(String sleutel) {
        return besluitvorming.besluitGenomen(procedure(sleutel));
    }

    public boolean begrotingVastgesteld(String sleutel) {
        return procedure(sleutel).status() == Begrotingsprocedure.Status.VASTGESTELD;
    }

    public void besluitMeedelen(String sleutel) {
        toezendingen.besluitMeedelen(procedure(sleutel));
    }

    public void begrotingToezenden(String sleutel, Ingevuld ingevuld) {
        besluitvorming.begrotingToezenden(procedure(sleutel), ingevuld);
    }

    public void toezendingMeedelen(String sleutel) {
        toezendingen.toezendingMeedelen(procedure(sleutel));
    }

    public void ontwerpbegrotingAanpassen(String sleutel, Ingevuld ingevuld) {
        besluitvorming.ontwerpbegrotingAanpassen(procedure(sleutel), ingevuld);
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
