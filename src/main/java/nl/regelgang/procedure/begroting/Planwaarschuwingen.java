package nl.regelgang.procedure.begroting;

import static java.time.temporal.ChronoUnit.DAYS;
import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.termijnen.Kalender;
import nl.regelgang.termijnen.TeruggerekendeTermijn;
import nl.regelgang.termijnen.VrijeDag;

/** What is wrong with a plan, and what to do about it. */
record Planwaarschuwingen(Planvraag vraag) {

    /** The raden get less than twelve weeks (Wgr art. 35 lid 1); the last day for sending may have passed already. */
    Optional<Waarschuwing> termijnTeKort() {
        TeruggerekendeTermijn termijn = vraag.termijnen().toezendingRaden();
        LocalDate uiterlijk =
                termijn.uiterlijk(vraag.termijnen().doel(vraag.plan())).dag();
        String tekort =
                "termijn voor de %s is %s te kort".formatted(vraag.raden(), dagen(uiterlijk, vraag.verzending()));
        String plan = "plan de %s niet eerder dan %s (%s)."
                .formatted(
                        vraag.termijnen().vanafAanbieding() ? "aanbieding" : "vaststelling",
                        voluit(termijn.vroegsteDoel(vraag.verzending())),
                        termijn.geldend().grondslag());
        return afwijkingAls(
                vraag.verzending().isAfter(uiterlijk),
                uiterlijk.isBefore(vraag.vandaag())
                        ? "De uiterste dag om te verzenden, %s, is voorbij en de %s: %s"
                                .formatted(voluit(uiterlijk), tekort, plan)
                        : "De %s: verzend uiterlijk %s, of %s".formatted(tekort, voluit(uiterlijk), plan));
    }

    Optional<Waarschuwing> aanbiedingNaVergadering() {
        return afwijkingAls(
                vraag.plan().aanbieding().isAfter(vraag.plan().vergadering()),
                "De aanbieding op %s is na de vergadering op %s: plan de aanbieding eerder of de vergadering later (%s)."
                        .formatted(
                                voluit(vraag.plan().aanbieding()),
                                voluit(vraag.plan().vergadering()),
                                vraag.grondslag("Wgr art. 35 lid 3")));
    }

    /** @param kennisgeving the day on which it is planned, or the first on which it still can be */
    Optional<Waarschuwing> kennisgevingTeLaat(LocalDate kennisgeving) {
        TeruggerekendeTermijn termijn = vraag.termijnen().kennisgeving();
        LocalDate uiterlijk = termijn.uiterlijk(vraag.plan().vergadering()).dag();
        return afwijkingAls(
                kennisgeving.isAfter(uiterlijk),
                ("Tussen de openbare kennisgeving op %s en de vergadering ontbreken %s: doe de kennisgeving uiterlijk"
                                + " %s, of vergader niet eerder dan %s (%s).")
                        .formatted(
                                voluit(kennisgeving),
                                dagen(uiterlijk, kennisgeving),
                                voluit(uiterlijk),
                                voluit(termijn.vroegsteDoel(kennisgeving)),
                                vraag.termijnen().kennisgeving().grondslag()));
    }

    Optional<Waarschuwing> anderJaar() {
        return afwijkingAls(
                vraag.plan().vergadering().getYear() != vraag.jaar() - 1,
                "De vergadering op %s is niet in %d: de begroting %d moet in %d worden vastgesteld; kies een dag in dat jaar (%s)."
                        .formatted(
                                voluit(vraag.plan().vergadering()),
                                vraag.jaar() - 1,
                                vraag.jaar(),
                                vraag.jaar() - 1,
                                vraag.grondslag("Wgr art. 34 lid 1")));
    }

    /** A late begroting can bring preventief toezicht (Gemeentewet art. 203 lid 2). */
    Optional<Waarschuwing> vaststellingTeLaat() {
        return afwijkingAls(
                vraag.plan().vergadering().isAfter(vraag.uitersteToezending()),
                "Na deze vergadering is toezending %s niet meer mogelijk: vergader uiterlijk %s (%s).%s"
                        .formatted(
                                vraag.termijnen().uitersteDatum(),
                                voluit(vraag.uitersteToezending()),
                                inzenden(),
                                gevolg()));
    }

    /** The sending leaves too few days for the steps up to 15 September, or that day has passed already. */
    Optional<Waarschuwing> uitersteDagVoorbij() {
        LocalDate uiterste = vraag.uitersteToezending();
        if (vraag.vandaag().isAfter(uiterste)) {
            return Optional.of(Waarschuwing.afwijking(
                    "De uiterste dag om de begroting toe te zenden, %s, is voorbij: zend haar toe zodra zij is vastgesteld (%s).%s"
                            .formatted(voluit(uiterste), inzenden(), gevolg())));
        }
        LocalDate uiterlijk = vraag.uitersteVerzending().dag();
        return afwijkingAls(
                vraag.verzending().isAfter(uiterlijk),
                "Bij verzending op %s is toezending %s niet haalbaar met alle termijnen: verzend uiterlijk %s (%s)."
                        .formatted(
                                voluit(vraag.verzending()),
                                vraag.termijnen().uitersteDatum(),
                                voluit(uiterlijk),
                                inzenden()));
    }

    /** A planned day on which nobody works; no term is broken by it. */
    Stream<Waarschuwing> vrijeDag(LocalDate gepland) {
        return Kalender.vrijeDag(gepland).stream().map(vrij -> {
            String waarom = vrij.soort() == VrijeDag.Soort.WEEKEND
                    ? "geen werkdag (Algemene termijnenwet art. 1 lid 1)"
                    : vrij.omschrijving() + " (Algemene termijnenwet art. 3)";
            return new Waarschuwing(
                    "De geplande dag, %s, is %s: kies liever een werkdag.".formatted(voluit(gepland), waarom), false);
        });
    }

    private Grondslag inzenden() {
        return vraag.grondslag("Wgr art. 34 lid 2");
    }

    /** Empty where the Gemeentewet does not apply: what follows there is not established. */
    private String gevolg() {
        return vraag.financieel("Gemeentewet art. 203 lid 2")
                .map(
                        " De toezichthouder kan preventief toezicht instellen: dan heeft de begroting zijn goedkeuring nodig (%s)."
                                ::formatted)
                .orElse("");
    }

    private static Optional<Waarschuwing> afwijkingAls(boolean mis, String tekst) {
        return mis ? Optional.of(Waarschuwing.afwijking(tekst)) : Optional.empty();
    }

    private static String dagen(LocalDate van, LocalDate tot) {
        return Aantal.van(DAYS.between(van, tot), "dag", "dagen");
    }
}
