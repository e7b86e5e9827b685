package nl.regelgang.procedure.stemming;

import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is voted on in any procedure. */
@Component
class Stemzaken {

    private final ObjectProvider<Stemzaak.Bron> bronnen;

    Stemzaken(ObjectProvider<Stemzaak.Bron> bronnen) {
        this.bronnen = bronnen;
    }

    /** @throws NietGevonden when the algemeen bestuur does not vote in it */
    Stemzaak lees(UUID procedure) {
        return bronnen.orderedStream()
                .flatMap(bron -> bron.stemzaak(procedure).stream())
                .findFirst()
                .orElseThrow(() -> new NietGevonden("stemming van " + procedure));
    }
}
