package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.toezicht.Toezicht.Besluit;
import nl.regelgang.procedure.toezicht.Toezichtfeit.JaarrekeningVastgesteld;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code vaststellingJaarrekening} calls. The sleutel is the id of the procedure. */
@Procesbean(Vaststellingsproces.PROCES)
@Transactional
public class Vaststellingsproces {

    static final String PROCES = "vaststellingJaarrekening";

    private final Toezichten toezichten;
    private final Toezichttermijnen termijnen;
    private final Toezichtpost post;
    private final Procedures procedures;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Vaststellingsproces(
            Toezichten toezichten,
            Toezichttermijnen termijnen,
            Toezichtpost post,
            Procedures procedures,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.toezichten = toezichten;
        this.termijnen = termijnen;
        this.post = post;
        this.procedures = procedures;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String toezichthouder(String sleutel) {
        return toezicht(sleutel).procedure().bestuur().toezichthouder().orgaan().toString();
    }

    /** The law names no day. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return null;
    }

    public void vaststellingVastleggen(String sleutel, Ingevuld ingevuld) {
        Toezicht toezicht = toezicht(sleutel);
        LocalDate op = Gebeurd.op(ingevuld, "besluitOp", Dagen.vandaag(klok));
        if (op.isBefore(toezicht.stuk().ontvangenOp())) {
            throw new OngeldigeInvoer(
                    "besluitOp",
                    "De jaarrekening is pas op %s verzonden. Vul die dag of een latere dag in."
                            .formatted(voluit(toezicht.stuk().ontvangenOp())));
        }
        Besluit besluit = new Besluit(op, null, ingevuld.tekst("motivering"), null);
        toezichten.besluit(toezicht.id(), besluit);
        feiten.publishEvent(new JaarrekeningVastgesteld(
                toezicht.id(),
                besluit,
                termijnen.artikel(toezicht, Grondslag.van("Gemeentewet art. 201")),
                ingevuld.door()));
    }

    public void vaststellingMeedelen(String sleutel) {
        Toezicht toezicht = toezicht(sleutel);
        Besluit besluit = Objects.requireNonNull(toezicht.besluit());
        procedures.stand(toezicht.id(), Fase.VOLTOOID, "vastgesteld door de toezichthouder", null);
        post.aanBestuurEnRaden(
                toezicht.procedure(),
                "de jaarrekening %d is op %s vastgesteld. %s"
                        .formatted(toezicht.stuk().jaar(), voluit(besluit.op()), besluit.motivering()));
    }

    private Toezicht toezicht(String sleutel) {
        return toezichten.lees(UUID.fromString(sleutel));
    }
}
