package nl.regelgang.termijnbewaking;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The days that a term was computed from, as they are kept: {@code toezending=2027-03-15;vergadering=2027-06-07}. */
final class Basis {

    private Basis() {}

    static String schrijf(Map<String, LocalDate> basis) {
        return new TreeMap<>(basis)
                .entrySet().stream()
                        .map(dag -> zonderTekens(dag.getKey()) + "=" + dag.getValue())
                        .collect(joining(";"));
    }

    static Map<String, LocalDate> lees(String tekst) {
        Map<String, LocalDate> basis = new TreeMap<>();
        for (String deel : tekst.isEmpty() ? new String[0] : tekst.split(";", -1)) {
            int is = deel.indexOf('=');
            basis.put(deel.substring(0, is), LocalDate.parse(deel.substring(is + 1)));
        }
        return basis;
    }

    private static String zonderTekens(String naam) {
        if (naam.isBlank() || naam.contains("=") || naam.contains(";")) {
            throw new IllegalArgumentException("no name of a day: " + naam);
        }
        return naam;
    }
}
