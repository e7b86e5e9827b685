package nl.regelgang.procedure.toezicht;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code toestemmingVerplichtingen} calls. The sleutel is the id of the aanvraag. */
@Procesbean(Toestemmingsproces.PROCES)
@Transactional
public class Toestemmingsproces {

    static final String PROCES = "toestemmingVerplichtingen";

    private final Toestemmingen toestemmingen;
    private final Aanvragen aanvragen;
    private final Toezichttermijnen termijnen;
    private final Toezichtpost post;
    private final Procedures procedures;

    Toestemmingsproces(
            Toestemmingen toestemmingen,
            Aanvragen aanvragen,
            Toezichttermijnen termijnen,
            Toezichtpost post,
            Procedures procedures) {
        this.toestemmingen = toestemmingen;
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.post = post;
        this.procedures = procedures;
    }

    public String toezichthouder(String sleutel) {
        return procedure(aanvraag(sleutel)).bestuur().toezichthouder().orgaan().toString();
    }

    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        Toestemming aanvraag = aanvraag(sleutel);
        return termijnen.dag(aanvraag.toezicht(), aanvraag.id(), stap);
    }

    public LocalDate laatsteDagBesluit(String sleutel) {
        return Objects.requireNonNull(aanvraag(sleutel).uiterlijk());
    }

    public void overToestemmingBesluiten(String sleutel, Ingevuld ingevuld) {
        aanvragen.besluiten(aanvraag(sleutel), ingevuld);
    }

    public void toestemmingsbesluitMeedelen(String sleutel) {
        meedelen(aanvraag(sleutel));
    }

    public void verleningVanRechtswegeMeedelen(String sleutel) {
        aanvragen.vanRechtswege(aanvraag(sleutel));
        meedelen(aanvraag(sleutel));
    }

    private void meedelen(Toestemming aanvraag) {
        post.aanBestuur(procedure(aanvraag), Toezichtzinnen.toestemming(aanvraag));
    }

    private Procedure procedure(Toestemming aanvraag) {
        return procedures.lees(aanvraag.toezicht());
    }

    private Toestemming aanvraag(String sleutel) {
        return toestemmingen.lees(UUID.fromString(sleutel));
    }
}
