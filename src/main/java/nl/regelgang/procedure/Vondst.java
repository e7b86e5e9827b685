package nl.regelgang.procedure;

/**
 * Something that was found.
 *
 * @param titel of the procedure or the document
 * @param waar what it belongs to, and where it stands
 * @param pad where it can be opened
 */
public record Vondst(String titel, String waar, String pad) {}
