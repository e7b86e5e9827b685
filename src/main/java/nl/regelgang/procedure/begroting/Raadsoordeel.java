package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.kort;
import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether one raad can decide in time in a plan.
 *
 * @param laatste the last meeting at which the zienswijze can still be adopted, null unless there is one
 * @param toelichting Dutch sentences, empty when there is nothing to add
 */
public record Raadsoordeel(
        String naam, Stand stand, @Nullable Raadsmoment laatste, String toelichting) {

    /** With the icon and the word of the page. */
    public enum Stand {
        OP_TIJD("gedaan", "kan op tijd"),
        GEEN_VERGADERING("te-laat", "geen vergadering op tijd"),
        GEEN_KALENDER("let-op", "geen vergaderkalender bekend");

        private final String soort;
        private final String woord;

        Stand(String soort, String woord) {
            this.soort = soort;
            this.woord = woord;
        }

        public String soort() {
            return soort;
        }

        public String woord() {
            return woord;
        }
    }

    static Raadsoordeel over(Raadsagenda agenda, Planvraag vraag) {
        if (!agenda.heeftKalender()) {
            return new Raadsoordeel(
                    agenda.naam(), Stand.GEEN_KALENDER, null, "Vraag de griffie de vergaderingen in te vullen.");
        }
        return agenda.laatste(vraag.verzending(), vraag.laatsteDagZienswijze())
                .map(moment -> new Raadsoordeel(agenda.naam(), Stand.OP_TIJD, moment, aanname(agenda, moment)))
                .orElseGet(
                        () -> new Raadsoordeel(agenda.naam(), Stand.GEEN_VERGADERING, null, waaromNiet(agenda, vraag)));
    }

    private static String aanname(Raadsagenda agenda, Raadsmoment moment) {
        return agenda.voorbereidingBekend() || moment.stukken().isBefore(moment.vergadering())
                ? ""
                : "Hoe lang van tevoren de stukken er moeten zijn, is niet ingevuld: vraag het na bij de griffie.";
    }

    private static String waaromNiet(Raadsagenda agenda, Planvraag vraag) {
        LocalDate laatsteDag = vraag.laatsteDagZienswijze();
        String gemist = agenda.laatsteVergadering(laatsteDag)
                .map(moment -> "Voor de vergadering op %s moesten de stukken er uiterlijk %s zijn."
                        .formatted(voluit(moment.vergadering()), voluit(moment.stukken())))
                .orElse("Tot en met %s staat geen vergadering in de kalender.".formatted(voluit(laatsteDag)));
        String eerste = agenda.eerste(vraag.verzending())
                .map(moment -> "De eerste vergadering die wel kan: %s.".formatted(voluit(moment.vergadering())))
                .orElse("");
        return Stream.of(Optional.of(gemist), reces(agenda, vraag), Optional.of(eerste))
                .flatMap(Optional::stream)
                .filter(zin -> !zin.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> reces(Raadsagenda agenda, Planvraag vraag) {
        String recessen = agenda.recessen(vraag.verzending(), vraag.laatsteDagZienswijze()).stream()
                .map(reces -> "%s van %s tot en met %s"
                        .formatted(reces.omschrijving(), kort(reces.van()), kort(reces.totEnMet())))
                .collect(Collectors.joining(", "));
        return recessen.isEmpty() ? Optional.empty() : Optional.of("Reces: " + recessen + ".");
    }
}
