package nl.regelgang.procedure.voorstel;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.regeling.Regelingbesluit;
import org.jspecify.annotations.Nullable;

/** What can happen to a voorstel, beside what the deelnemers do. */
sealed interface Voorstelfeit extends DossierFeit {

    record ZienswijzenGewogen(
            UUID dossier, String reactie, boolean opnieuw, String reden, Grondslag grondslag, Handelend door)
            implements Voorstelfeit {
        @Override
        public String omschrijving() {
            return "Zienswijzen gewogen. %s %s Reden: %s"
                    .formatted(
                            reactie,
                            opnieuw
                                    ? "De raden krijgen het ontwerp opnieuw."
                                    : "De tekst gaat als voorstel naar de raden en colleges.",
                            reden);
        }
    }

    /** @param berekening what the rules of the regeling say of it */
    record TotstandkomingVastgesteld(
            UUID dossier,
            Regelingbesluit besluit,
            boolean totStand,
            LocalDate op,
            List<String> berekening,
            @Nullable String toelichting,
            Grondslag grondslag,
            Handelend door)
            implements Voorstelfeit {
        @Override
        public String omschrijving() {
            return "Vastgesteld op %s: de %s is %stot stand gekomen. %s%s"
                    .formatted(
                            voluit(op),
                            besluit.naam(),
                            totStand ? "" : "niet ",
                            String.join(" ", berekening),
                            toelichting == null ? "" : " Toelichting: " + toelichting);
        }
    }

    record VoorstelIngetrokken(UUID dossier, Regelingbesluit besluit, String reden, Grondslag grondslag, Handelend door)
            implements Voorstelfeit {
        @Override
        public String omschrijving() {
            return "Voorstel voor de %s ingetrokken. Reden: %s".formatted(besluit.naam(), reden);
        }
    }
}
