package nl.regelgang.procedure.uittreding;

import static nl.regelgang.gedeeld.Dagen.vandaag;
import static nl.regelgang.gedeeld.Dagen.voluit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.uittreding.Uittreding.Gevolgen;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.GevolgenVastgesteld;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.UittredingsplanOpgesteld;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an uittreding means: the plan in concept, and what the algemeen bestuur establishes (Wgr art. 9 lid 1). */
@Component
class Uittredingsgevolgen {

    private final Uittredingen uittredingen;
    private final Uittredingstermijnen termijnen;
    private final Procedures procedures;
    private final Regelingen regelingen;
    private final Dossierstukken stukken;
    private final Procedureberichten berichten;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Uittredingsgevolgen(
            Uittredingen uittredingen,
            Uittredingstermijnen termijnen,
            Procedures procedures,
            Regelingen regelingen,
            Dossierstukken stukken,
            Procedureberichten berichten,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.uittredingen = uittredingen;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.stukken = stukken;
        this.berichten = berichten;
        this.feiten = feiten;
        this.klok = klok;
    }

    void opstellen(Procedure procedure, Ingevuld ingevuld) {
        stukken.gekozen(procedure.id(), ingevuld, "plan").ifPresent(stuk -> procedures.deelStuk(procedure.id(), stuk));
        Gevolgen gevolgen = new Gevolgen(
                ingevuld.tekst("financieel"),
                ingevuld.tekst("juridisch"),
                ingevuld.tekst("personeel"),
                ingevuld.tekst("organisatorisch"),
                ingevuld.eventueleTekst("deskundige").orElse(null));
        uittredingen.plan(procedure.id(), gevolgen, vandaag(klok));
        termijnen.planGemaakt(procedure.id(), vandaag(klok), ingevuld.door());
        feiten.publishEvent(new UittredingsplanOpgesteld(
                procedure.id(), gevolgen, procedure.bestuur().grondslag("Wgr art. 9 lid 1"), ingevuld.door()));
        conceptToezenden(procedure);
    }

    /** Before the gevolgen are established, so that the deelnemers can still say something about them. */
    private void conceptToezenden(Procedure procedure) {
        List<Organisatie> deelnemers = regelingen
                .vind(procedure.bestuur().regeling())
                .orElseThrow()
                .deelnemersOp(uittredingen.lees(procedure.id()).gestartOp())
                .stream()
                .map(Deelnemer::organisatie)
                .toList();
        Map<String, String> waarden =
                Map.of("regeling", procedure.bestuur().regelingNaam(), "onderwerp", procedure.onderwerp());
        berichten.aanRaden(procedure, deelnemers, Uittredingsoorten.PLAN, waarden);
        berichten.aanColleges(procedure, deelnemers, Uittredingsoorten.PLAN, waarden);
    }

    /** @param besluitOp when the deelnemer decided to leave, from which the opzegtermijn runs */
    void vaststellen(Procedure procedure, @Nullable LocalDate besluitOp, Ingevuld ingevuld) {
        BigDecimal uittreedsom = Bedrag.lees(ingevuld.tekst("uittreedsom"))
                .orElseThrow(() -> new OngeldigeInvoer(
                        "uittreedsom", "Schrijf de uittreedsom als bedrag in euro's, bijvoorbeeld 1.234.567,89."));
        LocalDate op = ingevuld.datum("vastgesteldOp").orElseThrow();
        LocalDate uittredingOp = ingevuld.datum("uittredingOp").orElseThrow();
        String toelichting = ingevuld.eventueleTekst("toelichting").orElse(null);
        if (op.isAfter(vandaag(klok))) {
            throw new OngeldigeInvoer("vastgesteldOp", "Deze dag moet nog komen. Vul in wanneer het is vastgesteld.");
        }
        opzegtermijn(uittredingen.lees(procedure.id()), besluitOp, uittredingOp, toelichting);
        uittredingen.vastgesteld(procedure.id(), uittreedsom, op, uittredingOp);
        termijnen.vastgesteld(procedure.id(), op, ingevuld.door());
        procedures.stand(
                procedure.id(), Fase.LOOPT, "gevolgen vastgesteld", "Uittreding op " + voluit(uittredingOp) + ".");
        feiten.publishEvent(new GevolgenVastgesteld(
                procedure.id(),
                uittreedsom,
                op,
                uittredingOp,
                toelichting,
                procedure.bestuur().grondslag("Wgr art. 9 lid 1"),
                ingevuld.door()));
    }

    /** A regeling may set a day; to leave earlier needs an explanation, and is not blocked ((c) 21). */
    private void opzegtermijn(
            Uittreding uittreding,
            @Nullable LocalDate besluitOp,
            LocalDate uittredingOp,
            @Nullable String toelichting) {
        Optional<Uiterlijk> einde = termijnen.opzegtermijn(uittreding, besluitOp);
        if (toelichting == null
                && einde.filter(termijn -> uittredingOp.isBefore(termijn.dag())).isPresent()) {
            throw new OngeldigeInvoer(
                    "toelichting",
                    "De opzegtermijn van de regeling loopt tot en met %s. Leg uit waarom de uittreding eerder is."
                            .formatted(voluit(einde.get().dag())));
        }
    }
}
