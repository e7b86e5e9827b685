package nl.regelgang.termijnen;

/** How a term is counted; the way it is written in the table of terms is the name in lower case. */
public enum Soort {
    /** Forward from an event; the day of the event is not counted. */
    VOORUIT,
    /** Forward from an event; the day of the event is the first day (Awb art. 3:16 lid 2). */
    VOORUIT_EERSTE_DAG,
    /** Counted back from a later event. */
    TERUG,
    /** Before a date of the year: the day before it is the last. */
    DATUM,
    /** Forward from an event, but in any case before a date: the earlier of both is the last day. */
    VOORUIT_EN_DATUM,
    /** Before something else happens: the day before it is the last whole day. */
    VOORAFGAAND,
    /** In a meeting: the day of it is the last. */
    TIJDENS
}
