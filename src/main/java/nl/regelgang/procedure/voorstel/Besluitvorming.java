package nl.regelgang.procedure.voorstel;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluitgrondslag;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten.Route;
import nl.regelgang.procedure.voorstel.Voorstelfeit.TotstandkomingVastgesteld;
import nl.regelgang.procedure.voorstel.Voorstelfeit.VoorstelIngetrokken;
import nl.regelgang.procedure.voorstel.Voorstelfeit.ZienswijzenGewogen;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Drempeluitkomst;
import nl.regelgang.regeling.Drempeluitkomst.Soort;
import nl.regelgang.regeling.Regelingbesluit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a voorstel: ontwerp to the raden, weighing, besluit of each deelnemer, vaststelling whether it came about. */
@Service
@Transactional
public class Besluitvorming {

    private final Voorstellen voorstellen;
    private final Voorsteluitkomst uitkomst;
    private final Nieuweronde nieuweronde;
    private final Procedures procedures;
    private final Deelnemersbesluiten besluiten;
    private final Dossierstukken stukken;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Besluitvorming(
            Voorstellen voorstellen,
            Voorsteluitkomst uitkomst,
            Nieuweronde nieuweronde,
            Procedures procedures,
            Deelnemersbesluiten besluiten,
            Dossierstukken stukken,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.voorstellen = voorstellen;
        this.uitkomst = uitkomst;
        this.nieuweronde = nieuweronde;
        this.procedures = procedures;
        this.besluiten = besluiten;
        this.stukken = stukken;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Keeps a new voorstel under the id of its procedure. */
    public void beginnen(UUID procedure, Regelingbesluit besluit, UUID ontwerp, OrganisatieId bekendmaker) {
        voorstellen.voegToe(Voorstel.nieuw(procedure, besluit, ontwerp, bekendmaker, null, vandaag(klok)));
    }

    /**
     * Keeps the voorstel to make a regeling.
     *
     * @param minstens with how many deelnemers its text is content, null for all of them
     */
    public void aangaan(UUID procedure, UUID ontwerp, OrganisatieId bekendmaker, @Nullable Integer minstens) {
        voorstellen.voegToe(
                Voorstel.nieuw(procedure, Regelingbesluit.AANGAAN, ontwerp, bekendmaker, minstens, vandaag(klok)));
    }

    /** Empty as long as there is no ontwerp. */
    @Transactional(readOnly = true)
    public Optional<Voorstel> vind(UUID procedure) {
        return voorstellen.vind(procedure);
    }

    /** @throws nl.regelgang.gedeeld.NietGevonden when there is none */
    @Transactional(readOnly = true)
    public Voorstel lees(UUID procedure) {
        return voorstellen.lees(procedure);
    }

    /** What the rules of the regeling, as they were when the procedure began, say of the besluiten so far. */
    @Transactional(readOnly = true)
    public Drempeluitkomst uitkomst(Procedure procedure) {
        return uitkomst.van(procedure, voorstellen.lees(procedure.id()));
    }

    /**
     * Sends the ontwerp, for the first time or again.
     *
     * @param route what the raden are asked
     * @param zittend who decides and takes part already
     * @param nieuw who would join
     */
    public void ontwerpToezenden(Procedure procedure, Route route, List<Deelnemer> zittend, List<Deelnemer> nieuw) {
        Voorstel voorstel = voorstellen.lees(procedure.id());
        procedures.deelStuk(procedure.id(), voorstel.ontwerp());
        besluiten.ontwerpToezenden(procedure, route, zittend, nieuw, voorstel.ontwerp());
        procedures.openVoor(
                procedure.id(),
                Stream.concat(
                                besluiten.van(procedure.id()).stream()
                                        .map(traject -> traject.deelnemer().organisatie()),
                                Stream.of(voorstel.bekendmaker()))
                        .toList());
        procedures.stand(procedure.id(), Fase.LOOPT, "ontwerp bij de raden", null);
    }

    void zienswijzenWegen(Procedure procedure, Ingevuld ingevuld) {
        UUID ontwerp = voorstellen.lees(procedure.id()).ontwerp();
        boolean opnieuw = ingevuld.ja("opnieuw");
        UUID tekst = stukken.gekozen(procedure.id(), ingevuld, "ontwerp").orElse(ontwerp);
        if (opnieuw && tekst.equals(ontwerp)) {
            throw new OngeldigeInvoer("ontwerp", "Kies de aangepaste tekst die de raden opnieuw krijgen.");
        }
        nieuweronde.eis(procedure, !tekst.equals(ontwerp), opnieuw);
        voorstellen.gewogen(procedure.id(), ingevuld.tekst("reactie"), opnieuw, ingevuld.tekst("reden"), tekst);
        feiten.publishEvent(new ZienswijzenGewogen(
                procedure.id(),
                ingevuld.tekst("reactie"),
                opnieuw,
                ingevuld.tekst("reden"),
                Besluitgrondslag.van(procedure, "Wgr art. 1 lid 3"),
                ingevuld.door()));
    }

    void voorstelToezenden(Procedure procedure) {
        UUID ontwerp = voorstellen.lees(procedure.id()).ontwerp();
        procedures.deelStuk(procedure.id(), ontwerp);
        besluiten.voorstelDoen(procedure, ontwerp);
        procedures.stand(procedure.id(), Fase.LOOPT, "deelnemers besluiten", null);
    }

    /** Where the rules of the regeling, or the text of a new one, say something else, or are not filled in, it needs an explanation ((c) 21). */
    void totstandkomingVaststellen(Procedure procedure, Ingevuld ingevuld) {
        boolean totStand = ingevuld.ja("uitkomst");
        LocalDate op = ingevuld.datum("vastgesteldOp").orElseThrow();
        Drempeluitkomst volgensDeRegels = uitkomst(procedure);
        if (op.isAfter(vandaag(klok))) {
            throw new OngeldigeInvoer("vastgesteldOp", "Deze dag moet nog komen. Vul in wanneer het is vastgesteld.");
        }
        if (volgensDeRegels.soort() != (totStand ? Soort.GEHAALD : Soort.NIET_GEHAALD)
                && ingevuld.eventueleTekst("toelichting").isEmpty()) {
            throw new OngeldigeInvoer("toelichting", waaromUitleg(volgensDeRegels));
        }
        voorstellen.vastgesteld(procedure.id(), totStand, op);
        procedures.stand(
                procedure.id(),
                totStand ? Fase.LOOPT : Fase.GESTOPT,
                totStand ? "tot stand gekomen" : "niet tot stand gekomen",
                null);
        feiten.publishEvent(new TotstandkomingVastgesteld(
                procedure.id(),
                voorstellen.lees(procedure.id()).besluit(),
                totStand,
                op,
                volgensDeRegels.berekening(),
                ingevuld.eventueleTekst("toelichting").orElse(null),
                procedure.bestuur().grondslag("Wgr art. 9 lid 1"),
                ingevuld.door()));
    }

    private static String waaromUitleg(Drempeluitkomst volgensDeRegels) {
        return volgensDeRegels.soort() == Soort.NIET_TE_BEPALEN
                ? "Leg uit waarop dit rust. Volgens Regelgang is het niet te bepalen: niet ingevuld is "
                        + String.join("; ", volgensDeRegels.ontbreekt()) + "."
                : "Volgens de regels van de regeling is het anders. Leg uit waarom.";
    }

    /** @throws Achterhaald when it is too late: the totstandkoming was established, or it was withdrawn */
    public void intrekken(Procedure procedure, String reden, Handelend door) {
        journaal.vergrendel(procedure.id());
        Voorstel voorstel = voorstellen.lees(procedure.id());
        if (!voorstel.kanIntrekken()) {
            throw new Achterhaald("De procedure kan niet meer worden ingetrokken.");
        }
        voorstellen.ingetrokken(procedure.id(), reden);
        procedures.stand(procedure.id(), Fase.GESTOPT, "ingetrokken", null);
        besluiten.stoppen(procedure, door);
        feiten.publishEvent(new VoorstelIngetrokken(
                procedure.id(), voorstel.besluit(), reden, procedure.bestuur().grondslag("Wgr art. 9 lid 1"), door));
        motor.meld("procedureIngetrokken", procedure.id().toString());
    }

    void intrekkingMeedelen(Procedure procedure) {
        String reden = voorstellen.lees(procedure.id()).ingetrokkenReden();
        if (reden == null) {
            throw new IllegalStateException("not withdrawn: " + procedure.id());
        }
        besluiten.intrekkingMeedelen(procedure, reden);
    }
}
