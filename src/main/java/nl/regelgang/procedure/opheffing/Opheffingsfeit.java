package nl.regelgang.procedure.opheffing;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.opheffing.Opheffing.Liquidatieplan;
import nl.regelgang.procedure.opheffing.Opheffing.Slotrekening;

/** What can happen in an opheffing, beside what every voorstel has. */
sealed interface Opheffingsfeit extends DossierFeit {

    record OpheffingVoorgesteld(UUID dossier, String regeling, Grondslag grondslag, Handelend door)
            implements Opheffingsfeit {
        @Override
        public String omschrijving() {
            return "Opheffing van %s voorgesteld.".formatted(regeling);
        }
    }

    record LiquidatieplanVastgesteld(UUID dossier, Liquidatieplan plan, Grondslag grondslag, Handelend door)
            implements Opheffingsfeit {
        @Override
        public String omschrijving() {
            return "Liquidatieplan vastgesteld op %s. Bezit en schulden: %s Personeel: %s Archief: %s"
                    .formatted(voluit(plan.vastgesteldOp()), plan.vermogen(), plan.personeel(), plan.archief());
        }
    }

    record RegisterBijgewerkt(UUID dossier, LocalDate vanaf, Grondslag grondslag) implements Opheffingsfeit {
        @Override
        public String omschrijving() {
            return "Register bijgewerkt: de regeling geldt niet meer vanaf %s.".formatted(voluit(vanaf));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record VereffeningAfgerond(UUID dossier, String verslag, LocalDate op, Grondslag grondslag, Handelend door)
            implements Opheffingsfeit {
        @Override
        public String omschrijving() {
            return "Vereffening afgerond op %s. %s".formatted(voluit(op), verslag);
        }
    }

    record SlotrekeningVastgesteld(UUID dossier, Slotrekening slotrekening, Grondslag grondslag, Handelend door)
            implements Opheffingsfeit {
        @Override
        public String omschrijving() {
            return "Slotrekening over %d vastgesteld op %s."
                    .formatted(slotrekening.jaar(), voluit(slotrekening.vastgesteldOp()));
        }
    }

    record SlotrekeningToegezonden(
            UUID dossier, String toezichthouder, LocalDate op, Grondslag grondslag, Handelend door)
            implements Opheffingsfeit {
        @Override
        public String omschrijving() {
            return "Slotrekening toegezonden aan %s op %s.".formatted(toezichthouder, voluit(op));
        }
    }
}
