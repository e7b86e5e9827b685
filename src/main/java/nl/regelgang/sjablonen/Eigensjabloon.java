package nl.regelgang.sjablonen;

import java.time.Instant;

/**
 * A template that an organisation made of the standard one.
 *
 * @param bestandsnaam as it was called when it came in
 * @param door the name of the person
 */
record Eigensjabloon(String bestandsnaam, Instant gewijzigd, String door) {}
