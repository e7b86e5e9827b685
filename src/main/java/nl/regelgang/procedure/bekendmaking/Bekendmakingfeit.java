package nl.regelgang.procedure.bekendmaking;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import org.jspecify.annotations.Nullable;

/** What can happen on the way to inwerkingtreding. */
sealed interface Bekendmakingfeit extends DossierFeit {

    @Override
    default Grondslag grondslag() {
        return Grondslag.van(this instanceof Bekendgemaakt ? "Wgr art. 26 lid 1" : "Wgr art. 26 lid 2");
    }

    record Bekendgemaakt(UUID dossier, LocalDate op, String vindplaats, LocalDate inwerkingtreding, Handelend door)
            implements Bekendmakingfeit {
        @Override
        public String omschrijving() {
            return "Bekendgemaakt op %s (%s); geldt vanaf %s."
                    .formatted(voluit(op), vindplaats, voluit(inwerkingtreding));
        }
    }

    record Ingeschreven(
            UUID dossier, LocalDate op, @Nullable String kenmerk, Handelend door) implements Bekendmakingfeit {
        @Override
        public String omschrijving() {
            return "Doorgegeven aan het register van gemeenschappelijke regelingen op %s.%s"
                    .formatted(voluit(op), kenmerk == null ? "" : " Kenmerk: " + kenmerk + ".");
        }
    }
}
