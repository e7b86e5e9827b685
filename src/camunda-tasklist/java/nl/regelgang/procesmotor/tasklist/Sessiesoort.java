package nl.regelgang.procesmotor.tasklist;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** What the engine uses, in every command anew, where it asks for this type. */
record Sessiesoort(Class<?> type, Supplier<Session> nieuw) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return type;
    }

    @Override
    public Session openSession() {
        return nieuw.get();
    }
}
