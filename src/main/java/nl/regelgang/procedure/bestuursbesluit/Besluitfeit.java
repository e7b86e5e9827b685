package nl.regelgang.procedure.bestuursbesluit;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** What only happens in the procedure of a besluit of the bestuur. */
sealed interface Besluitfeit extends DossierFeit {

    /** Whether the raden are asked, and why. */
    record Geclassificeerd(UUID dossier, boolean naarDeRaden, List<String> uitleg, Grondslag grondslag)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "De raden worden %s gevraagd. %s".formatted(naarDeRaden ? "wel" : "niet", String.join(" ", uitleg));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    /** @param raad with its article, for example "de raad van Tiel" */
    record Verzocht(
            UUID dossier,
            String raad,
            LocalDate besluitVan,
            int verzoeken,
            int nodig,
            Grondslag grondslag,
            Handelend door)
            implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "Om een zienswijze gevraagd door %s, besluit van %s. Dit is verzoek %d; nodig %s."
                    .formatted(raad, voluit(besluitVan), verzoeken, nodig == 1 ? "is er 1" : "zijn er " + nodig);
        }
    }

    record AanBestuur(UUID dossier, int zienswijzen, Grondslag grondslag) implements Besluitfeit {
        @Override
        public String omschrijving() {
            return "%s en het oordeel daarover toegezonden aan het bestuur dat besluit."
                    .formatted(Aantal.van(zienswijzen, "zienswijze", "zienswijzen"));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }
}
