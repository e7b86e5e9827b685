package nl.regelgang.afstemming;

import java.util.List;
import java.util.Map;
import nl.regelgang.notificatie.Bericht.Knop;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.zienswijzen.Traject;
import org.springframework.stereotype.Component;

/** Tells the griffiers with whom a text was shared where they read it, and not what it says. */
@Component
class Deelbericht implements Berichtsoorten {

    private static final String KNOP = "Lees de tekst";

    private static final Berichtsoort GEDEELD = new Berichtsoort(
            "tekst gedeeld",
            "Aan de griffiers met wie een andere griffie een tekst deelt.",
            "{regeling}: een griffie deelt een tekst met u",
            """
            De griffie van {deler} deelt een tekst met uw griffie. Hij gaat over: {onderwerp}.

            De tekst zelf staat niet in dit bericht. U leest hem nadat u bent ingelogd, zolang de griffie hem deelt. Deel
            hem niet buiten de griffies.
            """,
            KNOP,
            List.of(
                    new Veld("regeling", "de naam van de regeling", "Regio Rivierenland"),
                    new Veld("onderwerp", "waarover de raden een zienswijze geven", "Ontwerpbegroting 2028", true),
                    new Veld("deler", "van welke organisatie de griffie is die deelt", "Gemeente Tiel", true)));

    private final Postuit postuit;
    private final Griffies griffies;

    Deelbericht(Postuit postuit, Griffies griffies) {
        this.postuit = postuit;
        this.griffies = griffies;
    }

    @Override
    public String titel() {
        return "Afstemming tussen griffies";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(GEDEELD);
    }

    /** Kept with the traject of who reads it: the bestuur sees what was sent in the procedure. */
    void gedeeld(Griffie ik, Tekst tekst, List<Traject> lezers) {
        Map<String, String> waarden = Map.of(
                "regeling", ik.ronde().zaak().regeling(),
                "onderwerp", ik.ronde().zaak().onderwerp(),
                "deler", ik.traject().deelnemer().naam());
        for (Traject lezer : lezers) {
            String pad = Voorgenomen.pad(lezer.id()) + "/teksten/" + tekst.id();
            for (Persoon griffier : griffies.griffiers(lezer.deelnemer().griffie())) {
                postuit.klaarzetten(GEDEELD.bericht(
                        lezer.id(),
                        ik.organisatie(),
                        griffier.naam(),
                        griffier.email(),
                        waarden,
                        Knop.naarPagina(KNOP, pad)));
            }
        }
    }
}
