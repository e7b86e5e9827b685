package nl.regelgang.overzicht;

import java.util.List;
import java.util.function.Predicate;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedurestand;
import nl.regelgang.zienswijzen.Rondestand.Deelnemerstand;
import nl.regelgang.zienswijzen.Traject;
import org.jspecify.annotations.Nullable;

/**
 * What the other raden said: who filed, and of how many nothing is known yet. The text of a zienswijze is behind a link,
 * only when it has become public to all raden.
 */
record Anderen(String tekst, List<Ander> zienswijzen) {

    static final Anderen GEEN = new Anderen("", List.of());

    /** @param pad of the zienswijze, null while this reader may not read it */
    record Ander(String naam, @Nullable String pad) {}

    static Anderen van(Procedurestand procedure, OrganisatieId eigen) {
        if (procedure.ronde() == null) {
            return GEEN;
        }
        List<Deelnemerstand> anderen = procedure.ronde().deelnemers().stream()
                .filter(deelnemer -> !deelnemer.organisatie().equals(eigen))
                .toList();
        List<Ander> ingediend = anderen.stream()
                .filter(met(Traject.Status.INGEDIEND))
                .map(een ->
                        new Ander(een.naam(), een.openbaar() ? procedure.pad() + "/trajecten/" + een.traject() : null))
                .toList();
        return new Anderen(zin(anderen, ingediend.size()), ingediend);
    }

    private static String zin(List<Deelnemerstand> anderen, int ingediend) {
        long geen = anderen.stream().filter(met(Traject.Status.GEEN)).count();
        long open = anderen.stream().filter(met(Traject.Status.OPEN)).count();
        return "%d van %s met een zienswijze, %d zonder%s"
                .formatted(
                        ingediend,
                        Aantal.van(anderen.size(), "andere raad", "andere raden"),
                        geen,
                        open == 0 ? "" : ", %d nog niet gereageerd".formatted(open));
    }

    private static Predicate<Deelnemerstand> met(Traject.Status status) {
        return deelnemer -> deelnemer.status() == status;
    }
}
