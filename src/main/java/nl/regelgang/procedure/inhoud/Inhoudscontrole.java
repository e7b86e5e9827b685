package nl.regelgang.procedure.inhoud;

import java.util.List;
import nl.regelgang.procedure.inhoud.Bevinding.Uitkomst;
import nl.regelgang.procedure.inhoud.Onderdeel.Eis;
import nl.regelgang.regeling.Vorm;

/**
 * What somebody found of the contents in an ontwerp.
 *
 * @param toch why it is sent although something is missing, empty when nothing is
 */
public record Inhoudscontrole(List<Bevinding> bevindingen, String toch) {

    public Inhoudscontrole {
        bevindingen = List.copyOf(bevindingen);
    }

    /** What the law asks of the vorm and is not there. */
    List<Onderdeel> ontbreekt(Vorm vorm) {
        return bevindingen.stream()
                .filter(een -> een.uitkomst() == Uitkomst.ONTBREEKT)
                .map(Bevinding::onderdeel)
                .filter(onderdeel -> onderdeel.is(Eis.VERPLICHT, vorm))
                .toList();
    }

    int gevonden() {
        return (int) bevindingen.stream()
                .filter(een -> een.uitkomst() == Uitkomst.GEVONDEN)
                .count();
    }
}
