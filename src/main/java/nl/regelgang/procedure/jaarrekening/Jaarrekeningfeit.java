package nl.regelgang.procedure.jaarrekening;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Verklaring;
import org.jspecify.annotations.Nullable;

/** What can happen to a jaarrekening alone. */
sealed interface Jaarrekeningfeit extends DossierFeit {

    record VerklaringVastgelegd(UUID dossier, Verklaring verklaring, Grondslag grondslag, Handelend door)
            implements Jaarrekeningfeit {
        @Override
        public String omschrijving() {
            return "Verklaring van de accountant (%s) van %s vastgelegd. Strekking: %s."
                    .formatted(verklaring.accountant(), voluit(verklaring.van()), verklaring.strekking());
        }
    }

    record OnrechtmatighedenInDeWeg(UUID dossier, LocalDate op, String bedenkingen, Grondslag grondslag, Handelend door)
            implements Jaarrekeningfeit {
        @Override
        public String omschrijving() {
            return "Onrechtmatigheden staan de vaststelling in de weg (vergadering van %s). Bedenkingen: %s"
                    .formatted(voluit(op), bedenkingen);
        }
    }

    record IndemniteitVoorgesteld(
            UUID dossier, LocalDate op, String voorstel, Afwijking afwijking, Grondslag grondslag, Handelend door)
            implements Jaarrekeningfeit {
        @Override
        public String omschrijving() {
            return "Indemniteitsbesluit voorgesteld op %s. %s%s".formatted(voluit(op), voorstel, afwijking.tekst());
        }
    }

    /** @param toelichting null when none was given */
    record OverIndemniteitBesloten(
            UUID dossier,
            boolean aanvaard,
            LocalDate op,
            @Nullable String toelichting,
            Grondslag grondslag,
            Handelend door)
            implements Jaarrekeningfeit {
        @Override
        public String omschrijving() {
            return "Voorstel voor een indemniteitsbesluit %s op %s.%s"
                    .formatted(
                            aanvaard ? "aangenomen" : "verworpen",
                            voluit(op),
                            toelichting == null ? "" : " " + toelichting);
        }
    }

    /** @param kenmerk null when none was filled in */
    record SpecifiekeUitkeringVerantwoord(
            UUID dossier,
            LocalDate op,
            @Nullable String kenmerk,
            Afwijking afwijking,
            Grondslag grondslag,
            Handelend door)
            implements Jaarrekeningfeit {
        @Override
        public String omschrijving() {
            return "Verantwoording over de specifieke uitkering verzonden op %s%s.%s"
                    .formatted(voluit(op), kenmerk == null ? "" : ", kenmerk " + kenmerk, afwijking.tekst());
        }
    }
}
