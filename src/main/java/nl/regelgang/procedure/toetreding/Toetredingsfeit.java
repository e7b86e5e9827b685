package nl.regelgang.procedure.toetreding;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** What can happen to a verzoek to join. */
sealed interface Toetredingsfeit extends DossierFeit {

    record VerzoekGedaan(UUID dossier, String toetreder, String regeling, Grondslag grondslag, Handelend door)
            implements Toetredingsfeit {
        @Override
        public String omschrijving() {
            return "%s vraagt om toe te treden tot %s.".formatted(toetreder, regeling);
        }
    }

    record VerzoekIngetrokken(UUID dossier, String reden, Grondslag grondslag, Handelend door)
            implements Toetredingsfeit {
        @Override
        public String omschrijving() {
            return "Het verzoek is ingetrokken. Reden: " + reden;
        }
    }

    record VerzoekBehandeld(
            UUID dossier,
            boolean voorstellen,
            String antwoord,
            LocalDate besluitVan,
            Grondslag grondslag,
            Handelend door)
            implements Toetredingsfeit {
        @Override
        public String omschrijving() {
            return "Het bestuur besloot op %s %s voorstel tot toetreding te doen. %s"
                    .formatted(voluit(besluitVan), voorstellen ? "een" : "geen", antwoord);
        }
    }
}
