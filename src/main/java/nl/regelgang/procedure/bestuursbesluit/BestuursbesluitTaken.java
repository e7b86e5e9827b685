package nl.regelgang.procedure.bestuursbesluit;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclustaak;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the bestuur reads above its task in a besluit: what the raden could say, and why. */
@Component
class BestuursbesluitTaken implements Taakcontext.Bron {

    private final Cyclustaak taak;
    private final Bestuursbesluitstappen stappen;

    BestuursbesluitTaken(Cyclustaak taak, Bestuursbesluitstappen stappen) {
        this.taak = taak;
        this.stappen = stappen;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        return proces.equals(Cyclussoort.BESTUURSBESLUIT.proces())
                ? Optional.of(taak.context(
                        sleutel, stap, uitModel, stuk -> stappen.uitkomst(stuk).uitleg()))
                : Optional.empty();
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return proces.equals(Cyclussoort.BESTUURSBESLUIT.proces())
                ? taak.waarom(sleutel, stap, uiterlijk)
                        .or(() -> Optional.of("Dit is de dag waarop het bestuur wil besluiten."))
                : Optional.empty();
    }
}
