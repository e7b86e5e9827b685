package nl.regelgang.vergaderkalender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Where in an iCalendar file things stand; the library that reads it does not keep that. */
final class IcsRegels {

    private static final Pattern EIGENSCHAP = Pattern.compile("[A-Za-z0-9-]+[;:].*", Pattern.DOTALL);
    private static final String KALENDER = "VCALENDAR";
    private static final String AFSPRAAK = "VEVENT";

    /**
     * @param begin the line of its BEGIN:VEVENT
     * @param eigenschappen per name of a property the line on which it stands
     */
    record Afspraak(int begin, Map<String, Integer> eigenschappen) {

        int regelVan(String eigenschap) {
            return eigenschappen.getOrDefault(eigenschap, begin);
        }
    }

    private final List<Afspraak> afspraken = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int kalenders;
    private int nummer;

    private IcsRegels() {}

    /** The appointments of the file, in order. */
    static List<Afspraak> van(String tekst) {
        IcsRegels regels = new IcsRegels();
        tekst.lines().forEach(regels::lees);
        if (!regels.open.isEmpty()) {
            throw Bestandsfout.op(regels.nummer, "het bestand houdt hier op, midden in een kalender of afspraak.");
        }
        return regels.afspraken;
    }

    private void lees(String regel) {
        nummer++;
        // A line that begins with a space or a tab goes on from the one before (RFC 5545, 3.1).
        if (regel.isBlank() || regel.startsWith(" ") || regel.startsWith("\t")) {
            return;
        }
        if (!EIGENSCHAP.matcher(regel).matches()) {
            throw Bestandsfout.op(nummer, "hier staat tekst die niet in een kalenderbestand hoort.");
        }
        String naam = regel.split("[;:]", 2)[0].toUpperCase(Locale.ROOT);
        String waarde = regel.substring(naam.length() + 1).strip().toUpperCase(Locale.ROOT);
        switch (naam) {
            case "BEGIN" -> begin(waarde);
            case "END" -> einde(waarde);
            default -> eigenschap(naam);
        }
    }

    private void begin(String soort) {
        if (soort.equals(KALENDER) && ++kalenders > 1) {
            throw Bestandsfout.op(nummer, "hier begint nog een kalender. Kies een bestand met één kalender.");
        }
        if (soort.equals(AFSPRAAK)) {
            afspraken.add(new Afspraak(nummer, new HashMap<>()));
        }
        open.add(soort);
    }

    private void einde(String soort) {
        if (open.isEmpty() || !open.remove(open.size() - 1).equals(soort)) {
            throw Bestandsfout.op(nummer, "hier eindigt iets dat niet is begonnen (END:" + soort + ").");
        }
    }

    private void eigenschap(String naam) {
        if (!open.isEmpty() && open.get(open.size() - 1).equals(AFSPRAAK)) {
            afspraken.get(afspraken.size() - 1).eigenschappen().putIfAbsent(naam, nummer);
        }
    }
}
