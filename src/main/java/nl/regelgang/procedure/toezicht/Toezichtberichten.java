package nl.regelgang.procedure.toezicht;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import org.springframework.stereotype.Component;

/** The messages between a bestuur, its raden and their toezichthouder. */
@Component
class Toezichtberichten implements Berichtsoorten {

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final Veld ONDERWERP = new Veld("onderwerp", "waarover het gaat", "toezicht op begroting 2028");

    static final Berichtsoort VAN_TOEZICHTHOUDER = new Berichtsoort(
            "bericht van de toezichthouder",
            "Aan de secretaris van het bestuur en de griffie van elke deelnemer, als de toezichthouder iets heeft besloten.",
            "{regeling}: {onderwerp}",
            "{toezichthouder} deelt mee over {regeling}: {mededeling}",
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("toezichthouder", "wie het meedeelt", "Gedeputeerde staten van Gelderland"),
                    new Veld(
                            "mededeling",
                            "wat er is besloten",
                            "Repressief toezicht: er is geen goedkeuring nodig.",
                            true)));

    static final Berichtsoort VOOR_TOEZICHTHOUDER = new Berichtsoort(
            "bericht voor de toezichthouder",
            "Aan de toezichthouder, als het bestuur toestemming vraagt of een raad een zienswijze naar voren brengt.",
            "{regeling}: {onderwerp}",
            "{regeling}: {mededeling}",
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("mededeling", "wat er is gedaan", "De raad van Tiel heeft een zienswijze.", true)));

    @Override
    public String titel() {
        return "Toezicht op de begroting";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(VAN_TOEZICHTHOUDER, VOOR_TOEZICHTHOUDER);
    }
}
