package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Regels;

/**
 * The rules by which a procedure runs: those of the regeling on the day it started. A regeling that changes them changes
 * only the procedures that start later.
 *
 * @param vastgelegdOp the day of the start
 * @param zetels the seats in the bestuur, each with its votes
 */
public record Vastgelegderegels(LocalDate vastgelegdOp, Regels regels, List<ABLid> zetels) {

    public Vastgelegderegels {
        zetels = List.copyOf(zetels);
    }

    /**
     * The seats, taken by who sits there now: a member who follows another up is no change of the rules.
     *
     * @param leden the members of the bestuur today
     */
    List<ABLid> bezetDoor(List<ABLid> leden) {
        Map<String, String> namen = leden.stream().collect(Collectors.toMap(ABLid::id, ABLid::naam));
        return zetels.stream()
                .map(zetel -> new ABLid(
                        zetel.id(), namen.getOrDefault(zetel.id(), zetel.naam()), zetel.namens(), zetel.stemmen()))
                .toList();
    }
}
