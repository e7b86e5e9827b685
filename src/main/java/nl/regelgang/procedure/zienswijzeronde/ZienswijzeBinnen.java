package nl.regelgang.procedure.zienswijzeronde;

import java.util.UUID;

/** A zienswijze is with the bestuur, in time or late. Of several at the same moment the events come one by one. */
public record ZienswijzeBinnen(UUID dossier) {}
