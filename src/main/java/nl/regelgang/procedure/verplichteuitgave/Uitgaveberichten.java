package nl.regelgang.procedure.verplichteuitgave;

import java.util.List;
import java.util.Map;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.regeling.Organisatie;
import org.springframework.stereotype.Component;

/** The messages about a verplichte uitgave. */
@Component
class Uitgaveberichten implements Berichtsoorten {

    private static final List<Veld> VELDEN = List.of(
            new Veld("regeling", "de naam van de regeling", "Regio Rivierenland"),
            new Veld("onderwerp", "waarover het gaat", "verplichte uitgave van Gemeente Tiel, 2028"),
            new Veld("mededeling", "wat er is gebeurd", "De uitgave staat op de begroting.", true));

    private static final Berichtsoort BERICHT = new Berichtsoort(
            "bericht over een verplichte uitgave",
            "Aan de griffie en de bestuurssecretaris van de gemeente, de secretaris van het bestuur en de toezichthouder.",
            "{regeling}: {onderwerp}",
            "{regeling}, {onderwerp}: {mededeling}",
            Procedureberichten.KNOP,
            VELDEN);

    private final Procedureberichten berichten;

    Uitgaveberichten(Procedureberichten berichten) {
        this.berichten = berichten;
    }

    void aanGemeente(Uitgave uitgave, Organisatie gemeente, String mededeling) {
        berichten.aanRaden(uitgave.procedure(), List.of(gemeente), BERICHT, waarden(uitgave, mededeling));
        berichten.aanColleges(uitgave.procedure(), List.of(gemeente), BERICHT, waarden(uitgave, mededeling));
    }

    void aanBestuur(Uitgave uitgave, String mededeling) {
        berichten.aanSecretaris(uitgave.procedure(), BERICHT, waarden(uitgave, mededeling));
    }

    void aanToezichthouder(Uitgave uitgave, String mededeling) {
        berichten.aanToezichthouder(uitgave.procedure(), BERICHT, waarden(uitgave, mededeling));
    }

    private static Map<String, String> waarden(Uitgave uitgave, String mededeling) {
        return Map.of(
                "regeling", uitgave.procedure().bestuur().regelingNaam(),
                "onderwerp", uitgave.procedure().onderwerp(),
                "mededeling", mededeling);
    }

    @Override
    public String titel() {
        return "Verplichte uitgaven";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(BERICHT);
    }
}
