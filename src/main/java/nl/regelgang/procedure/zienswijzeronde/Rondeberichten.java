package nl.regelgang.procedure.zienswijzeronde;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.zienswijzen.Deelnemend;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

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
                Rondesoorten.STUKKEN,
                Map.of(
                        "regeling", zaak.regeling(),
                        "onderwerp", zaak.onderwerp(),
                        "bestuur", zaak.bestuur().soort().naam(),
                        "zienswijze", zienswijzeKan(traject, zaak),
                        "uiterlijk", voluit(ronde.sluitOp()),
                        "terInzage", terInzage(zaak, traject).orElse("")));
    }

    private static String zienswijzeKan(Traject traject, Zaak zaak) {
        Deelnemend deelnemer = traject.deelnemer();
        return "%s %s een zienswijze naar voren brengen (%s)."
                .formatted(
                        StringUtils.capitalize(deelnemer.raadVoluit()),
                        deelnemer.raad().soort() == OrgaanSoort.PS ? "kunnen" : "kan",
                        zaak.zienswijze());
    }

    /** The duty is of the besturen of the deelnemers; who receives the stukken is the first who can see to it. */
    static Optional<String> terInzage(Zaak zaak, Traject traject) {
        return Optional.ofNullable(zaak.terInzage())
                .map(artikel -> ("De stukken moeten bij %s ter inzage liggen en, tegen betaling van de kosten, algemeen"
                                + " verkrijgbaar zijn (%s). De wet noemt daarvoor geen dag: zorg dat het meteen na"
                                + " ontvangst gebeurt.")
                        .formatted(traject.deelnemer().naam(), artikel));
    }

    /** @return false when nobody of this griffie is known */
    boolean herinnering(Zienswijzeronde ronde, Traject traject) {
        Zaak zaak = ronde.zaak();
        return griffie(
                zaak,
                traject,
                Rondesoorten.HERINNERING,
                Map.of(
                        "regeling", zaak.regeling(),
                        "onderwerp", zaak.onderwerp(),
                        "raad", traject.deelnemer().raadVoluit(),
                        "uiterlijk", voluit(ronde.sluitOp())));
    }

    /** @param was until when the bestuur counted on the answer before */
    void dagVerzet(Zienswijzeronde ronde, Traject traject, LocalDate was, String reden) {
        griffie(
                ronde.zaak(),
                traject,
                "dag verzet",
                "andere dag voor uw antwoord",
                List.of(
                        "Het %s van %s heeft zijn planning verzet: %s."
                                .formatted(
                                        ronde.zaak().bestuur().soort().naam(),
                                        ronde.zaak().regeling(),
                                        ronde.zaak().onderwerp()),
                        "Het bestuur rekende op uw antwoord tot en met %s. Dat wordt: tot en met %s."
                                .formatted(voluit(was), voluit(ronde.sluitOp())),
                        "Reden: " + reden,
                        "Kijk of uw raad dan nog vergadert. De dagen van uw taken zijn aangepast."));
    }

    /** To the secretaris of the bestuur, and to who prepares the standpunt of the college for this meeting. */
    void raadsvergaderingVerzet(Zaak zaak, Traject traject, LocalDate van, LocalDate naar, String reden) {
        String naam = traject.deelnemer().naam();
        List<String> alineas = List.of(
                "%s behandelt het ontwerp niet op %s maar op %s: %s."
                        .formatted(
                                StringUtils.capitalize(traject.deelnemer().raadVoluit()),
                                voluit(van),
                                voluit(naar),
                                zaak.onderwerp()),
                "Reden: " + reden);
        bestuur(zaak, "raadsvergadering verzet", naam + ": raadsvergadering verzet", alineas);
        aan(
                zaak,
                toegang.metFunctieIn(traject.deelnemer().college(), Rol.BESTUURSSECRETARIS),
                "raadsvergadering verzet",
                "raadsvergadering verzet",
                alineas);
    }

    void antwoordBinnen(Zaak zaak, Traject traject) {
        String wat = traject.deelnemer().naam() + ": " + traject.status().naam();
        bestuur(zaak, "antwoord van een raad", wat, List.of(wat + "."));
    }

    void antwoordHeropend(Zaak zaak, Traject traject, String reden) {
        String naam = traject.deelnemer().naam();
        bestuur(
                zaak,
                "antwoord heropend",
                naam + ": antwoord heropend",
                List.of(
                        "De griffie van %s heeft het antwoord van de raad heropend. Het was: %s."
                                .formatted(naam, traject.status().naam()),
                        "Reden: " + reden,
                        "U krijgt bericht zodra het nieuwe antwoord is vastgelegd. Wat u al over het vorige antwoord schreef, "
                                + "geldt niet voor het nieuwe."));
    }

    /** The reaction of the bestuur goes to the griffie of every deelnemer, also of those who brought nothing naar voren. */
    public void reactieToegezonden(Zienswijzeronde ronde) {
        Zaak zaak = ronde.zaak();
        for (Traject traject : ronde.trajecten()) {
            griffie(
                    zaak,
                    traject,
                    Rondesoorten.REACTIE,
                    Map.of(
                            "regeling", zaak.regeling(),
                            "onderwerp", zaak.onderwerp(),
                            "bestuur", zaak.bestuur().soort().naam(),
                            "grondslag", zaak.reactie().toString()));
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

    private boolean griffie(Zaak zaak, Traject traject, Berichtsoort soort, Map<String, String> waarden) {
        List<Persoon> personen = toegang.metFunctieIn(traject.deelnemer().griffie(), Rol.GRIFFIER);
        for (Persoon persoon : personen) {
            postuit.klaarzetten(soort.bericht(
                    zaak.dossier(),
                    zaak.bestuur().organisatie(),
                    persoon.naam(),
                    persoon.email(),
                    waarden,
                    naarProcedure(zaak)));
        }
        return !personen.isEmpty();
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
                            naarProcedure(zaak))
                    .namens(zaak.bestuur().organisatie()));
        }
        return !personen.isEmpty();
    }

    private static Bericht.Knop naarProcedure(Zaak zaak) {
        return Bericht.Knop.naarPagina(Rondesoorten.KNOP, "/procedures/" + zaak.dossier());
    }
}
