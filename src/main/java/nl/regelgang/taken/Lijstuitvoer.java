package nl.regelgang.taken;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of the list as a CSV file that a spreadsheet opens: semicolons, UTF-8 with its mark, every cell quoted. */
final class Lijstuitvoer {

    private static final String MERK = "\uFEFF";
    private static final String KOP = regel(
            "Taak", "Regeling", "Procedure", "Stand", "Voor", "Bij", "Uiterlijk", "Dringend", "Termijn", "Streefdatum");

    private Lijstuitvoer() {}

    static String csv(List<Lijstregel> regels) {
        return regels.stream().map(Lijstuitvoer::regel).collect(Collectors.joining("", MERK + KOP, ""));
    }

    private static String regel(Lijstregel regel) {
        Taak taak = regel.taak();
        return regel(
                taak.naam(),
                taak.regeling(),
                regel.regel().waarvan(),
                regel.stand() == null ? "" : regel.stand(),
                regel.voor(),
                regel.regel().wie(),
                taak.uiterlijk() == null ? "" : taak.uiterlijk().toString(),
                regel.regel().urgentie().woord(),
                Taakregel.soort(taak.termijn()),
                taak.streefdatum() == null ? "" : taak.streefdatum().toString());
    }

    private static String regel(String... cellen) {
        return Arrays.stream(cellen).map(Lijstuitvoer::cel).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** What would begin a formula gets an apostrophe in front, so that a spreadsheet reads it as text (OWASP). */
    static String cel(String tekst) {
        String veilig = tekst.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + tekst : tekst;
        return '"' + veilig.replace("\"", "\"\"") + '"';
    }
}
