package nl.regelgang.procedure.informatie;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the bestuur reads above its task on an adviescommissie: what the raden propose, and what comes first. */
@Component
class CommissieTaken implements Taakcontext.Bron {

    private final Commissievoorstellen voorstellen;

    CommissieTaken(Commissievoorstellen voorstellen) {
        this.voorstellen = voorstellen;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Commissievoorstelproces.PROCES)) {
            return Optional.empty();
        }
        Commissievoorstel voorstel = voorstellen.lees(UUID.fromString(sleutel));
        return Optional.of(voorstel.informatie()
                .procedure()
                .taak(null, toelichting(voorstel), List.of(), uitModel, Grondslag.WERKAFSPRAAK));
    }

    private static List<String> toelichting(Commissievoorstel voorstel) {
        Informatie informatie = voorstel.informatie();
        return List.of(
                "Alle %d raden doen mee met het voorstel van %s: %s"
                        .formatted(
                                voorstel.raden().size(),
                                Objects.requireNonNull(informatie.vrager()).voluit(),
                                informatie.tekst()),
                "De raden geven eerst hun wensen en bedenkingen over de taken en de werkwijze van de commissie (%s). Daarvoor start u een besluit van het bestuur. De wet noemt geen dag waarop de commissie er moet zijn."
                        .formatted(Commissievoorstel.grondslag(informatie, 2)));
    }
}
