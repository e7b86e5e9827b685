package nl.regelgang.procedure.deelnemersbesluit;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import org.springframework.stereotype.Component;

/** The messages about besluiten of the deelnemers, which the organisation of the bestuur can word itself. */
@Component
class Besluitsoorten implements Berichtsoorten {

    static final String KNOP = "Bekijk de procedure";
    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final Veld ONDERWERP =
            new Veld("onderwerp", "waarover het gaat", "wijziging in verband met een nieuwe taak", true);
    private static final Veld GRONDSLAG = new Veld("grondslag", "het artikel", "Wgr art. 1 lid 3", true);

    private static final Veld OPHEFFING = new Veld("onderwerp", "waarover het gaat", "opheffing van de regeling", true);
    private static final Veld GRONDSLAG_OPHEFFING = new Veld("grondslag", "het artikel", "Wgr art. 9 lid 1", true);

    static final Berichtsoort ONTWERP = new Berichtsoort(
            "ontwerp regeling toegezonden",
            "Aan de griffie van elke deelnemer, als het ontwerp van een regeling wordt toegezonden.",
            "{regeling}: {onderwerp}",
            """
            U krijgt het ontwerp toegezonden: {onderwerp}, {regeling}.

            Uw raad kan binnen acht weken na ontvangst een zienswijze geven ({grondslag}). Bevestig daarom wanneer u het
            ontwerp ontving. Komt er geen zienswijze? Meld dat dan zo snel mogelijk.
            """,
            KNOP,
            List.of(REGELING, ONDERWERP, GRONDSLAG));

    static final Berichtsoort ONTWERP_OPHEFFING = new Berichtsoort(
            "ontwerp opheffing toegezonden",
            "Aan de griffie van elke deelnemer, als het ontwerp van een opheffing wordt toegezonden.",
            "{regeling}: {onderwerp}",
            """
            U krijgt het ontwerp toegezonden: {onderwerp}, {regeling}.

            Uw raad kan een zienswijze geven, zoals de regeling zegt ({grondslag}). Bevestig daarom wanneer u het ontwerp
            ontving: u ziet dan tot wanneer dat kan. Komt er geen zienswijze? Meld dat dan zo snel mogelijk.
            """,
            KNOP,
            List.of(REGELING, OPHEFFING, GRONDSLAG_OPHEFFING));

    static final Berichtsoort VOORSTEL = new Berichtsoort(
            "voorstel regeling gedaan",
            "Aan de griffie en de bestuurssecretaris van elke deelnemer, als de tekst vaststaat.",
            "{regeling}: voorstel {onderwerp}",
            """
            De tekst staat vast: {onderwerp}, {regeling}. Uw organisatie wordt gevraagd te besluiten.

            Waar het college besluit, geeft de raad eerst toestemming ({grondslag}). De wet noemt daarvoor geen termijn.
            """,
            KNOP,
            List.of(REGELING, ONDERWERP, GRONDSLAG));

    static final Berichtsoort VOORSTEL_OPHEFFING = new Berichtsoort(
            "voorstel opheffing gedaan",
            "Aan de griffie en de bestuurssecretaris van elke deelnemer, als de tekst van een opheffing vaststaat.",
            "{regeling}: voorstel {onderwerp}",
            """
            De tekst staat vast: {onderwerp}, {regeling}. Uw organisatie wordt gevraagd te besluiten, zoals de regeling zegt
            ({grondslag}). Geeft uw raad eerst toestemming? Dan staat dat bij uw taken.
            """,
            KNOP,
            List.of(REGELING, OPHEFFING, GRONDSLAG_OPHEFFING));

    static final Berichtsoort GESTOPT = new Berichtsoort(
            "besluitvorming regeling gestopt",
            "Aan de griffie van elke deelnemer, als het voorstel wordt ingetrokken.",
            "{regeling}: {onderwerp} ingetrokken",
            "{regeling}, {onderwerp}: het voorstel is ingetrokken. Reden: {reden}",
            KNOP,
            List.of(REGELING, ONDERWERP, new Veld("reden", "waarom", "Het ontwerp wordt herzien.", true)));

    @Override
    public String titel() {
        return "Besluiten van de deelnemers over een regeling";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(ONTWERP, ONTWERP_OPHEFFING, VOORSTEL, VOORSTEL_OPHEFFING, GESTOPT);
    }
}
