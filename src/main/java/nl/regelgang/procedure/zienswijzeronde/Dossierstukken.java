package nl.regelgang.procedure.zienswijzeronde;

import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The file that somebody chose in a form. Our own pages keep it in the dossier first; another task list, as Camunda's
 * own, sends any id that was typed.
 */
@Component
public class Dossierstukken {

    private final Documenten documenten;

    Dossierstukken(Documenten documenten) {
        this.documenten = documenten;
    }

    /**
     * The document in the field, empty when none was chosen.
     *
     * @throws OngeldigeInvoer when it is not in this dossier, or was added for another orgaan
     */
    public Optional<UUID> gekozen(UUID dossier, Ingevuld ingevuld, String veld) {
        Optional<UUID> gekozen = ingevuld.document(veld);
        if (gekozen.isPresent()
                && !isEigen(dossier, gekozen.get(), ingevuld.door().namens())) {
            throw new OngeldigeInvoer(
                    veld, "Dit bestand hoort niet bij deze procedure of is niet van u. Kies het bestand opnieuw.");
        }
        return gekozen;
    }

    private boolean isEigen(UUID dossier, UUID document, @Nullable OrgaanId orgaan) {
        return documenten
                .vind(document)
                .filter(gevonden -> gevonden.isVan(dossier, orgaan))
                .isPresent();
    }
}
