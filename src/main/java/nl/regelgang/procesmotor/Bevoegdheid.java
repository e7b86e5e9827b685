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
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may touch a task: a person with a functie, today, in one of its organen, of the role that the step asks, or the
 * waarnemer of such a person; unless a colleague has taken it.
 */
@Component
class Bevoegdheid {

    private final Toegang toegang;
    private final ObjectProvider<Werk.Zaakbron> zaken;
    private final ObjectProvider<Taakeis> eisen;

    Bevoegdheid(Toegang toegang, ObjectProvider<Werk.Zaakbron> zaken, ObjectProvider<Taakeis> eisen) {
        this.toegang = toegang;
        this.zaken = zaken;
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

    /** @param element the id of the task in its model */
    Werk werk(String taak, String proces, String element, Collection<IdentityLink> kandidaten) {
        RegelingId regeling = zaken.stream()
                .flatMap(bron -> bron.regeling(taak).stream())
                .findFirst()
                .orElse(null);
        return new Werk(proces, element.replaceFirst("^userTask_", ""), organen(kandidaten), regeling);
    }

    /**
     * As what the person does the task. Who has it in his own functie does it so, unless it is on the name of a colleague
     * for whom he waarneemt.
     *
     * @param nemer who has taken the task, null for nobody
     * @throws NietGevonden when the person can do no task of the regeling for any of these organen
     * @throws NietBevoegd when the step asks another functie
     */
    Hoedanigheid hoedanigheid(Werk werk, @Nullable String nemer, String persoon) {
        List<Hoedanigheid> eigen = hoedanigheden(werk, persoon);
        if (eigen.isEmpty()) {
            throw new NietGevonden("taak");
        }
        Optional<Taakeis> eis = eis(werk);
        List<Hoedanigheid> goede =
                eigen.stream().filter(als -> voldoet(eis, als)).toList();
        return goede.stream()
                .filter(als -> als.isVoor(nemer))
                .findFirst()
                .or(() -> goede.stream().findFirst())
                .orElseThrow(() -> new NietBevoegd(eis.orElseThrow().uitleg()));
    }

    /** Why the step is not for this person though it is for his orgaan, in Dutch; empty when it is for him. */
    Optional<String> weigering(Werk werk, String persoon) {
        return eis(werk)
                .filter(eis -> hoedanigheden(werk, persoon).stream().noneMatch(als -> voldoet(Optional.of(eis), als)))
                .map(Taakeis::uitleg);
    }

    private List<Hoedanigheid> hoedanigheden(Werk werk, String persoon) {
        return toegang.hoedanigheden(persoon).stream()
                .filter(als -> werk.organen().contains(als.orgaan()) && als.geldtVoor(werk.regeling()))
                .toList();
    }

    private Optional<Taakeis> eis(Werk werk) {
        return eisen.stream()
                .filter(eis -> eis.proces().equals(werk.proces()) && eis.stap().equals(werk.stap()))
                .findFirst();
    }

    private static boolean voldoet(Optional<Taakeis> eis, Hoedanigheid als) {
        return eis.map(een -> een.rollen().contains(als.rol())).orElse(true);
    }

    /** @throws Achterhaald when somebody else has taken the task, for whom this person does not act */
    void eisVrij(@Nullable String nemer, Hoedanigheid als, String persoon) {
        if (nemer != null && !nemer.equals(persoon) && !als.isVoor(nemer)) {
            String naam = toegang.persoon(nemer).map(Persoon::naam).orElse("Een collega");
            throw new Achterhaald(naam + " heeft deze taak op zich genomen. Overleg wie de taak afmaakt; " + naam
                    + " kan de taak teruggeven.");
        }
    }
}
