package nl.regelgang.zienswijzen;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One round in which the raden of all deelnemers may file a zienswijze.
 *
 * @param nummer 1 for the first round of a dossier; a new round follows when the bestuur adapts the draft
 * @param verzondenOp the day on which the stukken were sent; the term of the law counts from here
 * @param sluitOp the last day on which the bestuur counts on the zienswijzen. The law sets no closing date: what comes
 *     later is added until the vote
 * @param geslotenOp the day from which no zienswijze is taken in any more, null while the round is open
 * @param reactieVerzondenOp the day on which the reaction went to all raden, null when it has not
 */
public record Zienswijzeronde(
        UUID id,
        Zaak zaak,
        int nummer,
        LocalDate verzondenOp,
        LocalDate sluitOp,
        @Nullable LocalDate geslotenOp,
        @Nullable LocalDate reactieVerzondenOp,
        List<Traject> trajecten) {

    public Rondekop kop() {
        return new Rondekop(id, zaak, verzondenOp, sluitOp);
    }

    /** The same round when the bestuur counts on the zienswijzen until another day. */
    public Zienswijzeronde metSluiting(LocalDate andereDag) {
        return new Zienswijzeronde(id, zaak, nummer, verzondenOp, andereDag, geslotenOp, reactieVerzondenOp, trajecten);
    }

    /** The trajecten in which nothing has come in yet. */
    public List<Traject> nogNietGereageerd() {
        return trajecten.stream()
                .filter(traject -> traject.status() == Traject.Status.OPEN)
                .toList();
    }

    /** The trajecten of the raden that answered, with or without a zienswijze. */
    public List<Traject> beantwoord() {
        return trajecten.stream()
                .filter(traject ->
                        traject.status() == Traject.Status.INGEDIEND || traject.status() == Traject.Status.GEEN)
                .toList();
    }

    /** The trajecten of the raden that did not answer, also after the round was closed. */
    public List<Traject> zonderAntwoord() {
        return trajecten.stream()
                .filter(traject ->
                        traject.status() == Traject.Status.OPEN || traject.status() == Traject.Status.NIET_GEREAGEERD)
                .toList();
    }

    /** Who has not answered and was not yet reminded today. */
    public List<Traject> teHerinneren(LocalDate vandaag) {
        return nogNietGereageerd().stream()
                .filter(traject -> !vandaag.equals(traject.herinnerdOp()))
                .toList();
    }

    public List<Traject> zienswijzen() {
        return trajecten.stream()
                .filter(traject -> traject.status() == Traject.Status.INGEDIEND)
                .toList();
    }

    /** Whether the griffie can still take back the answer that was recorded: until the round is closed. */
    public boolean heropenbaar(Traject traject) {
        return geslotenOp == null
                && (traject.status() == Traject.Status.INGEDIEND || traject.status() == Traject.Status.GEEN);
    }

    public List<Traject> zonderReactie() {
        return zienswijzen().stream()
                .filter(traject -> traject.reactie() == null)
                .toList();
    }

    /** The zienswijzen on which the raden have no reaction, or an older one than was written since. */
    public List<Traject> zonderVerzondenReactie() {
        return zienswijzen().stream()
                .filter(traject -> !reactieVerzonden(traject))
                .toList();
    }

    /** Whether the reaction to this zienswijze, as it is now, has gone to all raden. */
    public boolean reactieVerzonden(Traject traject) {
        return traject.reactie() != null && traject.reactie().verzondenOp() != null;
    }

    /** Of the whole reaction: a line per zienswijze with the id of its traject and the SHA-256 of the reactie to it. */
    String reactieSha256() {
        return Sha256.van(zienswijzen().stream()
                .filter(traject -> traject.reactie() != null)
                .map(traject -> traject.id() + " "
                        + Objects.requireNonNull(traject.reactie()).sha256() + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }

    public boolean alleBinnen() {
        return nogNietGereageerd().isEmpty();
    }
}
