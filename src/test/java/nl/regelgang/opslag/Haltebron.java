package nl.regelgang.opslag;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database in whose use the process dies at a named moment, at once and without a last word, as by {@code kill -9}:
 * before or after the first statement that begins with given words, or a commit. For a process of its own.
 *
 * <p>A moment is "voor" or "na", a space, and the beginning of the statement in lower case, or "commit".
 */
public final class Haltebron {

    /** What the operating system says of a process that was killed with signal 9. */
    public static final int GEDOOD = 137;

    private static final AtomicReference<@Nullable String> MOMENT = new AtomicReference<>();

    private Haltebron() {}

    /** From now on this moment is the last. */
    public static void stopBij(String moment) {
        MOMENT.set(moment);
    }

    public static DataSource om(DataSource database) {
        return proxy(DataSource.class, (zelf, methode, waarden) -> {
            Object antwoord = roep(database, methode, waarden);
            return antwoord instanceof Connection verbinding ? om(verbinding) : antwoord;
        });
    }

    private static Connection om(Connection verbinding) {
        return proxy(Connection.class, (zelf, methode, waarden) -> {
            if (methode.getName().equals("commit")) {
                return rond("commit", () -> roep(verbinding, methode, waarden));
            }
            Object antwoord = roep(verbinding, methode, waarden);
            return antwoord instanceof PreparedStatement opdracht && !(antwoord instanceof CallableStatement)
                    ? om(opdracht, String.valueOf(waarden[0]))
                    : antwoord;
        });
    }

    private static PreparedStatement om(PreparedStatement opdracht, String sql) {
        return proxy(
                PreparedStatement.class,
                (zelf, methode, waarden) -> methode.getName().startsWith("execute")
                        ? rond(sql.toLowerCase(Locale.ROOT).strip(), () -> roep(opdracht, methode, waarden))
                        : roep(opdracht, methode, waarden));
    }

    private static @Nullable Object rond(String wat, Werk werk) throws Throwable {
        sterfAls("voor " + wat);
        Object antwoord = werk.doe();
        sterfAls("na " + wat);
        return antwoord;
    }

    private static void sterfAls(String nu) {
        String moment = MOMENT.get();
        if (moment != null && nu.startsWith(moment)) {
            Runtime.getRuntime().halt(GEDOOD);
        }
    }

    private static @Nullable Object roep(Object doel, Method methode, Object @Nullable [] waarden) throws Throwable {
        try {
            return methode.invoke(doel, waarden);
        } catch (InvocationTargetException fout) {
            throw fout.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> soort, InvocationHandler gedrag) {
        return soort.cast(Proxy.newProxyInstance(Haltebron.class.getClassLoader(), new Class<?>[] {soort}, gedrag));
    }

    private interface Werk {
        @Nullable
        Object doe() throws Throwable;
    }
}
