package nl.regelgang.procedure.informatie;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procedure.informatie.Informatiefeit.LidGaf;
import nl.regelgang.procedure.informatie.Inlichtingenantwoord.Gegeven;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code inlichtingenVanLid} calls. The sleutel is the id of the procedure. */
@Procesbean(Lidvraagproces.PROCES)
@Transactional
public class Lidvraagproces {

    static final String PROCES = "inlichtingenVanLid";
    static final String BEANTWOORDEN = "vraagBeantwoorden";

    private final Informaties informaties;
    private final Informatiepost post;
    private final Inlichtingenantwoord antwoorden;
    private final ApplicationEventPublisher feiten;

    Lidvraagproces(
            Informaties informaties,
            Informatiepost post,
            Inlichtingenantwoord antwoorden,
            ApplicationEventPublisher feiten) {
        this.informaties = informaties;
        this.post = post;
        this.antwoorden = antwoorden;
        this.feiten = feiten;
    }

    /** Where the lid works, or whose griffie works for him. */
    public String vanHetLid(String sleutel) {
        return informatie(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    /** Null when the regeling names no term. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return antwoorden
                .termijn(UUID.fromString(sleutel), stap)
                .map(LopendeTermijn::uiterlijk)
                .orElse(null);
    }

    public void vraagMeedelen(String sleutel) {
        post.aanLid(informatie(sleutel));
    }

    public void vraagBeantwoorden(String sleutel, Ingevuld ingevuld) {
        Informatie vraag = informatie(sleutel);
        Gegeven gegeven = antwoorden.geven(vraag, BEANTWOORDEN, ingevuld);
        feiten.publishEvent(new LidGaf(
                vraag.id(), gegeven.op(), gegeven.afwijking(), Lidvraagstart.grondslag(vraag), ingevuld.door()));
    }

    public void antwoordToezenden(String sleutel) {
        post.vanLid(informatie(sleutel));
    }

    private Informatie informatie(String sleutel) {
        return informaties.lees(UUID.fromString(sleutel));
    }
}
