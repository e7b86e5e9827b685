package nl.regelgang.taken;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the modules have to say to who is logged in, for the pages about tasks; these ask for it by name. */
@Component("taakmeldingen")
public class Taakmeldingen {

    /** Looked up late: those modules use this one. */
    private final ObjectProvider<Taakmelding.Bron> bronnen;

    Taakmeldingen(ObjectProvider<Taakmelding.Bron> bronnen) {
        this.bronnen = bronnen;
    }

    public List<Taakmelding> bij(Taak taak) {
        return vraag((bron, persoon) -> bron.bij(taak, persoon));
    }

    public List<Taakmelding> voorMij() {
        return vraag(Taakmelding.Bron::voor);
    }

    private List<Taakmelding> vraag(BiFunction<Taakmelding.Bron, String, List<Taakmelding>> wat) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .map(persoon -> bronnen.orderedStream()
                        .flatMap(bron -> wat.apply(bron, persoon).stream())
                        .toList())
                .orElse(List.of());
    }
}
