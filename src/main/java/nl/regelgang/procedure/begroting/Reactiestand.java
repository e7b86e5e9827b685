package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far the bestuur is with its reaction. It owes one on every zienswijze that was brought naar voren before the
 * vaststelling (Wgr art. 35 lid 4); a new round with an adapted draft takes none of that away.
 */
@Component
class Reactiestand {

    private final Zienswijzeronden ronden;

    Reactiestand(Zienswijzeronden ronden) {
        this.ronden = ronden;
    }

    /** The rounds with a zienswijze, oldest first. */
    List<Zienswijzeronde> metZienswijzen(UUID procedure) {
        return ronden.van(procedure).stream()
                .filter(ronde -> !ronde.zienswijzen().isEmpty())
                .toList();
    }

    /** The zienswijzen on which nothing was written yet. */
    List<Traject> zonderReactie(UUID procedure) {
        return ronden.van(procedure).stream()
                .flatMap(ronde -> ronde.zonderReactie().stream())
                .toList();
    }

    /** The zienswijzen of earlier rounds on which the raden have no reaction yet. */
    List<Traject> uitEerdereRonden(UUID procedure) {
        List<Zienswijzeronde> alle = ronden.van(procedure);
        return alle.stream()
                .limit(Math.max(0, alle.size() - 1))
                .flatMap(ronde -> ronde.zonderVerzondenReactie().stream())
                .toList();
    }

    boolean allesVerzonden(UUID procedure) {
        return ronden.van(procedure).stream()
                .allMatch(ronde -> ronde.zonderVerzondenReactie().isEmpty());
    }

    /** The rounds in which something was written that the raden do not have. */
    List<Zienswijzeronde> teVerzenden(UUID procedure) {
        return ronden.van(procedure).stream()
                .filter(ronde -> ronde.zonderVerzondenReactie().stream().anyMatch(traject -> traject.reactie() != null))
                .toList();
    }

    /** How many zienswijzen had no reaction on this day. */
    int zonderOp(UUID procedure, LocalDate op) {
        return ronden.van(procedure).stream()
                .mapToInt(ronde -> isNa(ronde.reactieVerzondenOp(), op)
                        ? ronde.zienswijzen().size()
                        : ronde.zonderVerzondenReactie().size())
                .sum();
    }

    private static boolean isNa(@Nullable LocalDate dag, LocalDate ander) {
        return dag != null && dag.isAfter(ander);
    }

    /** @throws NietGevonden when the traject is of no round of this procedure */
    Zienswijzeronde rondeVan(UUID procedure, UUID traject) {
        return ronden.van(procedure).stream()
                .filter(ronde -> ronde.trajecten().stream().map(Traject::id).anyMatch(traject::equals))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("traject " + traject));
    }
}
