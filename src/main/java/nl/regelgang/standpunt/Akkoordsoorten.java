package nl.regelgang.standpunt;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import org.springframework.stereotype.Component;

/**
 * The messages within a college, which its organisation can word itself. What a member must know before he decides (who
 * asks, until when, what his silence means, whom the link is for) is in fields that no wording can leave out.
 */
@Component
class Akkoordsoorten implements Berichtsoorten {

    static final String BESLISSEN = "Bekijken en beslissen";
    static final String VASTGELEGD = "Bekijken wat is vastgelegd";
    static final String NAAR_STANDPUNT = "Naar het standpunt";

    private static final Veld ONDERWERP = new Veld(
            "onderwerp",
            "waarover het gaat, met de naam van de regeling",
            "Regio Rivierenland, ontwerpbegroting 2028",
            true);
    private static final Veld REFERENTIE =
            new Veld("referentie", "de referentie van het antwoord", "AK-3F9A12C4", true);
    private static final Veld VERSIE = new Veld("versie", "het nummer van de tekst", "1");
    private static final Veld LID = new Veld("lid", "het lid dat nog niet antwoordde", "Noor Smit", true);

    private static final List<Veld> VRAAG = List.of(
            ONDERWERP,
            new Veld("vraagt", "wie het vraagt, met de functie", "Sanne Bakker, bestuurssecretaris", true),
            new Veld(
                    "namens",
                    "namens wie de vervanger antwoordt en waarom; leeg voor het lid zelf",
                    "U antwoordt namens Noor Smit, op grond van: vervangingsregeling college.",
                    true),
            new Veld("uiterlijk", "tot en met welke dag", "Reageer uiterlijk vrijdag 5 juni 2026.", true),
            new Veld(
                    "nietsDoen",
                    "wat er gebeurt als het lid niets doet",
                    "Doet u niets, dan telt dat nooit als akkoord. Hebt u na 3 werkdagen niet geantwoord, dan krijgt u een"
                            + " herinnering.",
                    true),
            new Veld(
                    "toegang",
                    "hoelang de link werkt en voor wie hij is, of dat men inlogt",
                    "De link in dit bericht werkt tot en met die dag. De link is persoonlijk. Stuur dit bericht niet"
                            + " door.",
                    true));

    static final Berichtsoort GEVRAAGD =
            vraag("akkoord gevraagd", "Aan een lid van het college, of aan wie hem vervangt.", "akkoord gevraagd", "");

    static final Berichtsoort GEWIJZIGD = vraag(
            "akkoord op nieuwe tekst",
            "Aan een lid dat al was gevraagd, als de tekst is gewijzigd.",
            "akkoord op nieuwe tekst",
            "De tekst is gewijzigd. Wat u eerder antwoordde, geldt niet voor de nieuwe tekst.");

    static final Berichtsoort NIEUWE_LINK = vraag(
            "nieuwe link",
            "Aan een lid dat om een nieuwe link vroeg, of opnieuw wordt gevraagd.",
            "nieuwe link voor uw akkoord",
            "Dit is een nieuwe link. Eerdere links werken niet meer.");

    static final Berichtsoort HERINNERING = vraag(
            "herinnering akkoord",
            "Aan een lid dat nog niet heeft geantwoord.",
            "herinnering akkoord",
            "Wij hebben nog geen antwoord van u. Met dit bericht krijgt u een nieuwe link; de eerdere werkt niet meer.");

    static final Berichtsoort ONTVANGST = new Berichtsoort(
            "antwoord vastgelegd",
            "Aan wie zojuist antwoordde.",
            "{onderwerp}: antwoord vastgelegd",
            """
            {antwoord} Het gaat om versie {versie} van het standpunt over: {onderwerp}.

            Uw referentie is {referentie}.

            {nietIk}
            """,
            VASTGELEGD,
            List.of(
                    ONDERWERP,
                    new Veld(
                            "antwoord",
                            "wat op welke dag is vastgelegd",
                            "Op vrijdag 5 juni 2026 hebt u vastgelegd: akkoord.",
                            true),
                    VERSIE,
                    REFERENTIE,
                    new Veld(
                            "nietIk",
                            "wat te doen als het antwoord niet van de ontvanger is",
                            "Was u dit niet? Open de pagina en kies ‘Dit was ik niet’. Of neem meteen contact op met"
                                    + " Sanne Bakker, bestuurssecretaris.",
                            true)));

    static final Berichtsoort ANTWOORD = new Berichtsoort(
            "antwoord van een lid",
            "Aan wie om akkoord vroeg, en aan een lid namens wie is geantwoord.",
            "{onderwerp}: antwoord vastgelegd",
            """
            {antwoord} Het gaat om versie {versie} van het standpunt over: {onderwerp}.

            De referentie is {referentie}.
            """,
            NAAR_STANDPUNT,
            List.of(
                    ONDERWERP,
                    new Veld(
                            "antwoord",
                            "wat op welke dag is vastgelegd, en van wie",
                            "Op vrijdag 5 juni 2026 is vastgelegd: akkoord, van lid Noor Smit.",
                            true),
                    VERSIE,
                    REFERENTIE));

    static final Berichtsoort ALARM = new Berichtsoort(
            "verkeerde persoon gemeld",
            "Aan wie om akkoord vroeg, als iemand meldt dat de link of het antwoord niet van hem is.",
            "{onderwerp}: verkeerde persoon gemeld",
            """
            {melding} Het gaat om referentie {referentie}, over: {onderwerp}.

            {gevolg}
            """,
            NAAR_STANDPUNT,
            List.of(
                    ONDERWERP,
                    new Veld(
                            "melding",
                            "wat er is gemeld",
                            "Iemand opende de persoonlijke link van Noor Smit en meldde niet Noor Smit te zijn.",
                            true),
                    REFERENTIE,
                    new Veld(
                            "gevolg",
                            "wat dat betekent en wat te doen",
                            "De link werkt niet meer. Controleer het e-mailadres en vraag daarna opnieuw om akkoord.",
                            true)));

    static final Berichtsoort STILTE = new Berichtsoort(
            "nog geen antwoord",
            "Aan wie om akkoord vroeg, als het uitblijven van een antwoord gevolgen heeft.",
            "{onderwerp}: nog geen antwoord",
            """
            {lid} heeft nog niet geantwoord over: {onderwerp}.

            {gevolg}
            """,
            NAAR_STANDPUNT,
            List.of(
                    ONDERWERP,
                    LID,
                    new Veld(
                            "gevolg",
                            "wat er nu gebeurt",
                            "Wij hebben nu Bram Visser gevraagd als vervanger. Niets doen telt niet als akkoord.",
                            true)));

    private static final List<Berichtsoort> SOORTEN =
            List.of(GEVRAAGD, GEWIJZIGD, NIEUWE_LINK, HERINNERING, ONTVANGST, ANTWOORD, ALARM, STILTE);

    /** The names of all of them. */
    static final Set<String> NAMEN = SOORTEN.stream().map(Berichtsoort::naam).collect(toUnmodifiableSet());

    @Override
    public String titel() {
        return "Akkoord binnen het college";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return SOORTEN;
    }

    private static Berichtsoort vraag(String naam, String wanneer, String kort, String aanleiding) {
        return new Berichtsoort(
                naam,
                wanneer,
                "{onderwerp}: " + kort,
                """
                {vraagt}, vraagt of u akkoord bent met het standpunt over: {onderwerp}.

                {namens}

                %s

                Op de pagina leest u de tekst en de stukken. Daarna kiest u: akkoord, niet akkoord, of overleg gewenst.

                {uiterlijk} {nietsDoen}

                {toegang}
                """.formatted(aanleiding).replace("\n\n\n\n", "\n\n"),
                BESLISSEN,
                VRAAG);
    }
}
