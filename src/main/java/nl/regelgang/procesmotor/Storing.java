package nl.regelgang.procesmotor;

/**
 * A step that the application does by itself and that has failed too often: it waits until a person says that it may be
 * tried again.
 *
 * @param sleutel the business key of the process instance
 * @param stap the label of the step
 * @param melding what the last attempt said, technical
 */
public record Storing(String id, String proces, String sleutel, String stap, String melding) {}
