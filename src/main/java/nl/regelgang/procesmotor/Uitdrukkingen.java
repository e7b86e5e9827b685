package nl.regelgang.procesmotor;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;

/**
 * Expressions that reach {@link Procesbeans} only. The one that the engine's factory makes for Spring is made before
 * any plugin could give it these beans, and then reaches the whole application context.
 */
class Uitdrukkingen extends JuelExpressionManager {

    Uitdrukkingen(Procesbeans beans) {
        super(beans);
    }
}
