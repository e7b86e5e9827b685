package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;
import static nl.regelgang.procedure.begroting.Waarschuwing.bijDatum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.termijnen.Uiterlijk;

/** The steps of a plan from the aanbieding to the toezichthouder (Wgr art. 34 and 35 lid 3). */
final class Besluitstappen {

    private final Planvraag vraag;
    private final Begrotingstermijnen termijnen;
    private final Planwaarschuwingen waarschuwingen;
    private final LocalDate aanbieding;
    private final LocalDate vergadering;

    Besluitstappen(Planvraag vraag) {
        this.vraag = vraag;
        this.termijnen = vraag.termijnen();
        this.waarschuwingen = new Planwaarschuwingen(vraag);
        this.aanbieding = vraag.plan().aanbieding();
        this.vergadering = vraag.plan().vergadering();
    }

    List<PlanStap> stappen() {
        return vraag.metKennisgeving()
                ? List.of(aanbieding(), kennisgeving(), vaststelling(), toezendingToezichthouder())
                : List.of(aanbieding(), vaststelling(), toezendingToezichthouder());
    }

    private PlanStap aanbieding() {
        boolean naKennisgeving = termijnen.vanafAanbieding() && vraag.metKennisgeving();
        LocalDate uiterlijk = naKennisgeving ? uitersteKennisgeving().dag() : vergadering;
        String nietEerder = termijnen.vanafAanbieding()
                ? "Niet eerder dan %s, %s na de toezending. "
                        .formatted(
                                voluit(termijnen.toezendingRaden().vroegsteDoel(vraag.verzending())),
                                termijnen.toezendingRaden().geldend().lengte())
                : "";
        return new PlanStap(
                "Begroting met de zienswijzen aanbieden aan het " + vraag.algemeenBestuur(),
                uiterlijk,
                aanbieding,
                vraag.grondslag("Wgr art. 35 lid 3"),
                vraag.dagelijksBestuur(),
                nietEerder
                        + (naKennisgeving
                                ? "Twee weken vóór de vergadering, omdat de openbare kennisgeving bij de aanbieding wordt gedaan."
                                : "Uiterlijk op de dag van de vergadering."),
                Stream.concat(waarschuwingen.aanbiedingNaVergadering().stream(), waarschuwingen.vrijeDag(aanbieding))
                        .toList());
    }

    /** Planned with the aanbieding; where no term hangs on that, any day up to the last will do. */
    private PlanStap kennisgeving() {
        Uiterlijk uiterlijk = uitersteKennisgeving();
        LocalDate eerste = termijnen.vanafAanbieding() ? aanbieding : vraag.vandaag();
        return new PlanStap(
                "Openbare kennisgeving van de aangeboden begroting doen",
                uiterlijk.dag(),
                termijnen.vanafAanbieding() ? aanbieding : null,
                termijnen.kennisgeving().grondslag(),
                vraag.dagelijksBestuur(),
                uiterlijk.uitleg() + " " + waaromKennisgeving(),
                Stream.concat(
                                waarschuwingen.kennisgevingTeLaat(eerste).stream(),
                                bijDatum(uiterlijk.waarschuwingen()).stream())
                        .toList());
    }

    private String waaromKennisgeving() {
        return vraag.financieel("Gemeentewet art. 190 lid 3").isPresent()
                ? "Dit geldt door " + vraag.grondslag("Wgr art. 35 lid 7") + ", tenzij de regeling anders is ingesteld."
                : "Zo is de regeling ingesteld. Op haar financiën is niet de Gemeentewet van toepassing: ga na welke"
                        + " termijn hier voor de beraadslaging geldt.";
    }

    private PlanStap vaststelling() {
        return new PlanStap(
                "Begroting vaststellen",
                LocalDate.of(vraag.jaar() - 1, 12, 31),
                vergadering,
                vraag.grondslag("Wgr art. 34 lid 1"),
                vraag.algemeenBestuur(),
                "In het jaar vóór het begrotingsjaar. Om haar op tijd toe te zenden: uiterlijk %s (%s)."
                        .formatted(voluit(vraag.uitersteToezending()), vraag.grondslag("Wgr art. 34 lid 2")),
                Stream.concat(
                                Stream.of(waarschuwingen.anderJaar(), waarschuwingen.vaststellingTeLaat())
                                        .flatMap(Optional::stream),
                                waarschuwingen.vrijeDag(vergadering))
                        .toList());
    }

    private PlanStap toezendingToezichthouder() {
        Uiterlijk uiterlijk = termijnen.toezendingToezichthouder(vergadering, vraag.jaar());
        return new PlanStap(
                "Begroting toezenden aan " + vraag.toezichthouder(),
                uiterlijk.dag(),
                null,
                uiterlijk.grondslag(),
                vraag.dagelijksBestuur(),
                uiterlijk.uitleg(),
                bijDatum(uiterlijk.waarschuwingen()));
    }

    private Uiterlijk uitersteKennisgeving() {
        return termijnen.kennisgeving().uiterlijk(vergadering);
    }
}
