package nl.regelgang.zienswijzen;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round without its trajecten, for whoever only asks what it is about or by which day: a step of one deelnemer must not
 * read the answers of all the others.
 *
 * @param verzondenOp the day on which the stukken were sent
 * @param sluitOp the last day on which the bestuur counts on the zienswijzen
 */
public record Rondekop(UUID id, Zaak zaak, LocalDate verzondenOp, LocalDate sluitOp) {}
