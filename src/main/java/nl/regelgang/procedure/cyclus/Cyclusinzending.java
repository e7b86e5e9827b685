package nl.regelgang.procedure.cyclus;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.NaarToezichthouder;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusfeit.AanToezichthouder;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bestuur sends a stuk to the toezichthouder, who reads it and the procedure from then on. */
@Service
@Transactional
public class Cyclusinzending {

    private static final String DAG = "verzondenOp";

    private final Cyclusstukken stukken;
    private final Cyclustermijnen termijnen;
    private final Procedures procedures;
    private final Dossierstukken bestanden;
    private final Procedureberichten berichten;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Cyclusinzending(
            Cyclusstukken stukken,
            Cyclustermijnen termijnen,
            Procedures procedures,
            Dossierstukken bestanden,
            Procedureberichten berichten,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.stukken = stukken;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.bestanden = bestanden;
        this.berichten = berichten;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * @param stap the step that is completed, whose term ends
     * @param veld of the form that holds the stuk as it was sent
     * @param vanaf the first day on which it can have been sent
     */
    public void toezenden(
            Cyclusstuk stuk, String stap, String veld, LocalDate vanaf, Grondslag grondslag, Ingevuld ingevuld) {
        LocalDate op = verzondenOp(vanaf, ingevuld);
        List<String> teLaat = termijnen.teLaat(stuk, stap, op);
        Afwijking afwijking = Afwijking.van(teLaat, ingevuld);
        UUID document = bestanden.gekozen(stuk.id(), ingevuld, veld).orElseThrow();
        stukken.stuk(stuk.id(), document);
        stukken.ingezonden(stuk.id(), op);
        termijnen.gedaan(stuk, stap, op, ingevuld.door());
        procedures.deelStuk(stuk.id(), document);
        procedures.openVoorOrgaan(
                stuk.id(), stuk.procedure().bestuur().toezichthouder().orgaan());
        berichten.aanToezichthouder(
                stuk.procedure(),
                Cyclusberichten.AAN_TOEZICHTHOUDER,
                Map.of(
                        "regeling", stuk.procedure().bestuur().regelingNaam(),
                        "onderwerp", stuk.procedure().onderwerp(),
                        "grondslag", grondslag.toString()));
        feiten.publishEvent(new AanToezichthouder(
                stuk.id(),
                stuk.procedure().onderwerp(),
                stuk.procedure().bestuur().toezichthouder().naam(),
                op,
                ingevuld.eventueleTekst("kenmerk").orElse(null),
                afwijking,
                grondslag,
                ingevuld.door()));
        feiten.publishEvent(new NaarToezichthouder(
                stuk.procedure(),
                stuk.jaar(),
                document,
                op,
                !teLaat.isEmpty(),
                stuk.verloop().besluitOp() != null,
                ingevuld.door()));
    }

    /** The day on which something was sent, in the form. */
    public LocalDate verzondenOp(LocalDate vanaf, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, DAG, Dagen.vandaag(klok));
        if (op.isBefore(Objects.requireNonNull(vanaf))) {
            throw new OngeldigeInvoer(
                    DAG, "Er is pas op %s besloten. Vul die dag of een latere dag in.".formatted(voluit(vanaf)));
        }
        return op;
    }
}
