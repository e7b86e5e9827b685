package nl.regelgang.notificatie;

import java.util.UUID;

/**
 * A message that was taken by our mail server and could not be delivered.
 *
 * @param reden a Dutch sentence with what the mail server of the addressee said
 */
record Retour(UUID zending, String reden) {}
