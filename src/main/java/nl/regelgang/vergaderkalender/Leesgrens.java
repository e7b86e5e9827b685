package nl.regelgang.vergaderkalender;

import java.time.LocalDate;

/**
 * How much of a file is read, so that none can fill the memory or the calendar.
 *
 * @param vandaag the day from which the windows are counted
 */
record Leesgrens(LocalDate vandaag) {

    /** More than any organisation plans in a few years. */
    static final int MEESTE_PUNTEN = 1000;

    static final int MEESTE_BYTES = 2 * 1024 * 1024;
    static final int LANGSTE_OMSCHRIJVING = 200;

    private static final int JAREN = 10;

    /** Before and after today: where something that repeats without end is cut off. */
    LocalDate eersteHerhaling() {
        return vandaag.minusYears(1);
    }

    LocalDate laatsteHerhaling() {
        return vandaag.plusYears(3);
    }

    boolean omvat(LocalDate dag) {
        return !dag.isBefore(vandaag.minusYears(JAREN)) && !dag.isAfter(vandaag.plusYears(JAREN));
    }

    String uitleg(LocalDate dag) {
        return "het jaar " + dag.getYear() + " kan niet kloppen. Gebruik een jaar van "
                + vandaag.minusYears(JAREN).getYear() + " tot en met "
                + vandaag.plusYears(JAREN).getYear() + ".";
    }

    static String teVeel(long aantal) {
        return "In dit bestand staan %,d afspraken; hoogstens %,d kunnen tegelijk worden ingelezen."
                        .formatted(aantal, MEESTE_PUNTEN)
                        .replace(',', '.')
                + " Maak een bestand van een kortere periode, bijvoorbeeld een jaar.";
    }
}
