package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.zienswijzen.Zienswijzefeit;
import org.jspecify.annotations.Nullable;

/** What can happen in a begrotingsprocedure. */
sealed interface Begrotingsfeit extends DossierFeit {

    /** @param afwijking why it was started although a term is not met, null when there was no need */
    record BegrotingsprocedureGestart(
            UUID dossier,
            String regeling,
            int jaar,
            LocalDate aanbieding,
            LocalDate vergadering,
            @Nullable String afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Begrotingsprocedure %d van %s gestart; aanbieding aan het bestuur gepland op %s, vergadering op %s.%s"
                    .formatted(
                            jaar,
                            regeling,
                            voluit(aanbieding),
                            voluit(vergadering),
                            afwijking == null ? "" : " Afwijking: " + afwijking);
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

    record BegrotingAangeboden(
            UUID dossier,
            LocalDate op,
            int zienswijzen,
            @Nullable LocalDate kennisgevingOp,
            @Nullable String afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Begroting op %s aangeboden aan het bestuur, met %s.%s%s"
                    .formatted(
                            voluit(op),
                            Zienswijzefeit.zienswijzen(zienswijzen),
                            kennisgevingOp == null ? "" : " Openbare kennisgeving op " + voluit(kennisgevingOp) + ".",
                            afwijking == null ? "" : " Afwijking: " + afwijking);
        }
    }

    /** @param toelichting why it was held although a term was not met, null when nothing was said */
    record StemmingGehouden(
            UUID dossier,
            LocalDate vergaderingOp,
            Stemregels.Soort uitslag,
            List<String> berekening,
            @Nullable String toelichting,
            Grondslag grondslag,
            Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            String wat =
                    switch (uitslag) {
                        case AANGENOMEN -> "begroting vastgesteld";
                        case VERWORPEN -> "begroting niet vastgesteld";
                        case GESTAAKT -> "de stemmen staken";
                        case GEEN_QUORUM -> "te weinig leden aanwezig";
                    };
            return "Stemming op %s: %s. %s%s"
                    .formatted(
                            voluit(vergaderingOp),
                            wat,
                            String.join(" ", berekening),
                            toelichting == null ? "" : " Toelichting: " + toelichting);
        }
    }

    record OntwerpbegrotingAangepast(
            UUID dossier, boolean nieuweRonde, String reden, Grondslag grondslag, Handelend door)
            implements Begrotingsfeit {
        @Override
        public String omschrijving() {
            return "Ontwerpbegroting aangepast; %s. Reden: %s"
                    .formatted(
                            nieuweRonde
                                    ? "de raden kunnen opnieuw een zienswijze naar voren brengen"
                                    : "er komt geen nieuwe zienswijzeronde",
                            reden);
        }
    }

    record BegrotingToegezonden(
            UUID dossier,
            String toezichthouder,
            LocalDate op,
            @Nullable String kenmerk,
            @Nullable String afwijking,
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
                            afwijking == null ? "" : " Afwijking: " + afwijking);
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
