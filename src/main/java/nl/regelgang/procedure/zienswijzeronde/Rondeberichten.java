package nl.regelgang.procedure.zienswijzeronde;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Zaak zaak = ronde.zaak();
        griffie(
                zaak,
                traject,
                Rondesoorten.DAG_VERZET,
                Map.of(
                        "regeling", zaak.regeling(),
                        "onderwerp", zaak.onderwerp(),
                        "bestuur", zaak.bestuur().soort().naam(),
                        "was", voluit(was),
                        "uiterlijk", voluit(ronde.sluitOp()),
                        "reden", reden));
    }

    /** To the secretaris of the bestuur, and to who prepares the standpunt of the college for this meeting. */
    void raadsvergaderingVerzet(Zaak zaak, Traject traject, LocalDate van, LocalDate naar, String reden) {
        Deelnemend deelnemer = traject.deelnemer();
        Map<String, String> waarden = Map.of(
                "regeling", zaak.regeling(),
                "onderwerp", zaak.onderwerp(),
                "deelnemer", deelnemer.naam(),
                "raad", StringUtils.capitalize(deelnemer.raadVoluit()),
                "van", voluit(van),
                "naar", voluit(naar),
                "reden", reden);
        bestuur(zaak, Rondesoorten.RAADSVERGADERING_VERZET, waarden);
        List<Persoon> voorbereiders = toegang.metFunctieIn(deelnemer.college(), Rol.BESTUURSSECRETARIS);
        aan(zaak, voorbereiders, Rondesoorten.RAADSVERGADERING_VERZET, waarden);
    }

    void antwoordBinnen(Zaak zaak, Traject traject) {
        bestuur(
                zaak,
                Rondesoorten.ANTWOORD,
                Map.of(
                        "regeling", zaak.regeling(),
                        "deelnemer", traject.deelnemer().naam(),
                        "antwoord", traject.status().naam()));
    }

    void antwoordHeropend(Zaak zaak, Traject traject, String reden) {
        bestuur(
                zaak,
                Rondesoorten.HEROPEND,
                Map.of(
                        "regeling", zaak.regeling(),
                        "deelnemer", traject.deelnemer().naam(),
                        "antwoord", traject.status().naam(),
                        "reden", reden));
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
    public void aanAlleRaden(Zienswijzeronde ronde, Berichtsoort soort, Map<String, String> waarden) {
        ronde.trajecten().forEach(traject -> griffie(ronde.zaak(), traject, soort, waarden));
    }

    private void bestuur(Zaak zaak, Berichtsoort soort, Map<String, String> waarden) {
        aan(zaak, toegang.metFunctieIn(zaak.bestuur(), Rol.DB_SECRETARIS), soort, waarden);
    }

    private boolean griffie(Zaak zaak, Traject traject, Berichtsoort soort, Map<String, String> waarden) {
        return aan(zaak, toegang.metFunctieIn(traject.deelnemer().griffie(), Rol.GRIFFIER), soort, waarden);
    }

    private boolean aan(Zaak zaak, List<Persoon> personen, Berichtsoort soort, Map<String, String> waarden) {
        for (Persoon persoon : personen) {
            postuit.klaarzetten(soort.bericht(
                    zaak.dossier(),
                    zaak.bestuur().organisatie(),
                    persoon.naam(),
                    persoon.email(),
                    waarden,
                    Bericht.Knop.naarPagina(Rondesoorten.KNOP, "/procedures/" + zaak.dossier())));
        }
        return !personen.isEmpty();
    }
}
