package nl.regelgang.taken;

import java.util.Map;
import nl.regelgang.gedeeld.Grondslag;

/** Whether the last day of a task can become later, in words: by whom the law or the regeling lets it. */
final class Verlengbaarheid {

    /** The terms of the law that whoever decides may put off himself. */
    private static final Map<String, String> VERDAGING = Map.of(
            "Awb art. 10:31 lid 1",
            "Dit besluit kan één keer worden verdaagd (Awb art. 10:31 lid 2). Dat doet u in de taak zelf: kies daar ‘Het"
                    + " besluit is verdaagd’ en geef de reden. De nieuwe laatste dag wordt dan berekend.",
            "Awb art. 7:24",
            "Deze beslissing kan met hoogstens tien weken worden verdaagd (Awb art. 7:24). De laatste dag hier verandert"
                    + " daardoor niet: schrijf het besluit om te verdagen als opmerking bij de taak.");

    private Verlengbaarheid() {}

    static String zin(Grondslag termijn) {
        if (termijn.wettelijk()) {
            return VERDAGING.getOrDefault(
                    termijn.toString(),
                    "Deze termijn kan niet worden verlengd of opgeschort: " + termijn
                            + " geeft daarvoor geen mogelijkheid. Hangt zij af van een geplande dag, dan schuift zij"
                            + " alleen mee als die dag bij de procedure wordt verzet.");
        }
        return termijn.equals(Grondslag.REGELING)
                ? "Deze termijn staat in de regeling. Alleen als de regeling zelf meer tijd toestaat, kan het bestuur"
                        + " haar verlengen, met een reden. De knop daarvoor staat dan bij de procedure."
                : "Deze dag is planning en geen termijn van de wet of de regeling. Wie de planning maakt, kan hem bij de"
                        + " procedure verzetten, met een reden en zolang de termijnen van de wet worden gehaald. Dat komt"
                        + " in het journaal.";
    }
}
