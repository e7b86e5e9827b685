package nl.regelgang.procedure.kaders;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import org.springframework.stereotype.Component;

/** The message with the kaders, which the organisation of the bestuur can word itself. */
@Component
class Kadersberichten implements Berichtsoorten {

    static final Berichtsoort TOEGEZONDEN = new Berichtsoort(
            "kaders toegezonden",
            "Aan de griffie van elke deelnemer, als het bestuur de kaders en de voorlopige jaarrekening toezendt.",
            "{regeling}: {onderwerp}",
            """
            {regeling} zendt u toe: {onderwerp}, en de voorlopige jaarrekening.

            U vindt beide stukken bij de procedure.
            """,
            Procedureberichten.KNOP,
            List.of(
                    new Veld("regeling", "de naam van de regeling", "Regio Rivierenland"),
                    new Veld("onderwerp", "waarover het gaat", "kaders voor de begroting 2028", true)));

    @Override
    public String titel() {
        return "Kaders voor de begroting";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(TOEGEZONDEN);
    }
}
