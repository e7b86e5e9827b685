package nl.regelgang.vergaderkalender;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and hours as people and programs write them. */
final class Datumtekst {

    private static final Pattern DAG_EERST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern JAAR_EERST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern VOLUIT = Pattern.compile("(\\d{1,2}) ([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern WEEKDAG = Pattern.compile("^(ma|di|wo|do|vr|za|zo)[a-z]*\\.?,? +");
    private static final Pattern TIJD = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?(?: ?uur)?");
    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Datumtekst() {}

    /** {@code 31-12-2026}, {@code 2026-12-31} or {@code 31 december 2026}; empty when it is none of these. */
    static Optional<LocalDate> datum(String tekst) {
        String kaal = WEEKDAG.matcher(tekst.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher dagEerst = DAG_EERST.matcher(kaal);
        if (dagEerst.matches()) {
            return datum(dagEerst.group(3), dagEerst.group(2), dagEerst.group(1));
        }
        Matcher jaarEerst = JAAR_EERST.matcher(kaal);
        if (jaarEerst.matches()) {
            return datum(jaarEerst.group(1), jaarEerst.group(2), jaarEerst.group(3));
        }
        Matcher voluit = VOLUIT.matcher(kaal);
        if (!voluit.matches()) {
            return Optional.empty();
        }
        return MAANDEN.stream()
                .filter(maand -> maand.startsWith(voluit.group(2)))
                .findFirst()
                .flatMap(
                        maand -> datum(voluit.group(3), Integer.toString(MAANDEN.indexOf(maand) + 1), voluit.group(1)));
    }

    /** {@code 19:30}, {@code 19.30} or {@code 19:30 uur}; empty when it is none of these. */
    static Optional<LocalTime> tijd(String tekst) {
        Matcher gevonden = TIJD.matcher(tekst.strip().toLowerCase(Locale.ROOT));
        if (!gevonden.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(gevonden.group(1)), Integer.parseInt(gevonden.group(2))));
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> datum(String jaar, String maand, String dag) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag)));
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
    }
}
