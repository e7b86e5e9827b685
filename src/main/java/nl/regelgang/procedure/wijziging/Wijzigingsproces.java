package nl.regelgang.procedure.wijziging;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.procedure.wijziging.Wijzigingsfeit.TotstandkomingVastgesteld;
import nl.regelgang.procedure.wijziging.Wijzigingsfeit.ZienswijzenGewogen;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.regeling.Drempeluitkomst;
import nl.regelgang.regeling.Drempeluitkomst.Soort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code wijzigingsprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean("wijzigingsprocedure")
@Transactional
public class Wijzigingsproces {

    private final Wijzigingen wijzigingen;
    private final Procedures procedures;
    private final Regelingen regelingen;
    private final Wijzigingsdeelnemers deelnemers;
    private final Deelnemersbesluiten besluiten;
    private final Wijzigingsuitkomst uitkomst;
    private final Bekendmakingen bekendmakingen;
    private final Registerwijziging register;
    private final Dossierstukken stukken;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Wijzigingsproces(
            Wijzigingen wijzigingen,
            Procedures procedures,
            Regelingen regelingen,
            Wijzigingsdeelnemers deelnemers,
            Deelnemersbesluiten besluiten,
            Wijzigingsuitkomst uitkomst,
            Bekendmakingen bekendmakingen,
            Registerwijziging register,
            Dossierstukken stukken,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.wijzigingen = wijzigingen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.deelnemers = deelnemers;
        this.besluiten = besluiten;
        this.uitkomst = uitkomst;
        this.bekendmakingen = bekendmakingen;
        this.register = register;
        this.stukken = stukken;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return procedure(sleutel).bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return procedure(sleutel).bestuur().algemeenBestuur().toString();
    }

    /** No law sets a day for what the bestuur does here. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return null;
    }

    public void ontwerpToezenden(String sleutel) {
        Procedure procedure = procedure(sleutel);
        Wijziging wijziging = wijziging(sleutel);
        Regeling regeling = regelingen.vind(procedure.bestuur().regeling()).orElseThrow();
        procedures.deelStuk(procedure.id(), wijziging.ontwerp());
        besluiten.ontwerpToezenden(
                procedure,
                deelnemers.zittend(regeling, wijziging),
                deelnemers.nieuw(regeling, wijziging).stream().toList(),
                wijziging.ontwerp());
        procedures.openVoor(
                procedure.id(),
                Stream.concat(
                                besluiten.van(procedure.id()).stream()
                                        .map(traject -> traject.deelnemer().organisatie()),
                                Stream.of(wijziging.bekendmaker()))
                        .toList());
        procedures.stand(procedure.id(), Fase.LOOPT, "ontwerp bij de raden", null);
    }

    public boolean zienswijzenGevraagd(String sleutel) {
        return besluiten.zienswijzenGevraagd(procedure(sleutel).id());
    }

    public void zienswijzenWegen(String sleutel, Ingevuld ingevuld) {
        Procedure procedure = procedure(sleutel);
        Wijziging wijziging = wijziging(sleutel);
        boolean opnieuw = ingevuld.ja("opnieuw");
        UUID tekst = stukken.gekozen(procedure.id(), ingevuld, "ontwerp").orElse(wijziging.ontwerp());
        if (opnieuw && tekst.equals(wijziging.ontwerp())) {
            throw new OngeldigeInvoer("ontwerp", "Kies de aangepaste tekst die de raden opnieuw krijgen.");
        }
        wijzigingen.gewogen(procedure.id(), ingevuld.tekst("reactie"), opnieuw, ingevuld.tekst("reden"), tekst);
        feiten.publishEvent(new ZienswijzenGewogen(
                procedure.id(),
                ingevuld.tekst("reactie"),
                opnieuw,
                ingevuld.tekst("reden"),
                procedure.bestuur().grondslag("Wgr art. 1 lid 3"),
                ingevuld.door()));
    }

    public boolean opnieuwToezenden(String sleutel) {
        return wijziging(sleutel).opnieuw();
    }

    public void voorstelToezenden(String sleutel) {
        Procedure procedure = procedure(sleutel);
        procedures.deelStuk(procedure.id(), wijziging(sleutel).ontwerp());
        besluiten.voorstelDoen(procedure, wijziging(sleutel).ontwerp());
        procedures.stand(procedure.id(), Fase.LOOPT, "deelnemers besluiten", null);
    }

    /** Where the rules of the regeling say something else, or are not filled in, it needs an explanation ((c) 21). */
    public void totstandkomingVaststellen(String sleutel, Ingevuld ingevuld) {
        Procedure procedure = procedure(sleutel);
        boolean totStand = ingevuld.ja("uitkomst");
        LocalDate op = ingevuld.datum("vastgesteldOp").orElseThrow();
        Drempeluitkomst volgensDeRegels = uitkomst.van(procedure, wijziging(sleutel));
        if (op.isAfter(vandaag(klok))) {
            throw new OngeldigeInvoer("vastgesteldOp", "Deze dag moet nog komen. Vul in wanneer het is vastgesteld.");
        }
        if (volgensDeRegels.soort() != (totStand ? Soort.GEHAALD : Soort.NIET_GEHAALD)
                && ingevuld.eventueleTekst("toelichting").isEmpty()) {
            throw new OngeldigeInvoer(
                    "toelichting",
                    volgensDeRegels.soort() == Soort.NIET_TE_BEPALEN
                            ? "Leg uit waarop dit rust. Volgens Regelgang is het niet te bepalen: niet ingevuld is "
                                    + String.join("; ", volgensDeRegels.ontbreekt()) + "."
                            : "Volgens de regels van de regeling is het anders. Leg uit waarom.");
        }
        wijzigingen.vastgesteld(procedure.id(), totStand, op);
        procedures.stand(
                procedure.id(),
                totStand ? Fase.LOOPT : Fase.GESTOPT,
                totStand ? "tot stand gekomen" : "niet tot stand gekomen",
                null);
        feiten.publishEvent(new TotstandkomingVastgesteld(
                procedure.id(),
                totStand,
                op,
                volgensDeRegels.berekening(),
                ingevuld.eventueleTekst("toelichting").orElse(null),
                procedure.bestuur().grondslag("Wgr art. 9 lid 1"),
                ingevuld.door()));
    }

    public boolean totStandGekomen(String sleutel) {
        return Boolean.TRUE.equals(wijziging(sleutel).totStand());
    }

    public void bekendmakingVragen(String sleutel) {
        Procedure procedure = procedure(sleutel);
        bekendmakingen.vragen(
                procedure.id(),
                regelingen
                        .organisatie(wijziging(sleutel).bekendmaker())
                        .orElseThrow()
                        .uitvoerendOrgaan(),
                procedure.bestuur().dagelijksBestuur());
    }

    public void registerBijwerken(String sleutel) {
        register.bijwerken(procedure(sleutel), wijziging(sleutel));
    }

    /** In a step of its own, so that no mail goes out when the withdrawal itself fails. */
    public void intrekkingMeedelen(String sleutel) {
        Procedure procedure = procedure(sleutel);
        String reden = wijziging(sleutel).ingetrokkenReden();
        if (reden == null) {
            throw new IllegalStateException("not withdrawn: " + sleutel);
        }
        besluiten.intrekkingMeedelen(procedure, reden);
    }

    private Procedure procedure(String sleutel) {
        return procedures.lees(UUID.fromString(sleutel));
    }

    private Wijziging wijziging(String sleutel) {
        return wijzigingen.lees(UUID.fromString(sleutel));
    }
}
