package nl.regelgang.procedure.informatie;

import java.util.UUID;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procesmotor.Procesbean;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code raadsbericht} calls. The sleutel is the id of the procedure. */
@Procesbean(Raadsberichtproces.PROCES)
@Transactional
public class Raadsberichtproces {

    static final String PROCES = "raadsbericht";

    private final Informaties informaties;
    private final Informatiepost post;
    private final Procedures procedures;

    Raadsberichtproces(Informaties informaties, Informatiepost post, Procedures procedures) {
        this.informaties = informaties;
        this.post = post;
        this.procedures = procedures;
    }

    /** All griffies in one transaction, so that no raad knows it before another. */
    public void berichtToezenden(String sleutel) {
        Informatie bericht = informaties.lees(UUID.fromString(sleutel));
        post.aan(bericht, post.lezers(bericht), Informatieberichten.BERICHT);
        procedures.stand(bericht.id(), Fase.VOLTOOID, "toegezonden aan alle raden", null);
    }
}
