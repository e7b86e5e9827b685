package nl.regelgang.procedure.zienswijzeronde;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import nl.regelgang.zienswijzen.Rondekop;
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
    static LocalDate uiterlijk(String stap, Rondekop ronde, @Nullable LocalDate raadOp) {
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

    /** Why {@link #uiterlijk} gives that day, as Dutch sentences. */
    static String waarom(String stap, Rondekop ronde, @Nullable LocalDate raadOp) {
        String toezending = "de toezending op " + voluit(ronde.verzondenOp());
        String telling =
                switch (stap) {
                    case "ontvangstBevestigen" -> tot("Een week na " + toezending, ronde);
                    case "raadsvergaderingPlannen" -> tot("Twee weken na " + toezending, ronde);
                    case "zienswijzeVastleggen" ->
                        raadOp == null
                                ? "Tot en met deze dag rekent het bestuur op het antwoord."
                                : naDeRaad(raadOp, ronde);
                    case "standpuntVoorbereiden", "standpuntVaststellen" ->
                        tot(
                                raadOp == null
                                        ? "Zes weken na " + toezending
                                        : "De dag vóór de raadsvergadering op " + voluit(raadOp),
                                ronde);
                    default -> throw new IllegalArgumentException("no step of a traject: " + stap);
                };
        return telling + " Dit is een afspraak: de wet geeft de raad geen dag ("
                + ronde.zaak().zienswijze() + ").";
    }

    private static String naDeRaad(LocalDate raadOp, Rondekop ronde) {
        return raadOp.isAfter(ronde.sluitOp())
                ? "De dag van de raadsvergadering, die later is dan %s, tot wanneer het bestuur op het antwoord rekent."
                        .formatted(voluit(ronde.sluitOp()))
                : tot("Een week na de raadsvergadering op " + voluit(raadOp), ronde);
    }

    private static String tot(String telling, Rondekop ronde) {
        return "%s, en niet later dan %s, tot wanneer het bestuur op het antwoord rekent."
                .formatted(telling, voluit(ronde.sluitOp()));
    }

    private static LocalDate eerste(LocalDate... dagen) {
        return Collections.min(Stream.of(dagen).toList());
    }

    private static LocalDate laatste(LocalDate... dagen) {
        return Collections.max(Stream.of(dagen).toList());
    }
}
