package nl.regelgang.procesmotor;

import org.jspecify.annotations.Nullable;

/** A task was taken by a person or, with null, given back; published in the engine's transaction. */
public record TaakGenomen(String taak, @Nullable String persoon) {}
