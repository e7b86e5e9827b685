package nl.regelgang.notificatie;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The command line option {@code --regelgang.maildoctor}: looks whether mail of this installation can arrive, says on
 * the console in Dutch what is wrong, and ends; status 0 when nothing is wrong, 1 otherwise. It sends nothing.
 */
@Component
@ConditionalOnProperty(Maildoctor.EIGENSCHAP)
class Maildoctor implements ApplicationRunner {

    static final String EIGENSCHAP = "regelgang.maildoctor";

    private final Afzender afzender;
    private final Mailservercontrole mailserver;
    private final Domeincontrole domeinen;
    private final String selector;
    private final PrintStream uit;
    private final IntConsumer einde;

    @Autowired
    Maildoctor(
            Afzender afzender,
            Mailservercontrole mailserver,
            Domeincontrole domeinen,
            @Value("${regelgang.post.dkim-selector:}") String selector,
            ApplicationContext context) {
        this(
                afzender,
                mailserver,
                domeinen,
                selector,
                System.out,
                status -> System.exit(SpringApplication.exit(context, () -> status)));
    }

    Maildoctor(
            Afzender afzender,
            Mailservercontrole mailserver,
            Domeincontrole domeinen,
            String selector,
            PrintStream uit,
            IntConsumer einde) {
        this.afzender = afzender;
        this.mailserver = mailserver;
        this.domeinen = domeinen;
        this.selector = selector;
        this.uit = uit;
        this.einde = einde;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        List<Bevinding> alles = new ArrayList<>(mailserver.kijk());
        String van = Zendingen.domein(afzender.van().getAddress());
        String retour = Zendingen.domein(afzender.retouradres());
        alles.add(uitlijning(van, retour));
        alles.addAll(domeinen.van(van, retour, selector));
        alles.forEach(uit::println);
        long fouten = alles.stream()
                .filter(een -> een.ernst() == Bevinding.Ernst.FOUT)
                .count();
        uit.println(fouten == 0 ? "De post is in orde." : "Aantal fouten: " + fouten + ".");
        einde.accept(fouten == 0 ? 0 : 1);
    }

    /** Relaxed alignment of DMARC: one domain is the other, or a part of it. */
    private static Bevinding uitlijning(String van, String retour) {
        return van.equals(retour) || retour.endsWith("." + van) || van.endsWith("." + retour)
                ? Bevinding.goed("Afzender en retouradres horen bij hetzelfde domein: " + van + ".")
                : Bevinding.letOp("Het retouradres is van " + retour + " en de afzender van " + van
                        + ". SPF telt dan niet mee voor DMARC; zorg dat DKIM met " + van + " ondertekent.");
    }
}
