package nl.regelgang.procedure.evaluatie;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import org.springframework.stereotype.Component;

/** The messages of an evaluatie, which the organisation of the bestuur can word itself. */
@Component
class Evaluatiesoorten implements Berichtsoorten {

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final String AAN_GRIFFIES = "Aan de griffie van elke deelnemer, ";

    static final Berichtsoort PLAN_GEVRAAGD = new Berichtsoort(
            "evaluatieplan gevraagd",
            "Aan de secretaris van het bestuur, als het tijd is voor de evaluatie van de regeling.",
            "{regeling}: tijd voor de evaluatie",
            "Het is tijd om {regeling} te evalueren. Bij uw taken staat ‘Evaluatieplan vaststellen’.",
            Procedureberichten.KNOP,
            List.of(REGELING));

    static final Berichtsoort BEGONNEN = new Berichtsoort(
            "evaluatie begonnen",
            AAN_GRIFFIES + "als de evaluatie van de regeling begint.",
            "{regeling}: evaluatie begonnen",
            "{regeling} begint met de evaluatie van de regeling. U krijgt het rapport zodra het is vastgesteld.",
            Procedureberichten.KNOP,
            List.of(REGELING));

    static final Berichtsoort VRAGENLIJST = new Berichtsoort(
            "vragenlijst evaluatie",
            "Aan de bestuurssecretaris van elke deelnemer, als de vragenlijst klaarstaat.",
            "{regeling}: vragenlijst voor de evaluatie",
            """
            {regeling} vraagt wat uw college van de samenwerking vindt. De vragenlijst staat bij uw taken.

            Het bestuur rekent op uw antwoord tot en met {uiterlijk}.
            """,
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    new Veld(
                            "uiterlijk",
                            "tot en met welke dag het bestuur op antwoord rekent",
                            "vrijdag 5 juni 2026",
                            true)));

    static final Berichtsoort RAPPORT = new Berichtsoort(
            "evaluatierapport",
            AAN_GRIFFIES + "als het evaluatierapport is vastgesteld.",
            "{regeling}: evaluatierapport",
            "{regeling}: het evaluatierapport is op {dag} vastgesteld. U leest het bij de procedure.",
            Procedureberichten.KNOP,
            List.of(REGELING, new Veld("dag", "op welke dag", "woensdag 7 juli 2027", true)));

    static final Berichtsoort VERVOLG = new Berichtsoort(
            "vervolg op de evaluatie",
            AAN_GRIFFIES + "als het bestuur heeft besloten wat het met de evaluatie doet.",
            "{regeling}: vervolg op de evaluatie",
            """
            {regeling}: het vervolg op de evaluatie is {vervolg}.

            {toelichting}
            """,
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    new Veld("vervolg", "wat er volgt", "een verbeterplan", true),
                    new Veld("toelichting", "waarom", "De dienstverlening kan sneller.", true)));

    static final Berichtsoort GESTOPT = new Berichtsoort(
            "evaluatie gestopt",
            AAN_GRIFFIES + "als het bestuur de evaluatie stopt.",
            "{regeling}: evaluatie gestopt",
            "{regeling}: de evaluatie is gestopt. Reden: {reden}.",
            Procedureberichten.KNOP,
            List.of(REGELING, new Veld("reden", "waarom", "De regeling wordt opgeheven", true)));

    @Override
    public String titel() {
        return "Evaluatie van de regeling";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(PLAN_GEVRAAGD, BEGONNEN, VRAGENLIJST, RAPPORT, VERVOLG, GESTOPT);
    }
}
