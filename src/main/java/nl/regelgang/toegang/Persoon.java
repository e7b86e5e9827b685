package nl.regelgang.toegang;

/**
 * Somebody who can act in the application.
 *
 * @param id the name with which the person logs in; it never changes
 * @param email where messages go
 */
public record Persoon(String id, String naam, String email) {}
