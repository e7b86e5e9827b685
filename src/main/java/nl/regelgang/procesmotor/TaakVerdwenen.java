package nl.regelgang.procesmotor;

/** A task was completed or is no longer needed; published in the engine's transaction. */
public record TaakVerdwenen(String taak, boolean voltooid) {}
