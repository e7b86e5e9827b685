package nl.regelgang.procedure.uittreding;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten.Route;
import nl.regelgang.procedure.uittreding.Uittreding.Gevolgen;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.GevolgenVastgesteld;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.IndicatieGegeven;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.RegisterBijgewerkt;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.UittredingsplanOpgesteld;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Deelnemerkeuze;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code uittredingsprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean("uittredingsprocedure")
@Transactional
public class Uittredingsproces {

    private final Uittredingen uittredingen;
    private final Uittredingstermijnen termijnen;
    private final Procedures procedures;
    private final Regelingen regelingen;
    private final Deelnemersbesluiten besluiten;
    private final Bekendmakingen bekendmakingen;
    private final Dossierstukken stukken;
    private final Procedureberichten berichten;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Uittredingsproces(
            Uittredingen uittredingen,
            Uittredingstermijnen termijnen,
            Procedures procedures,
            Regelingen regelingen,
            Deelnemersbesluiten besluiten,
            Bekendmakingen bekendmakingen,
            Dossierstukken stukken,
            Procedureberichten berichten,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.uittredingen = uittredingen;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.besluiten = besluiten;
        this.bekendmakingen = bekendmakingen;
        this.stukken = stukken;
        this.berichten = berichten;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return procedure(sleutel).bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return procedure(sleutel).bestuur().algemeenBestuur().toString();
    }

    /** The law sets no days here; a regeling can. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return termijnen
                .van(uittreding(sleutel), stap, besluitOp(sleutel))
                .map(Uiterlijk::dag)
                .orElse(null);
    }

    public void indicatieGeven(String sleutel, Ingevuld ingevuld) {
        Procedure procedure = procedure(sleutel);
        stukken.gekozen(procedure.id(), ingevuld, "bijlage")
                .ifPresent(stuk -> procedures.deelStuk(procedure.id(), stuk));
        uittredingen.indicatie(procedure.id(), ingevuld.tekst("indicatie"));
        feiten.publishEvent(new IndicatieGegeven(
                procedure.id(),
                ingevuld.tekst("indicatie"),
                procedure.bestuur().grondslag("Wgr art. 9 lid 1"),
                ingevuld.door()));
    }

    /** Only its own raad is asked for the besluit; the others when the text of the regeling changes ((c) 4). */
    public void besluitVragen(String sleutel) {
        Procedure procedure = procedure(sleutel);
        Uittreding uittreding = uittreding(sleutel);
        Regeling regeling = regelingen.vind(procedure.bestuur().regeling()).orElseThrow();
        List<Deelnemer> alle = regeling.deelnemersOp(uittreding.gestartOp());
        List<Deelnemer> uittreder = alle.stream()
                .filter(deelnemer -> deelnemer.organisatie().id().equals(uittreding.uittreder()))
                .toList();
        procedures.deelStuk(procedure.id(), uittreding.ontwerp());
        besluiten.ontwerpToezenden(procedure, Route.ARTIKEL_1, uittreder, List.of(), uittreding.ontwerp());
        procedures.openVoor(
                procedure.id(),
                alle.stream().map(deelnemer -> deelnemer.organisatie().id()).toList());
        procedures.stand(procedure.id(), Fase.LOOPT, "ontwerp bij de raad", null);
    }

    public boolean zienswijzeGevraagd(String sleutel) {
        return besluiten.zienswijzenGevraagd(procedure(sleutel).id());
    }

    public void besluitVoorleggen(String sleutel) {
        Procedure procedure = procedure(sleutel);
        besluiten.voorstelDoen(procedure, uittreding(sleutel).ontwerp());
        procedures.stand(procedure.id(), Fase.LOOPT, "deelnemer besluit", null);
    }

    public void besluitVerwerken(String sleutel) {
        boolean besloten = totUittredingBesloten(sleutel);
        if (besloten) {
            termijnen.besloten(uittreding(sleutel), besluitOp(sleutel));
        }
        procedures.stand(
                procedure(sleutel).id(),
                besloten ? Fase.LOOPT : Fase.GESTOPT,
                besloten ? "tot uittreding besloten" : "niet uitgetreden",
                null);
    }

    /** Its own besluit is enough (ABRvS 15 April 2015, ECLI:NL:RVS:2015:1198): nobody else is asked. */
    public boolean totUittredingBesloten(String sleutel) {
        return besluiten.van(procedure(sleutel).id()).stream()
                .allMatch(traject -> traject.keuze() == Deelnemerkeuze.VOOR);
    }

    public void uittredingsplanOpstellen(String sleutel, Ingevuld ingevuld) {
        Procedure procedure = procedure(sleutel);
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
        conceptToezenden(procedure, uittreding(sleutel));
    }

    /** Before the gevolgen are established, so that the deelnemers can still say something about them. */
    private void conceptToezenden(Procedure procedure, Uittreding uittreding) {
        List<Organisatie> deelnemers =
                regelingen
                        .vind(procedure.bestuur().regeling())
                        .orElseThrow()
                        .deelnemersOp(uittreding.gestartOp())
                        .stream()
                        .map(Deelnemer::organisatie)
                        .toList();
        Map<String, String> waarden =
                Map.of("regeling", procedure.bestuur().regelingNaam(), "onderwerp", procedure.onderwerp());
        berichten.aanRaden(procedure, deelnemers, Uittredingsoorten.PLAN, waarden);
        berichten.aanColleges(procedure, deelnemers, Uittredingsoorten.PLAN, waarden);
    }

    public void gevolgenVaststellen(String sleutel, Ingevuld ingevuld) {
        Procedure procedure = procedure(sleutel);
        BigDecimal uittreedsom = Bedrag.lees(ingevuld.tekst("uittreedsom"))
                .orElseThrow(() -> new OngeldigeInvoer(
                        "uittreedsom", "Schrijf de uittreedsom als bedrag in euro's, bijvoorbeeld 1.234.567,89."));
        LocalDate op = ingevuld.datum("vastgesteldOp").orElseThrow();
        LocalDate uittredingOp = ingevuld.datum("uittredingOp").orElseThrow();
        String toelichting = ingevuld.eventueleTekst("toelichting").orElse(null);
        if (op.isAfter(vandaag(klok))) {
            throw new OngeldigeInvoer("vastgesteldOp", "Deze dag moet nog komen. Vul in wanneer het is vastgesteld.");
        }
        opzegtermijn(sleutel, uittredingOp, toelichting);
        uittredingen.vastgesteld(procedure.id(), uittreedsom, op, uittredingOp);
        termijnen.vastgesteld(procedure.id(), op, ingevuld.door());
        procedures.stand(
                procedure.id(),
                Fase.LOOPT,
                "gevolgen vastgesteld",
                "Uittreding op " + Dagen.voluit(uittredingOp) + ".");
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
    private void opzegtermijn(String sleutel, LocalDate uittredingOp, @Nullable String toelichting) {
        Optional<Uiterlijk> einde = termijnen.opzegtermijn(uittreding(sleutel), besluitOp(sleutel));
        if (toelichting == null
                && einde.filter(termijn -> uittredingOp.isBefore(termijn.dag())).isPresent()) {
            throw new OngeldigeInvoer(
                    "toelichting",
                    "De opzegtermijn van de regeling loopt tot en met %s. Leg uit waarom de uittreding eerder is."
                            .formatted(Dagen.voluit(einde.get().dag())));
        }
    }

    public void bekendmakingVragen(String sleutel) {
        Procedure procedure = procedure(sleutel);
        bekendmakingen.vragen(
                procedure.id(),
                regelingen
                        .organisatie(uittreding(sleutel).bekendmaker())
                        .orElseThrow()
                        .uitvoerendOrgaan(),
                procedure.bestuur().dagelijksBestuur());
    }

    /** From the day that was bekendgemaakt: an uittreding has no effect before (Wgr art. 26 lid 3-4). */
    public void registerBijwerken(String sleutel) {
        Procedure procedure = procedure(sleutel);
        Uittreding uittreding = uittreding(sleutel);
        LocalDate tot = bekendmakingen
                .van(procedure.id())
                .flatMap(bekendmaking -> Optional.ofNullable(bekendmaking.inwerkingtreding()))
                .orElseThrow();
        regelingen.laatUittreden(procedure.bestuur().regeling(), uittreding.uittreder(), tot);
        String naam = regelingen
                .organisatie(uittreding.uittreder())
                .map(Organisatie::naam)
                .orElse(uittreding.uittreder().code());
        feiten.publishEvent(new RegisterBijgewerkt(
                procedure.id(), naam, tot, procedure.bestuur().grondslag("Wgr art. 26 lid 3")));
        procedures.stand(procedure.id(), Fase.VOLTOOID, "bekendgemaakt", "Uittreding op " + Dagen.voluit(tot) + ".");
    }

    /** In a step of its own, so that no mail goes out when the withdrawal itself fails. */
    public void intrekkingMeedelen(String sleutel) {
        String reden = uittreding(sleutel).ingetrokkenReden();
        if (reden == null) {
            throw new IllegalStateException("not withdrawn: " + sleutel);
        }
        besluiten.intrekkingMeedelen(procedure(sleutel), reden);
    }

    private @Nullable LocalDate besluitOp(String sleutel) {
        return besluiten.van(procedure(sleutel).id()).stream()
                .findFirst()
                .map(Besluittraject::besluitOp)
                .orElse(null);
    }

    private Procedure procedure(String sleutel) {
        return procedures.lees(UUID.fromString(sleutel));
    }

    private Uittreding uittreding(String sleutel) {
        return uittredingen.lees(UUID.fromString(sleutel));
    }
}
