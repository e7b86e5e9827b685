package nl.regelgang.procedure.verplichteuitgave;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Antwoord;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Besluit;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.BetalingOpgedragen;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.BetalingVastgelegd;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.RaadBesloten;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.ToezichthouderBesloten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the raad, over the toezichthouder, to the payment (Gemeentewet art. 194 and 195). */
@Service
@Transactional
class Uitgavestappen {

    private final Uitgaven uitgaven;
    private final Procedures procedures;
    private final Uitgavetermijn termijn;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Uitgavestappen(
            Uitgaven uitgaven,
            Procedures procedures,
            Uitgavetermijn termijn,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.uitgaven = uitgaven;
        this.procedures = procedures;
        this.termijn = termijn;
        this.feiten = feiten;
        this.klok = klok;
    }

    void raadsbesluit(Uitgave uitgave, Ingevuld ingevuld) {
        boolean opgenomen = ingevuld.tekst("besluit").equals("opgenomen");
        Antwoord antwoord = new Antwoord(
                opgenomen, op(ingevuld), ingevuld.eventueleTekst("toelichting").orElse(null));
        if (!opgenomen && antwoord.toelichting() == null) {
            throw new OngeldigeInvoer(
                    "toelichting", "Schrijf waarom de raad weigert. De toezichthouder weegt dit mee.");
        }
        uitgaven.antwoord(uitgave.id(), antwoord);
        termijn.beantwoord(uitgave, antwoord.op(), ingevuld.door());
        if (opgenomen) {
            opBegroting(uitgave);
        }
        feiten.publishEvent(new RaadBesloten(uitgave.id(), uitgave.naam(), antwoord, ingevuld.door()));
    }

    void opneming(Uitgave uitgave, Ingevuld ingevuld) {
        boolean geplaatst = ingevuld.tekst("besluit").equals("geplaatst");
        Besluit besluit = new Besluit(
                geplaatst,
                nietVoor(aanZetSinds(uitgave), ingevuld),
                ingevuld.tekst("motivering"),
                geplaatst ? ingevuld.eventueleTekst("dekking").orElse(null) : null);
        uitgaven.besluit(uitgave.id(), besluit);
        termijn.zonderAntwoord(uitgave, besluit.op(), ingevuld.door());
        if (geplaatst) {
            opBegroting(uitgave);
        }
        feiten.publishEvent(new ToezichthouderBesloten(uitgave.id(), besluit, ingevuld.door()));
    }

    /** The toezichthouder decides after the raad refused, or after the day until which it was waited for. */
    private static LocalDate aanZetSinds(Uitgave uitgave) {
        return uitgave.antwoord() != null
                ? uitgave.antwoord().op()
                : uitgave.reactieTot().plusDays(1);
    }

    private void opBegroting(Uitgave uitgave) {
        procedures.stand(uitgave.id(), Fase.LOOPT, "op de begroting, wacht op betaling", null);
    }

    void betaling(Uitgave uitgave, Ingevuld ingevuld) {
        boolean betaald = ingevuld.ja("betaald");
        LocalDate op = nietVoor(opBegrotingSinds(uitgave), ingevuld);
        uitgaven.betaling(uitgave.id(), betaald, op);
        procedures.stand(
                uitgave.id(),
                betaald ? Fase.VOLTOOID : Fase.LOOPT,
                betaald ? "betaald" : "niet betaald, bij de toezichthouder",
                null);
        if (!betaald) {
            procedures.openVoorOrgaan(
                    uitgave.id(), uitgave.procedure().bestuur().toezichthouder().orgaan());
        }
        feiten.publishEvent(new BetalingVastgelegd(uitgave.id(), betaald, op, ingevuld.door()));
    }

    private static LocalDate opBegrotingSinds(Uitgave uitgave) {
        return uitgave.besluit() != null
                ? uitgave.besluit().op()
                : Objects.requireNonNull(uitgave.antwoord()).op();
    }

    void opdracht(Uitgave uitgave, Ingevuld ingevuld) {
        LocalDate op = nietVoor(Objects.requireNonNull(uitgave.betaling()).op(), ingevuld);
        uitgaven.opgedragen(uitgave.id(), op);
        procedures.stand(uitgave.id(), Fase.VOLTOOID, "betaling opgedragen", null);
        feiten.publishEvent(new BetalingOpgedragen(uitgave.id(), op, ingevuld.door()));
    }

    private LocalDate op(Ingevuld ingevuld) {
        return Gebeurd.op(ingevuld, "op", Dagen.vandaag(klok));
    }

    private LocalDate nietVoor(LocalDate vanaf, Ingevuld ingevuld) {
        LocalDate op = op(ingevuld);
        if (op.isBefore(vanaf)) {
            throw new OngeldigeInvoer(
                    "op", "Dat is vóór de stap ervoor. Vul %s of een latere dag in.".formatted(voluit(vanaf)));
        }
        return op;
    }
}
