package nl.regelgang.procesmotor.tasklist;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * A refusal of the domain reaches Camunda's own REST API, which knows none of ours, as a form that the engine refuses:
 * status 400 with the Dutch sentence, where it would be 500 with names of classes. What Regelgang itself asks of the
 * engine is not harmed: the refusal stays the cause.
 */
class Tasklistweigeringen extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> opdracht) {
        try {
            return next.execute(opdracht);
        } catch (ProcessEngineException verpakt) {
            throw Stream.<Throwable>iterate(verpakt, fout -> fout != null, Throwable::getCause)
                    .flatMap(fout -> uitleg(fout).stream())
                    .findFirst()
                    .<ProcessEngineException>map(uitleg -> new FormFieldValidationException(null, uitleg, verpakt))
                    .orElse(verpakt);
        }
    }

    private static Optional<String> uitleg(Throwable fout) {
        if (fout instanceof NietGevonden) {
            return Optional.of("Deze taak is er niet, of hoort bij een andere organisatie.");
        }
        boolean isWeigering =
                fout instanceof OngeldigeInvoer || fout instanceof NietBevoegd || fout instanceof Achterhaald;
        return isWeigering ? Optional.ofNullable(fout.getMessage()) : Optional.empty();
    }
}
