package nl.regelgang.procedure.aangaan;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import org.jspecify.annotations.Nullable;

/** What can happen while a regeling is being made, beside what every voorstel has. */
sealed interface Aangaanfeit extends DossierFeit {

    record InitiatiefGenomen(
            UUID dossier,
            String naam,
            Vormkeuze vorm,
            String deelnemers,
            String waarom,
            Grondslag grondslag,
            Handelend door)
            implements Aangaanfeit {
        @Override
        public String omschrijving() {
            return "Initiatief genomen voor %s. %s. Deelnemers: %s.%s"
                    .formatted(naam, vorm.uitleg(), deelnemers, waarom.isEmpty() ? "" : " Waarom: " + waarom);
        }
    }

    /** @param minstens with how many deelnemers the text is content, null for all of them */
    record OntwerpOpgesteld(
            UUID dossier, String bekendmaker, @Nullable Integer minstens, Grondslag grondslag, Handelend door)
            implements Aangaanfeit {
        @Override
        public String omschrijving() {
            return "Ontwerp van de regeling opgesteld. %s maakt haar bekend. Zij komt tot stand als %s ervoor besluiten."
                    .formatted(
                            bekendmaker,
                            minstens == null ? "alle deelnemers" : "ten minste " + minstens + " deelnemers");
        }
    }

    record InitiatiefIngetrokken(UUID dossier, String reden, Grondslag grondslag, Handelend door)
            implements Aangaanfeit {
        @Override
        public String omschrijving() {
            return "Initiatief ingetrokken. Reden: " + reden;
        }
    }

    /**
     * The regeling stands in the register.
     *
     * @param niet who did not decide in favour
     */
    record RegelingAangegaan(
            UUID dossier, String naam, List<String> deelnemers, List<String> niet, LocalDate vanaf, Grondslag grondslag)
            implements Aangaanfeit {

        public RegelingAangegaan {
            deelnemers = List.copyOf(deelnemers);
            niet = List.copyOf(niet);
        }

        @Override
        public String omschrijving() {
            return "%s staat in het register en geldt vanaf %s. Deelnemers: %s.%s"
                    .formatted(
                            naam,
                            voluit(vanaf),
                            String.join(", ", deelnemers),
                            niet.isEmpty() ? "" : " Niet: " + String.join(", ", niet) + ".");
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    /** @param leden empty when the regeling gives it no seat */
    record LedenAangewezen(
            UUID dossier,
            String deelnemer,
            List<String> leden,
            LocalDate besluitVan,
            @Nullable String toelichting,
            Grondslag grondslag,
            Handelend door)
            implements Aangaanfeit {

        public LedenAangewezen {
            leden = List.copyOf(leden);
        }

        @Override
        public String omschrijving() {
            return "%s: %s (besluit van %s).%s"
                    .formatted(
                            deelnemer,
                            leden.isEmpty()
                                    ? "geen lid van het bestuur aangewezen"
                                    : "lid van het bestuur: " + String.join(", ", leden),
                            voluit(besluitVan),
                            toelichting == null ? "" : " " + toelichting);
        }
    }

    /** @param afwijking what the law says and was done differently, with the reason; empty when nothing */
    record BestuurGekozen(
            UUID dossier,
            LocalDate op,
            String voorzitter,
            List<String> dagelijksBestuur,
            String afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Aangaanfeit {

        public BestuurGekozen {
            dagelijksBestuur = List.copyOf(dagelijksBestuur);
        }

        @Override
        public String omschrijving() {
            return "Het bestuur kwam op %s voor het eerst bijeen. Voorzitter: %s.%s%s"
                    .formatted(
                            voluit(op),
                            voorzitter,
                            dagelijksBestuur.isEmpty()
                                    ? ""
                                    : " Verder in het dagelijks bestuur: " + String.join(", ", dagelijksBestuur) + ".",
                            afwijking);
        }
    }
}
