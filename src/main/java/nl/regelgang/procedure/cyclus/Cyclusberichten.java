package nl.regelgang.procedure.cyclus;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import org.springframework.stereotype.Component;

/** The messages about a stuk of the yearly cycle, which the organisation of the bestuur can word itself. */
@Component
class Cyclusberichten implements Berichtsoorten {

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final Veld ONDERWERP = new Veld("onderwerp", "waarover het gaat", "jaarrekening 2026", true);
    private static final String AAN_GRIFFIES = "Aan de griffie van elke deelnemer, ";

    static final Berichtsoort TOEGEZONDEN = new Berichtsoort(
            "stuk vastgesteld en toegezonden",
            AAN_GRIFFIES + "als een stuk van de jaarlijkse cyclus is vastgesteld en bij de toezichthouder is.",
            "{regeling}: {onderwerp} vastgesteld",
            "{regeling}: {onderwerp} is op {vastgesteld} vastgesteld en op {toegezonden} toegezonden aan {toezichthouder}.",
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("vastgesteld", "op welke dag", "woensdag 7 juli 2027", true),
                    new Veld("toegezonden", "op welke dag", "donderdag 8 juli 2027"),
                    new Veld("toezichthouder", "aan wie", "gedeputeerde staten van Gelderland")));

    static final Berichtsoort INGETROKKEN = new Berichtsoort(
            "cyclusprocedure ingetrokken",
            AAN_GRIFFIES + "als het bestuur een procedure van de jaarlijkse cyclus intrekt.",
            "{regeling}: {onderwerp} ingetrokken",
            "{regeling}: de procedure voor {onderwerp} is ingetrokken. Reden: {reden}",
            Procedureberichten.KNOP,
            List.of(REGELING, ONDERWERP, new Veld("reden", "waarom", "De stukken worden herzien.", true)));

    static final Berichtsoort AAN_TOEZICHTHOUDER = new Berichtsoort(
            "stuk voor de toezichthouder",
            "Aan de toezichthouder, als een stuk van de jaarlijkse cyclus is toegezonden.",
            "{regeling}: {onderwerp}",
            """
            {regeling} heeft u toegezonden: {onderwerp} ({grondslag}).

            U vindt het stuk bij de procedure.
            """,
            Procedureberichten.KNOP,
            List.of(REGELING, ONDERWERP, new Veld("grondslag", "het artikel", "Wgr art. 34 lid 4", true)));

    @Override
    public String titel() {
        return "Jaarlijkse cyclus";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(TOEGEZONDEN, INGETROKKEN, AAN_TOEZICHTHOUDER);
    }
}
