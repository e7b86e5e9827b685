package nl.regelgang.procedure.uittreding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.procedure.uittreding.Uittredingsfeit.IndicatieGegeven;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Deelnemerkeuze;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Instelling;
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
    private final Uittredingsgevolgen gevolgen;
    private final Uittredingafwikkeling afwikkeling;
    private final Bekendmakingen bekendmakingen;
    private final Dossierstukken stukken;
    private final ApplicationEventPublisher feiten;

    Uittredingsproces(
            Uittredingen uittredingen,
            Uittredingstermijnen termijnen,
            Procedures procedures,
            Regelingen regelingen,
            Deelnemersbesluiten besluiten,
            Uittredingsgevolgen gevolgen,
            Uittredingafwikkeling afwikkeling,
            Bekendmakingen bekendmakingen,
            Dossierstukken stukken,
            ApplicationEventPublisher feiten) {
        this.uittredingen = uittredingen;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.besluiten = besluiten;
        this.gevolgen = gevolgen;
        this.afwikkeling = afwikkeling;
        this.bekendmakingen = bekendmakingen;
        this.stukken = stukken;
        this.feiten = feiten;
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

    /** Of the besluit its own raad is asked; the others are heard where the regeling says so ((c) 4). */
    public void besluitVragen(String sleutel) {
        Procedure procedure = procedure(sleutel);
        Uittreding uittreding = uittreding(sleutel);
        Regeling regeling = regelingen.vind(procedure.bestuur().regeling()).orElseThrow();
        List<Deelnemer> alle = regeling.deelnemersOp(uittreding.gestartOp());
        boolean alleRaden = regeling.regels()
                .instellingen()
                .keuze(Instelling.RADEN_BIJ_WISSELING)
                .equals("alle");
        procedures.deelStuk(procedure.id(), uittreding.ontwerp());
        besluiten.ontwerpToezenden(
                procedure,
                alle.stream().filter(uittreding::isVan).findFirst().orElseThrow(),
                alleRaden
                        ? alle.stream()
                                .filter(deelnemer -> !uittreding.isVan(deelnemer))
                                .toList()
                        : List.of(),
                uittreding.ontwerp());
        procedures.openVoor(
                procedure.id(),
                alle.stream().map(deelnemer -> deelnemer.organisatie().id()).toList());
        procedures.stand(procedure.id(), Fase.LOOPT, alleRaden ? "ontwerp bij de raden" : "ontwerp bij de raad", null);
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
        return besluiten.besluitend(procedure(sleutel).id()).stream()
                .allMatch(traject -> traject.keuze() == Deelnemerkeuze.VOOR);
    }

    public void uittredingsplanOpstellen(String sleutel, Ingevuld ingevuld) {
        gevolgen.opstellen(procedure(sleutel), ingevuld);
    }

    public void gevolgenVaststellen(String sleutel, Ingevuld ingevuld) {
        gevolgen.vaststellen(procedure(sleutel), besluitOp(sleutel), ingevuld);
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

    public void registerBijwerken(String sleutel) {
        afwikkeling.registerBijwerken(procedure(sleutel), uittreding(sleutel));
    }

    /** From the next day on it no longer takes part. */
    public LocalDate laatsteDagAlsDeelnemer(String sleutel) {
        return afwikkeling.vanaf(procedure(sleutel)).minusDays(1);
    }

    public void uittredingAfwikkelen(String sleutel, Ingevuld ingevuld) {
        afwikkeling.vastleggen(procedure(sleutel), ingevuld);
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
        return besluiten.besluitend(procedure(sleutel).id()).stream()
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
