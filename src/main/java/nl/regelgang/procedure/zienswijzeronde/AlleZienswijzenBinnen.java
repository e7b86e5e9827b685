package nl.regelgang.procedure.zienswijzeronde;

import java.util.UUID;

/** Every raad of the running round has answered. Published after the answer was committed, perhaps more than once. */
public record AlleZienswijzenBinnen(UUID dossier) {}
