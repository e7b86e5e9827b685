package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.toezicht.Toezicht.Besluit;
import nl.regelgang.procedure.toezicht.Toezicht.Regime;
import nl.regelgang.regeling.Bedrag;

/** What can happen between a bestuur and its toezichthouder. */
sealed interface Toezichtfeit extends DossierFeit {

    /** @param wat for example "begroting 2028" */
    record StukOntvangen(UUID dossier, String wat, LocalDate op, boolean teLaat, Grondslag grondslag, Handelend door)
            implements Toezichtfeit {
        @Override
        public String omschrijving() {
            return "De toezichthouder kreeg op %s: %s.%s".formatted(voluit(op), wat, teLaat ? " Dat is te laat." : "");
        }
    }

    record RegimeBepaald(UUID dossier, Regime regime, Grondslag grondslag, Handelend door) implements Toezichtfeit {
        @Override
        public String omschrijving() {
            return Toezichtzinnen.regime(regime);
        }
    }

    record GoedkeuringVerdaagd(UUID dossier, LocalDate op, String reden, Grondslag grondslag, Handelend door)
            implements Toezichtfeit {
        @Override
        public String omschrijving() {
            return "Besluit over goedkeuring verdaagd op %s. Reden: %s".formatted(voluit(op), reden);
        }
    }

    record OverGoedkeuringBesloten(
            UUID dossier, Besluit besluit, Afwijking afwijking, Grondslag grondslag, Handelend door)
            implements Toezichtfeit {
        @Override
        public String omschrijving() {
            return Toezichtzinnen.goedkeuring(besluit) + afwijking.tekst();
        }
    }

    record JaarrekeningVastgesteld(UUID dossier, Besluit besluit, Grondslag grondslag, Handelend door)
            implements Toezichtfeit {
        @Override
        public String omschrijving() {
            return "Jaarrekening vastgesteld door de toezichthouder op %s. %s"
                    .formatted(voluit(besluit.op()), besluit.motivering());
        }
    }

    record ToestemmingGevraagd(UUID dossier, Toestemming aanvraag, Grondslag grondslag, Handelend door)
            implements Toezichtfeit {
        @Override
        public String omschrijving() {
            return (aanvraag.spoed()
                            ? "Verplichting aangegaan wegens dringende spoed, besluit van %s: %s, %s."
                            : "Toestemming gevraagd op %s voor: %s, %s.")
                    .formatted(voluit(aanvraag.verzondenOp()), aanvraag.waarvoor(), Bedrag.euro(aanvraag.bedrag()));
        }
    }

    record OverToestemmingBesloten(UUID dossier, Toestemming aanvraag, Grondslag grondslag, Handelend door)
            implements Toezichtfeit {
        @Override
        public String omschrijving() {
            return Toezichtzinnen.toestemming(aanvraag);
        }
    }

    record ZienswijzeBijToezichthouder(
            UUID dossier, String raad, LocalDate besluitVan, Grondslag grondslag, Handelend door)
            implements Toezichtfeit {
        @Override
        public String omschrijving() {
            return "Zienswijze van de raad van %s bij de toezichthouder naar voren gebracht (besluit van %s)."
                    .formatted(raad, voluit(besluitVan));
        }
    }
}
