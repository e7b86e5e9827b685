package nl.regelgang.procedure.nota;

import java.util.UUID;

/**
 * One point of a zienswijze, with what the bestuur thinks of it and does with it.
 *
 * @param bron the traject of the raad
 * @param tekstSha256 of the zienswijze as it was when the point was made
 */
record Notapunt(
        UUID id,
        UUID dossier,
        UUID bron,
        String tekstSha256,
        String thema,
        String punt,
        String reactie,
        String conclusie) {}
