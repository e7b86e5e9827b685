package nl.regelgang.procedure.begroting;

import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.termijnen.Uiterlijk;

/**
 * What the law dictates for a planned begrotingsprocedure, before anything is started.
 *
 * @param stappen in the order of the procedure
 * @param waarschuwingen about the plan as a whole; those about one step stand at the step
 * @param uitersteVerzending the last day for sending the ontwerpbegroting when every later step is taken on its last day
 */
public record Planning(List<PlanStap> stappen, List<Waarschuwing> waarschuwingen, Uiterlijk uitersteVerzending) {

    public Planning {
        stappen = List.copyOf(stappen);
        waarschuwingen = List.copyOf(waarschuwingen);
    }

    /** Those about the plan, and then those of every step; the same one once. */
    public List<Waarschuwing> alleWaarschuwingen() {
        return Stream.concat(waarschuwingen.stream(), stappen.stream().flatMap(stap -> stap.waarschuwingen().stream()))
                .distinct()
                .toList();
    }

    /** A sentence for every term that the plan does not meet. */
    List<String> afwijkingen() {
        return alleWaarschuwingen().stream()
                .filter(Waarschuwing::afwijking)
                .map(Waarschuwing::tekst)
                .toList();
    }

    /** Whether starting by this plan needs a reason. */
    public boolean vraagtReden() {
        return !afwijkingen().isEmpty();
    }
}
