package nl.regelgang.procedure.verplichteuitgave;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Antwoord;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Besluit;
import nl.regelgang.regeling.Bedrag;

/** What can happen to a verplichte uitgave; each sentence goes into the journaal and the mail. */
sealed interface Uitgavefeit extends DossierFeit {

    record OpnemingGevraagd(UUID dossier, Uitgave uitgave, Handelend door) implements Uitgavefeit {
        @Override
        public String omschrijving() {
            return "Gevraagd aan %s om op de begroting %d te zetten: %s, %s. Dit is %s."
                    .formatted(
                            uitgave.naam(),
                            uitgave.jaar(),
                            uitgave.omschrijving(),
                            Bedrag.euro(uitgave.bedrag()),
                            uitgave.aard().zin());
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("Gemeentewet art. 193");
        }
    }

    record RaadBesloten(UUID dossier, String naam, Antwoord antwoord, Handelend door) implements Uitgavefeit {
        @Override
        public String omschrijving() {
            return "De raad van %s heeft de uitgave %s op de begroting gezet (besluit van %s).%s"
                    .formatted(
                            naam,
                            antwoord.opgenomen() ? "zelf" : "niet",
                            voluit(antwoord.op()),
                            antwoord.toelichting() == null ? "" : " " + antwoord.toelichting());
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("Gemeentewet art. 194 lid 1");
        }
    }

    record ToezichthouderBesloten(UUID dossier, Besluit besluit, Handelend door) implements Uitgavefeit {
        @Override
        public String omschrijving() {
            return "De toezichthouder heeft de uitgave op %s %s op de begroting gezet. %s%s"
                    .formatted(
                            voluit(besluit.op()),
                            besluit.geplaatst() ? "zelf" : "niet",
                            besluit.motivering(),
                            besluit.dekking() == null ? "" : " Dekking: " + besluit.dekking());
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van(
                    besluit.dekking() == null ? "Gemeentewet art. 194 lid 1" : "Gemeentewet art. 194 lid 1-2");
        }
    }

    record BetalingVastgelegd(UUID dossier, boolean betaald, LocalDate op, Handelend door) implements Uitgavefeit {
        @Override
        public String omschrijving() {
            return betaald
                    ? "De gemeente heeft betaald op %s.".formatted(voluit(op))
                    : "Op %s was er nog niet betaald.".formatted(voluit(op));
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("Gemeentewet art. 195");
        }
    }

    record BetalingOpgedragen(UUID dossier, LocalDate op, Handelend door) implements Uitgavefeit {
        @Override
        public String omschrijving() {
            return "De toezichthouder heeft op %s opgedragen te betalen, ten laste van de gemeente."
                    .formatted(voluit(op));
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("Gemeentewet art. 195");
        }
    }
}
