package nl.regelgang.termijnbewaking;

import java.util.List;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import org.springframework.stereotype.Component;

/** The messages about terms. Those about terms of more than one organisation are in nobody's own words. */
@Component
class Termijnsoorten implements Berichtsoorten {

    static final String KNOP = "Bekijk de taken";

    private static final String BUITEN_DEZE_ORGANISATIE =
            " Staan er ook termijnen van een andere organisatie in, dan geldt de standaardtekst.";

    private static final List<Veld> VELDEN = List.of(
            new Veld("aantal", "hoeveel termijnen om aandacht vragen", "2 termijnen vragen"),
            new Veld(
                    "termijnen",
                    "elke termijn met zijn dag en artikel, en wat verder aandacht vraagt, onder elkaar",
                    "Regio Rivierenland: zienswijze vaststellen, uiterlijk vrijdag 5 juni 2026.",
                    true));

    static final Berichtsoort HERINNERING = soort(
            "herinnering termijnen",
            "Aan wie een termijn moet halen, op een werkdag om half acht, hoogstens één per dag."
                    + BUITEN_DEZE_ORGANISATIE);

    static final Berichtsoort DRINGEND = soort(
            "dringende termijn",
            "Aan wie een termijn moet halen die niet kan wachten tot de volgende werkdag." + BUITEN_DEZE_ORGANISATIE);

    private static Berichtsoort soort(String naam, String wanneer) {
        return new Berichtsoort(naam, wanneer, "Regelgang: {aantal} uw aandacht", "{termijnen}", KNOP, VELDEN);
    }

    @Override
    public String titel() {
        return "Termijnen";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(HERINNERING, DRINGEND);
    }
}
