package nl.regelgang.procedure.uittreding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the bestuur reads above a task of an uittreding. */
@Component
class UittredingTaken implements Taakcontext.Bron {

    private final Procedures procedures;
    private final Uittredingen uittredingen;

    UittredingTaken(Procedures procedures, Uittredingen uittredingen) {
        this.procedures = procedures;
        this.uittredingen = uittredingen;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Uittredingstart.PROCES)) {
            return Optional.empty();
        }
        Procedure procedure = procedures.lees(UUID.fromString(sleutel));
        Uittreding uittreding = uittredingen.lees(procedure.id());
        return Optional.of(procedure.taak(
                null, toelichting(uittreding, stap), List.of(uittreding.ontwerp()), uitModel, Grondslag.REGELING));
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return proces.equals(Uittredingstart.PROCES)
                ? Optional.of(
                        "Deze termijn staat in de regeling en loopt tot en met %s.".formatted(Dagen.voluit(uiterlijk)))
                : Optional.empty();
    }

    private static List<String> toelichting(Uittreding uittreding, String stap) {
        Uittreding.Gevolgen gevolgen = uittreding.gevolgen();
        return switch (stap) {
            case "uittredingsplanOpstellen" ->
                Stream.ofNullable(uittreding.indicatie())
                        .map(tekst -> "Eerder gaf u deze indicatie: " + tekst)
                        .toList();
            case "gevolgenVaststellen" ->
                gevolgen == null
                        ? List.of()
                        : List.of(
                                "Financieel: " + gevolgen.financieel(),
                                "Juridisch: " + gevolgen.juridisch(),
                                "Personeel: " + gevolgen.personeel(),
                                "Organisatie: " + gevolgen.organisatorisch());
            case Uittredingstermijnen.AFWIKKELING ->
                List.of(
                        "De uittreedsom is %s.".formatted(Bedrag.euro(uittreding.uittreedsom())),
                        "Betaalt de deelnemer niet? De uittreedsom kan een verplichte uitgave zijn. Dan kunt u gedeputeerde"
                                + " staten vragen haar op zijn begroting te zetten (Gemeentewet art. 194).");
            default -> List.of();
        };
    }
}
