package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijntabel;
import org.springframework.stereotype.Component;

/** The term in which inlichtingen are given. Only the regeling sets one; without it nobody can say by when. */
@Component
class Inlichtingentermijn {

    private final Termijnregister register;

    Inlichtingentermijn(Termijnregister register) {
        this.register = register;
    }

    /**
     * @param regel in the table of terms
     * @param stap that meets it
     * @param wat what is to be done about the onderwerp, in words
     */
    void open(Informatie vraag, Regeling regeling, String regel, String stap, String wat) {
        LocalDate op = vraag.op();
        Hoofdstuk hoofdstuk = vraag.procedure().bestuur().hoofdstuk();
        Termijntabel.op(op)
                .regel(regel, hoofdstuk)
                .uiterlijk(hoofdstuk, regeling.regels().instellingen(), Aanknoping.op(op))
                .ifPresent(uiterlijk -> register.openen(Opgave.van(
                        vraag.id(),
                        vraag.id(),
                        stap,
                        wat + ": " + vraag.procedure().onderwerp(),
                        vraag.procedure().bestuur().dagelijksBestuur(),
                        uiterlijk,
                        Map.of("ontvangst van het verzoek op " + voluit(op), op))));
    }
}
