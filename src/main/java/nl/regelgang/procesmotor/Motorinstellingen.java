package nl.regelgang.procesmotor;

import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What cannot be said in {@code application.yaml} under {@code camunda.bpm}. It comes after every other plugin, so that
 * {@link Zelfcontrole} sees the settings as the engine will use them, before the engine touches the database. And it
 * waits for Flyway, which makes the engine's tables.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@DependsOnDatabaseInitialization
class Motorinstellingen extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;
    private final Taakmelder taakmelder;
    private final Storingsmelder storingsmelder;

    Motorinstellingen(ListableBeanFactory beans, Taakmelder taakmelder, Storingsmelder storingsmelder) {
        this.beans = beans;
        this.taakmelder = taakmelder;
        this.storingsmelder = storingsmelder;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl motor) {
        Procesbeans procesbeans = new Procesbeans(beans);
        motor.setBeans(procesbeans);
        motor.setExpressionManager(new Uitdrukkingen(procesbeans));
        GeenScripts geenScripts = new GeenScripts();
        motor.setScriptFactory(geenScripts);
        motor.setScriptEngineResolver(geenScripts);
        motor.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(taakmelder)));
        motor.setCompositeIncidentHandlersEnabled(true);
        motor.setCustomIncidentHandlers(new ArrayList<>(List.of(storingsmelder)));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl motor) {
        Zelfcontrole.controleer(motor, TimeZone.getDefault());
    }
}
