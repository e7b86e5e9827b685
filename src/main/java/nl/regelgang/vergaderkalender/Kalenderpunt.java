package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.util.UUID;

/** What stands in the calendar of an orgaan. */
public sealed interface Kalenderpunt permits Vergadering, Reces {

    UUID id();

    LocalDate begin();

    /** The last day; the first too when it lasts one day. */
    LocalDate eind();

    String omschrijving();
}
