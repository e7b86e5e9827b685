package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.termijnen.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * Whether every raad can decide in time in a plan, and which days would do. A warning and no more: the law gives twelve
 * weeks (Wgr art. 35 lid 1) and does not look at the calendar of a raad, nor at its reces.
 *
 * @param raden in the order of the deelnemers
 * @param verzending the latest werkdag of sending on which every raad with a calendar has a meeting left and the term of the
 *     law is met; null when there is none from today
 * @param doel the first werkdag for the aanbieding, or vaststelling where no term hangs on the aanbieding, for which the same holds;
 *     null when there is none
 * @param zonderVoorstel Dutch sentences that say why there is no such day
 */
public record Raadsplanning(
        List<Raadsoordeel> raden,
        @Nullable Voorstel verzending,
        @Nullable Voorstel doel,
        List<String> zonderVoorstel) {

    /**
     * A day that the secretaris can choose.
     *
     * @param tekst a Dutch sentence about it
     * @param isGepland whether it is the day of the plan already
     */
    public record Voorstel(LocalDate dag, String tekst, boolean isGepland) {}

    public Raadsplanning {
        raden = List.copyOf(raden);
        zonderVoorstel = List.copyOf(zonderVoorstel);
    }

    static Raadsplanning maak(Planvraag vraag, List<Raadsagenda> agendas) {
        List<Raadsagenda> bekend =
                agendas.stream().filter(Raadsagenda::heeftKalender).toList();
        List<Raadsoordeel> raden =
                agendas.stream().map(agenda -> Raadsoordeel.over(agenda, vraag)).toList();
        Optional<LocalDate> verzending = uitersteVerzending(vraag, bekend);
        Optional<LocalDate> doel = vroegsteDoel(vraag, bekend);
        return new Raadsplanning(
                raden,
                verzending.map(dag -> verzending(vraag, dag)).orElse(null),
                doel.map(dag -> doel(vraag, dag)).orElse(null),
                zonderVoorstel(vraag, bekend, verzending.isEmpty()));
    }

    /** Empty when no calendar is known, when a raad has no meeting before the aanbieding, or when the day has passed. */
    static Optional<LocalDate> uitersteVerzending(Planvraag vraag, List<Raadsagenda> bekend) {
        LocalDate laatsteDag = vraag.laatsteDagZienswijze();
        LocalDate volgensWet = vraag.termijnen()
                .toezendingRaden()
                .uiterlijk(vraag.termijnen().doel(vraag.plan()))
                .dag();
        return uiterste(bekend, agenda -> agenda.uitersteVerzending(laatsteDag), Comparator.reverseOrder())
                .map(dag -> Kalender.werkdagTotEnMet(dag.isBefore(volgensWet) ? dag : volgensWet))
                .filter(dag -> !dag.isBefore(vraag.vandaag()));
    }

    /** Empty when no calendar is known, or when the calendar of a raad has no meeting that can be used. */
    static Optional<LocalDate> vroegsteDoel(Planvraag vraag, List<Raadsagenda> bekend) {
        LocalDate volgensWet = vraag.termijnen().toezendingRaden().vroegsteDoel(vraag.verzending());
        return uiterste(
                        bekend,
                        agenda -> agenda.eerste(vraag.verzending()).map(Raadsmoment::vergadering),
                        Comparator.naturalOrder())
                .map(vraag.termijnen().zienswijze()::vroegsteDoel)
                .map(dag -> Kalender.werkdagVanaf(dag.isBefore(volgensWet) ? volgensWet : dag));
    }

    /** The last by this order, provided that every raad has one. */
    private static Optional<LocalDate> uiterste(
            List<Raadsagenda> bekend, Function<Raadsagenda, Optional<LocalDate>> dag, Comparator<LocalDate> volgorde) {
        List<LocalDate> dagen =
                bekend.stream().map(dag).flatMap(Optional::stream).toList();
        return dagen.size() < bekend.size() ? Optional.empty() : dagen.stream().max(volgorde);
    }

    private static Voorstel verzending(Planvraag vraag, LocalDate dag) {
        String tekst =
                "Bij %s op %s is %s de laatste werkdag om te verzenden waarop elke raad met een vergaderkalender nog kan beslissen en de termijn voor de raden is gehaald (%s)."
                        .formatted(
                                vraag.doelwoord(),
                                voluit(vraag.termijnen().doel(vraag.plan())),
                                voluit(dag),
                                vraag.termijnen().toezendingRaden().geldend().grondslag());
        return new Voorstel(dag, tekst, dag.equals(vraag.verzending()));
    }

    private static Voorstel doel(Planvraag vraag, LocalDate dag) {
        String tekst =
                "Bij verzending op %s is %s de eerste werkdag voor de %s waarvóór elke raad met een vergaderkalender ten minste één vergadering heeft en de termijn voor de raden is gehaald (%s).%s"
                        .formatted(
                                voluit(vraag.verzending()),
                                voluit(dag),
                                vraag.doelwoord(),
                                vraag.termijnen().toezendingRaden().geldend().grondslag(),
                                dag.isAfter(vraag.plan().vergadering())
                                                && vraag.termijnen().vanafAanbieding()
                                        ? " Kies dan ook een latere vergadering van het bestuur."
                                        : "");
        return new Voorstel(dag, tekst, dag.equals(vraag.termijnen().doel(vraag.plan())));
    }

    private static List<String> zonderVoorstel(Planvraag vraag, List<Raadsagenda> bekend, boolean geenVerzending) {
        if (bekend.isEmpty()) {
            return List.of();
        }
        String nooit = bekend.stream()
                .filter(agenda -> agenda.eerste(vraag.verzending()).isEmpty())
                .map(Raadsagenda::naam)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        geenVerzending
                                ? "Bij %s op %s is er vanaf vandaag geen werkdag om te verzenden waarop elke raad nog kan beslissen en de termijn voor de raden is gehaald."
                                        .formatted(
                                                vraag.doelwoord(),
                                                voluit(vraag.termijnen().doel(vraag.plan())))
                                : "",
                        nooit.isEmpty()
                                ? ""
                                : "Na verzending op %s staat in de vergaderkalender geen vergadering die nog kan van: %s. Vraag de griffie de kalender aan te vullen."
                                        .formatted(voluit(vraag.verzending()), nooit))
                .filter(zin -> !zin.isEmpty())
                .toList();
    }

    /** What must stand out above the page, null when nothing does. */
    public @Nullable String waarschuwing() {
        long mis = raden.stream()
                .filter(raad -> raad.stand() == Raadsoordeel.Stand.GEEN_VERGADERING)
                .count();
        if (mis == 0) {
            return null;
        }
        return Aantal.van(mis, "raad heeft", "raden hebben")
                + " geen vergadering om op tijd over een zienswijze te beslissen. Zie ‘Kunnen de raden op tijd beslissen?’.";
    }
}
