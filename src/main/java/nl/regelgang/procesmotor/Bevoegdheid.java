package nl.regelgang.procesmotor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may touch a task: a person with a functie, today, in one of its organen, of the role that the step asks, unless a
 * colleague has taken it.
 */
@Component
class Bevoegdheid {

    private final Toegang toegang;
    private final ObjectProvider<Taakeis> eisen;

    Bevoegdheid(Toegang toegang, ObjectProvider<Taakeis> eisen) {
        this.toegang = toegang;
        this.eisen = eisen;
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
     * @param element the id of the task in its model
     * @throws NietGevonden when the person has no functie in any of them
     * @throws NietBevoegd when the step asks another functie
     */
    OrgaanId namens(String proces, String element, Collection<IdentityLink> kandidaten, String persoon) {
        List<OrgaanId> eigen = organen(kandidaten).stream()
                .filter(orgaan -> toegang.heeftFunctieIn(persoon, orgaan))
                .toList();
        if (eigen.isEmpty()) {
            throw new NietGevonden("taak");
        }
        return eis(proces, element.replaceFirst("^userTask_", ""))
                .map(eis -> eigen.stream()
                        .filter(orgaan -> voldoet(eis, orgaan, persoon))
                        .findFirst()
                        .orElseThrow(() -> new NietBevoegd(eis.uitleg())))
                .orElseGet(() -> eigen.get(0));
    }

    /** Why the step is not for this person though it is for his orgaan, in Dutch; empty when it is for him. */
    Optional<String> weigering(String proces, String stap, Collection<OrgaanId> organen, String persoon) {
        return eis(proces, stap)
                .filter(eis -> organen.stream().noneMatch(orgaan -> voldoet(eis, orgaan, persoon)))
                .map(Taakeis::uitleg);
    }

    private Optional<Taakeis> eis(String proces, String stap) {
        return eisen.stream()
                .filter(eis -> eis.proces().equals(proces) && eis.stap().equals(stap))
                .findFirst();
    }

    private boolean voldoet(Taakeis eis, OrgaanId orgaan, String persoon) {
        return toegang.functiesVan(persoon).stream()
                .anyMatch(functie ->
                        functie.orgaan().equals(orgaan) && eis.rollen().contains(functie.rol()));
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
