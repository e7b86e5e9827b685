package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;
import org.springframework.util.StringUtils;

/** What can happen between a bestuur and its raden. */
sealed interface Informatiefeit extends DossierFeit {

    record VerzoekIngediend(UUID dossier, Informatie verzoek, Handelend door) implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "%s van %s, bij het bestuur op %s.%s"
                    .formatted(
                            StringUtils.capitalize(verzoek.aard().naam()),
                            Objects.requireNonNull(verzoek.vrager()).voluit(),
                            voluit(verzoek.op()),
                            verzoek.gedeeld() ? " De andere raden lezen mee." : "");
        }

        @Override
        public Grondslag grondslag() {
            return verzoek.aard() == Informatie.Aard.VOORSTEL
                    ? Commissievoorstel.grondslag(verzoek, 1)
                    : Grondslag.van("Wgr art. 17 lid 1");
        }
    }

    record InlichtingenGegeven(UUID dossier, LocalDate op, Afwijking afwijking, Handelend door)
            implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "Inlichtingen gegeven op %s.%s".formatted(voluit(op), afwijking.tekst());
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("Wgr art. 17 lid 1");
        }
    }

    record LidGevraagd(UUID dossier, Informatie vraag, Grondslag grondslag, Handelend door) implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "Vraag van %s aan het eigen lid van het bestuur, ontvangen op %s."
                    .formatted(Objects.requireNonNull(vraag.vrager()).voluit(), voluit(vraag.op()));
        }
    }

    record LidGaf(UUID dossier, LocalDate op, Afwijking afwijking, Grondslag grondslag, Handelend door)
            implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "Inlichtingen gegeven door het lid van het bestuur op %s.%s"
                    .formatted(voluit(op), afwijking.tekst());
        }
    }

    record BerichtGezonden(UUID dossier, int raden, Handelend door) implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "Bericht op hetzelfde moment gezonden aan %s.".formatted(Aantal.van(raden, "raad", "raden"));
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.van("Wgr art. 17 lid 2");
        }
    }

    record BerichtGelezen(UUID dossier, String deelnemer, Handelend door) implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "De griffie van %s heeft bevestigd dat het bericht is gelezen.".formatted(deelnemer);
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.WERKAFSPRAAK;
        }
    }

    record RaadBesloot(
            UUID dossier,
            String deelnemer,
            boolean mee,
            LocalDate op,
            int voor,
            int alle,
            Grondslag grondslag,
            Handelend door)
            implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "De raad van %s doet %s met het voorstel, besluit van %s. %d van de %d raden doen mee."
                    .formatted(deelnemer, mee ? "mee" : "niet mee", voluit(op), voor, alle);
        }
    }

    record VoorstelIngetrokken(UUID dossier, String reden, Grondslag grondslag, Handelend door)
            implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "Voorstel voor een gemeenschappelijke adviescommissie ingetrokken. Reden: " + reden;
        }
    }

    /** Without the name: that stands on the page as long as somebody is lid. */
    record LidVastgelegd(
            UUID dossier, String deelnemer, boolean heeftLid, LocalDate sinds, Grondslag grondslag, Handelend door)
            implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "De raad van %s heeft sinds %s %s in de adviescommissie."
                    .formatted(deelnemer, voluit(sinds), heeftLid ? "een lid" : "geen lid");
        }
    }

    record OverCommissieBesloten(
            UUID dossier, boolean ingesteld, LocalDate op, Afwijking afwijking, Grondslag grondslag, Handelend door)
            implements Informatiefeit {
        @Override
        public String omschrijving() {
            return "Gemeenschappelijke adviescommissie %s op %s.%s"
                    .formatted(ingesteld ? "ingesteld" : "niet ingesteld", voluit(op), afwijking.tekst());
        }
    }
}
