package nl.regelgang.formulieren;

import java.util.UUID;

/** A chosen file that was kept already, so that nobody has to choose it again after a mistake in another field. */
public record BewaardBestand(UUID document, String naam) {}
