package nl.regelgang.procedure.zienswijzeronde;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.jspecify.annotations.Nullable;

/**
 * By which day a step of a traject is best done, so that the urgent ones stand on top. All of these are agreements: the
 * law gives a raad no day (Wgr art. 35 lid 3). None is later than the day on which the bestuur counts on the answer,
 * unless the raad itself meets later.
 */
final class Trajectdagen {

    private static final int WEKEN_VOOR_ONTVANGST = 1;
    private static final int WEKEN_VOOR_PLANNEN = 2;
    private static final int WEKEN_VOOR_STANDPUNT = 6;
    private static final int WEKEN_NA_DE_RAAD = 1;

    private Trajectdagen() {}

    /** @param raadOp the meeting of the raad, null while it is not planned */
    static LocalDate uiterlijk(String stap, Zienswijzeronde ronde, @Nullable LocalDate raadOp) {
        LocalDate verzonden = ronde.verzondenOp();
        return switch (stap) {
            case "ontvangstBevestigen" -> eerste(verzonden.plusWeeks(WEKEN_VOOR_ONTVANGST), ronde.sluitOp());
            case "raadsvergaderingPlannen" -> eerste(verzonden.plusWeeks(WEKEN_VOOR_PLANNEN), ronde.sluitOp());
            case "zienswijzeVastleggen" ->
                raadOp == null
                        ? ronde.sluitOp()
                        : laatste(raadOp, eerste(raadOp.plusWeeks(WEKEN_NA_DE_RAAD), ronde.sluitOp()));
            // The standpunt is for the raad: after its meeting it helps nobody.
            case "standpuntVoorbereiden", "standpuntVaststellen" ->
                raadOp == null
                        ? eerste(verzonden.plusWeeks(WEKEN_VOOR_STANDPUNT), ronde.sluitOp())
                        : eerste(raadOp.minusDays(1), ronde.sluitOp());
            default -> throw new IllegalArgumentException("no step of a traject: " + stap);
        };
    }

    /** Why {@link #uiterlijk} says so, as a Dutch sentence. */
    static String uitleg(String stap, @Nullable LocalDate raadOp) {
        return switch (stap) {
            case "ontvangstBevestigen" ->
                "Een week na de toezending, niet later dan de dag waarop het bestuur op het antwoord rekent.";
            case "raadsvergaderingPlannen" ->
                "Twee weken na de toezending, niet later dan de dag waarop het bestuur op het antwoord rekent.";
            case "zienswijzeVastleggen" ->
                raadOp == null
                        ? "De dag waarop het bestuur op het antwoord rekent."
                        : "Een week na de raadsvergadering, niet later dan de dag waarop het bestuur op het antwoord rekent, en niet vóór de vergadering.";
            case "standpuntVoorbereiden", "standpuntVaststellen" ->
                raadOp == null
                        ? "Zes weken na de toezending, niet later dan de dag waarop het bestuur op het antwoord rekent."
                        : "De dag vóór de raadsvergadering, niet later dan de dag waarop het bestuur op het antwoord rekent.";
            default -> throw new IllegalArgumentException("no step of a traject: " + stap);
        };
    }

    private static LocalDate eerste(LocalDate... dagen) {
        return Collections.min(Stream.of(dagen).toList());
    }

    private static LocalDate laatste(LocalDate... dagen) {
        return Collections.max(Stream.of(dagen).toList());
    }
}
