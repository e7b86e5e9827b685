package nl.regelgang.procedure.raadpleging;

import java.util.UUID;

/** The raden are asked about a stuk of a procedure; its id is the business key of its own process. */
record Raadpleging(UUID id, UUID dossier) {}
