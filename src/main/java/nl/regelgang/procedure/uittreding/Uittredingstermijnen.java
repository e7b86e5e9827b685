package nl.regelgang.procedure.uittreding;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/** The terms of an uittreding: the law names none, a regeling can (Wgr art. 9 lid 1). */
@Component
class Uittredingstermijnen {

    private final Regelingen regelingen;

    Uittredingstermijnen(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /** Empty when the regeling names no length for it. */
    Optional<Uiterlijk> van(Procedure procedure, LocalDate gestartOp, String id, LocalDate vanaf) {
        return Termijntabel.op(gestartOp)
                .regel(id, procedure.bestuur().hoofdstuk())
                .uiterlijk(
                        procedure.bestuur().hoofdstuk(),
                        regelingen
                                .vind(procedure.bestuur().regeling())
                                .map(Regeling::regels)
                                .orElse(Regels.STANDAARD)
                                .instellingen(),
                        Aanknoping.op(vanaf));
    }
}
