package nl.regelgang.procedure.aangaan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.regeling.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The messages about a regeling that is being made, beside those about the besluiten of its deelnemers. */
@Component
class Aangaanberichten implements Berichtsoorten {

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");

    static final Berichtsoort INITIATIEF = new Berichtsoort(
            "initiatief voor een regeling",
            "Aan de griffie en de bestuurssecretaris van elke deelnemer, als iemand het initiatief neemt.",
            "{regeling}: initiatief voor een regeling",
            """
            Er is een initiatief voor een nieuwe gemeenschappelijke regeling: {regeling}. Uw organisatie staat bij de
            deelnemers.

            Het startdocument staat bij de procedure. U hoeft nu niets te besluiten: dat komt als er een ontwerp is.
            """,
            Procedureberichten.KNOP,
            List.of(REGELING));

    static final Berichtsoort INGETROKKEN = new Berichtsoort(
            "initiatief ingetrokken",
            "Aan de griffie en de bestuurssecretaris van elke deelnemer, als het initiatief stopt voor er een ontwerp is.",
            "{regeling}: initiatief ingetrokken",
            "Het initiatief voor {regeling} is ingetrokken. Reden: {reden}",
            Procedureberichten.KNOP,
            List.of(REGELING, new Veld("reden", "waarom", "De plannen zijn veranderd.", true)));

    static final Berichtsoort LEDEN = new Berichtsoort(
            "leden aanwijzen",
            "Aan de griffie en de bestuurssecretaris van elke deelnemer, als een nieuwe regeling een bestuur krijgt.",
            "{regeling}: leden van het bestuur aanwijzen",
            """
            {regeling} is bekendgemaakt. Uw organisatie wijst leden van het nieuwe bestuur aan, zoals de regeling zegt.

            Legt uw organisatie dat vast? Dan kan het bestuur voor het eerst bijeenkomen.
            """,
            Procedureberichten.KNOP,
            List.of(REGELING));

    private final Procedureberichten berichten;

    Aangaanberichten(Procedureberichten berichten) {
        this.berichten = berichten;
    }

    void initiatief(Procedure procedure, List<Organisatie> deelnemers) {
        aan(procedure, deelnemers, INITIATIEF, waarden(procedure));
    }

    void ingetrokken(Procedure procedure, List<Organisatie> deelnemers, @Nullable String reden) {
        Map<String, String> waarden =
                Map.of("regeling", procedure.bestuur().regelingNaam(), "reden", Objects.requireNonNull(reden));
        aan(procedure, deelnemers, INGETROKKEN, waarden);
    }

    void leden(Procedure procedure, List<Organisatie> deelnemers) {
        aan(procedure, deelnemers, LEDEN, waarden(procedure));
    }

    private static Map<String, String> waarden(Procedure procedure) {
        return Map.of("regeling", procedure.bestuur().regelingNaam());
    }

    private void aan(
            Procedure procedure, List<Organisatie> deelnemers, Berichtsoort soort, Map<String, String> waarden) {
        berichten.aanRaden(procedure, deelnemers, soort, waarden);
        berichten.aanColleges(procedure, deelnemers, soort, waarden);
    }

    @Override
    public String titel() {
        return "Aangaan van een regeling";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(INITIATIEF, INGETROKKEN, LEDEN);
    }
}
