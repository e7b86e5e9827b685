package nl.regelgang.procedure.inhoud;

import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/**
 * Somebody held the ontwerp against what the law asks a regeling to contain.
 *
 * @param ontbreekt what the law asks and is not there
 * @param toch why it is sent all the same, empty when nothing is missing
 */
record InhoudGecontroleerd(
        UUID dossier, int gevonden, List<String> ontbreekt, String toch, Grondslag grondslag, Handelend door)
        implements DossierFeit {

    InhoudGecontroleerd {
        ontbreekt = List.copyOf(ontbreekt);
    }

    @Override
    public String omschrijving() {
        return "Inhoud van het ontwerp gecontroleerd: %s gevonden. %s"
                .formatted(
                        Aantal.van(gevonden, "onderdeel", "onderdelen"),
                        ontbreekt.isEmpty()
                                ? "Er ontbreekt niets dat de wet vraagt."
                                : "Ontbreekt: %s. Toch toegezonden: %s".formatted(String.join("; ", ontbreekt), toch));
    }
}
