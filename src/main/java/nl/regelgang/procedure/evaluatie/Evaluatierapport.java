package nl.regelgang.procedure.evaluatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.evaluatie.Evaluatie.Besluit;
import nl.regelgang.procedure.evaluatie.Evaluatie.Rapport;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.EvaluatierapportVastgesteld;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.RadenIngelicht;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.VervolgBepaald;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.regeling.Evaluaties;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Termijnregister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of an evaluatie, what the raden hear of it (Wgr art. 17 lid 2), and what the bestuur does with it. */
@Service
@Transactional
class Evaluatierapport {

    private final Evaluatieopslag opslag;
    private final Evaluatieantwoorden antwoorden;
    private final Evaluatiestappen stappen;
    private final Evaluaties evaluaties;
    private final Procedures procedures;
    private final Procedureberichten berichten;
    private final Dossierstukken stukken;
    private final Termijnregister termijnen;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Evaluatierapport(
            Evaluatieopslag opslag,
            Evaluatieantwoorden antwoorden,
            Evaluatiestappen stappen,
            Evaluaties evaluaties,
            Procedures procedures,
            Procedureberichten berichten,
            Dossierstukken stukken,
            Termijnregister termijnen,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.opslag = opslag;
        this.antwoorden = antwoorden;
        this.stappen = stappen;
        this.evaluaties = evaluaties;
        this.procedures = procedures;
        this.berichten = berichten;
        this.stukken = stukken;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Whoever has not answered by now is not waited for any more. */
    void evaluatierapportVaststellen(Evaluatie evaluatie, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "vastgesteldOp", Dagen.vandaag(klok));
        Afwijking afwijking = Afwijking.van(teLaat(evaluatie, op), ingevuld);
        UUID document = stukken.gekozen(evaluatie.id(), ingevuld, "rapport").orElseThrow();
        stappen.sluitVragenlijsten(evaluatie, "het rapport is vastgesteld", ingevuld.door());
        opslag.rapport(evaluatie.id(), new Rapport(document, ingevuld.tekst("conclusies"), op));
        procedures.stand(evaluatie.id(), Fase.LOOPT, "rapport vastgesteld", null);
        if (termijnen.isOpen(evaluatie.id(), Evaluatieplanner.RAPPORT)) {
            termijnen.gedaan(
                    evaluatie.id(),
                    Evaluatieplanner.RAPPORT,
                    op,
                    new Bewijs("Rapport vastgesteld op " + voluit(op) + ".", ingevuld.door()));
        }
        List<Antwoord> gevraagd = antwoorden.van(evaluatie.id());
        long beantwoord = gevraagd.stream()
                .filter(antwoord -> antwoord.beantwoordOp() != null)
                .count();
        feiten.publishEvent(new EvaluatierapportVastgesteld(
                evaluatie.id(), op, Math.toIntExact(beantwoord), gevraagd.size(), afwijking, ingevuld.door()));
    }

    /** The regeling sets the term, so a late report is no breach of the law; the raden may know why it is late. */
    private static List<String> teLaat(Evaluatie evaluatie, LocalDate op) {
        LocalDate uiterlijk = evaluatie.uiterlijk();
        return uiterlijk != null && op.isAfter(uiterlijk)
                ? List.of("Volgens de regeling moest de evaluatie klaar zijn op %s.".formatted(voluit(uiterlijk)))
                : List.of();
    }

    void evaluatierapportToezenden(Evaluatie evaluatie) {
        Rapport rapport = Objects.requireNonNull(evaluatie.rapport());
        procedures.deelStuk(evaluatie.id(), rapport.document());
        meldAanRaden(
                evaluatie,
                "het evaluatierapport is vastgesteld op %s".formatted(voluit(rapport.op())),
                Evaluatiesoorten.RAPPORT,
                Map.of("dag", voluit(rapport.op())));
    }

    void vervolgBepalen(Evaluatie evaluatie, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "besluitOp", Dagen.vandaag(klok));
        Rapport rapport = Objects.requireNonNull(evaluatie.rapport());
        if (op.isBefore(rapport.op())) {
            throw new OngeldigeInvoer(
                    "besluitOp",
                    "Het rapport is pas op %s vastgesteld. Vul die dag of een latere dag in."
                            .formatted(voluit(rapport.op())));
        }
        Besluit besluit = new Besluit(Vervolg.van(ingevuld.tekst("vervolg")), ingevuld.tekst("vervolgToelichting"), op);
        opslag.vervolg(evaluatie.id(), besluit);
        procedures.stand(
                evaluatie.id(), Fase.VOLTOOID, "afgerond: " + besluit.soort().naam(), null);
        feiten.publishEvent(new VervolgBepaald(evaluatie.id(), besluit, ingevuld.door()));
        // From this day the next interval runs; the planner hears of it and plans the next evaluatie.
        evaluaties.bewaar(evaluatie.procedure().bestuur().regeling(), rapport.op(), ingevuld.door());
    }

    void vervolgMeedelen(Evaluatie evaluatie) {
        Besluit besluit = Objects.requireNonNull(evaluatie.vervolg());
        meldAanRaden(
                evaluatie,
                "het vervolg op de evaluatie is " + besluit.soort().naam(),
                Evaluatiesoorten.VERVOLG,
                Map.of("vervolg", besluit.soort().naam(), "toelichting", besluit.toelichting()));
    }

    private void meldAanRaden(Evaluatie evaluatie, String waarover, Berichtsoort soort, Map<String, String> waarden) {
        List<Organisatie> deelnemers = stappen.deelnemers(evaluatie);
        Map<String, String> alle = new HashMap<>(waarden);
        alle.put("regeling", evaluatie.procedure().bestuur().regelingNaam());
        berichten.aanRaden(evaluatie.procedure(), deelnemers, soort, alle);
        feiten.publishEvent(new RadenIngelicht(evaluatie.id(), waarover, deelnemers.size()));
    }
}
