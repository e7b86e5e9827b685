package nl.regelgang.procesmotor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open human task got another last day; published in the engine's transaction.
 *
 * @param taak the engine's id of the task
 * @param uiterlijk the last day, null when there is no term any more
 */
public record TaakVerzet(String taak, @Nullable LocalDate uiterlijk) {}
