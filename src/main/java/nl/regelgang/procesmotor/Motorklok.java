package nl.regelgang.procesmotor;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the engine run ahead of the real time, so that its timers go off in the time of the demo. */
@Component
@Profile("demo")
public class Motorklok implements DisposableBean {

    Motorklok() {}

    /** @param voorsprong from the real time, not from what was set before */
    public void zet(Duration voorsprong) {
        ClockUtil.offset(voorsprong.toMillis());
    }

    /** The engine keeps its clock in a static field, which would outlive the application. */
    @Override
    public void destroy() {
        ClockUtil.reset();
    }
}
