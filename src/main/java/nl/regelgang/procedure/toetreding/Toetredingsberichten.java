package nl.regelgang.procedure.toetreding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;

/** The messages about a verzoek to join. */
@Component
class Toetredingsberichten implements Berichtsoorten {

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final Veld ONDERWERP =
            new Veld("onderwerp", "wie erom vraagt", "toetreding van Gemeente Buren", true);

    static final Berichtsoort VERZOEK = new Berichtsoort(
            "verzoek om toe te treden",
            "Aan de secretaris van het bestuur, als een organisatie vraagt om mee te doen.",
            "{regeling}: verzoek om toe te treden",
            """
            Er is een verzoek: {onderwerp} tot {regeling}.

            Het verzoek staat bij de procedure. Leg vast of het bestuur een voorstel doet aan de deelnemers.
            """,
            Procedureberichten.KNOP,
            List.of(REGELING, ONDERWERP));

    static final Berichtsoort ANTWOORD = new Berichtsoort(
            "antwoord op verzoek om toe te treden",
            "Aan de griffie en de bestuurssecretaris van wie vroeg om mee te doen.",
            "{regeling}: antwoord op uw verzoek",
            """
            Het bestuur van {regeling} heeft uw verzoek behandeld ({onderwerp}).

            Antwoord: {antwoord}
            """,
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("antwoord", "wat het bestuur antwoordt", "Het bestuur doet een voorstel.", true)));

    static final Berichtsoort INGETROKKEN = new Berichtsoort(
            "verzoek om toe te treden ingetrokken",
            "Aan de secretaris van het bestuur, als de toetreder zijn verzoek intrekt.",
            "{regeling}: verzoek om toe te treden ingetrokken",
            """
            Het verzoek om toe te treden tot {regeling} is ingetrokken ({onderwerp}). U hoeft het niet meer te behandelen.

            Reden: {reden}
            """,
            Procedureberichten.KNOP,
            List.of(REGELING, ONDERWERP, new Veld("reden", "waarom", "De raad wil eerst zelf verder.", true)));

    private final Procedureberichten berichten;
    private final Regelingen regelingen;

    Toetredingsberichten(Procedureberichten berichten, Regelingen regelingen) {
        this.berichten = berichten;
        this.regelingen = regelingen;
    }

    void verzoek(Procedure procedure) {
        berichten.aanSecretaris(
                procedure,
                VERZOEK,
                Map.of("regeling", procedure.bestuur().regelingNaam(), "onderwerp", procedure.onderwerp()));
    }

    void antwoord(Procedure procedure, Toetreding toetreding) {
        Map<String, String> waarden = Map.of(
                "regeling",
                procedure.bestuur().regelingNaam(),
                "onderwerp",
                procedure.onderwerp(),
                "antwoord",
                Objects.requireNonNull(toetreding.antwoord()));
        var aan = regelingen.organisatie(toetreding.toetreder()).stream().toList();
        berichten.aanRaden(procedure, aan, ANTWOORD, waarden);
        berichten.aanColleges(procedure, aan, ANTWOORD, waarden);
    }

    void ingetrokken(Procedure procedure, Toetreding toetreding) {
        berichten.aanSecretaris(
                procedure,
                INGETROKKEN,
                Map.of(
                        "regeling",
                        procedure.bestuur().regelingNaam(),
                        "onderwerp",
                        procedure.onderwerp(),
                        "reden",
                        Objects.requireNonNull(toetreding.ingetrokkenReden())));
    }

    @Override
    public String titel() {
        return "Toetreding tot een regeling";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(VERZOEK, ANTWOORD, INGETROKKEN);
    }
}
