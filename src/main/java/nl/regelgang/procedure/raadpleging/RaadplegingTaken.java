package nl.regelgang.procedure.raadpleging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/** What the bestuur reads above its task in a raadpleging: what the raden wrote. */
@Component
class RaadplegingTaken implements Taakcontext.Bron {

    private final Raadplegingen raadplegingen;
    private final Procedures procedures;
    private final Zienswijzeronden ronden;

    RaadplegingTaken(Raadplegingen raadplegingen, Procedures procedures, Zienswijzeronden ronden) {
        this.raadplegingen = raadplegingen;
        this.procedures = procedures;
        this.ronden = ronden;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Raadplegingen.PROCES)) {
            return Optional.empty();
        }
        UUID dossier = raadplegingen.lees(UUID.fromString(sleutel)).dossier();
        Procedure procedure = procedures.lees(dossier);
        Zienswijzeronde ronde = ronden.laatste(dossier).orElseThrow();
        return Optional.of(procedure.taak(
                null,
                toelichting(ronde),
                List.of(ronde.zaak().stuk()),
                ronde.zaak().reactie(),
                Grondslag.WERKAFSPRAAK));
    }

    private static List<String> toelichting(Zienswijzeronde ronde) {
        return Stream.concat(
                        Stream.of(
                                "Het oordeel moet bij alle raden zijn vóór het besluit (%s); een dag staat daarbij niet."
                                        .formatted(ronde.zaak().reactie())),
                        ronde.zonderVerzondenReactie().stream().map(RaadplegingTaken::zienswijze))
                .toList();
    }

    private static String zienswijze(Traject traject) {
        return traject.deelnemer().naam() + ": " + traject.zienswijze();
    }
}
