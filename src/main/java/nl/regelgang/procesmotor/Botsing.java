package nl.regelgang.procesmotor;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Two transactions that wanted the same at the same moment: the loser can simply try again. */
final class Botsing {

    /** Serialization failure and deadlock (SQL standard, class 40, both databases); H2's lock timeout and conflict. */
    private static final Set<String> STATEN = Set.of("40001", "40P01", "HYT00", "90131");

    private Botsing() {}

    static boolean is(Throwable fout) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .anyMatch(Botsing::isZelf);
    }

    private static boolean isZelf(Throwable fout) {
        return fout instanceof OptimisticLockingException
                || fout instanceof ConcurrencyFailureException
                || (fout instanceof SQLException sql && STATEN.contains(String.valueOf(sql.getSQLState())));
    }
}
