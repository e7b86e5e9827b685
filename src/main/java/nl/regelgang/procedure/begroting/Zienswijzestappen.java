package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;
import static nl.regelgang.procedure.begroting.Waarschuwing.bijDatum;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.termijnen.Uiterlijk;

/** The steps of a plan in which the raden give their zienswijze (Wgr art. 35 lid 1-4). */
final class Zienswijzestappen {

    private final Planvraag vraag;
    private final Begrotingstermijnen termijnen;
    private final Planwaarschuwingen waarschuwingen;

    Zienswijzestappen(Planvraag vraag) {
        this.vraag = vraag;
        this.termijnen = vraag.termijnen();
        this.waarschuwingen = new Planwaarschuwingen(vraag);
    }

    List<PlanStap> stappen() {
        return List.of(toezendingRaden(), terinzagelegging(), zienswijzen(), reactie());
    }

    private PlanStap toezendingRaden() {
        Uiterlijk uiterlijk = termijnen.toezendingRaden().uiterlijk(termijnen.doel(vraag.plan()));
        return new PlanStap(
                "Ontwerpbegroting toezenden aan de " + vraag.raden(),
                uiterlijk.dag(),
                vraag.verzending(),
                uiterlijk.grondslag(),
                vraag.dagelijksBestuur(),
                uiterlijk.uitleg(),
                Stream.of(
                                waarschuwingen.termijnTeKort().stream(),
                                waarschuwingen.vrijeDag(vraag.verzending()),
                                bijDatum(uiterlijk.waarschuwingen()).stream())
                        .flatMap(soort -> soort)
                        .toList());
    }

    private PlanStap terinzagelegging() {
        return new PlanStap(
                "Ontwerpbegroting ter inzage leggen en verkrijgbaar stellen",
                null,
                vraag.verzending(),
                vraag.grondslag("Wgr art. 35 lid 2"),
                "besturen van de deelnemers",
                "De wet noemt geen dag: doe het meteen na ontvangst.",
                List.of());
    }

    /** The law sets no closing date; a date before the aanbieding would shorten what the law gives. */
    private PlanStap zienswijzen() {
        Uiterlijk gevraagd = vraag.zienswijze();
        String waarom = gevraagd.grondslag().equals(Grondslag.REGELING)
                ? gevraagd.uitleg()
                : "Voorgesteld is de dag vóór de %s.".formatted(vraag.doelwoord());
        return new PlanStap(
                "Zienswijze naar voren brengen",
                null,
                gevraagd.dag(),
                vraag.grondslag("Wgr art. 35 lid 3"),
                vraag.raden(),
                "De wet noemt geen einddatum. " + waarom + " Een latere zienswijze gaat mee tot de stemming.",
                List.of());
    }

    /** Chapter IV names no moment for the reaction, the other chapters do. */
    private PlanStap reactie() {
        boolean zonderMoment = !termijnen.reactieVoorVaststelling();
        LocalDate dagErvoor = vraag.plan().vergadering().minusDays(1);
        String uitleg = "Schriftelijk en gemotiveerd, aan alle " + vraag.raden() + ", voordat de begroting wordt"
                + " vastgesteld op " + voluit(vraag.plan().vergadering()) + ".";
        return new PlanStap(
                "Reageren op de zienswijzen",
                zonderMoment ? null : dagErvoor,
                zonderMoment ? dagErvoor : null,
                vraag.grondslag("Wgr art. 35 lid 4"),
                vraag.dagelijksBestuur(),
                zonderMoment
                        ? uitleg + " Dit hoofdstuk van de wet noemt het moment niet zelf; voorgesteld is de dag ervoor."
                        : uitleg,
                List.of());
    }
}
