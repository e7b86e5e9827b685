package nl.regelgang.procedure.begroting;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import org.springframework.stereotype.Component;

/** The messages about the outcome of the procedure, which the organisation of the bestuur can word itself. */
@Component
class Begrotingssoorten implements Berichtsoorten {

    static final String KNOP = "Bekijk de procedure";

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final Veld JAAR = new Veld("jaar", "het jaar van de begroting", "2028", true);
    private static final Veld DAG = new Veld("dag", "op welke dag", "woensdag 7 juli 2027", true);
    private static final String AAN_GRIFFIES = "Aan de griffie van elke deelnemer, ";

    static final Berichtsoort VASTGESTELD = new Berichtsoort(
            "begroting vastgesteld",
            AAN_GRIFFIES + "als het bestuur de begroting heeft vastgesteld.",
            "{regeling}: begroting {jaar} vastgesteld",
            "{regeling}: het bestuur heeft de begroting {jaar} op {dag} vastgesteld.",
            KNOP,
            List.of(REGELING, JAAR, DAG));

    static final Berichtsoort TOEGEZONDEN = new Berichtsoort(
            "begroting toegezonden",
            AAN_GRIFFIES + "als de begroting aan de toezichthouder is gezonden.",
            "{regeling}: begroting {jaar} toegezonden",
            "{regeling}: de begroting {jaar} is op {dag} toegezonden aan {toezichthouder}.",
            KNOP,
            List.of(REGELING, JAAR, DAG, new Veld("toezichthouder", "aan wie", "gedeputeerde staten van Gelderland")));

    static final Berichtsoort INGETROKKEN = new Berichtsoort(
            "procedure ingetrokken",
            AAN_GRIFFIES + "als het bestuur de procedure intrekt.",
            "{regeling}: procedure ingetrokken",
            "{regeling}, begroting {jaar}: de begrotingsprocedure is ingetrokken. Reden: {reden}.",
            KNOP,
            List.of(REGELING, JAAR, new Veld("reden", "waarom", "Het ontwerp wordt herzien", true)));

    static final Berichtsoort AAN_TOEZICHTHOUDER = new Berichtsoort(
            "begroting voor de toezichthouder",
            "Aan de toezichthouder, als de vastgestelde begroting is toegezonden.",
            "{regeling}: begroting {jaar}",
            """
            {regeling} heeft u de vastgestelde begroting {jaar} toegezonden ({grondslag}).

            U vindt de begroting en het dossier bij de procedure.
            """,
            KNOP,
            List.of(REGELING, JAAR, new Veld("grondslag", "het artikel", "Wgr art. 34 lid 2", true)));

    @Override
    public String titel() {
        return "Uitkomst van de begrotingsprocedure";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(VASTGESTELD, TOEGEZONDEN, INGETROKKEN, AAN_TOEZICHTHOUDER);
    }
}
