package nl.regelgang.procedure.verplichteuitgave;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.OpnemingGevraagd;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.RaadBesloten;
import nl.regelgang.procedure.verplichteuitgave.Uitgavefeit.ToezichthouderBesloten;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What raad, toezichthouder and bestuur read above a task of a verplichte uitgave. */
@Component
class UitgaveTaken implements Taakcontext.Bron {

    private final Uitgaven uitgaven;

    UitgaveTaken(Uitgaven uitgaven) {
        this.uitgaven = uitgaven;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Uitgaveproces.PROCES)) {
            return Optional.empty();
        }
        Uitgave uitgave = uitgaven.lees(UUID.fromString(sleutel));
        return Optional.of(uitgave.procedure()
                .taak(
                        stap.equals(Uitgaveproces.RAAD) ? uitgave.naam() : null,
                        toelichting(uitgave, stap),
                        List.of(uitgave.stuk()),
                        uitModel,
                        Grondslag.WERKAFSPRAAK));
    }

    private static List<String> toelichting(Uitgave uitgave, String stap) {
        String verzoek = new OpnemingGevraagd(uitgave.id(), uitgave, Handelend.SYSTEEM).omschrijving();
        String raad = uitgave.antwoord() == null
                ? "De raad heeft tot en met %s niets laten weten. Beoordeel of dat een weigering is."
                        .formatted(voluit(uitgave.reactieTot()))
                : new RaadBesloten(uitgave.id(), uitgave.naam(), uitgave.antwoord(), Handelend.SYSTEEM).omschrijving();
        Stream<String> toezichthouder = Stream.ofNullable(uitgave.besluit())
                .map(besluit -> new ToezichthouderBesloten(uitgave.id(), besluit, Handelend.SYSTEEM).omschrijving());
        return stap.equals(Uitgaveproces.RAAD)
                ? List.of(verzoek)
                : Stream.concat(Stream.of(verzoek, raad), toezichthouder).toList();
    }
}
