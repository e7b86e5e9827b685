package nl.regelgang.procedure.uittreding;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import org.springframework.stereotype.Component;

/** The messages of an uittreding, which the organisation of the bestuur can word itself. */
@Component
class Uittredingsoorten implements Berichtsoorten {

    static final Berichtsoort PLAN = new Berichtsoort(
            "uittredingsplan toegezonden",
            "Aan de griffie en de bestuurssecretaris van elke deelnemer, als het uittredingsplan in concept klaar is.",
            "{regeling}: concept-uittredingsplan",
            """
            Het uittredingsplan is in concept klaar: {onderwerp}, {regeling}. Er staat in welke gevolgen de uittreding heeft
            voor geld, contracten, personeel en organisatie.

            Het bestuur stelt de gevolgen daarna vast. Wilt u iets laten weten? Doe dat voor die tijd.
            """,
            Procedureberichten.KNOP,
            List.of(
                    new Veld("regeling", "de naam van de regeling", "Regio Rivierenland"),
                    new Veld("onderwerp", "wie er uittreedt", "uittreding van Gemeente Tiel", true)));

    @Override
    public String titel() {
        return "Uittreding";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(PLAN);
    }
}
