package nl.regelgang.procedure.informatie;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import org.springframework.stereotype.Component;

/** The messages between a bestuur and its raden, and between a lid of it and who appointed him. */
@Component
class Informatieberichten implements Berichtsoorten {

    private static final List<Veld> VELDEN = List.of(
            new Veld("regeling", "de naam van de regeling", "Regio Rivierenland"),
            new Veld("onderwerp", "waarover het gaat", "wachttijden in de jeugdzorg", true));

    static final Berichtsoort VERZOEK = soort(
            "verzoek van een raad",
            "Aan de secretaris van het bestuur, als een raadslid of raad iets vraagt of een motie zendt.",
            "Een raad heeft een vraag of motie voor {regeling}: {onderwerp}. Bij uw taken staat ‘Inlichtingen geven’.");

    static final Berichtsoort ANTWOORD = soort(
            "inlichtingen gegeven",
            "Aan de griffie die vroeg, en aan de andere griffies als die meelezen, als het bestuur antwoordt.",
            "{regeling} heeft geantwoord: {onderwerp}. U leest het antwoord bij de procedure.");

    static final Berichtsoort MEELEZEN = soort(
            "verzoek van een andere raad",
            "Aan de andere griffies, als een raad zijn vraag of motie met hen deelt.",
            "Een andere raad deelt een vraag of motie aan {regeling} met u: {onderwerp}.");

    static final Berichtsoort BERICHT = soort(
            "bericht aan alle raden",
            "Aan de griffie van elke deelnemer, als het bestuur de raden uit zichzelf inlicht.",
            "{regeling} licht u in: {onderwerp}. U leest het bericht bij de procedure en bevestigt daar dat u het las.");

    static final Berichtsoort VOORSTEL = soort(
            "voorstel voor een adviescommissie",
            "Aan de andere griffies, als een raad voorstelt om een gemeenschappelijke adviescommissie in te stellen.",
            "Een andere raad stelt voor om bij {regeling} een gemeenschappelijke adviescommissie in te stellen: {onderwerp}. Leg bij de procedure vast of uw raad meedoet.");

    static final Berichtsoort NAMENS_ALLE_RADEN = soort(
            "voorstel van alle raden",
            "Aan de secretaris en het algemeen bestuur, als alle raden meedoen met het voorstel voor een adviescommissie.",
            "Alle raden stellen voor om bij {regeling} een gemeenschappelijke adviescommissie in te stellen: {onderwerp}. Bij de taken staat ‘Adviescommissie instellen’.");

    static final Berichtsoort UITKOMST = soort(
            "uitkomst van het voorstel",
            "Aan alle griffies, als een raad niet meedoet met het voorstel voor een adviescommissie of als het algemeen bestuur heeft besloten.",
            "Over het voorstel voor een gemeenschappelijke adviescommissie bij {regeling} is besloten: {onderwerp}. U leest de uitkomst bij de procedure.");

    static final Berichtsoort INGETROKKEN = soort(
            "voorstel ingetrokken",
            "Aan alle griffies, en aan het bestuur als het bij hem was, als een raad zijn voorstel voor een adviescommissie intrekt.",
            "Het voorstel voor een gemeenschappelijke adviescommissie bij {regeling} is ingetrokken: {onderwerp}. De reden leest u bij de procedure.");

    static final Berichtsoort LIDVRAAG = soort(
            "vraag aan het eigen lid",
            "Aan wie voor het lid van het bestuur werkt, als de eigen raad of het eigen college het lid iets vraagt.",
            "Aan het lid van het bestuur van {regeling} dat uw organisatie vertegenwoordigt, is iets gevraagd: {onderwerp}. Bij uw taken staat ‘Vraag beantwoorden’.");

    static final Berichtsoort LIDANTWOORD = soort(
            "antwoord van het eigen lid",
            "Aan wie namens de raad of het college vroeg, als het lid van het bestuur antwoordt.",
            "Het lid van het bestuur van {regeling} dat uw organisatie vertegenwoordigt, heeft geantwoord: {onderwerp}. U leest het antwoord bij de procedure.");

    private static Berichtsoort soort(String naam, String wanneer, String tekst) {
        return new Berichtsoort(naam, wanneer, "{regeling}: {onderwerp}", tekst, Procedureberichten.KNOP, VELDEN);
    }

    @Override
    public String titel() {
        return "Inlichtingen";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(
                VERZOEK,
                ANTWOORD,
                MEELEZEN,
                BERICHT,
                VOORSTEL,
                NAMENS_ALLE_RADEN,
                UITKOMST,
                INGETROKKEN,
                LIDVRAAG,
                LIDANTWOORD);
    }
}
