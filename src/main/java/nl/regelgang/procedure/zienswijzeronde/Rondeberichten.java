package nl.regelgang.procedure.zienswijzeronde;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.util.List;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.springframework.stereotype.Component;

/** The messages of a round. */
@Component
public class Rondeberichten {

    private final Postuit postuit;
    private final Toegang toegang;

    Rondeberichten(Postuit postuit, Toegang toegang) {
        this.postuit = postuit;
        this.toegang = toegang;
    }

    /** @return false when nobody of this griffie is known, so that nobody got a message */
    boolean stukkenToegezonden(Zienswijzeronde ronde, Traject traject) {
        Zaak zaak = ronde.zaak();
        return griffie(
                zaak,
                traject,
                "stukken toegezonden",
                zaak.onderwerp(),
                List.of(
                        "Het %s van %s zendt u de stukken toe: %s."
                                .formatted(zaak.bestuur().soort().naam(), zaak.regeling(), zaak.onderwerp()),
                        "%s kan een zienswijze indienen (%s). Het bestuur rekent op uw antwoord tot en met %s."
                                .formatted(traject.deelnemer().naam(), zaak.zienswijze(), voluit(ronde.sluitOp())),
                        "Wilt u de ontvangst bevestigen en de vergaderdatum doorgeven?"));
    }

    /** @return false when nobody of this griffie is known */
    boolean herinnering(Zienswijzeronde ronde, Traject traject) {
        Zaak zaak = ronde.zaak();
        return griffie(
                zaak,
                traject,
                "herinnering",
                "herinnering " + zaak.onderwerp(),
                List.of(
                        "Van %s is nog geen zienswijze ontvangen over: %s."
                                .formatted(traject.deelnemer().naam(), zaak.onderwerp()),
                        "Het bestuur rekent op uw antwoord tot en met %s. Dient de raad geen zienswijze in? Meld dat dan ook."
                                .formatted(voluit(ronde.sluitOp()))));
    }

    void antwoordBinnen(Zaak zaak, Traject traject) {
        String wat = traject.deelnemer().naam() + ": " + traject.status().naam() + ".";
        bestuur(zaak, "antwoord van een raad", traject.status().naam(), List.of(wat));
    }

    /** The reaction of the bestuur goes to the griffie of every deelnemer, also of those who filed nothing. */
    public void reactieToegezonden(Zienswijzeronde ronde) {
        Zaak zaak = ronde.zaak();
        for (Traject traject : ronde.trajecten()) {
            griffie(
                    zaak,
                    traject,
                    "reactie op zienswijzen",
                    "reactie op de zienswijzen",
                    List.of(
                            "Het %s van %s heeft schriftelijk en gemotiveerd gereageerd op de zienswijzen over: %s (%s)."
                                    .formatted(
                                            zaak.bestuur().soort().naam(),
                                            zaak.regeling(),
                                            zaak.onderwerp(),
                                            zaak.reactie()),
                            "Alle raden krijgen deze reactie. U leest haar bij de procedure."));
        }
    }

    /** A message about the procedure to the griffie of every deelnemer. */
    public void aanAlleRaden(Zienswijzeronde ronde, String soort, List<String> alineas) {
        ronde.trajecten().forEach(traject -> griffie(ronde.zaak(), traject, soort, soort, alineas));
    }

    /** A message about the procedure to the secretaris of the bestuur. */
    public void bestuur(Zaak zaak, String soort, String onderwerp, List<String> alineas) {
        aan(zaak, toegang.metFunctieIn(zaak.bestuur(), Rol.DB_SECRETARIS), soort, onderwerp, alineas);
    }

    private boolean griffie(Zaak zaak, Traject traject, String soort, String onderwerp, List<String> alineas) {
        OrgaanId griffie = traject.deelnemer().griffie();
        return aan(zaak, toegang.metFunctieIn(griffie, Rol.GRIFFIER), soort, onderwerp, alineas);
    }

    private boolean aan(Zaak zaak, List<Persoon> personen, String soort, String onderwerp, List<String> alineas) {
        for (Persoon persoon : personen) {
            postuit.klaarzetten(new Bericht(
                    zaak.dossier(),
                    soort,
                    persoon.naam(),
                    persoon.email(),
                    zaak.regeling() + ": " + onderwerp,
                    alineas,
                    new Bericht.Knop("Bekijk de procedure", "/procedures/" + zaak.dossier())));
        }
        return !personen.isEmpty();
    }
}
