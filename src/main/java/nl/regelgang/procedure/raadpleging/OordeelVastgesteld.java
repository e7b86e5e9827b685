package nl.regelgang.procedure.raadpleging;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** The bestuur adopted what it thinks of the zienswijzen, and what it does with them. */
record OordeelVastgesteld(UUID dossier, LocalDate op, int zienswijzen, Grondslag grondslag, Handelend door)
        implements DossierFeit {
    @Override
    public String omschrijving() {
        return "Oordeel vastgesteld op %s over %s."
                .formatted(voluit(op), Aantal.van(zienswijzen, "zienswijze", "zienswijzen"));
    }
}
