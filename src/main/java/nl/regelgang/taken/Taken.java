package nl.regelgang.taken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procesmotor.Opdrachten;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The tasks of people. Whoever has no functie in an orgaan of a task today, and is no waarnemer of somebody who has, does
 * not learn that it exists.
 */
@Service
public class Taken {

    private final Werkvoorraad voorraad;
    private final Taakcontexten contexten;
    private final Toegang toegang;
    private final Procesmotor motor;
    private final Opdrachten opdrachten;
    private final Journaal journaal;

    Taken(
            Werkvoorraad voorraad,
            Taakcontexten contexten,
            Toegang toegang,
            Procesmotor motor,
            Opdrachten opdrachten,
            Journaal journaal) {
        this.voorraad = voorraad;
        this.contexten = contexten;
        this.toegang = toegang;
        this.motor = motor;
        this.opdrachten = opdrachten;
        this.journaal = journaal;
    }

    /** The open tasks of a procedure and its trajecten, for whoever may see the procedure. Most urgent first. */
    public List<Taak> vanDossier(UUID dossier) {
        return voorraad.openVanDossier(dossier);
    }

    /**
     * A task, open or finished.
     *
     * @throws NietGevonden when there is none, or the person has no functie in one of its organen
     */
    public Taak vind(String taak, String persoon) {
        return voorraad.vind(taak)
                .filter(gevonden -> isVoor(gevonden, persoon))
                .orElseThrow(() -> new NietGevonden("taak"));
    }

    /** Whether the task is for an orgaan of this person, or for one for which he waarneemt. */
    public boolean isVoor(Taak taak, String persoon) {
        Set<OrgaanId> organen = toegang.organenVoor(persoon, taak.regelingId());
        return taak.organen().stream().anyMatch(organen::contains);
    }

    /**
     * The person completes the task, once per opdracht.
     *
     * @param opdracht the hidden id of the page that was sent
     * @param waarden what was filled in, as text
     * @throws nl.regelgang.procesmotor.AlUitgevoerd when this opdracht was carried out before
     * @throws NietGevonden when the person has no functie in an orgaan of the task
     * @throws Achterhaald when the task is finished, or a colleague has taken it
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the form or the domain refuses the input
     */
    public void voltooi(UUID opdracht, String taak, Map<String, Object> waarden, String persoon) {
        opdrachten.uitvoeren(opdracht, () -> {
            // First, so that the engine does not begin with a task that somebody else is just ending.
            voorraad.vind(taak).map(Taak::dossier).ifPresent(journaal::vergrendel);
            motor.voltooi(taak, waarden, persoon);
            voorraad.afgerondDoor(taak, persoon);
            return taak;
        });
    }

    /** Why the task, though it is for an orgaan of this person, is not for his functie; empty when it is. */
    public Optional<String> weigering(Taak taak, String persoon) {
        return motor.weigering(taak.werk(), persoon);
    }

    /** The form with which the task is drawn and checked: the one that was deployed with it. */
    public Formulier formulier(Taak taak) {
        return motor.formulier(taak.id(), taak.formulier());
    }

    /** What the procedure tells about the task now. */
    public Taakcontext context(Taak taak) {
        return contexten.bij(taak.proces(), taak.sleutel(), taak.stap(), taak.grondslagModel());
    }

    /** Why the task has its last day; empty when it has none, or nobody can tell any more. */
    public Optional<String> waarom(Taak taak) {
        return Optional.ofNullable(taak.uiterlijk())
                .flatMap(dag -> contexten.waarom(taak.proces(), taak.sleutel(), taak.stap(), dag));
    }

    /** Why the task lapsed, where there is more to say than that the procedure went on without it. */
    Optional<String> vervallen(Taak taak) {
        return taak.stand() == Taak.Stand.VERVALLEN
                ? contexten.vervallen(taak.proces(), taak.sleutel())
                : Optional.empty();
    }

    /** What the person can put in the form of the task, because it was prepared elsewhere. */
    List<Taakcontext.Voorstel> voorstellen(Taak taak, String persoon) {
        return contexten.voorstellen(taak.proces(), taak.sleutel(), taak.stap(), persoon);
    }

    /**
     * What the person must confirm before these answers count; empty when they count at once.
     *
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the answers contradict each other
     */
    List<String> gevolg(Taak taak, Ingevuld ingevuld) {
        return contexten.gevolg(taak.proces(), taak.stap(), ingevuld);
    }

    /**
     * As what the person does the task.
     *
     * @throws NietGevonden when it is not for him
     * @throws nl.regelgang.gedeeld.NietBevoegd when the step asks another functie
     */
    Hoedanigheid hoedanigheid(Taak taak, String persoon) {
        return motor.hoedanigheid(taak.werk(), taak.behandelaar(), persoon);
    }

    /** For whom the person acts, as a Dutch sentence to him; empty when he acts in a functie of his own. */
    Optional<String> namens(Hoedanigheid als) {
        return Optional.ofNullable(als.waarneming())
                .map(waarneming -> "U doet deze taak namens %s (%s). U neemt waar tot en met %s, op grond van %s."
                        .formatted(
                                naam(waarneming.persoon()),
                                als.functie().titel(),
                                waarneming.totEnMet(),
                                waarneming.grond()));
    }

    /** The person as the journaal keeps him when he does this task. */
    public Handelend handelend(Taak taak, String persoon) {
        return toegang.handelend(persoon, hoedanigheid(taak, persoon));
    }

    /** The name of a person for others to read; "Een collega" when he is not known any more. */
    String naam(@Nullable String persoon) {
        return persoon == null
                ? "Een collega"
                : toegang.persoon(persoon).map(Persoon::naam).orElse("Een collega");
    }
}
