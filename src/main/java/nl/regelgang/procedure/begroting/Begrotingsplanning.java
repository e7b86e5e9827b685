package nl.regelgang.procedure.begroting;

import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** Lays out a begrotingsprocedure before it is started: every step with its day, its article and what is wrong. */
final class Begrotingsplanning {

    private Begrotingsplanning() {}

    /** @throws OngeldigeInvoer when the regeling has no bestuur, and so no begroting (Wgr art. 8 and 34) */
    static Planning maak(Planvraag vraag) {
        if (!vraag.termijnen().vorm().heeftBegroting()) {
            throw new OngeldigeInvoer(
                    "Deze regeling heeft geen eigen bestuur en dus geen begroting: kies een andere (Wgr art. 8 en 34).");
        }
        List<PlanStap> stappen = Stream.concat(
                        new Zienswijzestappen(vraag).stappen().stream(), new Besluitstappen(vraag).stappen().stream())
                .toList();
        List<Waarschuwing> waarschuwingen =
                new Planwaarschuwingen(vraag).uitersteDagVoorbij().stream().toList();
        return new Planning(stappen, waarschuwingen, vraag.uitersteVerzending());
    }
}
