package nl.regelgang.regeling;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The command line option {@code --regelgang.import=PATH}: imports a file or folder of the national register, prints
 * the report, and ends the application; status 0 when it went well, 1 when it was refused. It runs after whatever else
 * has to be filled at a first start.
 */
@Component
@ConditionalOnProperty(ImportOpdracht.EIGENSCHAP)
@Order(100)
class ImportOpdracht implements ApplicationRunner {

    static final String EIGENSCHAP = "regelgang.import";

    private final RegisterImport register;
    private final String pad;
    private final PrintStream uit;
    private final IntConsumer einde;

    @Autowired
    ImportOpdracht(RegisterImport register, @Value("${" + EIGENSCHAP + "}") String pad, ApplicationContext context) {
        this(register, pad, System.out, status -> System.exit(SpringApplication.exit(context, () -> status)));
    }

    ImportOpdracht(RegisterImport register, String pad, PrintStream uit, IntConsumer einde) {
        this.register = register;
        this.pad = pad;
        this.uit = uit;
        this.einde = einde;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        einde.accept(importeer() ? 0 : 1);
    }

    private boolean importeer() {
        try {
            register.importeer(Path.of(pad)).regels().forEach(uit::println);
            return true;
        } catch (OngeldigeInvoer | Achterhaald e) {
            uit.println("Het register is niet ingelezen. " + e.getMessage());
            return false;
        }
    }
}
