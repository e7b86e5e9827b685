package nl.regelgang.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A file in a dossier, without its content.
 *
 * @param sha256 of the content, hexadecimal
 * @param grootte in bytes
 */
public record Document(
        UUID id,
        UUID dossier,
        String titel,
        String bestandsnaam,
        String mediatype,
        long grootte,
        String sha256,
        Instant toegevoegd,
        String toegevoegdDoor) {}
