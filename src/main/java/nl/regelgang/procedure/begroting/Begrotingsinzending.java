package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.NaarToezichthouder;
import nl.regelgang.procedure.begroting.Begrotingsfeit.BegrotingToegezonden;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The DB sends the adopted begroting to the toezichthouder (Wgr art. 34 lid 2). */
@Service
class Begrotingsinzending {

    private final Begrotingsprocedures procedures;
    private final Dossierstukken stukken;
    private final Begrotingstermijnregister termijnen;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Begrotingsinzending(
            Begrotingsprocedures procedures,
            Dossierstukken stukken,
            Begrotingstermijnregister termijnen,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.procedures = procedures;
        this.stukken = stukken;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    LocalDate uiterlijk(Begrotingsprocedure procedure) {
        return termijn(procedure).dag();
    }

    void begrotingToezenden(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        LocalDate op = verzondenOp(procedure, ingevuld);
        Uiterlijk uiterlijk = termijn(procedure);
        Afwijking afwijking = Afwijking.van(
                op.isAfter(uiterlijk.dag()) ? List.of("De toezending is te laat. " + uiterlijk.uitleg()) : List.of(),
                ingevuld);
        UUID begroting = stukken.gekozen(procedure.id(), ingevuld, "begroting").orElseThrow();
        procedures.toegezonden(procedure.id(), op, begroting);
        termijnen.gedaan(procedure, Begrotingstermijnregister.TOEZENDING, op, ingevuld.door());
        feiten.publishEvent(new BegrotingToegezonden(
                procedure.id(),
                procedure.bestuur().toezichthouder().naam(),
                op,
                ingevuld.eventueleTekst("kenmerk").orElse(null),
                afwijking,
                uiterlijk.grondslag(),
                ingevuld.door()));
        feiten.publishEvent(new NaarToezichthouder(
                procedure.algemeen(),
                procedure.jaar(),
                begroting,
                op,
                op.isAfter(uiterlijk.dag()),
                true,
                ingevuld.door()));
    }

    private LocalDate verzondenOp(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "verzondenOp", Dagen.vandaag(klok));
        if (op.isBefore(vastgesteldOp(procedure))) {
            throw new OngeldigeInvoer(
                    "verzondenOp",
                    "De begroting is pas op %s vastgesteld. Vul die dag of een latere dag in."
                            .formatted(voluit(vastgesteldOp(procedure))));
        }
        return op;
    }

    private Uiterlijk termijn(Begrotingsprocedure procedure) {
        return termijnen.termijnen(procedure).toezendingToezichthouder(vastgesteldOp(procedure), procedure.jaar());
    }

    private static LocalDate vastgesteldOp(Begrotingsprocedure procedure) {
        return Objects.requireNonNull(procedure.verloop().vastgesteldOp());
    }
}
