package nl.regelgang.procedure.evaluatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;
import org.jspecify.annotations.Nullable;

/** What can happen in an evaluatie. */
sealed interface Evaluatiefeit extends DossierFeit {

    Grondslag EVALUATIE = Grondslag.van("Wgr art. 11a");

    @Override
    default Grondslag grondslag() {
        return EVALUATIE;
    }

    /** @param uiterlijk null when the regeling names no interval */
    record EvaluatieGepland(
            UUID dossier,
            String regeling,
            LocalDate begintOp,
            @Nullable LocalDate uiterlijk,
            Handelend door) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Evaluatie van %s gepland; zij begint op %s%s."
                    .formatted(
                            regeling,
                            voluit(begintOp),
                            uiterlijk == null ? "" : " en moet klaar zijn op " + voluit(uiterlijk));
        }
    }

    record EvaluatieVerzet(UUID dossier, LocalDate begintOp, LocalDate uiterlijk, String reden, Handelend door)
            implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Evaluatie verzet: begint op %s, klaar op %s. %s"
                    .formatted(voluit(begintOp), voluit(uiterlijk), reden);
        }
    }

    record EvaluatieBegonnen(UUID dossier, int deelnemers) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Evaluatie begonnen; %s ingelicht.".formatted(Aantal.van(deelnemers, "raad", "raden"));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record EvaluatieplanVastgesteld(UUID dossier, Evaluatie.Plan plan, Handelend door) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Evaluatieplan vastgesteld. Opdrachtgever: %s. Uitvoerder: %s. Reikwijdte: %s. Ingezetenen doen %s: %s Evaluatieantwoorden van de deelnemers tot en met %s."
                    .formatted(
                            plan.opdrachtgever(),
                            plan.uitvoerder(),
                            plan.reikwijdte(),
                            plan.participatie() ? "mee" : "niet mee",
                            plan.participatieToelichting(),
                            voluit(plan.antwoordenTot()));
        }
    }

    record VragenlijstToegezonden(UUID dossier, int deelnemers) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Vragenlijst toegezonden aan %s.".formatted(Aantal.van(deelnemers, "deelnemer", "deelnemers"));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record VragenlijstBeantwoord(UUID dossier, String deelnemer, Handelend door) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Vragenlijst beantwoord door %s.".formatted(deelnemer);
        }
    }

    record InbrengVastgelegd(UUID dossier, Handelend door) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Inbreng van ingezetenen en belanghebbenden vastgelegd.";
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("Wgr art. 10 lid 7");
        }
    }

    record EvaluatierapportVastgesteld(
            UUID dossier, LocalDate op, int beantwoord, int gevraagd, Afwijking afwijking, Handelend door)
            implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Evaluatierapport vastgesteld op %s; %d van %s beantwoord.%s"
                    .formatted(
                            voluit(op),
                            beantwoord,
                            Aantal.van(gevraagd, "vragenlijst", "vragenlijsten"),
                            afwijking.tekst());
        }
    }

    record RadenIngelicht(UUID dossier, String waarover, int raden) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "%s ingelicht: %s.".formatted(Aantal.van(raden, "raad", "raden"), waarover);
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("Wgr art. 17 lid 2");
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record VervolgBepaald(UUID dossier, Evaluatie.Besluit besluit, Handelend door) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Vervolg op de evaluatie (besluit van %s): %s. %s"
                    .formatted(voluit(besluit.op()), besluit.soort().naam(), besluit.toelichting());
        }
    }

    record EvaluatieGestopt(UUID dossier, String reden, Handelend door) implements Evaluatiefeit {
        @Override
        public String omschrijving() {
            return "Evaluatie gestopt. Reden: " + reden;
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.WERKAFSPRAAK;
        }
    }
}
