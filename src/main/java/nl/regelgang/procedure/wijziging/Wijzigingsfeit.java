package nl.regelgang.procedure.wijziging;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import org.jspecify.annotations.Nullable;

/** What can happen in a wijzigingsprocedure, beside what the deelnemers do. */
sealed interface Wijzigingsfeit extends DossierFeit {

    /** @param wie who joins or leaves, as a Dutch sentence; empty when nobody does */
    record WijzigingVoorgesteld(
            UUID dossier, String regeling, String onderwerp, String wie, Grondslag grondslag, Handelend door)
            implements Wijzigingsfeit {
        @Override
        public String omschrijving() {
            return "Wijziging van %s voorgesteld: %s.%s".formatted(regeling, onderwerp, wie);
        }
    }

    record ZienswijzenGewogen(
            UUID dossier, String reactie, boolean opnieuw, String reden, Grondslag grondslag, Handelend door)
            implements Wijzigingsfeit {
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
            boolean totStand,
            LocalDate op,
            List<String> berekening,
            @Nullable String toelichting,
            Grondslag grondslag,
            Handelend door)
            implements Wijzigingsfeit {
        @Override
        public String omschrijving() {
            return "Vastgesteld op %s: de wijziging is %stot stand gekomen. %s%s"
                    .formatted(
                            voluit(op),
                            totStand ? "" : "niet ",
                            String.join(" ", berekening),
                            toelichting == null ? "" : " Toelichting: " + toelichting);
        }
    }

    record RegisterBijgewerkt(UUID dossier, String wat, LocalDate vanaf, Grondslag grondslag)
            implements Wijzigingsfeit {
        @Override
        public String omschrijving() {
            return "Register bijgewerkt: %s vanaf %s.".formatted(wat, voluit(vanaf));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record WijzigingIngetrokken(UUID dossier, String reden, Grondslag grondslag, Handelend door)
            implements Wijzigingsfeit {
        @Override
        public String omschrijving() {
            return "Voorstel tot wijziging ingetrokken. Reden: " + reden;
        }
    }
}
