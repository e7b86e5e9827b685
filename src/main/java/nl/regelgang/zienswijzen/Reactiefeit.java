package nl.regelgang.zienswijzen;

import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** What the bestuur can do with the zienswijzen. */
public sealed interface Reactiefeit extends DossierFeit {

    /** @param sha256 of {@link Traject.Reactie} */
    record ReactieGegeven(
            UUID dossier, UUID traject, String deelnemer, String sha256, Grondslag grondslag, Handelend door)
            implements Reactiefeit {
        @Override
        public String omschrijving() {
            return "Oordeel en conclusie vastgelegd over de zienswijze van %s (SHA-256 van de tekst %s)."
                    .formatted(deelnemer, sha256);
        }
    }

    /** @param sha256 of {@link Zienswijzeronde#reactieSha256()} */
    record ReactieVerzonden(UUID dossier, UUID ronde, int zienswijzen, int raden, String sha256, Grondslag grondslag)
            implements Reactiefeit {
        @Override
        public String omschrijving() {
            return "Schriftelijke en gemotiveerde reactie op %s toegezonden aan %s (SHA-256 %s)."
                    .formatted(Zienswijzefeit.zienswijzen(zienswijzen), Aantal.alle(raden, "raad", "raden"), sha256);
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }
}
