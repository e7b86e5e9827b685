package nl.regelgang.procedure;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store of procedures, for storage tests of the kinds that are kept in it. */
public final class Procedureopslag {

    private Procedureopslag() {}

    public static Procedures procedures(JdbcClient jdbc, Clock klok) {
        return new Procedures(jdbc, klok);
    }
}
