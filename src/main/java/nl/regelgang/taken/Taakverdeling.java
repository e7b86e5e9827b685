package nl.regelgang.taken;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.taken.Verloopregel.Soort;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does a task and by which day of his own: taking, handing over, giving back and the streefdatum. Each of them says
 * {@link nl.regelgang.gedeeld.NietGevonden} to whoever may not see the task.
 */
@Service
@Transactional
public class Taakverdeling {

    private static final int LANGSTE_REDEN = 500;
    private static final String KLAAR = "Deze taak is al afgerond. U hoeft niets meer te doen.";

    private final Taken taken;
    private final Werkvoorraad voorraad;
    private final Taakverloop verloop;
    private final Procesmotor motor;
    private final Toegang toegang;
    private final Clock klok;

    Taakverdeling(
            Taken taken, Werkvoorraad voorraad, Taakverloop verloop, Procesmotor motor, Toegang toegang, Clock klok) {
        this.taken = taken;
        this.voorraad = voorraad;
        this.verloop = verloop;
        this.motor = motor;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * The person takes the task. Taking it twice is no mistake.
     *
     * @throws NietBevoegd when the step asks another functie
     * @throws Achterhaald when somebody else has it, or it is finished
     */
    public void neem(String id, String persoon) {
        Taak taak = taken.vind(id, persoon);
        taken.weigering(taak, persoon).ifPresent(waarom -> {
            throw new NietBevoegd(waarom);
        });
        if (!voorraad.neem(id, persoon)) {
            throw new Achterhaald(waaromNiet(taken.vind(id, persoon)));
        }
        motor.neem(id, persoon);
        if (!persoon.equals(taak.behandelaar())) {
            noteer(taak, Soort.GENOMEN, persoon, persoon, null, null);
        }
    }

    /**
     * Gives the task to a colleague who may do it, also when another colleague has it now.
     *
     * @param bij who had the task when the person decided, null for nobody
     * @throws OngeldigeInvoer when that colleague may not do the step, with the names of who can
     * @throws Achterhaald when it is finished, or somebody else has it meanwhile
     */
    public void draagOver(String id, @Nullable String bij, String naar, @Nullable String reden, String persoon) {
        Taak taak = open(id, persoon);
        List<Persoon> kandidaten = kandidaten(taak);
        if (kandidaten.stream().map(Persoon::id).noneMatch(naar::equals)) {
            throw new OngeldigeInvoer("naar", nietVoor(naar, kandidaten));
        }
        String gecontroleerd = reden(reden);
        if (!voorraad.draagOver(id, bij, naar)) {
            throw new Achterhaald(waaromNiet(taken.vind(id, persoon)));
        }
        motor.draagOver(id, naar);
        noteer(taak, Soort.OVERGEDRAGEN, persoon, naar, null, gecontroleerd);
    }

    /**
     * Back to the organen of the task, also when a colleague had taken it: nobody's absence may block a term.
     *
     * @throws Achterhaald when it is finished
     */
    public void geefTerug(String id, @Nullable String reden, String persoon) {
        Taak taak = open(id, persoon);
        String gecontroleerd = reden(reden);
        motor.neem(id, null);
        if (taak.behandelaar() != null) {
            noteer(taak, Soort.TERUGGEGEVEN, persoon, null, null, gecontroleerd);
        }
    }

    /**
     * The day by which the team itself wants the task done.
     *
     * @param dag null to do without
     * @throws OngeldigeInvoer when the day has passed, or comes after the last day of the task
     * @throws Achterhaald when it is finished
     */
    public void streefdatum(String id, @Nullable LocalDate dag, String persoon) {
        Taak taak = open(id, persoon);
        if (Objects.equals(dag, taak.streefdatum())) {
            return;
        }
        if (dag != null && dag.isBefore(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer("streefdatum", "Deze dag is al voorbij. Kies vandaag of een latere dag.");
        }
        if (!voorraad.streefdatum(id, dag)) {
            throw new OngeldigeInvoer("streefdatum", teLaat(open(id, persoon)));
        }
        noteer(taak, Soort.STREEFDATUM, persoon, taak.behandelaar(), dag, null);
    }

    /** Everybody who may do the task today, by name. */
    @Transactional(readOnly = true)
    public List<Persoon> kandidaten(Taak taak) {
        return toegang.metWerkVoor(taak.organen(), taak.regelingId()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(persoon -> taken.weigering(taak, persoon.id()).isEmpty())
                .toList();
    }

    /** What was arranged about the task, oldest first. */
    @Transactional(readOnly = true)
    public List<Verloopregel> verloop(Taak taak) {
        return verloop.van(taak.id());
    }

    private Taak open(String id, String persoon) {
        Taak taak = taken.vind(id, persoon);
        if (!taak.open()) {
            throw new Achterhaald(KLAAR);
        }
        return taak;
    }

    private String waaromNiet(Taak taak) {
        if (!taak.open()) {
            return KLAAR;
        }
        return taak.behandelaar() == null
                ? "Deze taak is intussen teruggegeven aan het team. Kijk opnieuw wie hem doet."
                : taken.naam(taak.behandelaar()) + " heeft deze taak al op zich genomen. "
                        + "Overleg wie hem afmaakt, of kies een andere taak.";
    }

    private String nietVoor(String naar, List<Persoon> kandidaten) {
        String wie = toegang.persoon(naar).map(Persoon::naam).orElse("Deze persoon");
        return naar.isBlank()
                ? "Kies aan wie u de taak overdraagt."
                : wie + " kan deze taak niet doen. Kies een van deze collega’s: "
                        + kandidaten.stream().map(Persoon::naam).collect(Collectors.joining(", ")) + ".";
    }

    private static String teLaat(Taak taak) {
        return "De streefdatum mag niet na de laatste dag van de taak liggen: "
                + Dagen.voluit(Objects.requireNonNull(taak.uiterlijk())) + " (" + Taakregel.soort(taak.termijn())
                + "). Kies een eerdere dag.";
    }

    private static @Nullable String reden(@Nullable String reden) {
        String tekst = Optional.ofNullable(reden).orElse("").strip();
        if (tekst.length() > LANGSTE_REDEN) {
            throw new OngeldigeInvoer("reden", "Schrijf de reden in hoogstens " + LANGSTE_REDEN + " tekens.");
        }
        return tekst.isEmpty() ? null : tekst;
    }

    private void noteer(
            Taak taak,
            Soort soort,
            String persoon,
            @Nullable String naar,
            @Nullable LocalDate dag,
            @Nullable String reden) {
        verloop.voegToe(new Verloopregel(
                taak.id(),
                klok.instant().truncatedTo(ChronoUnit.MICROS),
                soort,
                door(taak, persoon),
                taak.behandelaar(),
                naar,
                dag,
                reden));
    }

    /** As the person does the task; who cannot do it can arrange it all the same, for his orgaan. */
    private Handelend door(Taak taak, String persoon) {
        if (taken.weigering(taak, persoon).isEmpty()) {
            return taken.handelend(taak, persoon);
        }
        return toegang.hoedanigheden(persoon).stream()
                .filter(als ->
                        als.geldtVoor(taak.regelingId()) && taak.organen().contains(als.orgaan()))
                .findFirst()
                .map(als -> toegang.handelend(persoon, als))
                .orElseThrow(() -> new NietGevonden("taak"));
    }
}
