package nl.regelgang.procesmotor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may touch a task: a person with a functie, today, in one of its organen, unless a colleague has taken it. */
@Component
class Bevoegdheid {

    private final Toegang toegang;

    Bevoegdheid(Toegang toegang) {
        this.toegang = toegang;
    }

    /**
     * The candidate groups of a task. The engine keeps them without an order, and twice when one bestuur is both DB and
     * AB; here they have always the same order, each once.
     */
    static List<OrgaanId> organen(Collection<IdentityLink> kandidaten) {
        return kandidaten.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(OrgaanId::van)
                .distinct()
                .sorted(Comparator.comparing(OrgaanId::toString))
                .toList();
    }

    /**
     * For which orgaan the person acts.
     *
     * @throws NietGevonden when the person has no functie in any of them
     */
    OrgaanId namens(Collection<IdentityLink> kandidaten, @Nullable String persoon) {
        return Optional.ofNullable(persoon)
                .flatMap(wie -> organen(kandidaten).stream()
                        .filter(orgaan -> toegang.heeftFunctieIn(wie, orgaan))
                        .findFirst())
                .orElseThrow(() -> new NietGevonden("taak"));
    }

    /** @throws Achterhaald when somebody else has taken the task */
    void eisVrij(@Nullable String nemer, String persoon) {
        if (nemer != null && !nemer.equals(persoon)) {
            String naam = toegang.persoon(nemer).map(Persoon::naam).orElse("Een collega");
            throw new Achterhaald(naam + " heeft deze taak op zich genomen. Overleg wie de taak afmaakt; " + naam
                    + " kan de taak teruggeven.");
        }
    }
}
