package nl.regelgang.taken;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import org.springframework.stereotype.Component;

/** The messages about a task that an organisation can word itself. */
@Component
class Taaksoorten implements Berichtsoorten {

    static final String KNOP = "Open de taak";

    static final Berichtsoort HERINNERING = new Berichtsoort(
            "herinnering van een collega",
            "Aan wie een taak heeft, of aan het team zolang niemand hem heeft, als een collega daaraan herinnert.",
            "{regeling}: herinnering {taak}",
            """
            {collega} herinnert u aan een taak: {taak}, voor {regeling}, {procedure}.

            Uiterlijk: {uiterlijk}.

            Kunt u de taak niet doen? Draag hem dan over aan een collega, of geef hem terug aan het team.
            """,
            KNOP,
            List.of(
                    new Veld("regeling", "de naam van de regeling", "Regio Rivierenland"),
                    new Veld("procedure", "om welke procedure het gaat", "Begroting 2028, Gemeente Tiel"),
                    new Veld("taak", "wat er moet gebeuren", "Zienswijze vastleggen", true),
                    new Veld("collega", "wie eraan herinnert", "Jan Jansen"),
                    new Veld(
                            "uiterlijk",
                            "de laatste dag, met waar die op rust",
                            "woensdag 6 mei 2026, nog 12 dagen (afgesproken)",
                            true)));

    @Override
    public String titel() {
        return "Taken";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(HERINNERING);
    }
}
