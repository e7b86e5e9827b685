package nl.regelgang.procesmotor;

/**
 * A step that the application does by itself has failed too often, and waits for a person; published in the engine's
 * transaction.
 *
 * @param sleutel the business key of the process instance
 * @param stap the id of the element
 * @param melding what the last attempt said
 */
public record StoringOntstaan(String proces, String sleutel, String stap, String melding) {}
