package nl.regelgang.procedure.cyclus;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** What can happen to any stuk of the yearly cycle. */
sealed interface Cyclusfeit extends DossierFeit {

    /** @param onderwerp for example "jaarrekening 2026" */
    record ProcedureGestart(
            UUID dossier,
            String regeling,
            String onderwerp,
            String hoe,
            Afwijking afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Cyclusfeit {
        @Override
        public String omschrijving() {
            return "Procedure gestart: %s van %s. %s%s".formatted(onderwerp, regeling, hoe, afwijking.tekst());
        }
    }

    record TerInzageGelegd(UUID dossier, String wat, LocalDate kennisgevingOp, Grondslag grondslag, Handelend door)
            implements Cyclusfeit {
        @Override
        public String omschrijving() {
            return "%s ter inzage gelegd; openbare kennisgeving op %s."
                    .formatted(StringUtils.capitalize(wat), voluit(kennisgevingOp));
        }
    }

    record Vastgesteld(UUID dossier, String wat, LocalDate op, Afwijking afwijking, Grondslag grondslag, Handelend door)
            implements Cyclusfeit {
        @Override
        public String omschrijving() {
            return "%s vastgesteld op %s.%s".formatted(StringUtils.capitalize(wat), voluit(op), afwijking.tekst());
        }
    }

    record NietVastgesteld(UUID dossier, String wat, LocalDate op, String reden, Grondslag grondslag, Handelend door)
            implements Cyclusfeit {
        @Override
        public String omschrijving() {
            return "%s niet vastgesteld op %s. %s".formatted(StringUtils.capitalize(wat), voluit(op), reden);
        }
    }

    /** @param kenmerk null when none was filled in */
    record AanToezichthouder(
            UUID dossier,
            String wat,
            String toezichthouder,
            LocalDate op,
            @Nullable String kenmerk,
            Afwijking afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Cyclusfeit {
        @Override
        public String omschrijving() {
            return "%s op %s toegezonden aan %s%s.%s"
                    .formatted(
                            StringUtils.capitalize(wat),
                            voluit(op),
                            toezichthouder,
                            kenmerk == null ? "" : ", kenmerk " + kenmerk,
                            afwijking.tekst());
        }
    }

    record RadenIngelicht(UUID dossier, String waarover, int raden, Grondslag grondslag) implements Cyclusfeit {
        @Override
        public String omschrijving() {
            return "%s ingelicht: %s.".formatted(Aantal.van(raden, "raad", "raden"), waarover);
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record Ingetrokken(UUID dossier, String onderwerp, String reden, Handelend door) implements Cyclusfeit {
        @Override
        public String omschrijving() {
            return "Procedure ingetrokken: %s. Reden: %s".formatted(onderwerp, reden);
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.WERKAFSPRAAK;
        }
    }
}
