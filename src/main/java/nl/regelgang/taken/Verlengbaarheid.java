package nl.regelgang.taken;

import nl.regelgang.gedeeld.Grondslag;

/** Whether the last day of a task can become later, in words. Only a day of one's own planning can be moved. */
final class Verlengbaarheid {

    private Verlengbaarheid() {}

    static String zin(Grondslag termijn) {
        if (termijn.wettelijk()) {
            return "Deze termijn kan niet worden verlengd of opgeschort: " + termijn
                    + " geeft daarvoor geen mogelijkheid. Hangt zij af van een geplande dag, dan schuift zij alleen mee"
                    + " als die dag bij de procedure wordt verzet.";
        }
        return termijn.equals(Grondslag.REGELING)
                ? "Deze termijn staat in de regeling en kan nu niet worden verlengd. Zij verandert alleen als de regeling"
                        + " verandert, en dan voor procedures die daarna beginnen."
                : "Deze dag is planning en geen termijn van de wet of de regeling. Wie de planning maakt, kan hem bij de"
                        + " procedure verzetten, met een reden en zolang de termijnen van de wet worden gehaald. Dat komt"
                        + " in het journaal.";
    }
}
