package nl.regelgang.procedure.deelnemersbesluit;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Grond;
import org.jspecify.annotations.Nullable;

/** What can happen while the deelnemers decide about a regeling. */
sealed interface Besluitfeit extends DossierFeit {

    /** @param opnieuw whether the raden had a draft before */
    record OntwerpToegezonden(UUID dossier, int deelnemers, boolean opnieuw, Grondslag grondslag)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "Ontwerp%s toegezonden aan %s."
                    .formatted(opnieuw ? " opnieuw" : "", Aantal.van(deelnemers, "deelnemer", "deelnemers"));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record OntwerpOntvangen(
            UUID dossier, String deelnemer, LocalDate op, LocalDate laatsteDag, Grondslag grondslag, Handelend door)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "%s: ontwerp ontvangen op %s; de raad kan een zienswijze geven tot en met %s."
                    .formatted(deelnemer, voluit(op), voluit(laatsteDag));
        }
    }

    /**
     * @param tekst null when there is no zienswijze
     * @param vooraf whether the raad gave its toestemming in the same besluit, for when the text does not change
     */
    record ZienswijzeVastgelegd(
            UUID dossier,
            String deelnemer,
            LocalDate besluitVan,
            @Nullable String tekst,
            boolean vooraf,
            Grondslag grondslag,
            Handelend door)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "%s: %s%s (besluit van %s).%s"
                    .formatted(
                            deelnemer,
                            tekst == null ? "geen zienswijze op het ontwerp" : "zienswijze op het ontwerp",
                            vooraf ? ", en toestemming als het ontwerp niet wijzigt" : "",
                            voluit(besluitVan),
                            tekst == null ? "" : " " + tekst);
        }
    }

    record TermijnVerstreken(UUID dossier, String deelnemer, Grondslag grondslag) implements Besluitfeit {
        @Override
        public String omschrijving() {
            return deelnemer + ": de raad heeft niet op tijd gereageerd. Dat is geen instemming.";
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    /** @param geldt whether the text did not change since, so that it counts */
    record ToestemmingVooraf(UUID dossier, String deelnemer, boolean geldt, Grondslag grondslag)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return geldt
                    ? deelnemer
                            + ": de raad gaf vooraf toestemming en het ontwerp is niet gewijzigd. De toestemming geldt."
                    : deelnemer
                            + ": de raad gaf vooraf toestemming, maar het ontwerp is gewijzigd. De raad wordt opnieuw gevraagd.";
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record VoorstelGedaan(UUID dossier, int deelnemers, Grondslag grondslag) implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "Voorstel voor toestemming en besluit toegezonden aan %s."
                    .formatted(Aantal.van(deelnemers, "deelnemer", "deelnemers"));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    /** @param grond null when the toestemming was given */
    record OverToestemmingBesloten(
            UUID dossier,
            String deelnemer,
            LocalDate besluitVan,
            @Nullable Grond grond,
            @Nullable String motivering,
            Grondslag grondslag,
            Handelend door)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return grond == null
                    ? "%s: toestemming van de raad verleend (besluit van %s).".formatted(deelnemer, voluit(besluitVan))
                    : "%s: toestemming van de raad onthouden wegens %s (besluit van %s). %s"
                            .formatted(deelnemer, grond.naam(), voluit(besluitVan), motivering);
        }
    }

    /** Where raad and college both take part. */
    record RaadBesloten(
            UUID dossier,
            String deelnemer,
            boolean voor,
            LocalDate besluitVan,
            @Nullable String toelichting,
            Grondslag grondslag,
            Handelend door)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "%s: de raad heeft %s de voorgestelde tekst besloten (besluit van %s).%s"
                    .formatted(
                            deelnemer,
                            voor ? "voor" : "tegen",
                            voluit(besluitVan),
                            toelichting == null ? "" : " " + toelichting);
        }
    }

    record DeelnemerBesloten(
            UUID dossier,
            String deelnemer,
            boolean voor,
            LocalDate besluitVan,
            @Nullable String toelichting,
            Grondslag grondslag,
            Handelend door)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "%s: %s de voorgestelde tekst besloten (besluit van %s).%s"
                    .formatted(
                            deelnemer,
                            voor ? "voor" : "tegen",
                            voluit(besluitVan),
                            toelichting == null ? "" : " " + toelichting);
        }
    }
}
