package nl.regelgang.procedure.uittreding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Regelingtermijnen;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clocks of an uittreding. The law sets none; a regeling can (Wgr art. 9 lid 1). A term in the register has the name
 * of the step that ends it.
 */
@Component
class Uittredingstermijnen {

    static final String INDICATIE = "indicatieGeven";
    static final String PLAN = "uittredingsplanOpstellen";
    static final String GEVOLGEN = "gevolgenVaststellen";
    static final String AFWIKKELING = "uittredingAfwikkelen";

    private final Uittredingen uittredingen;
    private final Procedures procedures;
    private final Bekendmakingen bekendmakingen;
    private final Regelingtermijnen termijnen;
    private final Termijnregister register;

    Uittredingstermijnen(
            Uittredingen uittredingen,
            Procedures procedures,
            Bekendmakingen bekendmakingen,
            Regelingtermijnen termijnen,
            Termijnregister register) {
        this.uittredingen = uittredingen;
        this.procedures = procedures;
        this.bekendmakingen = bekendmakingen;
        this.termijnen = termijnen;
        this.register = register;
    }

    /** The last day of a step, empty when the regeling names none. */
    Optional<Uiterlijk> van(Uittreding uittreding, String stap, @Nullable LocalDate besluitOp) {
        return switch (stap) {
            case INDICATIE -> termijn(uittreding, "indicatie-uittreding", uittreding.gestartOp());
            case PLAN -> termijn(uittreding, "uittredingsplan", besluitOp);
            case GEVOLGEN -> gevolgen(uittreding);
            case AFWIKKELING ->
                bekendmakingen
                        .van(uittreding.id())
                        .flatMap(een -> termijn(uittreding, "afwikkeling-uittreding", een.inwerkingtreding()));
            default -> Optional.empty();
        };
    }

    private Optional<Uiterlijk> gevolgen(Uittreding uittreding) {
        Optional<Uiterlijk> eerste = termijn(uittreding, "uittreedsom", uittreding.planOp());
        return uittreding.verlengdOp() == null ? eerste : eerste.flatMap(dag -> langer(uittreding, dag));
    }

    /** Counted on from the first last day; empty when the regeling lets nobody take longer. */
    private Optional<Uiterlijk> langer(Uittreding uittreding, Uiterlijk eerste) {
        return termijn(uittreding, "uittreedsom-verlenging", eerste.dag());
    }

    /** Until when the algemeen bestuur can take, when it has not taken longer yet. */
    Optional<Uiterlijk> verlenging(Uittreding uittreding) {
        return uittreding.verlengdOp() == null && register.isOpen(uittreding.id(), GEVOLGEN)
                ? gevolgen(uittreding).flatMap(eerste -> langer(uittreding, eerste))
                : Optional.empty();
    }

    Optional<Uiterlijk> opzegtermijn(Uittreding uittreding, @Nullable LocalDate besluitOp) {
        return termijn(uittreding, "opzegtermijn", besluitOp);
    }

    void besloten(Uittreding uittreding, @Nullable LocalDate besluitOp) {
        if (besluitOp != null) {
            open(uittreding, PLAN, "Uittredingsplan opstellen", besluitOp, "besluit tot uittreding", besluitOp);
        }
    }

    void planGemaakt(UUID id, LocalDate op, Handelend door) {
        gedaan(id, PLAN, op, door);
        open(uittredingen.lees(id), GEVOLGEN, "Gevolgen en uittreedsom vaststellen", op, "uittredingsplan", null);
    }

    void vastgesteld(UUID id, LocalDate op, Handelend door) {
        gedaan(id, GEVOLGEN, op, door);
    }

    /** @param tot the first day on which the deelnemer no longer takes part */
    void bekendgemaakt(Uittreding uittreding, LocalDate tot) {
        open(uittreding, AFWIKKELING, "Uittreding afwikkelen", tot, "uittreding", null);
    }

    void afgewikkeld(UUID id, LocalDate op, Handelend door) {
        gedaan(id, AFWIKKELING, op, door);
    }

    /** Moves the open term to the day that now holds, with the reason in the journaal. */
    void verlengd(UUID id, String reden, Handelend door) {
        Uittreding uittreding = uittredingen.lees(id);
        LocalDate planOp = uittreding.planOp();
        Uiterlijk uiterlijk = gevolgen(uittreding).orElseThrow();
        register.verzetten(
                opgave(
                        uittreding,
                        GEVOLGEN,
                        "Gevolgen en uittreedsom vaststellen",
                        uiterlijk,
                        planOp == null ? Map.of() : Map.of("uittredingsplan", planOp)),
                reden,
                door);
    }

    private void open(
            Uittreding uittreding,
            String stap,
            String omschrijving,
            LocalDate vanaf,
            String wat,
            @Nullable LocalDate besluitOp) {
        van(uittreding, stap, besluitOp)
                .ifPresent(uiterlijk ->
                        register.openen(opgave(uittreding, stap, omschrijving, uiterlijk, Map.of(wat, vanaf))));
    }

    private Opgave opgave(
            Uittreding uittreding,
            String stap,
            String omschrijving,
            Uiterlijk uiterlijk,
            Map<String, LocalDate> basis) {
        return Opgave.van(
                uittreding.id(),
                uittreding.id(),
                stap,
                omschrijving,
                procedures.lees(uittreding.id()).bestuur().algemeenBestuur(),
                uiterlijk,
                basis);
    }

    private void gedaan(UUID id, String stap, LocalDate op, Handelend door) {
        if (register.isOpen(id, stap)) {
            register.gedaan(id, stap, op, new Bewijs("Gedaan op " + Dagen.voluit(op) + ".", door));
        }
    }

    private Optional<Uiterlijk> termijn(Uittreding uittreding, String id, @Nullable LocalDate vanaf) {
        if (vanaf == null) {
            return Optional.empty();
        }
        Procedure procedure = procedures.lees(uittreding.id());
        return termijnen.van(procedure, uittreding.gestartOp(), id, Aanknoping.op(vanaf));
    }
}
