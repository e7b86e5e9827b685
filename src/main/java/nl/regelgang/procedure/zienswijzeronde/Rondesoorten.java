package nl.regelgang.procedure.zienswijzeronde;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import org.springframework.stereotype.Component;

/** The messages of a round, which the organisation of the bestuur can word itself. */
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

    private static final Veld DEELNEMER = new Veld("deelnemer", "om welke deelnemer het gaat", "Tiel", true);
    private static final Veld REDEN = new Veld("reden", "waarom", "De accountant levert later.", true);

    static final Berichtsoort DAG_VERZET = new Berichtsoort(
            "dag verzet",
            "Aan de griffie van een deelnemer die een andere dag krijgt voor het antwoord.",
            "{regeling}: andere dag voor uw antwoord",
            """
            Het {bestuur} van {regeling} heeft zijn planning verzet: {onderwerp}.

            Het bestuur rekende op uw antwoord tot en met {was}. Dat wordt: tot en met {uiterlijk}.

            Reden: {reden}

            Kijk of uw raad dan nog vergadert. De dagen van uw taken zijn aangepast.
            """,
            KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    BESTUUR,
                    new Veld("was", "de dag die eerder gold", "vrijdag 29 mei 2026"),
                    UITERLIJK,
                    REDEN));

    static final Berichtsoort RAADSVERGADERING_VERZET = new Berichtsoort(
            "raadsvergadering verzet",
            "Aan het bestuur, en aan wie het standpunt van het college voorbereidt.",
            "{regeling}: {deelnemer}: raadsvergadering verzet",
            """
            {raad} behandelt het ontwerp niet op {van} maar op {naar}: {onderwerp}.

            Reden: {reden}
            """,
            KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("deelnemer", "om welke deelnemer het gaat", "Tiel"),
                    new Veld("raad", "welke raad", "De raad van Tiel", true),
                    new Veld("van", "de dag die eerder gold", "woensdag 3 juni 2026"),
                    new Veld("naar", "de nieuwe dag", "woensdag 10 juni 2026", true),
                    REDEN));

    static final Berichtsoort ANTWOORD = new Berichtsoort(
            "antwoord van een raad",
            "Aan het bestuur, als een raad heeft geantwoord.",
            "{regeling}: {deelnemer}: {antwoord}",
            "{deelnemer}: {antwoord}.",
            KNOP,
            List.of(REGELING, DEELNEMER, new Veld("antwoord", "wat de raad antwoordde", "zienswijze ingediend", true)));

    static final Berichtsoort HEROPEND = new Berichtsoort(
            "antwoord heropend",
            "Aan het bestuur, als de griffie het antwoord van de raad heropent.",
            "{regeling}: {deelnemer}: antwoord heropend",
            """
            De griffie van {deelnemer} heeft het antwoord van de raad heropend. Het was: {antwoord}.

            Reden: {reden}

            U krijgt bericht zodra het nieuwe antwoord is vastgelegd. Wat u al over het vorige antwoord schreef, geldt
            niet voor het nieuwe.
            """,
            KNOP,
            List.of(
                    REGELING,
                    DEELNEMER,
                    new Veld("antwoord", "wat het antwoord was", "zienswijze ingediend", true),
                    REDEN));

    @Override
    public String titel() {
        return "Ronde van zienswijzen";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(STUKKEN, HERINNERING, REACTIE, DAG_VERZET, RAADSVERGADERING_VERZET, ANTWOORD, HEROPEND);
    }
}
