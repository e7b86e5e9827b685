package nl.regelgang.procedure;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/** The terms of the table, with what the regeling itself says about them. */
@Component
public class Regelingtermijnen {

    private final Regelingen regelingen;

    Regelingtermijnen(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /**
     * The last day of a term, empty when the law names no length for it and the regeling neither.
     *
     * @param gestartOp the law of this day holds until the end of the procedure
     */
    public Optional<Uiterlijk> van(Procedure procedure, LocalDate gestartOp, String id, Aanknoping vanaf) {
        return Termijntabel.op(gestartOp)
                .regel(id, procedure.bestuur().hoofdstuk())
                .uiterlijk(
                        procedure.bestuur().hoofdstuk(),
                        regelingen
                                .vind(procedure.bestuur().regeling())
                                .map(Regeling::regels)
                                .orElse(Regels.STANDAARD)
                                .instellingen(),
                        vanaf);
    }
}
