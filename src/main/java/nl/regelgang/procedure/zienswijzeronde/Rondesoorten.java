package nl.regelgang.procedure.zienswijzeronde;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import org.springframework.stereotype.Component;

/** The messages to the griffies that the organisation of the bestuur can word itself. */
@Component
class Rondesoorten implements Berichtsoorten {

    static final String KNOP = "Bekijk de procedure";

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final Veld ONDERWERP = new Veld("onderwerp", "waarover het gaat", "ontwerpbegroting 2028", true);
    private static final Veld BESTUUR = new Veld("bestuur", "welk bestuur het verstuurt", "dagelijks bestuur");
    private static final Veld UITERLIJK =
            new Veld("uiterlijk", "tot en met welke dag het bestuur op antwoord rekent", "vrijdag 5 juni 2026", true);

    static final Berichtsoort STUKKEN = new Berichtsoort(
            "stukken toegezonden",
            "Aan de griffie van elke deelnemer, als het bestuur de stukken toezendt.",
            "{regeling}: {onderwerp}",
            """
            Het {bestuur} van {regeling} zendt u de stukken toe: {onderwerp}.

            {zienswijze} Het bestuur rekent op uw antwoord tot en met {uiterlijk}. Dat is een afspraak: de wet noemt
            geen einddatum.

            {terInzage}

            Wilt u de ontvangst bevestigen en de vergaderdatum doorgeven?
            """,
            KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    BESTUUR,
                    new Veld(
                            "zienswijze",
                            "wie een zienswijze kan geven, met het artikel",
                            "De raad van Tiel kan een zienswijze naar voren brengen (Wgr art. 35 lid 3).",
                            true),
                    UITERLIJK,
                    new Veld("terInzage", "dat de stukken ter inzage moeten liggen; leeg als dat niet hoeft", "")));

    static final Berichtsoort HERINNERING = new Berichtsoort(
            "herinnering",
            "Aan de griffie van een deelnemer die nog niet heeft geantwoord.",
            "{regeling}: herinnering {onderwerp}",
            """
            Van {raad} is nog geen zienswijze ontvangen over: {onderwerp}.

            Het bestuur rekent op uw antwoord tot en met {uiterlijk}; de wet noemt geen einddatum. Komt er geen
            zienswijze? Meld dat dan ook.
            """,
            KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("raad", "de raad die nog moet antwoorden", "de raad van Tiel"),
                    UITERLIJK));

    static final Berichtsoort REACTIE = new Berichtsoort(
            "reactie op zienswijzen",
            "Aan de griffie van elke deelnemer, als het bestuur op de zienswijzen heeft gereageerd.",
            "{regeling}: reactie op de zienswijzen",
            """
            Het {bestuur} van {regeling} heeft schriftelijk en gemotiveerd gereageerd op de zienswijzen over: {onderwerp} ({grondslag}).

            Alle raden krijgen deze reactie. U leest haar bij de procedure.
            """,
            KNOP,
            List.of(REGELING, ONDERWERP, BESTUUR, new Veld("grondslag", "het artikel", "Wgr art. 35 lid 4")));

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(STUKKEN, HERINNERING, REACTIE);
    }
}
