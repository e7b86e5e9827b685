package nl.regelgang.procesmotor;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/** Refuses a model with a script when it is deployed, and knows no language to run one in. */
class GeenScripts extends ScriptFactory implements ScriptEngineResolver {

    @Override
    public ExecutableScript createScriptFromResource(String language, String resource) {
        throw geweigerd();
    }

    @Override
    public ExecutableScript createScriptFromResource(String language, Expression resourceExpression) {
        throw geweigerd();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, String source) {
        throw geweigerd();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, Expression sourceExpression) {
        throw geweigerd();
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory scriptEngineFactory) {
        throw geweigerd();
    }

    @Override
    public @Nullable ScriptEngineManager getScriptEngineManager() {
        return null;
    }

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        return null;
    }

    private static ProcessEngineException geweigerd() {
        return new ProcessEngineException("a model has no scripts; let it call its process bean");
    }
}
