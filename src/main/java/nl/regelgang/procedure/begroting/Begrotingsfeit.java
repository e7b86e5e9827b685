package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.zienswijzen.Zienswijzefeit;
import org.jspecify.annotations.Nullable;

/** What can happen in a begrotingsprocedure. */
sealed interface Begrotingsfeit extends DossierFeit {

    private static String kennisgeving(@Nullable LocalDate op) {
        return op == null ? "" : " Openbare kennisgeving op " + voluit(op) + ".";
    }

    record BegrotingsprocedureGestart(
            UUID dossier,
            String regeling,
            int jaar,
            LocalDate aanbieding,
            LocalDate vergadering,
            Afwijking afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Begrotingsprocedure %d van %s gestart; aanbieding aan het bestuur gepland op %s, vergadering op %s.%s"
                    .formatted(jaar, regeling, voluit(aanbieding), voluit(vergadering), afwijking.tekst());
        }
    }

    /** The bestuur moved its own plan; a term of a wet cannot be moved. */
    record PlanningVerzet(
            UUID dossier,
            Begrotingsprocedure.Plan van,
            Begrotingsprocedure.Plan naar,
            Afwijking afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Planning verzet.%s%s%s"
                    .formatted(
                            dag("Aanbieding aan het bestuur", van.aanbieding(), naar.aanbieding()),
                            dag("Vergadering van het bestuur", van.vergadering(), naar.vergadering()),
                            afwijking.tekst());
        }

        private static String dag(String wat, LocalDate van, LocalDate naar) {
            return van.equals(naar) ? "" : " %s: van %s naar %s.".formatted(wat, voluit(van), voluit(naar));
        }
    }

    record ReactieVastgesteld(
            UUID dossier, LocalDate besluitVan, @Nullable String toelichting, Grondslag grondslag, Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Reactie op de zienswijzen vastgesteld (besluit van %s).%s"
                    .formatted(voluit(besluitVan), toelichting == null ? "" : " " + toelichting);
        }
    }

    /** @param aangepast whether another draft was offered than the raden got */
    record BegrotingAangeboden(
            UUID dossier,
            LocalDate op,
            int zienswijzen,
            boolean aangepast,
            @Nullable LocalDate kennisgevingOp,
            Afwijking afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Begroting op %s aangeboden aan het bestuur, met %s.%s%s%s"
                    .formatted(
                            voluit(op),
                            Zienswijzefeit.zienswijzen(zienswijzen),
                            aangepast ? " De ontwerpbegroting is aangepast." : "",
                            kennisgeving(kennisgevingOp),
                            afwijking.tekst());
        }
    }

    record OntwerpbegrotingAangepast(
            UUID dossier,
            boolean nieuweRonde,
            String reden,
            Begrotingsprocedure.Plan plan,
            Afwijking afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Ontwerpbegroting aangepast; %s. Reden: %s Aanbieding gepland op %s, vergadering op %s.%s"
                    .formatted(
                            nieuweRonde
                                    ? "de raden kunnen opnieuw een zienswijze naar voren brengen"
                                    : "er komt geen nieuwe zienswijzeronde",
                            reden,
                            voluit(plan.aanbieding()),
                            voluit(plan.vergadering()),
                            afwijking.tekst());
        }
    }

    record BegrotingToegezonden(
            UUID dossier,
            String toezichthouder,
            LocalDate op,
            @Nullable String kenmerk,
            Afwijking afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Begroting op %s toegezonden aan %s.%s%s"
                    .formatted(
                            voluit(op),
                            toezichthouder,
                            kenmerk == null ? "" : " Kenmerk: " + kenmerk + ".",
                            afwijking.tekst());
        }
    }

    record RadenIngelicht(UUID dossier, String waarover, int raden, Grondslag grondslag) implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "%s ingelicht: %s.".formatted(Aantal.van(raden, "raad", "raden"), waarover);
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record BegrotingsprocedureIngetrokken(UUID dossier, String reden, Grondslag grondslag, Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Begrotingsprocedure ingetrokken. Reden: " + reden;
        }
    }
}
