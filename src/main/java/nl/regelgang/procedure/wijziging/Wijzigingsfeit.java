package nl.regelgang.procedure.wijziging;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** What can happen in a wijzigingsprocedure, beside what every voorstel has. */
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
}
