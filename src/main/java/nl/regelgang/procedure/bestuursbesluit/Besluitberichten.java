package nl.regelgang.procedure.bestuursbesluit;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import org.springframework.stereotype.Component;

/** The messages about a besluit of the bestuur, which the organisation of the bestuur can word itself. */
@Component("bestuursbesluitberichten")
class Besluitberichten implements Berichtsoorten {

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final Veld ONDERWERP =
            new Veld("onderwerp", "waarover het gaat", "besluit over nieuw beleidsplan", true);

    static final Berichtsoort VOORNEMEN = new Berichtsoort(
            "voorgenomen besluit",
            "Aan de griffie van elke deelnemer, als de raden om een zienswijze kunnen vragen.",
            "{regeling}: uw raad kan om een zienswijze vragen",
            """
            {regeling} bereidt voor: {onderwerp}. Over dit besluit geven de raden een zienswijze als {drempel} daarom vragen ({grondslag}).

            Wil uw raad dat? Leg het verzoek vast, uiterlijk op {uiterlijk}.
            """,
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("drempel", "hoeveel raden nodig zijn", "ten minste 1/5 van de raden", true),
                    new Veld("grondslag", "waar de regeling dat zegt", "regeling, artikel 7"),
                    new Veld("uiterlijk", "tot wanneer", "maandag 1 maart 2027", true)));

    static final Berichtsoort ZIENSWIJZEN = new Berichtsoort(
            "zienswijzen voor het bestuur",
            "Aan de leden van het bestuur dat besluit, als de raden hun oordeel hebben.",
            "{regeling}: de zienswijzen over {onderwerp}",
            "De raden hebben gezegd wat zij vinden van {onderwerp}. U vindt de zienswijzen en het oordeel daarover bij de procedure; lees ze voordat u besluit ({grondslag}).",
            Procedureberichten.KNOP,
            List.of(REGELING, ONDERWERP, new Veld("grondslag", "het artikel", "Wgr art. 10 lid 6", true)));

    static final Berichtsoort BESLOTEN = new Berichtsoort(
            "besluit van het bestuur",
            "Aan de griffie van elke deelnemer, als het bestuur heeft besloten.",
            "{regeling}: {onderwerp} {uitkomst}",
            "{regeling}: {onderwerp} is op {op} {uitkomst}.",
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("uitkomst", "genomen of niet genomen", "genomen", true),
                    new Veld("op", "op welke dag", "donderdag 8 juli 2027")));

    @Override
    public String titel() {
        return "Besluit van het bestuur";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(VOORNEMEN, ZIENSWIJZEN, BESLOTEN);
    }
}
