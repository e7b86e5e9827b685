package nl.regelgang.procesmotor;

import java.util.stream.Stream;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/** The engine wraps what a process bean throws; the caller gets the refusal as the domain threw it. */
final class Uitpakken {

    private Uitpakken() {}

    static void bij(Runnable werk) {
        try {
            werk.run();
        } catch (ProcessEngineException verpakt) {
            throw Stream.<Throwable>iterate(verpakt, fout -> fout != null, Throwable::getCause)
                    .filter(Uitpakken::isVanBelang)
                    .map(RuntimeException.class::cast)
                    .findFirst()
                    .orElse(verpakt);
        }
    }

    private static boolean isVanBelang(Throwable fout) {
        return fout instanceof OngeldigeInvoer
                || fout instanceof NietGevonden
                || fout instanceof NietBevoegd
                || fout instanceof Achterhaald
                || fout instanceof OptimisticLockingException;
    }
}
