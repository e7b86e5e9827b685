package nl.regelgang.procedure.bestuursbesluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Participatie;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustaak;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the bestuur reads above its task in a besluit: what the raden could say, and why. */
@Component
class BestuursbesluitTaken implements Taakcontext.Bron {

    private final Cyclustaak taak;
    private final Bestuursbesluitstappen stappen;
    private final Participatie participatie;

    BestuursbesluitTaken(Cyclustaak taak, Bestuursbesluitstappen stappen, Participatie participatie) {
        this.taak = taak;
        this.stappen = stappen;
        this.participatie = participatie;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        return proces.equals(Cyclussoort.BESTUURSBESLUIT.proces())
                ? Optional.of(taak.context(sleutel, stap, uitModel, this::toelichting))
                : Optional.empty();
    }

    private List<String> toelichting(Cyclusstuk stuk) {
        return Stream.concat(stappen.uitkomst(stuk).uitleg().stream(), participatie.zinnen(stuk.procedure()).stream())
                .toList();
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return proces.equals(Cyclussoort.BESTUURSBESLUIT.proces())
                ? taak.waarom(sleutel, stap, uiterlijk)
                        .or(() -> Optional.of("Dit is de dag waarop het bestuur wil besluiten."))
                : Optional.empty();
    }
}
