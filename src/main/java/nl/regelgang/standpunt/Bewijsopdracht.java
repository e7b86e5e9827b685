package nl.regelgang.standpunt;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The command line option {@code --regelgang.bewijs=<id of a dossier, or reference of an answer>}: computes everything
 * that proves the answers again from the database alone, prints each on paper, and ends; with status 1 when something is
 * not as it was, and 2 when there is nothing to prove. It writes nothing, so it can run on a restored copy years later.
 */
@Component
@ConditionalOnProperty(Bewijsopdracht.EIGENSCHAP)
class Bewijsopdracht implements ApplicationRunner {

    static final String EIGENSCHAP = "regelgang.bewijs";

    static final int KLOPT = 0;
    static final int KLOPT_NIET = 1;
    static final int NIETS = 2;

    private final Verzoeken verzoeken;
    private final Bewijsvoering bewijsvoering;
    private final TransactionOperations transactie;
    private final String wat;
    private final PrintStream uit;
    private final IntConsumer einde;

    @Autowired
    Bewijsopdracht(
            Verzoeken verzoeken,
            Bewijsvoering bewijsvoering,
            TransactionOperations transactie,
            @Value("${" + EIGENSCHAP + "}") String wat,
            ApplicationContext context) {
        this(
                verzoeken,
                bewijsvoering,
                transactie,
                wat,
                System.out,
                status -> System.exit(SpringApplication.exit(context, () -> status)));
    }

    Bewijsopdracht(
            Verzoeken verzoeken,
            Bewijsvoering bewijsvoering,
            TransactionOperations transactie,
            String wat,
            PrintStream uit,
            IntConsumer einde) {
        this.verzoeken = verzoeken;
        this.bewijsvoering = bewijsvoering;
        this.transactie = transactie;
        this.wat = wat.strip();
        this.uit = uit;
        this.einde = einde;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        einde.accept(Objects.requireNonNull(transactie.execute(stand -> druk())));
    }

    private int druk() {
        List<Bewijsvoering.Akte> akten = verzoeken.metBewijs(wat).stream()
                .flatMap(verzoek -> bewijsvoering.akten(verzoek).stream())
                .toList();
        if (akten.isEmpty()) {
            uit.println("Van \"" + wat + "\" is geen vastgelegd antwoord bekend. Geef het id van een procedure of de"
                    + " referentie van een antwoord, zoals AK-3F9A12C4.");
            return NIETS;
        }
        akten.forEach(akte -> uit.println(Bewijstekst.van(akte)));
        long kapot = akten.stream().filter(akte -> !akte.controle().klopt()).count();
        uit.println(akten.size() + " antwoorden nagerekend, " + kapot + " niet in orde.");
        return kapot == 0 ? KLOPT : KLOPT_NIET;
    }
}
