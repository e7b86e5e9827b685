package nl.regelgang.procedure.evaluatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Participatie;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.taken.Taakcontext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What bestuur and colleges read above a task of an evaluatie. */
@Component
class EvaluatieTaken implements Taakcontext.Bron {

    private final Evaluatieopslag opslag;
    private final Evaluatieantwoorden antwoorden;
    private final Participatie participatie;

    EvaluatieTaken(Evaluatieopslag opslag, Evaluatieantwoorden antwoorden, Participatie participatie) {
        this.opslag = opslag;
        this.antwoorden = antwoorden;
        this.participatie = participatie;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        return switch (proces) {
            case Evaluatiemelder.PROCES -> {
                Evaluatie evaluatie = opslag.lees(UUID.fromString(sleutel));
                yield Optional.of(context(evaluatie, null, toelichting(evaluatie, stap), uitModel));
            }
            case Evaluatiemelder.DEELNEMER -> {
                Antwoord antwoord = antwoorden.lees(UUID.fromString(sleutel));
                Evaluatie evaluatie = opslag.lees(antwoord.procedure());
                yield Optional.of(context(evaluatie, antwoord.naam(), vragen(evaluatie), uitModel));
            }
            default -> Optional.empty();
        };
    }

    private static Taakcontext context(
            Evaluatie evaluatie, @Nullable String deelnemer, List<String> toelichting, Grondslag uitModel) {
        Procedure procedure = evaluatie.procedure();
        return procedure.taak(
                deelnemer,
                toelichting,
                List.of(),
                uitModel,
                deelnemer == null ? Grondslag.REGELING : Grondslag.WERKAFSPRAAK);
    }

    private List<String> toelichting(Evaluatie evaluatie, String stap) {
        return switch (stap) {
            case "evaluatieplanVaststellen" ->
                Stream.concat(
                                Stream.of(
                                        "De wet zegt alleen dát een regeling iets bepaalt over haar evaluatie (Wgr art. 11a)."
                                                + " Kijk in de tekst van de regeling wie opdracht geeft en wat er wordt"
                                                + " geëvalueerd."),
                                participatie.zinnen(evaluatie.procedure()).stream())
                        .toList();
            case Evaluatieplanner.RAPPORT -> List.of(stand(evaluatie));
            case "vervolgBepalen" ->
                List.of("Een wijziging van de regeling is een procedure van zichzelf, met een zienswijze en toestemming"
                        + " van elke raad (%s)."
                                .formatted(evaluatie.procedure().bestuur().grondslag("Wgr art. 1 lid 2-5")));
            default -> List.of();
        };
    }

    private String stand(Evaluatie evaluatie) {
        List<Antwoord> alle = antwoorden.van(evaluatie.id());
        long binnen = alle.stream()
                .filter(antwoord -> antwoord.beantwoordOp() != null)
                .count();
        return "%d van %d deelnemers hebben de vragenlijst beantwoord. Wie nog niet heeft geantwoord, kan dat niet meer als het rapport is vastgesteld."
                .formatted(binnen, alle.size());
    }

    private static List<String> vragen(Evaluatie evaluatie) {
        return List.of(
                "Het bestuur evalueert de regeling en vraagt: "
                        + evaluatie.vastgesteldPlan().vraagstelling(),
                "Uw antwoord is meteen te lezen voor het bestuur, en voor de andere deelnemers als het rapport is toegezonden.");
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return switch (proces) {
            case Evaluatiemelder.PROCES ->
                Optional.of("De regeling wil dat de evaluatie klaar is op %s.".formatted(voluit(uiterlijk)));
            case Evaluatiemelder.DEELNEMER ->
                Optional.of("Het bestuur rekent op het antwoord tot en met %s; de wet noemt geen dag."
                        .formatted(voluit(uiterlijk)));
            default -> Optional.empty();
        };
    }
}
