package nl.regelgang.procedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.stereotype.Component;

/** The procedures of all kinds that somebody may see. */
@Component
public class Zichtbareprocedures {

    private final List<Procedurebron> bronnen;

    Zichtbareprocedures(List<Procedurebron> bronnen) {
        this.bronnen = bronnen;
    }

    List<Procedure> van(String persoon) {
        return bronnen.stream()
                .flatMap(bron -> bron.zichtbaar(persoon).stream())
                .toList();
    }

    /** Empty also when the person may not see it. */
    public Optional<Procedure> vind(UUID procedure, String persoon) {
        return bronnen.stream()
                .flatMap(bron -> bron.zichtbaar(procedure, persoon).stream())
                .findFirst();
    }

    /** @throws NietGevonden also when the person may not see it */
    public Procedure lees(UUID procedure, String persoon) {
        return vind(procedure, persoon).orElseThrow(() -> new NietGevonden("procedure " + procedure));
    }
}
