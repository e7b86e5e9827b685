package nl.regelgang.procedure.geschil;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code geschilprocedure} calls. The sleutel is the id of the geschil. */
@Procesbean("geschilprocedure")
@Transactional
public class Geschilproces {

    static final String PROCES = "geschilprocedure";

    private final Geschillen geschillen;
    private final Geschilstappen stappen;
    private final Geschileinde einde;
    private final Geschiltermijnen termijnen;

    Geschilproces(Geschillen geschillen, Geschilstappen stappen, Geschileinde einde, Geschiltermijnen termijnen) {
        this.geschillen = geschillen;
        this.stappen = stappen;
        this.einde = einde;
        this.termijnen = termijnen;
    }

    public String indiener(String sleutel) {
        return geschil(sleutel).indiener().orgaan().toString();
    }

    /** That of the step of the regeling, or of the beroep; null when there is none. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        Geschil geschil = geschil(sleutel);
        return stap.equals(Geschilstappen.OVERLEG)
                ? geschil.openStap().map(Geschil.Stap::uiterlijk).orElse(null)
                : termijnen.lopend(geschil, stap).map(LopendeTermijn::uiterlijk).orElse(null);
    }

    public boolean stapVoorafOpen(String sleutel) {
        return geschil(sleutel).openStap().isPresent();
    }

    public void overlegVoeren(String sleutel, Ingevuld ingevuld) {
        stappen.overlegVoeren(geschil(sleutel), ingevuld);
    }

    public boolean geschilOpgelost(String sleutel) {
        return geschil(sleutel).verloop().opgelost();
    }

    public void oplossingMeedelen(String sleutel) {
        stappen.oplossingMeedelen(geschil(sleutel));
    }

    public boolean gedeputeerdeStatenBevoegd(String sleutel) {
        return geschil(sleutel).bijGedeputeerdeStaten();
    }

    public void routeMeedelen(String sleutel) {
        stappen.routeMeedelen(geschil(sleutel));
    }

    public void geschilVoorleggen(String sleutel, Ingevuld ingevuld) {
        stappen.voorleggen(geschil(sleutel), ingevuld);
    }

    public void voorleggingToezenden(String sleutel) {
        stappen.voorleggingToezenden(geschil(sleutel));
    }

    public void eindeMeedelen(String sleutel) {
        einde.meedelen(geschil(sleutel));
    }

    private Geschil geschil(String sleutel) {
        return geschillen.lees(UUID.fromString(sleutel));
    }
}
