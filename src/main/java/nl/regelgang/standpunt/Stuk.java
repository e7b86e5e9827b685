package nl.regelgang.standpunt;

import java.util.UUID;

/**
 * A file that belongs to a version of a standpunt.
 *
 * @param nummer from 1
 * @param sha256 of the content when the version was made
 */
record Stuk(int nummer, UUID document, String titel, String sha256) {}
