package nl.regelgang.procedure.verplichteuitgave;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.BetalingOpgedragen;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.OpnemingGevraagd;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.ToezichthouderBesloten;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code verplichteUitgave} calls. The sleutel is the id of the procedure. */
@Procesbean(Uitgaveproces.PROCES)
@Transactional
public class Uitgaveproces {

    static final String PROCES = "verplichteUitgave";
    static final String RAAD = "raadsbesluitVastleggen";
    static final String OPNEMING = "overOpnemingBesluiten";
    static final String OPDRACHT = "betalingOpdragen";

    private final Uitgaven uitgaven;
    private final Uitgavestappen stappen;
    private final Uitgaveberichten berichten;
    private final Procedures procedures;
    private final Regelingen regelingen;

    Uitgaveproces(
            Uitgaven uitgaven,
            Uitgavestappen stappen,
            Uitgaveberichten berichten,
            Procedures procedures,
            Regelingen regelingen) {
        this.uitgaven = uitgaven;
        this.stappen = stappen;
        this.berichten = berichten;
        this.procedures = procedures;
        this.regelingen = regelingen;
    }

    public String griffie(String sleutel) {
        return new OrgaanId(uitgave(sleutel).gemeente(), OrgaanSoort.GRIFFIE).toString();
    }

    public String toezichthouder(String sleutel) {
        return uitgave(sleutel).procedure().bestuur().toezichthouder().orgaan().toString();
    }

    public String dagelijksBestuur(String sleutel) {
        return uitgave(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    /** Only the raad has a day, which the bestuur chose: the law names none. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return stap.equals(RAAD) ? uitgave(sleutel).reactieTot() : null;
    }

    public LocalDate laatsteDagReactie(String sleutel) {
        return uitgave(sleutel).reactieTot();
    }

    public void verzoekVoorleggen(String sleutel) {
        Uitgave uitgave = uitgave(sleutel);
        berichten.aanGemeente(
                uitgave,
                gemeente(uitgave),
                new OpnemingGevraagd(uitgave.id(), uitgave, Handelend.SYSTEEM).omschrijving());
    }

    public void raadsbesluitVastleggen(String sleutel, Ingevuld ingevuld) {
        stappen.raadsbesluit(uitgave(sleutel), ingevuld);
    }

    /** When not, the toezichthouder reads it from here on. */
    public boolean uitgaveOpgenomen(String sleutel) {
        return uitgave(sleutel).opgenomen();
    }

    public void overOpnemingBesluiten(String sleutel, Ingevuld ingevuld) {
        stappen.opneming(uitgave(sleutel), ingevuld);
    }

    public void verzoekDoorgeven(String sleutel) {
        Uitgave uitgave = uitgave(sleutel);
        procedures.openVoorOrgaan(
                uitgave.id(), uitgave.procedure().bestuur().toezichthouder().orgaan());
        procedures.stand(uitgave.id(), Fase.LOOPT, "bij de toezichthouder", null);
        berichten.aanToezichthouder(
                uitgave,
                "De raad heeft de uitgave niet op de begroting gezet. Het bestuur vraagt u erover te besluiten.");
    }

    public void opnemingsbesluitMeedelen(String sleutel) {
        Uitgave uitgave = uitgave(sleutel);
        Uitgave.Besluit besluit = Objects.requireNonNull(uitgave.besluit());
        if (!besluit.geplaatst()) {
            procedures.stand(uitgave.id(), Fase.VOLTOOID, "afgewezen door de toezichthouder", null);
        }
        meedelen(uitgave, new ToezichthouderBesloten(uitgave.id(), besluit, Handelend.SYSTEEM).omschrijving());
    }

    public boolean opDeBegrotingGezet(String sleutel) {
        return Objects.requireNonNull(uitgave(sleutel).besluit()).geplaatst();
    }

    public void betalingVastleggen(String sleutel, Ingevuld ingevuld) {
        stappen.betaling(uitgave(sleutel), ingevuld);
    }

    public boolean betaald(String sleutel) {
        return Objects.requireNonNull(uitgave(sleutel).betaling()).betaald();
    }

    public void betalingOpdragen(String sleutel, Ingevuld ingevuld) {
        stappen.opdracht(uitgave(sleutel), ingevuld);
    }

    public void betalingsopdrachtMeedelen(String sleutel) {
        Uitgave uitgave = uitgave(sleutel);
        LocalDate op = Objects.requireNonNull(
                Objects.requireNonNull(uitgave.betaling()).opgedragenOp());
        meedelen(uitgave, new BetalingOpgedragen(uitgave.id(), op, Handelend.SYSTEEM).omschrijving());
    }

    private void meedelen(Uitgave uitgave, String mededeling) {
        berichten.aanGemeente(uitgave, gemeente(uitgave), mededeling);
        berichten.aanBestuur(uitgave, mededeling);
    }

    private Organisatie gemeente(Uitgave uitgave) {
        return regelingen.organisatie(uitgave.gemeente()).orElseThrow();
    }

    private Uitgave uitgave(String sleutel) {
        return uitgaven.lees(UUID.fromString(sleutel));
    }
}
