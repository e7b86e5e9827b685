package nl.regelgang.procedure.informatie;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procedure.informatie.Informatiefeit.InlichtingenGegeven;
import nl.regelgang.procedure.informatie.Inlichtingenantwoord.Gegeven;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code inlichtingen} calls. The sleutel is the id of the procedure. */
@Procesbean(Inlichtingenproces.PROCES)
@Transactional
public class Inlichtingenproces {

    static final String PROCES = "inlichtingen";

    private final Informaties informaties;
    private final Informatiepost post;
    private final Inlichtingenantwoord antwoorden;
    private final ApplicationEventPublisher feiten;

    Inlichtingenproces(
            Informaties informaties,
            Informatiepost post,
            Inlichtingenantwoord antwoorden,
            ApplicationEventPublisher feiten) {
        this.informaties = informaties;
        this.post = post;
        this.antwoorden = antwoorden;
        this.feiten = feiten;
    }

    public String dagelijksBestuur(String sleutel) {
        return informatie(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    /** Null when the regeling names no term. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return antwoorden
                .termijn(UUID.fromString(sleutel), stap)
                .map(LopendeTermijn::uiterlijk)
                .orElse(null);
    }

    public void verzoekMeedelen(String sleutel) {
        Informatie verzoek = informatie(sleutel);
        post.aanBestuur(verzoek);
        post.aan(verzoek, post.anderen(verzoek), Informatieberichten.MEELEZEN);
    }

    public void inlichtingenGeven(String sleutel, Ingevuld ingevuld) {
        Informatie verzoek = informatie(sleutel);
        Gegeven gegeven = antwoorden.geven(verzoek, Informatiestart.INLICHTINGEN, ingevuld);
        feiten.publishEvent(new InlichtingenGegeven(verzoek.id(), gegeven.op(), gegeven.afwijking(), ingevuld.door()));
    }

    public void inlichtingenToezenden(String sleutel) {
        Informatie verzoek = informatie(sleutel);
        post.aan(verzoek, post.lezers(verzoek), Informatieberichten.ANTWOORD);
    }

    private Informatie informatie(String sleutel) {
        return informaties.lees(UUID.fromString(sleutel));
    }
}
