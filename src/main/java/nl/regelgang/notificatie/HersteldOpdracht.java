package nl.regelgang.notificatie;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The command line option {@code --regelgang.hersteld}: says that the database was restored, so that no mail goes until
 * a beheerder has looked; then it ends. For a restore that the database itself does not show, into the same database.
 */
@Component
@ConditionalOnProperty(HersteldOpdracht.EIGENSCHAP)
class HersteldOpdracht implements ApplicationRunner {

    static final String EIGENSCHAP = "regelgang.hersteld";

    private final Poststand stand;
    private final PrintStream uit;
    private final IntConsumer einde;

    @Autowired
    HersteldOpdracht(Poststand stand, ApplicationContext context) {
        this(stand, System.out, status -> System.exit(SpringApplication.exit(context, () -> status)));
    }

    HersteldOpdracht(Poststand stand, PrintStream uit, IntConsumer einde) {
        this.stand = stand;
        this.uit = uit;
        this.einde = einde;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        stand.pauzeer("De database is teruggezet.", "opdrachtregel");
        uit.println(
                "De post staat stil. Een beheerder bekijkt op de pagina Post wat er klaarstaat, en zet haar weer aan.");
        einde.accept(0);
    }
}
