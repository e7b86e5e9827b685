package nl.regelgang.procedure.uittreding;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.uittreding.Uittreding.Afwikkeling;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.RegisterBijgewerkt;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.UittredingAfgewikkeld;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Registerbesluiten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when an uittreding was bekendgemaakt: the register, and settling what the deelnemer leaves behind. */
@Component
class Uittredingafwikkeling {

    private final Uittredingen uittredingen;
    private final Uittredingstermijnen termijnen;
    private final Bekendmakingen bekendmakingen;
    private final Procedures procedures;
    private final Regelingen regelingen;
    private final Registerbesluiten registerbesluiten;
    private final Dossierstukken stukken;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Uittredingafwikkeling(
            Uittredingen uittredingen,
            Uittredingstermijnen termijnen,
            Bekendmakingen bekendmakingen,
            Procedures procedures,
            Regelingen regelingen,
            Registerbesluiten registerbesluiten,
            Dossierstukken stukken,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.uittredingen = uittredingen;
        this.termijnen = termijnen;
        this.bekendmakingen = bekendmakingen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.registerbesluiten = registerbesluiten;
        this.stukken = stukken;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The first day on which it no longer takes part, as it was bekendgemaakt (Wgr art. 26 lid 3-4). */
    LocalDate vanaf(Procedure procedure) {
        return bekendmakingen
                .van(procedure.id())
                .flatMap(bekendmaking -> Optional.ofNullable(bekendmaking.inwerkingtreding()))
                .orElseThrow();
    }

    /** From the day that was bekendgemaakt: an uittreding has no effect before (Wgr art. 26 lid 3-4). */
    void registerBijwerken(Procedure procedure, Uittreding uittreding) {
        LocalDate tot = vanaf(procedure);
        registerbesluiten.laatUittreden(procedure.bestuur().regeling(), uittreding.uittreder(), tot);
        String naam = regelingen
                .organisatie(uittreding.uittreder())
                .map(Organisatie::naam)
                .orElse(uittreding.uittreder().code());
        feiten.publishEvent(new RegisterBijgewerkt(
                procedure.id(), naam, tot, procedure.bestuur().grondslag("Wgr art. 26 lid 3")));
        procedures.stand(procedure.id(), Fase.LOOPT, "bekendgemaakt", "Uittreding op " + voluit(tot) + ".");
        termijnen.bekendgemaakt(uittreding, tot);
    }

    void vastleggen(Procedure procedure, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "afgewikkeldOp", Dagen.vandaag(klok));
        LocalDate vanaf = vanaf(procedure);
        if (op.isBefore(vanaf)) {
            throw new OngeldigeInvoer(
                    "afgewikkeldOp",
                    "De deelnemer doet niet meer mee vanaf %s. Vul die dag in of een latere.".formatted(voluit(vanaf)));
        }
        Afwikkeling afwikkeling =
                new Afwikkeling(ingevuld.tekst("betaling"), ingevuld.tekst("personeel"), ingevuld.tekst("archief"), op);
        stukken.gekozen(procedure.id(), ingevuld, "bijlage")
                .ifPresent(stuk -> procedures.deelStuk(procedure.id(), stuk));
        uittredingen.afgewikkeld(procedure.id(), afwikkeling);
        termijnen.afgewikkeld(procedure.id(), op, ingevuld.door());
        procedures.stand(procedure.id(), Fase.VOLTOOID, "uitgetreden en afgewikkeld", null);
        feiten.publishEvent(new UittredingAfgewikkeld(
                procedure.id(), afwikkeling, procedure.bestuur().grondslag("Wgr art. 9 lid 1"), ingevuld.door()));
    }
}
