package nl.regelgang.procedure.toezicht;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code toezichtprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean(Toezichtproces.PROCES)
@Transactional
public class Toezichtproces {

    static final String PROCES = "toezichtprocedure";

    private final Toezichten toezichten;
    private final Toezichtregimes regimes;
    private final Goedkeuringen goedkeuringen;
    private final Toezichttermijnen termijnen;
    private final Toezichtpost post;
    private final Procedures procedures;

    Toezichtproces(
            Toezichten toezichten,
            Toezichtregimes regimes,
            Goedkeuringen goedkeuringen,
            Toezichttermijnen termijnen,
            Toezichtpost post,
            Procedures procedures) {
        this.toezichten = toezichten;
        this.regimes = regimes;
        this.goedkeuringen = goedkeuringen;
        this.termijnen = termijnen;
        this.post = post;
        this.procedures = procedures;
    }

    public String toezichthouder(String sleutel) {
        return toezicht(sleutel).procedure().bestuur().toezichthouder().orgaan().toString();
    }

    /** The last day of the term that the step ends; null when it has none. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        UUID id = UUID.fromString(sleutel);
        return termijnen.dag(id, id, stap);
    }

    public boolean toezichtregimeBekend(String sleutel) {
        return regimes.bekend(toezicht(sleutel));
    }

    public void toezichtregimeBepalen(String sleutel, Ingevuld ingevuld) {
        regimes.bepalen(toezicht(sleutel), ingevuld);
    }

    public LocalDate laatsteDagMededeling(String sleutel) {
        return regimes.laatsteDag(toezicht(sleutel));
    }

    public void uitblijvenVastleggen(String sleutel) {
        regimes.zonderMededeling(toezicht(sleutel));
    }

    public boolean goedkeuringNodig(String sleutel) {
        return toezicht(sleutel).preventief();
    }

    public void repressiefToezichtMeedelen(String sleutel) {
        Toezicht toezicht = toezicht(sleutel);
        procedures.stand(toezicht.id(), Fase.VOLTOOID, "repressief toezicht", null);
        post.aanBestuurEnRaden(toezicht.procedure(), Toezichtzinnen.regime(Objects.requireNonNull(toezicht.regime())));
    }

    public void preventiefToezichtMeedelen(String sleutel) {
        Toezicht toezicht = toezicht(sleutel);
        goedkeuringen.gevraagd(toezicht);
        procedures.stand(toezicht.id(), Fase.LOOPT, "wacht op goedkeuring", null);
        post.aanBestuurEnRaden(toezicht.procedure(), Toezichtzinnen.regime(Objects.requireNonNull(toezicht.regime())));
    }

    public void overGoedkeuringBesluiten(String sleutel, Ingevuld ingevuld) {
        goedkeuringen.besluiten(toezicht(sleutel), ingevuld);
    }

    public boolean besluitVerdaagd(String sleutel) {
        return toezicht(sleutel).besluit() == null;
    }

    public void verdagingMeedelen(String sleutel) {
        Toezicht toezicht = toezicht(sleutel);
        post.aanBestuur(toezicht.procedure(), Toezichtzinnen.verdaging(Objects.requireNonNull(toezicht.verdaging())));
    }

    public void goedkeuringsbesluitMeedelen(String sleutel) {
        Toezicht toezicht = toezicht(sleutel);
        Toezicht.Besluit besluit = Objects.requireNonNull(toezicht.besluit());
        procedures.stand(
                toezicht.id(), Fase.VOLTOOID, besluit.verleend() ? "goedgekeurd" : "goedkeuring onthouden", null);
        post.aanBestuurEnRaden(toezicht.procedure(), Toezichtzinnen.goedkeuring(besluit));
    }

    public boolean goedkeuringVerleend(String sleutel) {
        return Objects.requireNonNull(toezicht(sleutel).besluit()).verleend();
    }

    private Toezicht toezicht(String sleutel) {
        return toezichten.lees(UUID.fromString(sleutel));
    }
}
