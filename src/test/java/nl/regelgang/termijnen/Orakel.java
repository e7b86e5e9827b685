package nl.regelgang.termijnen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts terms on the fingers: it walks day by day over a calendar of its own, and shares no code with what it checks.
 * A term is written as wgr.md says it in words, not as the table has it.
 *
 * <p>{@code +56 atw}: 56 days after, extended. {@code +112}: not extended. {@code 1+41}: the first day counts.
 * {@code -84}: counted back. {@code m2 atw}: two months. {@code w10}: ten werkdagen. {@code 0}: the day itself.
 * {@code 04-29 -1}: that day in the year before, the last day that is in time. Two with {@code |}: the earlier.
 */
final class Orakel {

    /** Easter Sunday from an almanac. */
    private static final List<String> PASEN = List.of(
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25",
            "2036-04-13",
            "2037-04-05");

    /** The years in which 27 April is a Sunday. */
    private static final Set<Integer> KONINGSDAG_OP_26 = Set.of(2025, 2031, 2036);

    private static final Set<LocalDate> VRIJ = vrijeDagen();

    private Orakel() {}

    private static Set<LocalDate> vrijeDagen() {
        Set<LocalDate> vrij = new HashSet<>();
        for (String zondag : PASEN) {
            LocalDate pasen = LocalDate.parse(zondag);
            vrij.addAll(Set.of(pasen.minusDays(2), pasen.plusDays(1), pasen.plusDays(39), pasen.plusDays(50)));
            Stream.of("-01-01", "-05-05", "-12-25", "-12-26")
                    .forEach(vast -> vrij.add(LocalDate.parse(pasen.getYear() + vast)));
            vrij.add(LocalDate.of(pasen.getYear(), 4, KONINGSDAG_OP_26.contains(pasen.getYear()) ? 26 : 27));
        }
        Stream.of("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26")
                .map(LocalDate::parse)
                .forEach(vrij::add);
        return vrij;
    }

    static boolean isVrij(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY || VRIJ.contains(dag);
    }

    /** @param jaar the begrotingsjaar, or the year that the jaarrekening is about */
    static LocalDate laatsteDag(String termijn, LocalDate gebeurtenis, int jaar) {
        return Stream.of(termijn.split(" \\| ", -1))
                .map(deel -> deel(deel, gebeurtenis, jaar))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate deel(String deel, LocalDate gebeurtenis, int jaar) {
        String[] woorden = deel.split(" ", -1);
        if (woorden[0].matches("\\d\\d-\\d\\d")) {
            return LocalDate.parse(jaar + Integer.parseInt(woorden[1]) + "-" + woorden[0]);
        }
        LocalDate einde = einde(woorden[0], gebeurtenis);
        return woorden.length == 2 ? eersteWerkdag(einde) : einde;
    }

    private static LocalDate einde(String telling, LocalDate gebeurtenis) {
        return switch (telling.charAt(0)) {
            case '+' -> loop(gebeurtenis, Integer.parseInt(telling.substring(1)), 1);
            case '-' -> loop(gebeurtenis, Integer.parseInt(telling.substring(1)), -1);
            case '1' -> loop(gebeurtenis, Integer.parseInt(telling.substring(2)), 1);
            case 'm' -> maanden(gebeurtenis, Integer.parseInt(telling.substring(1)));
            case 'w' -> werkdagen(gebeurtenis, Integer.parseInt(telling.substring(1)));
            default -> gebeurtenis;
        };
    }

    private static LocalDate loop(LocalDate begin, int dagen, int richting) {
        LocalDate dag = begin;
        for (int i = 0; i < dagen; i++) {
            dag = dag.plusDays(richting);
        }
        return dag;
    }

    private static LocalDate eersteWerkdag(LocalDate begin) {
        LocalDate dag = begin;
        while (isVrij(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static LocalDate werkdagen(LocalDate begin, int aantal) {
        LocalDate dag = begin;
        for (int geteld = 0; geteld < aantal; ) {
            dag = dag.plusDays(1);
            geteld += isVrij(dag) ? 0 : 1;
        }
        return dag;
    }

    /** Walks until so many months have begun, and then to the same day number, or to the end of the month. */
    private static LocalDate maanden(LocalDate begin, int aantal) {
        LocalDate dag = begin;
        int begonnen = 0;
        while (begonnen < aantal) {
            dag = dag.plusDays(1);
            begonnen += dag.getDayOfMonth() == 1 ? 1 : 0;
        }
        while (dag.getDayOfMonth() < begin.getDayOfMonth() && dag.plusDays(1).getDayOfMonth() != 1) {
            dag = dag.plusDays(1);
        }
        return dag;
    }
}
