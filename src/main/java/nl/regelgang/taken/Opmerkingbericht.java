package nl.regelgang.taken;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Tells somebody by mail that he was mentioned: where, and not what was written. */
@Component
class Opmerkingbericht implements Berichtsoorten {

    private static final String KNOP = "Lees de opmerking";

    private static final Berichtsoort GENOEMD = new Berichtsoort(
            "genoemd in opmerking",
            "Aan wie in een opmerking wordt genoemd; opnieuw pas als hij die heeft gelezen.",
            "{regeling}: u bent genoemd in een opmerking",
            """
            {wie} noemt u in een opmerking bij {regeling}, {procedure}, taak ‘{taak}’.

            De opmerking zelf staat niet in dit bericht. U leest haar nadat u bent ingelogd.
            """,
            KNOP,
            List.of(
                    new Veld("regeling", "de korte naam van de regeling", "Regio Rivierenland"),
                    new Veld("procedure", "wat er loopt, en van welke deelnemer", "Begroting 2028, Gemeente Tiel"),
                    new Veld("taak", "bij welke taak de opmerking staat", "Zienswijze vastleggen"),
                    new Veld("wie", "wie de opmerking schreef", "Gerda Jansen", true)));

    private final Postuit postuit;
    private final Werkvoorraad voorraad;
    private final Taken taken;

    Opmerkingbericht(Postuit postuit, Werkvoorraad voorraad, Taken taken) {
        this.postuit = postuit;
        this.voorraad = voorraad;
        this.taken = taken;
    }

    @Override
    public String titel() {
        return "Opmerkingen bij taken";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(GENOEMD);
    }

    void verzend(Taak taak, boolean gedeeld, Persoon aan, Handelend door) {
        Map<String, String> waarden = Map.of(
                "regeling", taak.regeling(),
                "procedure", taak.deelnemer() == null ? taak.procedure() : taak.procedure() + ", " + taak.deelnemer(),
                "taak", taak.naam(),
                "wie", door.naam());
        postuit.klaarzetten(GENOEMD.bericht(
                taak.dossier(),
                Objects.requireNonNull(door.namens()).organisatie(),
                aan.naam(),
                aan.email(),
                waarden,
                Bericht.Knop.naarPagina(
                        KNOP, "/taken/" + zijne(taak, gedeeld, aan).id() + "/opmerkingen")));
    }

    /** The task at which he can read it: this one, or one of his own in the same traject or procedure. */
    private Taak zijne(Taak taak, boolean gedeeld, Persoon aan) {
        return Stream.concat(Stream.of(taak), voorraad.alleVanDossier(taak.dossier()).stream())
                .filter(een -> gedeeld || een.sleutel().equals(taak.sleutel()))
                .filter(een -> taken.isVoor(een, aan.id()))
                .findFirst()
                .orElse(taak);
    }
}
