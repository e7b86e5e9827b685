package nl.regelgang.demo;

import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regelingenlijst;
import nl.regelgang.toegang.Mensen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start: people for the regelingen of the demo register, which must be there before (order -100). */
@Component
@Profile("demo")
@Order(2)
class DemoBegin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBegin.class);

    private final Mensen mensen;
    private final Regelingen regelingen;
    private final DemoMensen demo;

    DemoBegin(Mensen mensen, Regelingen regelingen, DemoMensen demo) {
        this.mensen = mensen;
        this.regelingen = regelingen;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments opties) {
        if (mensen.aantal() > 0) {
            return;
        }
        demo.beheerder();
        for (Regelingenlijst.Regel regel : regelingen.zoek("", 1).regels()) {
            regelingen.vind(regel.id()).ifPresent(demo::voor);
        }
        LOG.info("{} demo people made", mensen.aantal());
    }
}
