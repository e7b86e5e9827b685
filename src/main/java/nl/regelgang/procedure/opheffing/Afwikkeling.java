package nl.regelgang.procedure.opheffing;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Regelingtermijnen;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.opheffing.Opheffing.Liquidatieplan;
import nl.regelgang.procedure.opheffing.Opheffing.Slotrekening;
import nl.regelgang.procedure.opheffing.Opheffingsfeit.LiquidatieplanVastgesteld;
import nl.regelgang.procedure.opheffing.Opheffingsfeit.RegisterBijgewerkt;
import nl.regelgang.procedure.opheffing.Opheffingsfeit.SlotrekeningToegezonden;
import nl.regelgang.procedure.opheffing.Opheffingsfeit.SlotrekeningVastgesteld;
import nl.regelgang.procedure.opheffing.Opheffingsfeit.VereffeningAfgerond;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.voorstel.Voorstel;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.regeling.RegelingOpgeheven;
import nl.regelgang.regeling.Registerbesluiten;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when the deelnemers ended their regeling: liquidatieplan, register, vereffening and slotrekening. */
@Component
class Afwikkeling {

    /** The step, and the term that it must keep. */
    static final String TOEZENDEN = "slotrekeningToezenden";

    private final Opheffingen opheffingen;
    private final Besluitvorming besluitvorming;
    private final Bekendmakingen bekendmakingen;
    private final Procedures procedures;
    private final Registerbesluiten registerbesluiten;
    private final Regelingtermijnen termijnen;
    private final Termijnregister register;
    private final Dossierstukken stukken;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Afwikkeling(
            Opheffingen opheffingen,
            Besluitvorming besluitvorming,
            Bekendmakingen bekendmakingen,
            Procedures procedures,
            Registerbesluiten registerbesluiten,
            Regelingtermijnen termijnen,
            Termijnregister register,
            Dossierstukken stukken,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.opheffingen = opheffingen;
        this.besluitvorming = besluitvorming;
        this.bekendmakingen = bekendmakingen;
        this.procedures = procedures;
        this.registerbesluiten = registerbesluiten;
        this.termijnen = termijnen;
        this.register = register;
        this.stukken = stukken;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** A regeling can name a term for the liquidatieplan; for sending the slotrekening the law does (art. 34 lid 4). */
    Optional<Uiterlijk> uiterlijk(Procedure procedure, String stap) {
        Voorstel voorstel = besluitvorming.lees(procedure.id());
        return switch (stap) {
            case "liquidatieplanVaststellen" ->
                Optional.ofNullable(voorstel.vastgesteldOp())
                        .flatMap(op ->
                                termijnen.van(procedure, voorstel.gestartOp(), "liquidatieplan", Aanknoping.op(op)));
            case TOEZENDEN ->
                Optional.ofNullable(opheffingen.lees(procedure.id()).slotrekening())
                        .flatMap(slot -> termijnen.van(
                                procedure,
                                voorstel.gestartOp(),
                                "jaarrekening-inzenden",
                                Aanknoping.op(slot.vastgesteldOp(), slot.jaar())));
            default -> Optional.empty();
        };
    }

    void liquidatieplanVaststellen(Procedure procedure, Ingevuld ingevuld) {
        Liquidatieplan plan = new Liquidatieplan(
                ingevuld.tekst("vermogen"),
                ingevuld.tekst("personeel"),
                ingevuld.tekst("archief"),
                gebeurd(ingevuld, "vastgesteldOp"));
        deel(procedure, ingevuld, "plan");
        opheffingen.plan(procedure.id(), plan);
        procedures.stand(procedure.id(), Fase.LOOPT, "liquidatieplan vastgesteld", null);
        feiten.publishEvent(new LiquidatieplanVastgesteld(
                procedure.id(), plan, procedure.bestuur().grondslag("Wgr art. 9 lid 2"), ingevuld.door()));
    }

    /** From the day that was bekendgemaakt: an opheffing has no effect before (Wgr art. 26 lid 3-4). */
    void registerBijwerken(Procedure procedure) {
        LocalDate vanaf = einde(procedure);
        RegelingId regeling = procedure.bestuur().regeling();
        Vorm vorm = procedure.bestuur().vorm();
        registerbesluiten.laatEindigen(regeling, vanaf);
        if (!vorm.isRechtspersoon()) {
            registerbesluiten.isAfgewikkeld(regeling, vanaf);
        }
        procedures.stand(
                procedure.id(),
                vorm.heeftBegroting() ? Fase.LOOPT : Fase.VOLTOOID,
                "bekendgemaakt",
                "De regeling geldt niet meer vanaf " + voluit(vanaf) + ".");
        feiten.publishEvent(new RegisterBijgewerkt(
                procedure.id(), vanaf, procedure.bestuur().grondslag("Wgr art. 26 lid 3")));
        feiten.publishEvent(new RegelingOpgeheven(regeling, vanaf));
    }

    void vereffeningAfronden(Procedure procedure, Ingevuld ingevuld) {
        LocalDate op = gebeurd(ingevuld, "voltooidOp");
        nietVoor("voltooidOp", op, einde(procedure), "De regeling geldt tot %s.");
        deel(procedure, ingevuld, "bijlage");
        opheffingen.vereffend(procedure.id(), ingevuld.tekst("verslag"), op);
        registerbesluiten.isAfgewikkeld(procedure.bestuur().regeling(), op);
        procedures.stand(procedure.id(), Fase.LOOPT, "vereffend", null);
        feiten.publishEvent(new VereffeningAfgerond(
                procedure.id(),
                ingevuld.tekst("verslag"),
                op,
                procedure.bestuur().grondslag("Wgr art. 9 lid 3"),
                ingevuld.door()));
    }

    void slotrekeningVaststellen(Procedure procedure, Ingevuld ingevuld) {
        int jaar = ingevuld.getal("jaar").map(BigDecimal::intValueExact).orElseThrow();
        LocalDate op = gebeurd(ingevuld, "vastgesteldOp");
        if (jaar > op.getYear()) {
            throw new OngeldigeInvoer("jaar", "Dit jaar is later dan de vaststelling. Controleer het jaar.");
        }
        Slotrekening slotrekening = new Slotrekening(jaar, op);
        deel(procedure, ingevuld, "slotrekening");
        opheffingen.slotrekening(procedure.id(), slotrekening);
        procedures.stand(procedure.id(), Fase.LOOPT, "slotrekening vastgesteld", null);
        register.openen(Opgave.van(
                procedure.id(),
                procedure.id(),
                TOEZENDEN,
                "Slotrekening zenden aan de toezichthouder",
                procedure.bestuur().dagelijksBestuur(),
                uiterlijk(procedure, TOEZENDEN).orElseThrow(),
                Map.of("vaststelling", op)));
        feiten.publishEvent(new SlotrekeningVastgesteld(
                procedure.id(), slotrekening, procedure.bestuur().grondslag("Wgr art. 34 lid 3"), ingevuld.door()));
    }

    void slotrekeningToezenden(Procedure procedure, Ingevuld ingevuld) {
        LocalDate op = gebeurd(ingevuld, "toegezondenOp");
        LocalDate vastgesteld = Optional.ofNullable(
                        opheffingen.lees(procedure.id()).slotrekening())
                .orElseThrow()
                .vastgesteldOp();
        nietVoor("toegezondenOp", op, vastgesteld, "De slotrekening is vastgesteld op %s.");
        opheffingen.toegezonden(procedure.id(), op);
        procedures.openVoorOrgaan(
                procedure.id(), procedure.bestuur().toezichthouder().orgaan());
        register.gedaan(procedure.id(), TOEZENDEN, op, new Bewijs("Slotrekening toegezonden.", ingevuld.door()));
        procedures.stand(procedure.id(), Fase.VOLTOOID, "opgeheven en afgewikkeld", null);
        feiten.publishEvent(new SlotrekeningToegezonden(
                procedure.id(),
                procedure.bestuur().toezichthouder().naam(),
                op,
                procedure.bestuur().grondslag("Wgr art. 34 lid 4"),
                ingevuld.door()));
    }

    private LocalDate einde(Procedure procedure) {
        return bekendmakingen
                .van(procedure.id())
                .flatMap(bekendmaking -> Optional.ofNullable(bekendmaking.inwerkingtreding()))
                .orElseThrow();
    }

    private void deel(Procedure procedure, Ingevuld ingevuld, String veld) {
        stukken.gekozen(procedure.id(), ingevuld, veld).ifPresent(stuk -> procedures.deelStuk(procedure.id(), stuk));
    }

    private LocalDate gebeurd(Ingevuld ingevuld, String veld) {
        LocalDate op = ingevuld.datum(veld).orElseThrow();
        if (op.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(veld, "Deze dag moet nog komen. Vul in wanneer het is gebeurd.");
        }
        return op;
    }

    private static void nietVoor(String veld, LocalDate op, LocalDate grens, String waarom) {
        if (op.isBefore(grens)) {
            throw new OngeldigeInvoer(veld, waarom.formatted(voluit(grens)) + " Vul die dag in of een latere.");
        }
    }
}
