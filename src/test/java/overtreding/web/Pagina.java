package overtreding.web;

import java.util.logging.Logger;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

@Controller
public class Pagina {

    private static final Logger LOG = Logger.getLogger("pagina");

    @Autowired
    RuntimeService motor;

    void toon() {
        LOG.info("nog een pagina");
        System.out.println(motor);
    }
}
